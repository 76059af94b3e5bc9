package org.secureplaces.fitting.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.secureplaces.engine.law.Law;

/**
 * A law fitted to times by maximum likelihood.
 *
 * @param name of the law in files
 * @param parameters what was estimated, coefficients of covariates last
 * @param maximum the estimates on the scales of the parameters, with their covariance
 * @param form the law at a point on those scales
 */
public record LawFit(
        String name, List<Parameter> parameters, Maximum maximum, Function<double[], Law> form) {

    private static final double DIFFERENCE = 1e-4;
    private static final double LARGEST_ERROR = 5;
    private static final double FARTHEST = 45;

    public LawFit {
        parameters = List.copyOf(parameters);
    }

    /**
     * The law of a candidate that fits best.
     *
     * @param wholeDays whether the times are differences of dates
     */
    public static LawFit of(Candidate candidate, List<Observed> observed, boolean wholeDays) {
        Likelihood likelihood = new Likelihood(observed, wholeDays);
        ToDoubleFunction<double[]> log = point -> likelihood.log(candidate.law(point));
        return new LawFit(
                candidate.label(),
                candidate.parameters(),
                Maximum.of(log, best(log, candidate.starts(mean(observed), 1))),
                candidate::law);
    }

    /**
     * The law of a candidate that fits best where covariates stretch the times (an accelerated
     * failure time regression).
     *
     * @param names of the covariates
     */
    public static LawFit withCovariates(
            Candidate candidate, List<Observed> observed, List<String> names, boolean wholeDays) {
        int own = candidate.parameters().size();
        ToDoubleFunction<double[]> log = Likelihood.withCovariates(observed, wholeDays, candidate);
        List<double[]> starts =
                candidate.starts(mean(observed), 1).stream()
                        .map(start -> Arrays.copyOf(start, own + names.size()))
                        .toList();
        List<Parameter> parameters = new ArrayList<>(candidate.parameters());
        names.forEach(name -> parameters.add(new Parameter(name, Scale.IDENTITY, "log factor")));
        return new LawFit(
                candidate.label(), parameters, Maximum.of(log, best(log, starts)), candidate::law);
    }

    private static double[] best(ToDoubleFunction<double[]> log, List<double[]> starts) {
        double[] best = starts.get(0);
        for (double[] start : starts) {
            if (log.applyAsDouble(start) > log.applyAsDouble(best)) {
                best = start;
            }
        }
        return best;
    }

    // days followed over ends: the mean of an exponential law
    private static double mean(List<Observed> observed) {
        double days = 0;
        double ends = 0;
        for (Observed one : observed) {
            days += one.count() * (one.exit() - one.entry());
            ends += one.hasEnded() ? one.count() : 0;
        }
        return Math.max(0.5, days / Math.max(1, ends));
    }

    /** The fitted law, where every covariate is 0. */
    public Law law() {
        return form.apply(maximum.at());
    }

    /** Akaike's criterion: twice the number of parameters less twice the log-likelihood. */
    public double aic() {
        return 2 * parameters.size() - 2 * maximum.logLikelihood();
    }

    /** Whether the data tell its parameters apart, and none of them only from one side. */
    public boolean isRegular() {
        if (!maximum.isRegular()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            boolean isFree = parameters.get(i).scale() == Scale.IDENTITY;
            if (!isFree && !isTold(maximum.at()[i], Math.sqrt(maximum.covariance()[i][i]))) {
                return false;
            }
        }
        return true;
    }

    // a factor of more than ten thousand either way, or a value at which a law is held, is none
    private static boolean isTold(double point, double error) {
        return error < LARGEST_ERROR && Math.abs(point) < FARTHEST;
    }

    /** The parameters with their intervals; none where the data do not tell them apart. */
    public List<Estimate> estimates() {
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < parameters.size() && isRegular(); i++) {
            estimates.add(
                    Estimate.of(
                            parameters.get(i),
                            maximum.at()[i],
                            Math.sqrt(maximum.covariance()[i][i])));
        }
        return estimates;
    }

    /**
     * The factors by which a unit of each of the last covariates stretches the times; none where
     * the data do not tell the parameters apart.
     */
    public List<Estimate> factors(int covariates) {
        List<Estimate> factors = new ArrayList<>();
        for (int i = parameters.size() - covariates; i < parameters.size() && isRegular(); i++) {
            Parameter factor = new Parameter(parameters.get(i).name(), Scale.LOG, "factor");
            double error = Math.sqrt(maximum.covariance()[i][i]);
            factors.add(Estimate.of(factor, maximum.at()[i], error));
        }
        return factors;
    }

    /**
     * Something positive that follows from the law, with the interval that the delta method gives
     * to its logarithm; empty where the data do not tell the parameters apart.
     */
    public Optional<Estimate> derived(String name, String unit, ToDoubleFunction<Law> what) {
        if (!isRegular()) {
            return Optional.empty();
        }
        double[] at = maximum.at();
        ToDoubleFunction<double[]> log =
                point -> StrictMath.log(what.applyAsDouble(form.apply(point)));
        double[] slopes = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            slopes[i] = slope(log, at, i);
        }
        double variance = 0;
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) {
                variance += slopes[i] * slopes[j] * maximum.covariance()[i][j];
            }
        }
        return Optional.of(
                Estimate.of(
                        new Parameter(name, Scale.LOG, unit),
                        log.applyAsDouble(at),
                        Math.sqrt(variance)));
    }

    private static double slope(ToDoubleFunction<double[]> f, double[] at, int i) {
        double[] up = at.clone();
        double[] down = at.clone();
        up[i] += DIFFERENCE;
        down[i] -= DIFFERENCE;
        return (f.applyAsDouble(up) - f.applyAsDouble(down)) / (2 * DIFFERENCE);
    }
}
