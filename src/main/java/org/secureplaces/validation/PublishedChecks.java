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
        return Stream.of(placed(), waiting(), PublishedCounts.all(), single(), fromTheCode())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> placed() {
        Reading share = seen -> seen.over(Measure.SHARE_PLACED, ENGLAND);
        String what = "share of referrals placed, England";
        return List.of(
                new Check(
                        what,
                        "2018",
                        "2018-19",
                        share(0.577, "W011"),
                        Use.FIT,
                        share,
                        PublishedCounts.EARLIER_HOMES_USED_MORE),
                new Check(what, "2019", "2019-20", share(0.510, "W012"), Use.FIT, share, ""),
                new Check(what, "2020", "2020-21", share(0.498, "W013"), Use.FIT, share, ""),
                new Check(
                        "share of children placed over 18 months, England",
                        "October 2016 to March 2018",
                        "2016-18",
                        share(0.605, "W019"),
                        Use.HELD_OUT,
                        seen -> seen.sightings().shareOfChildrenPlaced(),
                        PublishedCounts.EARLIER_HOMES_USED_MORE));
    }

    private static List<Check> waiting() {
        Reading mean = seen -> seen.over(Measure.WAITING, ENGLAND);
        LocalDate august = LocalDate.of(2022, 8, 31);
        LocalDate september = LocalDate.of(2022, 9, 30);
        String what = "children waiting on a day, England";
        return List.of(
                new Check(
                        what,
                        "2020-21",
                        "2020-21",
                        children(25, "W029"),
                        Use.FIT,
                        mean,
                        TWO_WITHDRAWALS),
                new Check(
                        what,
                        "2021-22",
                        "2021-22",
                        children(50, "W030"),
                        Use.FIT,
                        mean,
                        TWO_WITHDRAWALS),
                new Check(
                        what,
                        "August 2022",
                        "2022-23",
                        children(62, "W031"),
                        Use.HELD_OUT,
                        seen -> seen.on(august, WAITING, WELFARE),
                        ""),
                free("August 2022", 2, "W031", august),
                free("14 September 2022", 2, "W032", september),
                free("22 September 2022", 3, "W033", september),
                new Check(
                        "mean wait of those placed",
                        "as at October 2022",
                        "2022-23",
                        new Published(65, 65, Unit.DAYS, "W036"),
                        Use.BESIDE,
                        seen -> seen.over(Measure.DAYS_TO_PLACE_IF_PLACED, ENGLAND),
                        "The definition is not known: a mean wait of 65 days of all open referrals would need 78 of them at 420 a year."),
                new Check(
                        "longest wait of those placed",
                        "two years to October 2022",
                        "2022-23",
                        new Published(211, 211, Unit.DAYS, "W037"),
                        Use.BESIDE,
                        seen -> seen.sightings().longestWait(),
                        "The definition is not known; the run sees one year, not two."));
    }

    private static Check free(String when, double beds, String source, LocalDate monthEnd) {
        return new Check(
                "declared free beds",
                when,
                "2022-23",
                new Published(beds, beds, Unit.PLACES, source),
                Use.HELD_OUT,
                seen -> seen.on(monthEnd, DECLARED_FREE, "all"),
                "");
    }

    private static List<Check> single() {
        return List.of(
                new Check(
                        "children in homes who came less than three months before",
                        "31 March 2016",
                        "2015-16",
                        share(0.56, "W172"),
                        Use.HELD_OUT,
                        seen -> seen.sightings().shareThereLessThan(THREE_MONTHS),
                        "Stays of the justice side are taken from all sectors of custody, where children stay longer"
                                + " than in homes; no law of stays in homes is published."),
                new Check(
                        "miles from home to placement, mean, England",
                        "2018 to 2020",
                        "2019-20",
                        new Published(150, 150, Unit.MILES, "W175"),
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
                        ""),
                new Check(
                        "children placed by the Youth Custody Service in homes",
                        "2023-24",
                        "baseline",
                        new Published(50, 62, Unit.CHILDREN, "J123; J124; J125"),
                        Use.START,
                        PublishedChecks::custody,
                        ""),
                new Check(
                        "of these on remand",
                        "2023-24",
                        "baseline",
                        share(0.5, "J039"),
                        Use.START,
                        seen -> accommodated(seen, "basis=remand") / custody(seen),
                        ""));
    }

    private static List<Check> fromTheCode() {
        return List.of(
                new Check(
                        "referrals a year, repeats among them, England",
                        "2020-21",
                        "2020-21",
                        new Published(399, 441, Unit.CHILDREN, "W004"),
                        Use.CODE_ONLY,
                        seen -> seen.over(Measure.REFERRALS, ENGLAND),
                        ""),
                new Check(
                        "referrals over first referrals, England",
                        "2020-21",
                        "2020-21",
                        new Published(1.49, 1.49, Unit.RATIO, "W020"),
                        Use.CODE_ONLY,
                        seen -> seen.sightings().referralsPerFirst(),
                        ""),
                exact(
                        "share placed of 420 referrals, 84 places, stays of 141 days, withdrawal 0.0115 a day",
                        "exact-84-places",
                        share(0.518, "N18"),
                        Measure.SHARE_PLACED),
                exact(
                        "waiting, the same",
                        "exact-84-places",
                        children(48.2, "N18"),
                        Measure.WAITING),
                exact(
                        "waiting, withdrawal 0.023 a day",
                        "exact-84-places-doubled",
                        children(24.1, "N18"),
                        Measure.WAITING));
    }

    private static Check exact(String what, String run, Published published, Measure measure) {
        return new Check(
                what,
                "steady state",
                run,
                published,
                Use.CODE_ONLY,
                seen -> seen.over(measure, WELFARE),
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
