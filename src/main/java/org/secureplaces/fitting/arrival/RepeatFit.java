package org.secureplaces.fitting.arrival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.Correlations;
import org.secureplaces.fitting.disclosure.Published;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.row.Part;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Maximum;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.statistics.Band;

/**
 * How often children on the welfare route are referred again, and how soon: after the end of a
 * search or stay a child comes again with a probability, and then after days that are exponential.
 * Maximum likelihood, times without a referral cut short where nobody looked any longer; some of
 * them would have come later and some never (a mixture with a share who never come: Boag 1949,
 * Journal of the Royal Statistical Society B 11, 15-53).
 *
 * @param maximum log-odds of coming again, and the logarithm of the mean days to the next referral
 * @param meanDaysToEnd mean days from a referral to the end of its search or stay, as they may be
 *     published
 */
public record RepeatFit(Maximum maximum, Estimate meanDaysToEnd) {

    private static final Parameter AGAIN = new Parameter("referred_again", Scale.LOGIT, "share");
    private static final Parameter TO_NEXT = new Parameter("mean_days_to_next", Scale.LOG, "days");
    private static final Parameter TO_END = new Parameter("mean_days_to_end", Scale.LOG, "days");
    private static final Parameter PER_CHILD =
            new Parameter("referrals_per_child", Scale.IDENTITY, "referrals");
    private static final double WIDEST = 5; // errors on these scales, as of laws of stays
    private static final double LEAST_DAYS = 0.5;

    /** Of records in which the referrals of a child are joined; empty where they do not tell. */
    static Optional<RepeatFit> of(Records records) {
        RepeatTimes times = RepeatTimes.of(records);
        if (!times.told()) {
            return Optional.empty();
        }
        Maximum maximum = maximum(times);
        return isTold(maximum)
                ? Optional.of(new RepeatFit(maximum, daysToEnd(records)))
                : Optional.empty();
    }

    /** Where the likelihood of times is highest. */
    static Maximum maximum(RepeatTimes times) {
        double share = (times.again() + 0.5) / (times.ends() + 1);
        double mean = Math.max(LEAST_DAYS, times.daysToNext() / times.again());
        double[] start = {Scale.LOGIT.at(share), Scale.LOG.at(mean)};
        return Maximum.of(at -> logLikelihood(times, at[0], at[1]), start);
    }

    /** Each child who came again, when; of each who did not, that it had not come until then. */
    private static double logLikelihood(RepeatTimes times, double logOdds, double logMean) {
        double mean = StrictMath.exp(logMean);
        double never = -StrictMath.log1p(StrictMath.exp(logOdds));
        double sum = times.again() * (logOdds + never - logMean) - times.daysToNext() / mean;
        for (var without : times.without().entrySet()) {
            double later = StrictMath.exp(logOdds - without.getKey() / mean);
            sum += without.getValue() * (never + StrictMath.log1p(later));
        }
        return sum;
    }

    private static boolean isTold(Maximum maximum) {
        return maximum.isRegular()
                && Math.sqrt(maximum.covariance()[0][0]) <= WIDEST
                && Math.sqrt(maximum.covariance()[1][1]) <= WIDEST;
    }

    /** Days of searches and stays in the whole months, over the referrals made in them. */
    private static Estimate daysToEnd(Records records) {
        Window whole = Published.wholeMonths(records).orElseThrow();
        double days = 0;
        double squares = 0;
        int seen = 0;
        for (Episode episode : records.episodes()) {
            if (episode.child().route() == Route.WELFARE) {
                double own = daysWithin(episode, whole);
                days += own;
                squares += own * own;
                seen += own > 0 ? 1 : 0;
            }
        }
        double mean = days / Published.welfare(records).size();
        double relative = squares / (days * days) - 1.0 / seen; // of a mean of so many
        double error = Math.sqrt(Math.max(0, relative));
        return Coarse.of(Estimate.of(TO_END, Scale.LOG.at(mean), error));
    }

    private static double daysWithin(Episode episode, Window whole) {
        LocalDate after = whole.until().plusDays(1);
        LocalDate begun = episode.search().referred();
        LocalDate from = begun.isBefore(whole.from()) ? whole.from() : begun;
        LocalDate end = episode.ended().filter(day -> day.isBefore(after)).orElse(after);
        return Math.max(0, ChronoUnit.DAYS.between(from, end));
    }

    /** Share who come again and days until then, as they may be published. */
    public List<Estimate> estimates() {
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            double error = Math.sqrt(maximum.covariance()[i][i]);
            Parameter parameter = parameters().get(i);
            estimates.add(Coarse.of(Estimate.of(parameter, maximum.at()[i], error)));
        }
        return List.copyOf(estimates);
    }

    /** What the covariance is of. */
    static List<Parameter> parameters() {
        return List.of(AGAIN, TO_NEXT);
    }

    /** As it may be published. */
    double[][] covariance() {
        double[] errors = estimates().stream().mapToDouble(Coarse::error).toArray();
        return Correlations.covariance(maximum.covariance(), errors);
    }

    /** Mean referrals of a child who does not come of age, from the share who come again. */
    public Estimate referralsPerChild() {
        Estimate again = estimates().get(0);
        Band interval = again.interval();
        Band perChild = new Band(perChild(interval.low()), perChild(interval.high()));
        return Coarse.shown(new Estimate(PER_CHILD, perChild(again.value()), perChild, Double.NaN));
    }

    private static double perChild(double again) {
        return 1 / (1 - again);
    }

    /** Mean days from the end of a search or stay to the next referral. */
    public Estimate meanDaysToNext() {
        return estimates().get(1);
    }

    /** Writes what was found into the files of results, or why nothing was. */
    public static Optional<RepeatFit> write(Records records, Part part) {
        if (records.episodes().stream().allMatch(one -> one.person().isEmpty())) {
            return Optional.empty();
        }
        String group = "repeats.welfare";
        Optional<RepeatFit> fit = of(records);
        if (fit.isEmpty()) {
            part.note(
                    group,
                    "not fitted: fewer than 8 children were referred again or were not, or one or"
                            + " two of them make up most of it, or the records are too short to"
                            + " tell who never comes again");
            return fit;
        }
        String method =
                "maximum likelihood, exponential days to the next referral of a share of children,"
                        + " cut short at the end of the records or where the child may be 18";
        part.add(group, fit.get().estimates(), method);
        part.add(group, fit.get().referralsPerChild(), "1 / (1 - referred_again)");
        part.add(group, fit.get().meanDaysToEnd(), "days over referrals (Little's law)");
        part.add(group, parameters(), fit.get().covariance());
        return fit;
    }
}
