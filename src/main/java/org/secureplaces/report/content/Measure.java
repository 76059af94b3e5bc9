package org.secureplaces.report.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The measures that the report speaks of, in plain words, in the order of its tables. */
public enum Measure {
    CHILDREN_WITHOUT_PLACE(
            "Children who get no secure place within a year",
            Unit.CHILDREN,
            true,
            Groups.ONLY_WELFARE),
    CHILDREN_REFERRED(
            "Children for whom a secure place is first sought",
            Unit.CHILDREN,
            true,
            Groups.ONLY_WELFARE),
    REFERRALS("Referrals", Unit.NUMBER, true, Groups.WELFARE),
    PLACED("Placements", Unit.NUMBER, true, Groups.WELFARE),
    DISCHARGES("Discharges", Unit.CHILDREN, true, Groups.WELFARE),
    UNPLACED("Searches that end without a place", Unit.NUMBER, true, Groups.WELFARE),
    SHARE_PLACED("Share of welfare referrals placed", Unit.PERCENT, false, Groups.WELFARE),
    SHARE_PLACED_91_DAYS(
            "Share of referrals placed within 91 days", Unit.PERCENT, false, Groups.WELFARE),
    DAYS_TO_PLACE(
            "Days to a place (over all referrals, counted up to 91)",
            Unit.DAYS,
            false,
            Groups.WELFARE),
    DAYS_OF_STAY("Days that discharged children had stayed", Unit.DAYS, false, Groups.WELFARE),
    ELAPSED_DAYS("Days so far of the children there at the end", Unit.DAYS, false, Groups.WELFARE),
    WAITING("Children waiting on a day", Unit.CHILDREN, false, Groups.ALL),
    CHILDREN_ACCOMMODATED("Children in secure homes on a day", Unit.CHILDREN, false, Groups.ALL),
    NEED_UNCAPPED(
            "Children who need a welfare place on a day, first stays only",
            Unit.CHILDREN,
            false,
            Groups.WELFARE),
    TRANSFERS("Children moved from one home to another", Unit.CHILDREN, true, Groups.ALL),
    MOVED_ELSEWHERE(
            "Children moved out of secure homes by a closure", Unit.CHILDREN, true, Groups.ALL),
    CUSTODY_OVERFLOW(
            "Justice children sent to another kind of custody", Unit.CHILDREN, true, Groups.ALL),
    MILES_FROM_HOME("Miles from home", Unit.MILES, false, Groups.WELFARE),
    PLACED_OUT_OF_REGION(
            "Share placed outside the child's region", Unit.PERCENT, false, Groups.WELFARE),
    OCCUPANCY_APPROVED("Occupancy of approved places", Unit.PERCENT, false, Groups.ALL),
    OCCUPANCY_AVAILABLE("Occupancy of available places", Unit.PERCENT, false, Groups.ALL),
    OCCUPANCY_EFFECTIVE("Occupancy of effective places", Unit.PERCENT, false, Groups.ALL),
    DELAYED_DAYS("Days in a home after a child is ready to leave", Unit.DAYS, true, Groups.ALL),
    CALLS("Telephone calls by councils", Unit.NUMBER, true, Groups.WELFARE),
    STAFF_HOURS("Hours of staff on the telephone", Unit.NUMBER, true, Groups.WELFARE),
    ENQUIRIES("Enquiries that homes note", Unit.NUMBER, true, Groups.WELFARE),
    NEVER_HEARD("Referrals of which no home hears", Unit.NUMBER, true, Groups.WELFARE),
    COST_POUNDS("Cost, million pounds", Unit.MILLION_POUNDS, true, Groups.ALL);

    private final String label;
    private final Unit unit;
    private final boolean flow;
    private final List<String> groups;

    Measure(String label, Unit unit, boolean flow, List<String> groups) {
        this.label = label;
        this.unit = unit;
        this.flow = flow;
        this.groups = groups;
    }

    public static Optional<Measure> named(String name) {
        return Arrays.stream(values()).filter(measure -> measure.id().equals(name)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The label with "a year" where the number is a yearly one. */
    public String yearlyLabel() {
        return flow ? label + ", a year" : label;
    }

    /** The label of a total over the whole forecast. */
    public String totalLabel() {
        return flow ? label + ", over the whole forecast" : label;
    }

    /** Whether it is counted over a period, and not a level or a mean. */
    public boolean isFlow() {
        return flow;
    }

    public Unit unit() {
        return unit;
    }

    /** Groups in which the report looks for the measure, the first one found is shown. */
    public List<String> groups() {
        return groups;
    }

    /**
     * Where a measure is looked for; apart, because an enum's own constants come too late for it.
     */
    private static final class Groups {
        /** Children of the two routes go without a place in ways that are not to be added up. */
        static final List<String> ONLY_WELFARE = List.of("route=welfare");

        static final List<String> WELFARE = List.of("route=welfare", "all");
        static final List<String> ALL = List.of("all");
    }

    /** What a total over the whole forecast must be multiplied by to be shown. */
    public double perYear(double years) {
        return flow ? 1 / years : 1;
    }
}
