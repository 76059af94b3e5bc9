package org.secureplaces.fitting.stay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.engine.law.Law;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.row.Part;
import org.secureplaces.fitting.survival.Candidate;
import org.secureplaces.fitting.survival.LawFit;
import org.secureplaces.fitting.survival.Observed;
import org.secureplaces.statistics.Band;

/** The stays of every legal basis: laws, counted survival, and why stays end. */
public final class StayFits {

    private static final int TAIL_FROM = 91;
    private static final String METHOD =
            "maximum likelihood, stays cut short and seen late; discharge is the end, other ends"
                    + " cut short";

    private final Records records;
    private final Part part;
    private final List<StayRow> rows = new ArrayList<>();
    private final List<ExitRow> exits = new ArrayList<>();
    private final Map<Basis, StayFit> fits = new EnumMap<>(Basis.class);

    public StayFits(Records records, Part part) {
        this.records = records;
        this.part = part;
        for (Basis basis : Basis.values()) {
            Optional<StayFit> fit = StayFit.of(records, basis);
            if (fit.isPresent()) {
                fits.put(basis, fit.get());
                write(basis, fit.get());
            } else {
                part.note(
                        group(basis),
                        "not fitted: fewer than "
                                + StayFit.FEWEST_ENDS
                                + " stays ended in discharge, or one or two children make up most of"
                                + " the days");
            }
        }
    }

    public List<StayRow> rows() {
        return List.copyOf(rows);
    }

    public List<ExitRow> exits() {
        return List.copyOf(exits);
    }

    public Map<Basis, StayFit> fits() {
        return fits;
    }

    private static String group(Basis basis) {
        return "stays." + basis.label();
    }

    private void write(Basis basis, StayFit fit) {
        String group = group(basis);
        String chosen = METHOD + "; law with the lowest AIC: " + fit.chosen().name();
        fit.meanDays().ifPresent(mean -> part.add(group, mean, chosen + ", cut at 18"));
        fit.uncutMeanDays().ifPresent(mean -> part.add(group, mean, chosen));
        fit.cv().ifPresent(cv -> part.add(group, cv, chosen));
        for (LawFit tried : fit.tried()) {
            String own = group + "." + tried.name();
            part.add(own, tried.estimates(), METHOD);
            part.add(own, tried.parameters(), tried.maximum().covariance());
        }
        needFactors(basis, fit);
        List<Integer> days = fit.curve().days();
        for (LawFit tried : fit.tried()) {
            StayCurve.DAYS.forEach(day -> rows.add(row(fit, tried, day, days.contains(day))));
        }
        refused(group, fit);
        tail(group, fit, days);
        List<Observed> ends = fit.curve().beyond(StayTimes.of(records, basis).byEnding());
        ExitShares shares = ExitShares.of(ends);
        exits.addAll(shares.rows(basis, fit.curve()));
        shares.note().ifPresent(note -> part.note(group, note));
    }

    private static StayRow row(StayFit fit, LawFit tried, int day, boolean shown) {
        return new StayRow(
                fit.basis().label(),
                new StayRow.TriedLaw(
                        tried.name(),
                        tried.parameters().size(),
                        Coarse.over(tried.aic(), fit.chosen().aic())),
                tried.equals(fit.chosen()),
                day,
                Coarse.byLaw(tried.law().survival(day)),
                shown ? fit.curve().share(day) : Double.NaN,
                shown ? fit.curve().interval(day) : new Band(Double.NaN, Double.NaN));
    }

    private void refused(String group, StayFit fit) {
        if (!fit.refused().isEmpty()) {
            part.note(group, "the records are too few to fit: " + String.join(", ", fit.refused()));
        }
        if (fit.curve().from() > 0) {
            part.note(
                    group,
                    "counted shares are of those who stay longer than "
                            + fit.curve().from()
                            + " days: fewer than 8 were seen before");
        }
    }

    /** A law may be the best of those tried and still miss the long stays. */
    private void tail(String group, StayFit fit, List<Integer> days) {
        for (int day : days) {
            Law law = fit.chosen().law();
            double survival = law.survival(day) / law.survival(fit.curve().from());
            Band counted = fit.curve().interval(day);
            if (day >= TAIL_FROM && (survival < counted.low() || survival > counted.high())) {
                part.note(
                        group,
                        "the chosen law ("
                                + fit.chosen().name()
                                + ") lies outside the 95% interval of the counted share who stay"
                                + " longer than "
                                + day
                                + " days: see stays.csv");
            }
        }
    }

    /** How much longer children of a higher need stay, if each level has enough ends. */
    private void needFactors(Basis basis, StayFit fit) {
        List<Observed> stays = StayTimes.of(records, basis).untilDischargeByNeed();
        for (List<Double> level :
                List.of(List.of(0.0, 0.0), List.of(1.0, 0.0), List.of(0.0, 1.0))) {
            double ends =
                    stays.stream()
                            .filter(one -> one.hasEnded() && one.covariates().equals(level))
                            .mapToDouble(Observed::count)
                            .sum();
            if (ends < StayFit.FEWEST_ENDS) {
                part.note(group(basis), "no need factors: fewer than 8 ends at a level of need");
                return;
            }
        }
        Candidate law = Candidate.LOGNORMAL;
        for (Candidate candidate : Candidate.values()) {
            law = candidate.label().equals(fit.chosen().name()) ? candidate : law;
        }
        LawFit byNeed = LawFit.withCovariates(law, stays, List.of("medium", "high"), true);
        part.add(
                group(basis) + ".need_factor",
                byNeed.factors(2).stream().map(Coarse::of).toList(),
                "accelerated failure time, " + law.label() + ", against lower need");
    }
}
