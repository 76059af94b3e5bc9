package org.secureplaces.measure;

import java.util.List;
import org.secureplaces.child.Route;

/** What is counted in a run, as the result files name it. */
public enum Measure {
    CHILDREN_ACCOMMODATED("children_accommodated", "children", Scope.CHILDREN_AND_HOMES),
    NEED_UNCAPPED("need_uncapped", "children", Scope.CHILDREN),
    WAITING("waiting", "children", Scope.WELFARE_CHILDREN),
    CHILDREN_REFERRED("children_referred", "children", Scope.CHILDREN),
    CHILDREN_WITHOUT_PLACE("children_without_place", "children", Scope.CHILDREN),
    REFERRALS("referrals", "referrals", Scope.CHILDREN),
    PLACED("placed", "placements", Scope.CHILDREN_AND_HOMES),
    UNPLACED("unplaced", "searches", Scope.WELFARE_CHILDREN),
    SHARE_PLACED("share_placed", "share", Scope.WELFARE_CHILDREN),
    SHARE_PLACED_91_DAYS("share_placed_91_days", "share", Scope.WELFARE_CHILDREN),
    DAYS_TO_PLACE("days_to_place", "days", Scope.WELFARE_CHILDREN),
    DAYS_TO_PLACE_IF_PLACED("days_to_place_if_placed", "days", Scope.WELFARE_CHILDREN),
    MILES_FROM_HOME("miles_from_home", "miles", Scope.CHILDREN),
    PLACED_FAR_FROM_HOME("placed_far_from_home", "share", Scope.CHILDREN),
    PLACED_OUT_OF_REGION("placed_out_of_region", "share", Scope.CHILDREN),
    DISCHARGES("discharges", "children", Scope.LEAVERS),
    DAYS_OF_STAY("days_of_stay", "days", Scope.LEAVERS),
    ELAPSED_DAYS("elapsed_days", "days", Scope.CHILDREN_AND_HOMES),
    TRANSFERS("transfers", "moves", Scope.CHILDREN_AND_HOMES),
    TRANSFERS_IN("transfers_in", "moves", Scope.HOMES),
    MOVED_ELSEWHERE("moved_elsewhere", "children", Scope.CHILDREN_AND_HOMES),
    CUSTODY_OVERFLOW("custody_overflow", "children", Scope.JUSTICE_CHILDREN),
    DELAYED_DAYS("delayed_days", "days", Scope.WELFARE_CHILDREN),
    LEGAL_ORDERS("legal_orders", "orders", Scope.WELFARE_CHILDREN),
    CONSIDERATIONS("considerations", "considerations", Scope.WELFARE_CHILDREN),
    CONSIDERATIONS_ACCEPTED("considerations_accepted", "share", Scope.WELFARE_CHILDREN),
    CALLS("calls", "calls", Scope.WELFARE_CHILDREN),
    STAFF_HOURS("staff_hours", "hours", Scope.WELFARE_CHILDREN),
    ENQUIRIES("enquiries", "enquiries", Scope.WELFARE_CHILDREN),
    NEVER_HEARD("never_heard", "referrals", Scope.WELFARE_CHILDREN),
    OCCUPANCY_APPROVED("occupancy_approved", "share", Scope.PLACES),
    OCCUPANCY_AVAILABLE("occupancy_available", "share", Scope.PLACES),
    OCCUPANCY_EFFECTIVE("occupancy_effective", "share", Scope.PLACES),
    PLACES_APPROVED("places_approved", "places", Scope.PLACES),
    PLACES_AVAILABLE("places_available", "places", Scope.PLACES),
    PLACES_EFFECTIVE("places_effective", "places", Scope.PLACES),
    DECLARED_FREE("declared_free", "places", Scope.ALL),
    COST_POUNDS("cost_pounds", "pounds", Scope.PLACES);

    /** For which groups a measure has a meaning. */
    public enum Scope {
        /** Groups of children of both routes. */
        CHILDREN,
        /** Groups of welfare children, and all. */
        WELFARE_CHILDREN,
        /** Groups of justice children, and all. */
        JUSTICE_CHILDREN,
        /** Groups of children, and homes and their regions. */
        CHILDREN_AND_HOMES,
        /** Groups of children, homes and their regions, and ways of leaving. */
        LEAVERS,
        /** Homes and their regions. */
        HOMES,
        /** All, routes, homes and their regions. */
        PLACES,
        /** All only. */
        ALL
    }

    private static final List<String> AVERAGED = List.of("share", "days", "miles");

    private final String label;
    private final String unit;
    private final Scope scope;

    Measure(String label, String unit, Scope scope) {
        this.label = label;
        this.unit = unit;
        this.scope = scope;
    }

    /** The name in files. */
    public String label() {
        return label;
    }

    /** The unit in files. */
    public String unit() {
        return unit;
    }

    /** Whether it adds up something, and is 0 where nothing happened; not a mean or a share. */
    public boolean isCount() {
        return this == DELAYED_DAYS || !AVERAGED.contains(unit);
    }

    /** Whether the measure has a meaning for a group. */
    public boolean applies(Group group) {
        return switch (scope) {
            case CHILDREN -> group.isOfChildren();
            case WELFARE_CHILDREN ->
                    group.isOfChildren() && !group.isOnlyOf(Route.JUSTICE)
                            || group.isOutcome() && this == UNPLACED;
            case JUSTICE_CHILDREN -> group.isOfChildren() && !group.isOnlyOf(Route.WELFARE);
            case CHILDREN_AND_HOMES -> group.isOfChildren() || group.isOfHomes();
            case LEAVERS -> group.isOfChildren() || group.isOfHomes() || group.isEnding();
            case HOMES -> group.isOfHomes();
            case PLACES -> group.isAll() || group.isRoute() || group.isOfHomes();
            case ALL -> group.isAll();
        };
    }
}
