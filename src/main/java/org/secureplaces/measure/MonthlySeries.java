package org.secureplaces.measure;

import java.util.ArrayList;
import java.util.List;

/** A level that is recorded at every month end. */
public record MonthlySeries(Level level, Group group) {

    /** What has a level. */
    public enum Level {
        CHILDREN_ACCOMMODATED("children_accommodated"),
        NEED_UNCAPPED("need_uncapped"),
        WAITING("waiting"),
        PLACES_APPROVED("places_approved"),
        PLACES_AVAILABLE("places_available"),
        PLACES_EFFECTIVE("places_effective"),
        DECLARED_FREE("declared_free"),
        /** Sum of the days of admission of those there: not told month by month. */
        ADMISSION_DAYS("admission_days"),
        /** Pounds a day: not told month by month. */
        SPENT_PER_DAY("spent_per_day");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** The name in files. */
        public String label() {
            return label;
        }

        /** Whether it is told at month ends. */
        boolean isByMonth() {
            return this != ADMISSION_DAYS && this != SPENT_PER_DAY;
        }

        boolean isOfPlaces() {
            return this == PLACES_APPROVED || this == PLACES_AVAILABLE || this == PLACES_EFFECTIVE;
        }
    }

    /**
     * Of every group that is told month by month; unless all are told, of everybody and the routes.
     */
    static List<MonthlySeries> of(Groups groups, Detail detail) {
        List<MonthlySeries> all = new ArrayList<>();
        for (Level level : Level.values()) {
            groups.list().stream()
                    .filter(group -> detail == Detail.FULL || group.isAll() || group.isRoute())
                    .filter(group -> isKept(level, group))
                    .forEach(group -> all.add(new MonthlySeries(level, group)));
        }
        return List.copyOf(all);
    }

    /**
     * Single groups of children, and homes: crossed groups are too small to read month by month.
     */
    private static boolean isKept(Level level, Group group) {
        boolean single = group.isOfChildren() && !group.name().contains(";");
        if (!level.isByMonth()) {
            return false;
        }
        if (level == Level.DECLARED_FREE) {
            return group.isAll();
        }
        if (level.isOfPlaces()) {
            return group.isAll() || group.isRoute() || group.kind() == Group.Kind.HOME;
        }
        if (level == Level.CHILDREN_ACCOMMODATED && group.kind() == Group.Kind.HOME) {
            return true;
        }
        return single && !(level == Level.WAITING && group.route() == Group.RouteOf.JUSTICE);
    }
}
