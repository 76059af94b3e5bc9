package org.secureplaces.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.happening.Destination;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Scenario;

/**
 * Where each series of each period stands in what a replication yields: the same for all scenarios
 * compared.
 */
public final class Layout {

    /** Days for which referrals are followed unless a plan asks for another number. */
    public static final double FOLLOW_UP_DAYS = 91;

    private final Detail detail;
    private final double followUpDays;
    private final Groups groups;
    private final Periods periods;
    private final List<Series> series;
    private final int[] groupNumbers;
    private final SharesPlaced sharesPlaced;
    private final List<MonthlySeries> monthly;

    private Layout(Detail detail, double followUpDays, Groups groups, Periods periods) {
        this.detail = detail;
        this.followUpDays = followUpDays;
        this.groups = groups;
        this.periods = periods;
        List<Series> all = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            groups.list().stream()
                    .filter(measure::applies)
                    .forEach(group -> all.add(new Series(measure, group)));
        }
        this.series = List.copyOf(all);
        this.groupNumbers =
                series.stream().mapToInt(one -> groups.numberOf(one.group().name())).toArray();
        this.sharesPlaced = new SharesPlaced(series, periods.names().size());
        this.monthly = MonthlySeries.of(groups, detail);
    }

    /**
     * The layout for scenarios that are to be compared.
     *
     * @throws IllegalArgumentException if their dates differ
     */
    public static Layout of(List<Scenario> scenarios, Detail detail) {
        return of(scenarios, detail, FOLLOW_UP_DAYS);
    }

    /**
     * The same where each referral is followed for another number of days: the measures of being
     * placed in time are about these.
     */
    public static Layout of(List<Scenario> scenarios, Detail detail, double followUpDays) {
        List<Home> homes = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            if (!scenario.horizon().equals(scenarios.get(0).horizon())) {
                throw new IllegalArgumentException(
                        "scenarios that are compared must have the same dates, but '"
                                + scenario.name()
                                + "' has others than '"
                                + scenarios.get(0).name()
                                + "'");
            }
            homes.addAll(scenario.homes());
        }
        return new Layout(
                detail,
                followUpDays,
                new Groups(detail, homes, destinations(scenarios)),
                new Periods(scenarios.get(0).horizon()));
    }

    /** Relevant accommodation is one only where a scenario has it. */
    private static List<Destination> destinations(List<Scenario> scenarios) {
        boolean isThere =
                scenarios.stream()
                        .anyMatch(one -> one.arrangement().search().relevant().isPresent());
        return isThere ? List.of(Destination.values()) : Destination.usual();
    }

    public Detail detail() {
        return detail;
    }

    /** Days for which each referral is followed. */
    double followUpDays() {
        return followUpDays;
    }

    public Groups groups() {
        return groups;
    }

    public Periods periods() {
        return periods;
    }

    public List<Series> series() {
        return series;
    }

    public List<MonthlySeries> monthly() {
        return monthly;
    }

    /** Number of values that a replication yields: those of all series, and sums in no file. */
    public int size() {
        return series.size() * periods.names().size() + sharesPlaced.size();
    }

    /** Where the two sums stand whose ratio stands at an index, if it is a share placed. */
    public Optional<Parts> parts(int index) {
        int ofSeries = periods.names().size();
        return sharesPlaced.parts(index / ofSeries, index % ofSeries);
    }

    /** Numbers of the series of shares placed whose sums are in no other series. */
    List<Integer> sharesOfBothRoutes() {
        return sharesPlaced.ofBothRoutes();
    }

    int groupNumber(int seriesNumber) {
        return groupNumbers[seriesNumber];
    }

    /** Where a series stands in a period. */
    public int index(int seriesNumber, int period) {
        return seriesNumber * periods.names().size() + period;
    }

    /**
     * Where a measure stands for a group and a period.
     *
     * @throws IllegalArgumentException if it is not measured
     */
    public int index(Measure measure, String group, String period) {
        int number = series.indexOf(new Series(measure, group(group)));
        int at = periods.names().indexOf(period);
        if (number < 0 || at < 0) {
            throw new IllegalArgumentException(
                    measure.label()
                            + " is not measured for group "
                            + group
                            + " and period "
                            + period);
        }
        return index(number, at);
    }

    private Group group(String name) {
        int number = groups.numberOf(name);
        return number < 0
                ? new Group(name, Group.Kind.OUTCOME, Group.RouteOf.ANY)
                : groups.list().get(number);
    }
}
