package org.secureplaces.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Route;

/**
 * Where the placements and referrals stand whose ratio the share placed of a group is. Of welfare
 * children they are the series {@code placed} and {@code referrals}. In groups of children of both
 * routes these count justice children too: there the sums of welfare children are kept after all
 * series, and stand in no file.
 */
final class SharesPlaced {

    private static final int NO_SHARE = -1;

    private final int periods;
    private final int[] placed; // by series: where the sum of its first period stands
    private final int[] referred;
    private final List<Integer> ofBothRoutes = new ArrayList<>();

    SharesPlaced(List<Series> series, int periods) {
        this.periods = periods;
        this.placed = new int[series.size()];
        this.referred = new int[series.size()];
        int next = series.size();
        for (int number = 0; number < series.size(); number++) {
            Group group = series.get(number).group();
            if (series.get(number).measure() != Measure.SHARE_PLACED) {
                placed[number] = NO_SHARE;
            } else if (group.isOnlyOf(Route.WELFARE)) {
                placed[number] = periods * series.indexOf(new Series(Measure.PLACED, group));
                referred[number] = periods * series.indexOf(new Series(Measure.REFERRALS, group));
            } else {
                ofBothRoutes.add(number);
                placed[number] = periods * next++;
                referred[number] = periods * next++;
            }
        }
    }

    /** Numbers of the series whose sums are kept after all series. */
    List<Integer> ofBothRoutes() {
        return List.copyOf(ofBothRoutes);
    }

    /** Number of values that are kept after all series. */
    int size() {
        return 2 * ofBothRoutes.size() * periods;
    }

    /** The parts of a series in a period, if it is a share placed. */
    Optional<Parts> parts(int series, int period) {
        return placed[series] == NO_SHARE
                ? Optional.empty()
                : Optional.of(new Parts(placed[series] + period, referred[series] + period));
    }
}
