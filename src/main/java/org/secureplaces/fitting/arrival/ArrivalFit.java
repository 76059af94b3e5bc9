package org.secureplaces.fitting.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.secureplaces.engine.Dates;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.Correlations;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Maximum;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.statistics.Band;

/**
 * A rate of arrivals fitted to monthly counts: a level, an exponential trend, a yearly wave, and a
 * gamma factor of mean 1 in each month, which makes the counts negative binomial.
 *
 * @param form what the rate has besides its level
 * @param maximum log level a year, then trend and wave where the form has them, at the best value
 *     of cv, with which their errors do not go together
 * @param cv coefficient of variation of the monthly factor, with its profile-likelihood interval
 */
public record ArrivalFit(MonthlyCounts counts, Form form, Maximum maximum, Cv cv) {

    private static final double DROP = 1.920729; // half the 95% point of chi-square with 1 degree
    private static final double LARGEST_CV = 3;
    private static final double NEAR = 0.01;
    private static final double GOLDEN = 0.6180339887498949;
    private static final int SEARCH_STEPS = 20; // four digits

    /** What a rate has besides its level. */
    public record Form(boolean trend, boolean season) {

        /** The word in files. */
        public String label() {
            if (trend) {
                return season ? "trend and season" : "trend";
            }
            return season ? "season" : "level";
        }

        int size() {
            return 1 + (trend ? 1 : 0) + (season ? 2 : 0);
        }
    }

    /** A coefficient of variation and its 95% interval. */
    public record Cv(double value, Band interval) {}

    /** The forms that some months can tell: a trend needs two years, a season one. */
    static List<Form> forms(int months) {
        List<Form> forms = new ArrayList<>(List.of(new Form(false, false)));
        if (months >= 24) {
            forms.add(new Form(true, false));
        }
        if (months >= 12) {
            forms.add(new Form(false, true));
        }
        if (months >= 24) {
            forms.add(new Form(true, true));
        }
        return List.copyOf(forms);
    }

    /** The rate of a form that fits best. */
    public static ArrivalFit of(MonthlyCounts counts, Form form) {
        ArrivalLikelihood likelihood = new ArrivalLikelihood(counts, form);
        double[] start = new double[form.size()];
        start[0] = StrictMath.log(Math.max(1, counts.total()) / years(counts));
        Maximum poisson = Maximum.of(point -> likelihood.log(point, 0), start);
        Profile profile = new Profile(likelihood, poisson.at());
        double cv = profile.highest();
        double least = profile.at(cv) - DROP;
        double low = profile.at(0) >= least ? 0 : profile.edge(cv, 0, least);
        Band interval = new Band(low, profile.edge(cv, LARGEST_CV, least));
        return new ArrivalFit(counts, form, profile.rest(cv), new Cv(cv, interval));
    }

    /**
     * The likelihood of a coefficient of variation whatever the rate, adjusted for the parameters
     * of the rate that are estimated beside it (Cox and Reid 1987, Journal of the Royal Statistical
     * Society B 49, 1-39); without that it would come out too small.
     */
    private record Profile(ArrivalLikelihood likelihood, double[] near) {

        Maximum rest(double cv) {
            return Maximum.near(point -> likelihood.log(point, cv), near);
        }

        double at(double cv) {
            Maximum rest = rest(cv);
            return rest.isRegular()
                    ? rest.logLikelihood() + 0.5 * StrictMath.log(determinant(rest))
                    : Double.NEGATIVE_INFINITY;
        }

        private static double determinant(Maximum rest) {
            return new LUDecomposition(new Array2DRowRealMatrix(rest.covariance(), false))
                    .getDeterminant();
        }

        /** Where it is highest, by golden section. */
        double highest() {
            double low = 0;
            double high = LARGEST_CV;
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            double atLeft = at(left);
            double atRight = at(right);
            for (int step = 0; step < SEARCH_STEPS; step++) {
                if (atLeft >= atRight) {
                    high = right;
                    right = left;
                    atRight = atLeft;
                    left = high - GOLDEN * (high - low);
                    atLeft = at(left);
                } else {
                    low = left;
                    left = right;
                    atLeft = atRight;
                    right = low + GOLDEN * (high - low);
                    atRight = at(right);
                }
            }
            double middle = (low + high) / 2;
            return at(middle) > at(0) ? middle : 0;
        }

        /** Where it falls too low between a value inside and one outside, by bisection. */
        double edge(double from, double to, double least) {
            double inside = from;
            double outside = to;
            for (int step = 0; step < SEARCH_STEPS; step++) {
                double middle = (inside + outside) / 2;
                if (at(middle) >= least) {
                    inside = middle;
                } else {
                    outside = middle;
                }
            }
            return (inside + outside) / 2;
        }
    }

    private static double years(MonthlyCounts counts) {
        double years = 0;
        for (int i = 0; i < counts.months(); i++) {
            years += counts.years(i);
        }
        return years;
    }

    /**
     * The same as it may be published: the rate of the rounded number of referrals, and trend and
     * wave in steps of what five children do to them.
     *
     * @param children rounded number of all referrals counted
     */
    public ArrivalFit published(double children) {
        double share = counts.total() / children;
        double[] at = maximum.at().clone();
        double[] errors = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double error = Math.sqrt(maximum.covariance()[i][i] * share);
            at[i] = i == 0 ? 0 : Coarse.point(at[i], error, children);
            errors[i] = Coarse.error(error, children);
        }
        at[0] = StrictMath.log(children / new ArrivalLikelihood(counts, form).expected(at));
        double[][] covariance = Correlations.covariance(maximum.covariance(), errors);
        Estimate spread =
                Coarse.between(
                        new Parameter("monthly_cv", Scale.LOG, ""),
                        cv.value(),
                        cv.interval(),
                        children);
        return new ArrivalFit(
                counts,
                form,
                new Maximum(at, maximum.logLikelihood(), covariance),
                new Cv(spread.value(), spread.interval()));
    }

    /** Akaike's criterion; the monthly factor counts as a parameter whatever its value. */
    public double aic() {
        return 2 * (form.size() + 1) - 2 * maximum.logLikelihood();
    }

    /** The parameters of {@link #maximum}, in its order. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("per_year", Scale.LOG, "a year"));
        if (form.trend()) {
            parameters.add(new Parameter("change_per_year", Scale.IDENTITY, "log a year"));
        }
        if (form.season()) {
            parameters.add(new Parameter("season_cos", Scale.IDENTITY, "share"));
            parameters.add(new Parameter("season_sin", Scale.IDENTITY, "share"));
        }
        return List.copyOf(parameters);
    }

    /** The estimates with their intervals. */
    public List<Estimate> estimates() {
        List<Estimate> estimates = new ArrayList<>();
        List<Parameter> parameters = parameters();
        for (int i = 0; i < form.size() && maximum.isRegular(); i++) {
            double error = Math.sqrt(maximum.covariance()[i][i]);
            estimates.add(Estimate.of(parameters.get(i), maximum.at()[i], error));
        }
        Parameter cvParameter = new Parameter("monthly_cv", Scale.LOG, "");
        estimates.add(new Estimate(cvParameter, cv.value(), cv.interval(), Double.NaN));
        return List.copyOf(estimates);
    }

    /** The day after the last month counted. */
    public LocalDate end() {
        return counts.month(counts.months()).atDay(1);
    }

    /** The rate on that day; the first of the estimates is that of the middle of the months. */
    public Estimate perYearAtEnd() {
        double[][] covariance = maximum.covariance();
        double point = maximum.at()[0];
        double variance = covariance[0][0];
        if (form.trend()) {
            double after = years(counts) / 2;
            point += after * maximum.at()[1];
            variance += after * (2 * covariance[0][1] + after * covariance[1][1]);
        }
        return Estimate.of(parameters().get(0), point, Math.sqrt(variance));
    }

    /** Swing of the season as a share of the mean, 0 where the form has none. */
    public double amplitude() {
        return form.season() ? StrictMath.hypot(wave(0), wave(1)) : 0;
    }

    /** Day of the year of its peak, 1 is 1 January. */
    public double peakDay() {
        if (!form.season()) {
            return 1;
        }
        double phase = StrictMath.atan2(wave(1), wave(0)) / (2 * Math.PI);
        return 1 + Dates.DAYS_PER_YEAR * (phase < 0 ? phase + 1 : phase);
    }

    /** Whether the counts tell all of it; a season that reaches 0 was only held there. */
    boolean isSound() {
        return maximum.isRegular() && amplitude() < 1 - NEAR;
    }

    /** Whether the monthly factor may vary more than was searched. */
    boolean reachesLargestCv() {
        return cv.interval().high() > LARGEST_CV - NEAR;
    }

    private double wave(int number) {
        return maximum.at()[(form.trend() ? 2 : 1) + number];
    }
}
