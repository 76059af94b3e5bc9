package org.secureplaces.measure;

import java.util.List;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;

/** The sets of groups in which a home, a route, and everything counts, by their numbers. */
record GroupSets(int[] ofHomes, int[] ofRoutes, int ofAll) {

    static GroupSets of(Groups groups, List<Home> homes) {
        return new GroupSets(
                homes.stream().mapToInt(groups::of).toArray(),
                new int[] {groups.of(Route.WELFARE), groups.of(Route.JUSTICE)},
                groups.ofAll());
    }

    int ofHome(int home) {
        return ofHomes[home];
    }

    int of(Route route) {
        return ofRoutes[route.ordinal()];
    }
}
