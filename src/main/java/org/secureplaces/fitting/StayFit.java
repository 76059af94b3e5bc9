package org.secureplaces.fitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Mixture;
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
 * @param tried laws whose parameters the data tell apart, in the order in which they were tried
 * @param refused names of laws whose parameters they do not, or only from one side
 * @param curve the same without a formula
 */
public record StayFit(
        Basis basis,
        List<LawFit> tried,
        List<String> refused,
        StayCurve curve,
        List<Double> yearsToLeaving) {

    /** Fewer ends than this say nothing of a law. */
    public static final int FEWEST_ENDS = 10;

    private static final int ENDS_FOR_TWO_PARTS = 150;
    private static final double LEAST_PART = 0.03;
    private static final double AGE_OF_LEAVING = 18;
    private static final double[] PARTS_OF_A_YEAR = {0.125, 0.375, 0.625, 0.875};
    private static final int FIRST_STEP_UNTIL = 14;

    public StayFit {
        tried = List.copyOf(tried);
        refused = List.copyOf(refused);
        yearsToLeaving = List.copyOf(yearsToLeaving);
    }

    /** The fit; empty where fewer than ten stays ended in discharge. */
    public static Optional<StayFit> of(Records records, Basis basis) {
        StayTimes times = StayTimes.of(records, basis);
        List<Observed> stays = times.untilDischarge();
        double ends = ends(stays);
        if (ends < FEWEST_ENDS) {
            return Optional.empty();
        }
        List<LawFit> tried = new ArrayList<>();
        for (Candidate candidate : Candidate.values()) {
            boolean twoParts = candidate.ordinal() > Candidate.LOGNORMAL.ordinal();
            if (!twoParts || ends >= ENDS_FOR_TWO_PARTS) {
                tried.add(LawFit.of(candidate, stays, true));
            }
        }
        StayCurve curve = StayCurve.of(stays);
        tried.add(EmpiricalFit.of(stays, steps(curve), FEWEST_ENDS, true));
        List<LawFit> sound = tried.stream().filter(StayFit::isSound).toList();
        List<String> refused =
                tried.stream().filter(fit -> !isSound(fit)).map(LawFit::name).toList();
        return Optional.of(
                new StayFit(basis, sound, refused, curve, yearsToLeaving(times.episodes())));
    }

    /** Days of the published curve: steps between others would tell who left between the two. */
    private static List<Double> steps(StayCurve curve) {
        List<Double> steps = new ArrayList<>(List.of(0.0));
        curve.days().stream()
                .filter(day -> day >= FIRST_STEP_UNTIL)
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

    // of ages in whole years, four points of the year in which a birthday may fall
    private static List<Double> yearsToLeaving(List<Episode> episodes) {
        return episodes.stream()
                .map(episode -> AGE_OF_LEAVING - episode.child().age())
                .sorted()
                .toList();
    }

    /** The law with the lowest criterion. */
    public LawFit chosen() {
        return tried.stream().min(Comparator.comparingDouble(LawFit::aic)).orElseThrow();
    }

    /** Mean stay by the chosen law, cut where the child reaches the age of leaving. */
    public Optional<Estimate> meanDays() {
        return chosen().derived("mean_days", "days", this::cutMean);
    }

    /** Mean stay by the chosen law, not cut at any age. */
    Optional<Estimate> uncutMeanDays() {
        return chosen().derived("mean_days_uncut", "days", Law::mean);
    }

    /** Coefficient of variation of the chosen law, not cut at any age. */
    public Optional<Estimate> cv() {
        return chosen().derived("cv", "", law -> Math.sqrt(law.variance()) / law.mean());
    }

    private double cutMean(Law law) {
        double sum = 0;
        double all = 0;
        int i = 0;
        while (i < yearsToLeaving.size()) {
            double years = yearsToLeaving.get(i);
            int alike = i;
            while (alike < yearsToLeaving.size() && yearsToLeaving.get(alike) == years) {
                alike++;
            }
            for (double part : PARTS_OF_A_YEAR) {
                double days = Math.max(0, years - part) * Dates.DAYS_PER_YEAR;
                sum += (alike - i) * law.integratedSurvival(days);
                all += alike - i;
            }
            i = alike;
        }
        return sum / all;
    }
}
