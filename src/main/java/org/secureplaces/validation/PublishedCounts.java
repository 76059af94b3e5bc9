package org.secureplaces.validation;

import static org.secureplaces.measure.MonthlySeries.Level.CHILDREN_ACCOMMODATED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.secureplaces.validation.Check.Published;
import org.secureplaces.validation.Check.Reading;
import org.secureplaces.validation.Check.Unit;
import org.secureplaces.validation.Check.Use;

/** The official counts of children in homes, a year after the count with which a run begins. */
final class PublishedCounts {

    static final String EARLIER_HOMES_USED_MORE =
            "Homes used more of their places than on the day with which the run begins: welfare"
                    + " children over available welfare places rose from 0.86 in March 2015 to 1.04"
                    + " in March 2016 (see below), which no run could foresee.";

    private static final String JUSTICE_ROSE =
            "Children placed by the Youth Custody Service rose from 66 to 80 in eleven months"
                    + " while all children in custody became fewer. The run follows custody and"
                    + " cannot foresee that.";
    private static final String PANDEMIC =
            "The pandemic year: courts and homes were restricted. The run passes on half of the"
                    + " fall of all children in custody.";
    private static final String SMALLER_ESTATE =
            "The run counts as many children as it does because it keeps 249 approved places; 19"
                    + " were given up during the year.";

    private static final LocalDate LEAP_DAY = LocalDate.of(2020, 2, 29);
    private static final Worth EARLY = new Worth(Use.HELD_OUT, EARLIER_HOMES_USED_MORE);

    private PublishedCounts() {}

    /** What a comparison is worth, and why it may fail. */
    private record Worth(Use use, String reason) {}

    static List<Check> all() {
        return Stream.of(welfare(), early(), late()).flatMap(checks -> checks).toList();
    }

    private static Stream<Check> welfare() {
        return Stream.of(
                stock("2015-16", day(2016), children(105, "W195"), EARLY),
                stock("2019-20", LEAP_DAY, children(89, "W198; DFE2020N"), new Worth(Use.FIT, "")),
                stock("2021-22", day(2022), children(82, "W199"), new Worth(Use.FIT, "")),
                stock(
                        "2022-23",
                        day(2023),
                        children(74, "W200"),
                        new Worth(Use.HELD_OUT, SMALLER_ESTATE)));
    }

    private static Stream<Check> early() {
        return Stream.of(
                        count("2015-16", day(2016), children(210, "W206"), 253, EARLY),
                        count("2016-18", day(2017), children(203, "W207"), 253, EARLY),
                        count("2016-18", day(2018), children(204, "DFE2020R"), 255, EARLY),
                        count("2018-19", day(2019), children(172, "DFE2020N"), 259, EARLY))
                .flatMap(List::stream);
    }

    private static Stream<Check> late() {
        Worth rose = new Worth(Use.START, JUSTICE_ROSE);
        Worth pandemic = new Worth(Use.START, PANDEMIC);
        Worth plain = new Worth(Use.START, "");
        Worth smaller = new Worth(Use.START, SMALLER_ESTATE);
        return Stream.of(
                        count("2019-20", LEAP_DAY, children(184, "DFE2020N"), 252, rose),
                        count("2020-21", day(2021), children(142, "DFE2021C"), 254, pandemic),
                        count("2021-22", day(2022), children(165, "DFE2022H"), 249, plain),
                        count("2022-23", day(2023), children(139, "DFE2023R"), 230, smaller))
                .flatMap(List::stream);
    }

    private static Check stock(String run, LocalDate day, Published published, Worth worth) {
        String what = "welfare children in homes";
        return new Check(
                day.getYear() == 2020 ? what + " (81 in England, 8 at Hillside)" : what,
                words(day),
                run,
                published,
                worth.use(),
                seen -> seen.on(day, CHILDREN_ACCOMMODATED, "route=welfare"),
                worth.reason());
    }

    /** All children, and the same over the approved places published for that day. */
    private static List<Check> count(
            String run, LocalDate day, Published published, int approved, Worth worth) {
        Reading all = seen -> seen.on(day, CHILDREN_ACCOMMODATED, "all");
        double share = published.low() / approved;
        return List.of(
                new Check(
                        "all children in homes",
                        words(day),
                        run,
                        published,
                        worth.use(),
                        all,
                        worth.reason()),
                new Check(
                        "occupancy of " + approved + " approved places",
                        words(day),
                        run,
                        Published.of(share, Unit.SHARE, published.source()),
                        worth.use(),
                        seen -> all.from(seen) / approved,
                        worth.reason()));
    }

    private static Published children(int children, String source) {
        return Published.of(children, Unit.CHILDREN, source);
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 3, 31);
    }

    private static String words(LocalDate day) {
        String month = day.getMonthValue() == 2 ? " February " : " March ";
        return day.getDayOfMonth() + month + day.getYear();
    }
}
