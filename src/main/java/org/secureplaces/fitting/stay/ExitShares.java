package org.secureplaces.fitting.stay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.PublishedDays;
import org.secureplaces.fitting.record.Ending;
import org.secureplaces.fitting.survival.AalenJohansen;
import org.secureplaces.fitting.survival.Observed;

/**
 * Share of stays that end in each way by a day, where the ways compete. Ways in which fewer than
 * eight stays ended are told together with others.
 *
 * @param ways groups of endings, each told as one
 * @param shares with the number of the group, from 1, as its cause
 */
record ExitShares(List<List<Ending>> ways, AalenJohansen shares) {

    static ExitShares of(List<Observed> stays) {
        List<List<Ending>> ways = new ArrayList<>();
        for (Ending ending : Ending.values()) {
            ways.add(List.of(ending));
        }
        ways.removeIf(way -> number(stays, way) == 0);
        while (ways.size() > 1) {
            ways.sort(Comparator.comparingDouble(way -> number(stays, way)));
            if (number(stays, ways.get(0)) >= PublishedDays.FEWEST) {
                break;
            }
            List<Ending> joined = new ArrayList<>(ways.remove(0));
            joined.addAll(ways.remove(0));
            joined.sort(Comparator.naturalOrder());
            ways.add(joined);
        }
        ways.sort(Comparator.comparing(way -> way.get(0)));
        return new ExitShares(ways, AalenJohansen.of(renumbered(stays, ways), ways.size()));
    }

    private static double number(List<Observed> stays, List<Ending> way) {
        return stays.stream()
                .filter(one -> one.hasEnded() && way.contains(ending(one)))
                .mapToDouble(Observed::count)
                .sum();
    }

    private static Ending ending(Observed one) {
        return Ending.values()[one.cause() - 1];
    }

    private static List<Observed> renumbered(List<Observed> stays, List<List<Ending>> ways) {
        List<Observed> renumbered = new ArrayList<>();
        for (Observed one : stays) {
            int cause = 0;
            for (int way = 0; way < ways.size() && one.hasEnded(); way++) {
                cause = ways.get(way).contains(ending(one)) ? way + 1 : cause;
            }
            renumbered.add(new Observed(one.entry(), one.exit(), cause, List.of(), one.count()));
        }
        return renumbered;
    }

    /** The shares on those days of a curve on which enough more have ended in every way. */
    List<ExitRow> rows(Basis basis, StayCurve curve) {
        List<ExitRow> rows = new ArrayList<>();
        for (int day : PublishedDays.of(curve.days(), any -> ways.size() > 1, this::isEnough)) {
            double one = left(day) / curve.atLeast(day);
            for (int way = 1; way <= ways.size(); way++) {
                double share = Coarse.share(shares.share(way, day), one);
                rows.add(
                        new ExitRow(
                                basis.label(),
                                label(ways.get(way - 1)),
                                day,
                                share,
                                Coarse.interval(share, shares.standardError(way, day), one)));
            }
        }
        return rows;
    }

    /** The share whose stays have not ended in any way. */
    private double left(int day) {
        double left = 1;
        for (int way = 1; way <= ways.size(); way++) {
            left -= shares.share(way, day);
        }
        return left;
    }

    private boolean isEnough(int after, int until) {
        for (int way = 1; way <= ways.size(); way++) {
            if (shares.endsBetween(way, after, until) < PublishedDays.FEWEST) {
                return false;
            }
        }
        return true;
    }

    private static String label(List<Ending> way) {
        return String.join("+", way.stream().map(Ending::label).toList());
    }

    /** What was told together, or why nothing is told. */
    Optional<String> note() {
        if (ways.size() < 2) {
            return Optional.of("no shares of exits: all but a few stays ended in one way");
        }
        boolean joined = ways.stream().anyMatch(way -> way.size() > 1);
        return joined
                ? Optional.of(
                        "kinds of exit combined, since fewer than 8 ended in one of these ways")
                : Optional.empty();
    }
}
