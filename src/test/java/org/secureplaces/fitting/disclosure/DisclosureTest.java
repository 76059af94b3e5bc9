package org.secureplaces.fitting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.disclosure.CountTables.Dimension;
import org.secureplaces.fitting.disclosure.CountTables.Key;
import org.secureplaces.fitting.disclosure.CountTables.Layout;
import org.secureplaces.fitting.disclosure.CountTables.Link;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Stay;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;

/** What a file of records is told to hold, over all its tables together. */
class DisclosureTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2021, 4, 1), LocalDate.of(2023, 3, 31));

    private static final List<String> HOMES =
            IntStream.range(0, 12).mapToObj(number -> "Home " + number).toList();

    private static List<Episode> few(double factor, long seed) {
        return new SyntheticRecords(Truth.scaled(factor, factor), WINDOW, HOMES, seed)
                .make()
                .episodes();
    }

    private static List<Dimension> dimensions() {
        List<String> both = Dimension.BOTH_ROUTES;
        return List.of(
                new Dimension(
                        "year",
                        List.of("2019", "2020", "2021", "2022", "2023"),
                        episode -> "" + Math.max(2019, episode.search().referred().getYear()),
                        both),
                new Dimension(
                        "outcome",
                        Stream.of(Outcome.values()).map(Outcome::label).toList(),
                        episode -> episode.outcome().label(),
                        List.of("welfare")),
                new Dimension(
                        "home",
                        Stream.concat(HOMES.stream(), Stream.of("none")).toList(),
                        episode -> episode.stay().map(Stay::home).orElse("none"),
                        List.of("all")),
                new Dimension(
                        "region",
                        Stream.of(Region.values()).map(Region::label).toList(),
                        episode -> episode.child().region().label(),
                        both),
                new Dimension(
                        "sex",
                        Stream.of(Sex.values()).map(Sex::label).toList(),
                        episode -> episode.child().sex().label(),
                        both),
                new Dimension(
                        "age",
                        List.of("10", "11", "12", "13", "14", "15", "16", "17"),
                        episode -> Integer.toString(episode.child().age()),
                        both),
                new Dimension(
                        "basis",
                        List.of("remand", "dto", "other_sentence", "others"),
                        episode -> episode.child().basis().label(),
                        List.of("justice")));
    }

    private static Layout layout(List<Route> routes) {
        Link notPlaced =
                new Link(
                        new Key("home", "all", "none"),
                        List.of(
                                new Key("outcome", "welfare", "open"),
                                new Key("outcome", "welfare", "withdrawn")));
        return new Layout(routes, dimensions(), List.of(notPlaced));
    }

    private static List<CountRow> whole(List<Episode> episodes) {
        return CountTables.whole(episodes, layout(List.of(Route.values())));
    }

    private static List<CountRow> rounded(List<Episode> episodes) {
        return CountTables.rounded(episodes, layout(List.of(Route.values()))).orElseThrow();
    }

    /**
     * The tables are given only where linear bounds over all of them together leave three values in
     * the place of every count; here they are for each seed.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_count_can_be_told_from_all_tables_together(long seed) {
        assertThat(leftOut(seed)).isZero();
    }

    /** Two tables that meet in one number only, as 12 + 52 and 8 + 33 + 0 + 23, are rare. */
    @Tag("long")
    @Test
    void of_800_sets_of_records_hardly_any_has_to_leave_out_a_table() {
        assertThat(LongStream.rangeClosed(101, 300).map(DisclosureTest::leftOut).sum())
                .isBetween(1L, 4L);
        assertThat(CountTables.rounded(few(0.15, 219), layout(List.of(Route.values())))).isEmpty();
    }

    /** Of four sizes of a file, how many would tell a count. */
    private static long leftOut(long seed) {
        return DoubleStream.of(0.05, 0.15, 0.5, 1)
                .mapToObj(factor -> few(factor, seed))
                .filter(
                        records ->
                                CountTables.rounded(records, layout(List.of(Route.values())))
                                        .isEmpty())
                .count();
    }

    @Test
    void every_count_is_0_or_rounded_and_near_the_true_one() {
        List<CountRow> whole = whole(few(0.5, 3));
        List<CountRow> rounded = rounded(few(0.5, 3));
        for (int i = 0; i < whole.size(); i++) {
            int count = whole.get(i).count().number();
            Shown shown = rounded.get(i).count();
            if (shown.equals(Shown.FEW)) {
                assertThat(count).isBetween(1, 7);
            } else {
                assertThat(shown.number() % 5).isZero();
                assertThat(Math.abs(shown.number() - count)).isLessThanOrEqualTo(6);
                assertThat(shown.number() == 0).isEqualTo(count == 0);
            }
        }
        assertThat(rounded).filteredOn(row -> row.count().equals(Shown.FEW)).isNotEmpty();
    }

    /** Of a route that the records do not hold, no count is 0: there can be none. */
    @Test
    void what_cannot_occur_is_z_and_tells_nothing_of_others() {
        List<Episode> welfare =
                few(0.5, 3).stream().filter(one -> one.child().route() == Route.WELFARE).toList();
        List<CountRow> rows =
                CountTables.rounded(welfare, layout(List.of(Route.WELFARE))).orElseThrow();
        assertThat(rows)
                .filteredOn(row -> row.route().equals("justice"))
                .hasSizeGreaterThan(20)
                .allMatch(row -> row.count().label().equals("z"));
        for (CountRow row : rows) {
            if (row.route().equals("welfare") && !row.table().equals("outcome")) {
                assertThat(rows)
                        .contains(new CountRow(row.table(), "all", row.group(), row.count()));
            }
        }
    }
}
