package org.secureplaces.fitting.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Mixture;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.Dominance;
import org.secureplaces.fitting.disclosure.Shown;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.survival.Candidate;
import org.secureplaces.fitting.survival.EmpiricalFit;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.LawFit;
import org.secureplaces.fitting.survival.Observed;

/**
 * The law of the stays of children on one legal basis, until they are discharged: several laws
 * tried and one chosen by Akaike's criterion.
 *
 * @param tried laws whose parameters the data tell apart, in the order in which they were tried, as
 *     they may be published
 * @param refused names of laws whose parameters they do not, or only from one side
 * @param curve the same without a formula
 * @param meanDays mean stay by the chosen law, cut where the child reaches the age of leaving
 * @param uncutMeanDays mean stay by the chosen law, not cut at any age
 * @param cv coefficient of variation of the chosen law, not cut at any age
 */
public record StayFit(
        Basis basis,
        List<LawFit> tried,
        List<String> refused,
        StayCurve curve,
        Optional<Estimate> meanDays,
        Optional<Estimate> uncutMeanDays,
        Optional<Estimate> cv) {

    /** Fewer ends than this say nothing of a law. */
    public static final int FEWEST_ENDS = Shown.FEWEST;

    private static final int ENDS_FOR_TWO_PARTS = 148; // those that are shown as 150 or more
    private static final double A_FEW = 4; // in the middle of 1 to 7
    private static final double LEAST_PART = 0.03;
    private static final double[] PARTS_OF_A_YEAR = {0.125, 0.375, 0.625, 0.875};
    private static final int FIRST_STEP_UNTIL = 14;

    public StayFit {
        tried = List.copyOf(tried);
        refused = List.copyOf(refused);
    }

    /**
     * The fit; empty where fewer than eight stays ended in discharge, or one child makes up most of
     * the days of all.
     */
    public static Optional<StayFit> of(Records records, Basis basis) {
        StayTimes times = StayTimes.of(records, basis);
        List<Observed> stays = times.untilDischarge();
        double ends = ends(stays);
        if (ends < FEWEST_ENDS || Dominance.isIn(stays, 0)) {
            return Optional.empty();
        }
        StayCurve curve = StayCurve.of(stays);
        List<LawFit> tried = tried(stays, ends, curve);
        List<LawFit> sound = tried.stream().filter(StayFit::isSound).toList();
        List<String> refused =
                tried.stream().filter(fit -> !isSound(fit)).map(LawFit::name).toList();
        LawFit best = sound.stream().min(Comparator.comparingDouble(LawFit::aic)).orElseThrow();
        double children = Coarse.rounded(ends);
        SortedMap<Double, Double> ages = yearsToLeaving(times.episodes());
        UnaryOperator<Estimate> coarse = exact -> Coarse.of(exact, ends, children);
        return Optional.of(
                new StayFit(
                        basis,
                        sound.stream().map(fit -> Coarse.of(fit, ends)).toList(),
                        refused,
                        curve,
                        finite(best.derived("mean_days", "days", law -> cutMean(law, ages)))
                                .map(coarse),
                        finite(best.derived("mean_days_uncut", "days", Law::mean)).map(coarse),
                        finite(best.derived("cv", "", StayFit::cv)).map(coarse)));
    }

    private static List<LawFit> tried(List<Observed> stays, double ends, StayCurve curve) {
        List<LawFit> tried = new ArrayList<>();
        for (Candidate candidate : Candidate.values()) {
            boolean twoParts = candidate.ordinal() > Candidate.LOGNORMAL.ordinal();
            if (!twoParts || ends >= ENDS_FOR_TWO_PARTS) {
                tried.add(LawFit.of(candidate, stays, true));
            }
        }
        tried.add(EmpiricalFit.of(stays, steps(stays, curve), FEWEST_ENDS, true));
        return tried;
    }

    private static Optional<Estimate> finite(Optional<Estimate> derived) {
        return derived.filter(exact -> Math.abs(exact.standardError()) < Double.POSITIVE_INFINITY);
    }

    private static double cv(Law law) {
        return Math.sqrt(law.variance()) / law.mean();
    }

    /**
     * Days of the published curve: steps between others would tell who left between the two. The
     * last step holds no stay that makes up most of its days.
     */
    private static List<Double> steps(List<Observed> stays, StayCurve curve) {
        List<Double> steps = new ArrayList<>(List.of(0.0));
        curve.days().stream()
                .filter(day -> day >= FIRST_STEP_UNTIL)
                .filter(day -> !Dominance.isIn(stays, day))
                .forEach(day -> steps.add((double) day));
        return steps;
    }

    private static double ends(List<Observed> stays) {
        return stays.stream().filter(Observed::hasEnded).mapToDouble(Observed::count).sum();
    }

    /** A part that hardly any stay follows is no part. */
    private static boolean isSound(LawFit fit) {
        boolean bothParts =
                !(fit.law() instanceof Mixture mixture)
                        || mixture.share() > LEAST_PART && mixture.share() < 1 - LEAST_PART;
        return fit.isRegular() && bothParts;
    }

    /** How many children have so many years to the age of leaving, rounded. */
    private static SortedMap<Double, Double> yearsToLeaving(List<Episode> episodes) {
        SortedMap<Double, Double> numbers = new TreeMap<>();
        for (Episode episode : episodes) {
            numbers.merge(Profile.OF_AGE - episode.child().age(), 1.0, Double::sum);
        }
        numbers.replaceAll(
                (years, number) -> number < Shown.FEWEST ? A_FEW : Coarse.rounded(number));
        return numbers;
    }

    /** The law with the lowest criterion. */
    public LawFit chosen() {
        return tried.stream().min(Comparator.comparingDouble(LawFit::aic)).orElseThrow();
    }

    // of ages in whole years, four points of the year in which a birthday may fall
    private static double cutMean(Law law, SortedMap<Double, Double> yearsToLeaving) {
        double sum = 0;
        double all = 0;
        for (Map.Entry<Double, Double> entry : yearsToLeaving.entrySet()) {
            for (double part : PARTS_OF_A_YEAR) {
                double days = Math.max(0, entry.getKey() - part) * Dates.DAYS_PER_YEAR;
                sum += entry.getValue() * law.integratedSurvival(days);
                all += entry.getValue();
            }
        }
        return sum / all;
    }
}
