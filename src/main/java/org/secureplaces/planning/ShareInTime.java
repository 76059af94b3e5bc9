package org.secureplaces.planning;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;

/**
 * The share of a route's referrals that is placed within the days for which a plan follows them,
 * for all children and by region. A justice child is placed on the day of the order, or goes to
 * another sector.
 */
final class ShareInTime {

    private static final String WHOLE = "all";

    private final List<String> regions = new ArrayList<>();
    private final List<Parts> parts = new ArrayList<>();

    /** Where the share of a group, or its two parts, stand. */
    private record Parts(int above, int below) {
        double of(Measured measured) {
            double over = measured.value(above);
            if (below < 0) {
                return over;
            }
            double all = measured.value(below);
            return all == 0 ? Double.NaN : over / all;
        }
    }

    ShareInTime(Layout layout, Route route) {
        String group = "route=" + route.label();
        regions.add(WHOLE);
        parts.add(parts(layout, route, group));
        for (Region region : Region.values()) {
            String own = group + ";region=" + region.label();
            if (layout.groups().numberOf(own) >= 0) {
                regions.add(region.label());
                parts.add(parts(layout, route, own));
            }
        }
    }

    /** All regions together, then each. */
    List<String> regions() {
        return List.copyOf(regions);
    }

    /** The shares of one future, in the order of the regions; NaN where nobody was referred. */
    double[] of(Measured measured) {
        return parts.stream().mapToDouble(part -> part.of(measured)).toArray();
    }

    private static Parts parts(Layout layout, Route route, String group) {
        return route == Route.WELFARE
                ? new Parts(layout.index(Measure.SHARE_PLACED_91_DAYS, group, WHOLE), -1)
                : new Parts(
                        layout.index(Measure.PLACED, group, WHOLE),
                        layout.index(Measure.REFERRALS, group, WHOLE));
    }
}
