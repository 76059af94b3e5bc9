package org.secureplaces.fitting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.disclosure.CountTables.Dimension;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;

/** What is hidden cannot be told from what is shown. */
class DisclosureTest {

    private static final Window WINDOW =
            new Window(LocalDate.of(2021, 4, 1), LocalDate.of(2023, 3, 31));

    private static List<Episode> few(double factor, long seed) {
        return new SyntheticRecords(
                        Truth.scaled(factor, factor), WINDOW, List.of("A", "B", "C"), seed)
                .make()
                .episodes();
    }

    private static List<Dimension> dimensions() {
        List<String> both = Dimension.BOTH_ROUTES;
        return List.of(
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

    private static List<List<String>> lines(List<CountRow> rows) {
        return rows.stream()
                .map(
                        row ->
                                List.of(
                                        row.table(),
                                        row.route(),
                                        row.group(),
                                        row.count().isPresent()
                                                ? "" + row.count().getAsInt()
                                                : "c"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_hidden_count_can_be_told_from_all_tables_together(long seed) {
        double factor = seed % 2 == 0 ? 0.15 : 0.5;
        List<CountRow> rows = CountTables.published(few(factor, seed), dimensions());
        Attacker attacker = new Attacker(lines(rows));
        assertThat(attacker.hidden()).isNotEmpty();
        for (String cell : attacker.hidden()) {
            assertThat(attacker.valuesOf(cell)).as(cell).isGreaterThanOrEqualTo(3);
        }
    }

    /** The attack is a real one: with small counts hidden and nothing else it succeeds. */
    @Test
    void hiding_small_counts_alone_would_not_do() {
        List<List<String>> lines =
                lines(CountTables.whole(few(0.5, 1), dimensions())).stream()
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
        List<CountRow> whole = CountTables.whole(few(0.5, 3), dimensions());
        List<CountRow> published = CountTables.published(few(0.5, 3), dimensions());
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
