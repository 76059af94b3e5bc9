package org.secureplaces.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.backtest.Fact.Amount;

/**
 * The share of available welfare places that can be used: welfare children over these places on the
 * last three counts known, on each of which all of them are known.
 */
final class EffectiveShare {

    private static final int COUNTS = 3;
    private static final double LEAST = 0.05;

    private final Knowledge known;
    private final Priors priors;

    EffectiveShare(Knowledge known, Priors priors) {
        this.known = known;
        this.priors = priors;
    }

    Amount amount() {
        List<Double> shares = shares();
        if (shares.isEmpty()) {
            return priors.of("effective_share").amount();
        }
        double sum = 0;
        double lowest = 1;
        double highest = 0;
        for (double share : shares) {
            sum += share;
            lowest = Math.min(lowest, share);
            highest = Math.max(highest, share);
        }
        double range = priors.middle("effective_range");
        return new Amount(
                sum / shares.size(), Math.max(LEAST, lowest - range), Math.min(1, highest + range));
    }

    String reason() {
        return shares().isEmpty()
                ? "prior: " + priors.of("effective_share").reason()
                : "welfare children over available welfare places on the last counts known: "
                        + shares();
    }

    /** Latest first, at most 1, rounded so that reasons can be read. */
    private List<Double> shares() {
        List<Double> shares = new ArrayList<>();
        List<Fact> counts = known.all(Topic.WELFARE_CHILDREN);
        for (int i = counts.size() - 1; i >= 0 && shares.size() < COUNTS; i--) {
            double children = counts.get(i).value();
            places(counts.get(i).date())
                    .map(places -> share(children, places))
                    .ifPresent(shares::add);
        }
        return shares;
    }

    private static double share(double children, double places) {
        return Math.min(1, StrictMath.rint(1000 * children / places) / 1000);
    }

    /** Available places that were not contracted on a day. */
    private Optional<Double> places(LocalDate date) {
        double available =
                before(Topic.AVAILABLE_SHARE, date)
                        .orElseGet(() -> priors.middle("available_share"));
        return before(Topic.APPROVED, date)
                .flatMap(
                        approved ->
                                before(Topic.CONTRACTED, date)
                                        .map(justice -> (approved - justice) * available));
    }

    private Optional<Double> before(Topic topic, LocalDate date) {
        return known.all(topic).stream()
                .filter(fact -> !fact.date().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(Fact::value);
    }
}
