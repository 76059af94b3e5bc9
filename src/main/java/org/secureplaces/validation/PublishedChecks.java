package org.secureplaces.validation;

import static org.secureplaces.measure.MonthlySeries.Level.DECLARED_FREE;
import static org.secureplaces.measure.MonthlySeries.Level.WAITING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.secureplaces.measure.Measure;
import org.secureplaces.validation.Check.Published;
import org.secureplaces.validation.Check.Reading;
import org.secureplaces.validation.Check.Unit;
import org.secureplaces.validation.Check.Use;

/** Every published figure that the model is held against, with its source and its worth. */
public final class PublishedChecks {

    private static final String ENGLAND = "route=welfare;nation=England";
    private static final String WELFARE = "route=welfare";
    private static final double THREE_MONTHS = 91;

    private static final String TWO_WITHDRAWALS =
            "The number waiting doubled from 25 to 50 between 2020-21 and 2021-22 at the same"
                    + " number of referrals. The first needs a withdrawal of 0.023 a day, the"
                    + " second of 0.0115: councils searched twice as long. One rate cannot fit"
                    + " both years.";

    private PublishedChecks() {}

    /** The checks in the order of the table. */
    public static List<Check> all() {
        return Stream.of(
                        placed(),
                        FirstStudy.all(),
                        waiting(),
                        declared(),
                        waits(),
                        PublishedCounts.all(),
                        homes(),
                        distance(),
                        arrivals(),
                        ShownBeside.all(),
                        exact())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> placed() {
        Reading share = new WholeMeasure(Measure.SHARE_PLACED, ENGLAND);
        Published of2018 = share(0.577, "W011");
        return List.of(
                placed("2018", "2018-19", of2018, share),
                placed("2019", "2019-20", share(0.510, "W012"), share),
                placed("2020", "2020-21", share(0.498, "W013"), share));
    }

    private static Check placed(String year, String run, Published published, Reading share) {
        return new Check(
                "share of referrals placed, England",
                year,
                run,
                published,
                Use.FIT,
                share,
                PublishedCounts.EARLIER_HOMES_USED_MORE);
    }

    private static List<Check> waiting() {
        Reading mean = seen -> seen.over(Measure.WAITING, ENGLAND);
        LocalDate august = LocalDate.of(2022, 8, 31);
        Reading inAugust = seen -> seen.on(august, WAITING, WELFARE);
        return List.of(
                waiting("2020-21", "2020-21", children(25, "W029"), mean),
                waiting("2021-22", "2021-22", children(50, "W030"), mean),
                new Check(
                        "children waiting on a day",
                        "August 2022",
                        "2022-23",
                        children(62, "W031"),
                        Use.HELD_OUT,
                        inAugust,
                        TWO_WITHDRAWALS),
                new Check(
                        "children waiting on a day (published as over 70)",
                        "31 July 2023",
                        "baseline",
                        children(70, "W344"),
                        Use.BESIDE,
                        seen -> seen.on(LocalDate.of(2023, 7, 31), WAITING, WELFARE),
                        "The range of how many wait when the run begins leans on this figure."));
    }

    private static Check waiting(String year, String run, Published published, Reading mean) {
        return new Check(
                "children waiting on a day, England",
                year,
                run,
                published,
                Use.FIT,
                mean,
                TWO_WITHDRAWALS);
    }

    private static List<Check> declared() {
        LocalDate august = LocalDate.of(2022, 8, 31);
        LocalDate september = LocalDate.of(2022, 9, 30);
        return List.of(
                declared("August 2022", 2, "W031", august),
                declared("14 September 2022", 2, "W032", september),
                declared("22 September 2022", 3, "W033", september));
    }

    private static Check declared(String when, double beds, String source, LocalDate monthEnd) {
        return new Check(
                "declared free beds",
                when,
                "2022-23",
                Published.of(beds, Unit.PLACES, source),
                Use.HELD_OUT,
                seen -> seen.on(monthEnd, DECLARED_FREE, "all"),
                "");
    }

    private static List<Check> waits() {
        return List.of(
                new Check(
                        "mean wait of those placed, days",
                        "as at October 2022",
                        "2022-23",
                        Published.of(65, Unit.DAYS, "W036"),
                        Use.BESIDE,
                        seen -> seen.over(Measure.DAYS_TO_PLACE_IF_PLACED, ENGLAND),
                        "The definition of the published wait is not known: 65 days for every"
                                + " referral would need 75 of them open at 420 a year."),
                new Check(
                        "longest wait of those placed, days",
                        "two years to October 2022",
                        "2022-23",
                        Published.of(211, Unit.DAYS, "W037"),
                        Use.BESIDE,
                        seen -> seen.sightings().longestWait(),
                        "The definition of the longest wait is not known."));
    }

    private static List<Check> homes() {
        return List.of(
                new Check(
                        "children in homes who came less than three months before",
                        "31 March 2016",
                        "2015-16",
                        share(0.56, "W172"),
                        Use.HELD_OUT,
                        seen -> seen.sightings().shareThereLessThan(THREE_MONTHS),
                        "Stays of the justice side are taken from all sectors of custody."),
                new Check(
                        "children placed by the Youth Custody Service in homes",
                        "2023-24",
                        "baseline",
                        new Published(50, 62, Unit.CHILDREN, "J123; J124; J125"),
                        Use.FIT,
                        PublishedChecks::custody,
                        ""),
                new Check(
                        "of these on remand",
                        "2023-24",
                        "baseline",
                        share(0.5, "J039"),
                        Use.FIT,
                        seen -> accommodated(seen, "basis=remand") / custody(seen),
                        ""));
    }

    private static List<Check> distance() {
        return List.of(
                new Check(
                        "miles from home to placement, mean, England",
                        "2018 to 2020",
                        "2019-20",
                        Published.of(150, Unit.MILES, "W175"),
                        Use.HELD_OUT,
                        seen -> seen.over(Measure.MILES_FROM_HOME, ENGLAND),
                        ""),
                new Check(
                        "share placed more than 200 miles from home, England",
                        "2018 to 2020",
                        "2019-20",
                        share(0.30, "W176"),
                        Use.HELD_OUT,
                        seen -> seen.over(Measure.PLACED_FAR_FROM_HOME, ENGLAND),
                        ""));
    }

    private static List<Check> arrivals() {
        return List.of(
                new Check(
                        "referrals a year, repeats among them, England",
                        "2020-21",
                        "2020-21",
                        new Published(399, 441, Unit.CHILDREN, "W004"),
                        Use.CODE_ONLY,
                        seen -> seen.over(Measure.REFERRALS, ENGLAND),
                        ""));
    }

    /** Erlang A: 420 referrals a year, 84 places, stays of 141 days. */
    private static List<Check> exact() {
        return List.of(
                exact(
                        "exact: share placed, withdrawal 0.0115 a day",
                        "exact-84-places",
                        share(0.518, "N18"),
                        Measure.SHARE_PLACED),
                exact(
                        "exact: waiting, withdrawal 0.0115 a day",
                        "exact-84-places",
                        Published.of(48.2, Unit.CHILDREN, "N18"),
                        Measure.WAITING),
                exact(
                        "exact: waiting, withdrawal 0.023 a day",
                        "exact-84-places-doubled",
                        Published.of(24.1, Unit.CHILDREN, "N18"),
                        Measure.WAITING));
    }

    private static Check exact(String what, String run, Published published, Measure measure) {
        return new Check(
                what,
                "steady state",
                run,
                published,
                Use.CODE_ONLY,
                new WholeMeasure(measure, WELFARE),
                "");
    }

    private static double custody(Seen seen) {
        return accommodated(seen, "basis=remand")
                + accommodated(seen, "basis=dto")
                + accommodated(seen, "basis=other_sentence");
    }

    private static double accommodated(Seen seen, String group) {
        return seen.over(Measure.CHILDREN_ACCOMMODATED, group, "2023-24");
    }

    private static Published children(double value, String source) {
        return Published.of(value, Unit.CHILDREN, source);
    }

    private static Published share(double value, String source) {
        return Published.of(value, Unit.SHARE, source);
    }
}
