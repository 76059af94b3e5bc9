package org.secureplaces.fitting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Region;
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

/** What is hidden cannot be told from what is shown. */
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

    private static List<Dimension> dimensions(List<Episode> episodes) {
        List<String> both = Dimension.BOTH_ROUTES;
        List<String> found =
                HOMES.stream().filter(home -> episodes.stream().anyMatch(isAt(home))).toList();
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
                        Stream.concat(found.stream(), Stream.of("none")).toList(),
                        episode -> episode.stay().map(Stay::home).orElse("none"),
                        List.of("all"),
                        found),
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

    private static Predicate<Episode> isAt(String home) {
        return episode -> episode.stay().map(stay -> stay.home().equals(home)).orElse(false);
    }

    private static Layout layout(List<Episode> episodes) {
        Link notPlaced =
                new Link(
                        new Key("home", "all", "none"),
                        List.of(
                                new Key("outcome", "welfare", "open"),
                                new Key("outcome", "welfare", "withdrawn")));
        return new Layout(dimensions(episodes), List.of(notPlaced));
    }

    private static List<CountRow> published(List<Episode> episodes) {
        return CountTables.published(episodes, layout(episodes));
    }

    private static List<CountRow> whole(List<Episode> episodes) {
        return CountTables.whole(episodes, layout(episodes));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_hidden_count_can_be_told_from_all_tables_together(long seed) {
        double factor = seed % 2 == 0 ? 0.15 : 0.5;
        List<CountRow> rows = published(few(factor, seed));
        Attacker attacker = new Attacker(Attacker.lines(rows));
        assertThat(attacker.hidden()).isNotEmpty();
        for (String cell : attacker.hidden()) {
            assertThat(attacker.valuesOf(cell)).as(cell).isGreaterThanOrEqualTo(3);
        }
    }

    /** The attack is a real one: with small counts hidden and nothing else it succeeds. */
    @Test
    void hiding_small_counts_alone_would_not_do() {
        List<List<String>> lines =
                Attacker.lines(whole(few(0.5, 1))).stream()
                        .map(DisclosureTest::withoutSmall)
                        .toList();
        Attacker attacker = new Attacker(lines);
        assertThat(attacker.hidden()).anyMatch(cell -> attacker.valuesOf(cell) == 1);
    }

    private static List<String> withoutSmall(List<String> line) {
        String count = Integer.parseInt(line.get(3)) < 5 ? "c" : line.get(3);
        return List.of(line.get(0), line.get(1), line.get(2), count);
    }

    @Test
    void no_small_count_is_shown_and_shown_counts_are_true() {
        List<CountRow> whole = whole(few(0.5, 3));
        List<CountRow> published = published(few(0.5, 3));
        for (int i = 0; i < whole.size(); i++) {
            int count = whole.get(i).count().orElseThrow();
            if (published.get(i).count().isPresent()) {
                assertThat(published.get(i)).isEqualTo(whole.get(i));
                assertThat(count).isGreaterThanOrEqualTo(5);
            }
        }
        assertThat(published).filteredOn(row -> row.count().isPresent()).hasSizeGreaterThan(20);
    }

    /** 3 + 9 + 20 = 32: 3 could be told, so 9 is hidden too; then 0 to 12 fit. */
    @Test
    void the_smallest_count_that_helps_is_hidden_second() {
        LinkedCounts counts = new LinkedCounts();
        int small = counts.add(3);
        int next = counts.add(9);
        int large = counts.add(20);
        int total = counts.add(32);
        counts.sum(total, List.of(small, next, large));
        BitSet hidden = Suppression.hidden(counts);
        assertThat(hidden.stream()).containsExactly(small, next);
        Attack.Told told = new Attack(counts, hidden).of(small);
        assertThat(told.low()).isZero();
        assertThat(told.high()).isEqualTo(12);
    }

    /** 1 + 1 + 20 = 22, and everybody knows that the first two are not 0: 20 is hidden too. */
    @Test
    void counts_that_are_known_to_be_at_least_1_need_more_hidden_beside_them() {
        LinkedCounts counts = new LinkedCounts();
        int one = counts.add(1, 1);
        int other = counts.add(1, 1);
        int large = counts.add(20);
        counts.sum(counts.add(22), List.of(one, other, large));
        BitSet hidden = Suppression.hidden(counts);
        assertThat(hidden.stream()).containsExactly(one, other, large);
        assertThat(new Attack(counts, hidden).of(one).low()).isEqualTo(1);
        assertThat(new Attack(counts, hidden).of(large).high()).isEqualTo(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.add(0, 1))
                .withMessage("a count must not be below 1, was 0");
    }

    @Test
    void large_counts_are_all_shown() {
        LinkedCounts counts = new LinkedCounts();
        counts.sum(counts.add(12), List.of(counts.add(5), counts.add(7)));
        assertThat(Suppression.hidden(counts).isEmpty()).isTrue();
    }

    @Test
    void parts_must_add_up() {
        LinkedCounts counts = new LinkedCounts();
        int total = counts.add(9);
        int part = counts.add(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.sum(total, List.of(part)))
                .withMessage("parts must add up to 9, were 8");
    }
}
