package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.Asked;
import org.secureplaces.report.content.ReportContent.Results;
import org.secureplaces.report.content.ReportContent.Rules;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.ReportContent.Term;
import org.secureplaces.report.whatif.WhatIf;
import org.secureplaces.report.whatif.WhatIfTable;
import org.secureplaces.report.whatif.WhatIfTable.Line;
import org.secureplaces.report.whatif.WhatIfWords;
import org.secureplaces.report.whatif.WhatIfs;

/** Several what-ifs whose futures are made up, so that every number of the page is known. */
class SeveralTest {

    private static final int FUTURES = 200;
    private static final ScenarioText MILD = asked("Close Mild in April 2027", 2027, 2027);
    private static final ScenarioText HARD = asked("Close Hard in April 2027", 2027, 2027);
    private static final ScenarioText NEW = asked("New opens in April 2029", 2029, 2030);
    private static final ScenarioText LATE = asked("New opens two years late", 2031, 2032);

    private static final ScenarioText BRIEF =
            asked("Mild closes for a year", 2028, 2028, Optional.of(LocalDate.of(2029, 3, 31)));

    /**
     * Without a change 100 children a year get no place; each value is the same in every year. Hard
     * is 10 more; mild 8 more in 184 of the 200 futures, 10 in 6 and 12 in 10 of them: 8.26 on
     * average. New is 5 to 24.9 fewer.
     */
    private static final Map<ScenarioText, IntToDoubleFunction> MORE =
            Map.of(
                    MILD, future -> future < 184 ? 8 : future < 190 ? 10 : 12,
                    HARD, future -> 10,
                    NEW, future -> -5 - future / 10.0,
                    LATE, future -> -2 - future / 10.0);

    private final ReportContent content = content();
    private final Findings findings = new Findings(content);
    private final WhatIfs whatIfs = new WhatIfs(content, findings);
    private final WhatIfWords words = new WhatIfWords(whatIfs, content);

    @Test
    void those_that_harm_most_come_first_and_one_with_another_base_comes_last() {
        assertThat(whatIfs.all().stream().map(WhatIf::heading))
                .containsExactly(
                        "A \u00b7 Close Hard",
                        "B \u00b7 Close Mild",
                        "C \u00b7 New opens",
                        "D \u00b7 New opens two years late");
        assertThat(whatIfs.apart().stream().map(WhatIf::scenario)).containsExactly(LATE);
    }

    /** From April 2030, when what comes last among them is wholly there, to March 2036. */
    @Test
    void those_alike_share_their_full_years_and_a_delay_has_its_own() {
        assertThat(whatIfs.common().periods())
                .containsExactly("2030-31", "2031-32", "2032-33", "2033-34", "2034-35", "2035-36");
        assertThat(whatIfs.apart().get(0).span().periods()).containsExactly("2029-30", "2030-31");
    }

    @Test
    void the_order_is_told_from_paired_futures() {
        assertThat(words.order())
                .containsExactly(
                        "Closing Hard does more harm than closing Mild in 92 of 100 futures (the same"
                                + " in 3).");
    }

    @Test
    void the_headline_says_how_sure_the_first_place_is() {
        assertThat(words.headline())
                .isEqualTo("Closing Hard probably harms most. Opening New helps most.");
        assertThat(words.lead())
                .isEqualTo(
                        "Today's homes: of about 250 children a year for whom a secure place is first"
                                + " sought, about 100 get none within a year. Close Hard: 110. Close"
                                + " Mild: 108. New opens: 85.");
    }

    @Test
    void the_paired_difference_is_the_first_row_and_names_another_base() {
        Line first = new WhatIfTable(whatIfs, content).lines().get(0);
        assertThat(first.label()).startsWith("Difference");
        assertThat(first.cells().stream().map(cell -> cell.number() + " | " + cell.note()))
                .containsExactly(
                        "\u2013 | ",
                        "10 more | 10 to 10",
                        "8.3 more | 8.0 to 12.0",
                        "15 fewer | 5 to 24",
                        "3.0 more | 3.0 to 3.0, than C");
    }

    @Test
    void every_column_has_its_cell_and_names_its_base() {
        WhatIfTable table = new WhatIfTable(whatIfs, content);
        assertThat(table.heads().stream().map(WhatIfTable.Head::note))
                .containsExactly(
                        "the base",
                        "in April 2027",
                        "in April 2027",
                        "in April 2029",
                        "base: C, not today's homes");
        assertThat(table.lines()).allMatch(line -> line.cells().size() == table.heads().size());
    }

    @Test
    void a_page_of_several_shows_them_once_with_a_picture_for_each_width() {
        String page = new Report(content).html();
        assertThat(page)
                .contains("<h1>Closing Hard probably harms most. Opening New helps most.</h1>");
        assertThat(page).contains("C \u00b7 New opens: 15 fewer, 5 to 24");
        assertThat(page.split("Most harm first\\.", -1)).hasSize(3);
        assertThat(page).doesNotContain("The bands overlap");
    }

    @Test
    void no_difference_is_called_clear_where_no_future_differs() {
        ReportContent same = content(Map.of(MILD, future -> 0, HARD, future -> 0));
        WhatIfs none = new WhatIfs(same, new Findings(same));
        assertThat(new WhatIfWords(none, same).headline())
                .isEqualTo(
                        "None of these what-ifs clearly changes how many children get a secure place.");
    }

    /** Of what ends by itself the years after it say nothing, nor do those of the others. */
    @Test
    void a_change_that_ends_by_itself_has_years_of_its_own_and_says_so() {
        ReportContent mixed =
                content(Map.of(MILD, future -> 8, HARD, future -> 10, BRIEF, future -> 20));
        WhatIfs some = new WhatIfs(mixed, new Findings(mixed));
        WhatIf brief = some.apart().get(0);
        assertThat(brief.heading()).isEqualTo("C \u00b7 Mild closes for a year");
        assertThat(brief.span().periods()).containsExactly("2028-29");
        assertThat(some.common().periods()).startsWith("2027-28").endsWith("2035-36");
        assertThat(new WhatIfWords(some, mixed).apart())
                .containsExactly(
                        new WhatIfWords.Note(
                                "Why C stands apart",
                                "Its change ends by itself, so it has years of its own: one full year,"
                                        + " April 2028 to March 2029. Do not read it against the"
                                        + " others."));
    }

    private static ScenarioText asked(String name, int from, int wholly) {
        return asked(name, from, wholly, Optional.empty());
    }

    private static ScenarioText asked(String name, int from, int wholly, Optional<LocalDate> last) {
        Term term = new Term(name, LocalDate.of(from, 4, 1), LocalDate.of(wholly, 4, 1), last);
        return new ScenarioText(
                name,
                "",
                "a.yaml",
                List.of(),
                SampleContent.HOMES,
                List.of(),
                Rules.SAME,
                new Asked("", "", "", List.of(term)));
    }

    private static ReportContent content() {
        return content(MORE);
    }

    private static ReportContent content(Map<ScenarioText, IntToDoubleFunction> more) {
        List<ScenarioText> scenarios = new ArrayList<>(List.of(SampleContent.BASE_TEXT));
        List.of(MILD, HARD, NEW, LATE, BRIEF).stream()
                .filter(more::containsKey)
                .forEach(scenarios::add);
        Map<Futures.Key, double[]> values = new LinkedHashMap<>();
        for (ScenarioText scenario : scenarios) {
            IntToDoubleFunction by = more.getOrDefault(scenario, future -> 0);
            for (int year = 2027; year < 2036; year++) {
                String period = year + "-" + (year + 1) % 100;
                put(
                        values,
                        scenario,
                        "children_without_place",
                        period,
                        n -> 100 + by.applyAsDouble(n));
                put(values, scenario, "children_referred", period, n -> 250);
            }
        }
        Results results = SampleContent.withComparison(List.of(late()));
        return SampleContent.content(scenarios, results)
                .with(new Futures(FUTURES, 1, values, Map.of()));
    }

    private static void put(
            Map<Futures.Key, double[]> values,
            ScenarioText scenario,
            String measure,
            String period,
            IntToDoubleFunction value) {
        values.put(
                new Futures.Key(scenario.name(), measure, "route=welfare", period),
                IntStream.range(0, FUTURES).mapToDouble(value).toArray());
    }

    /** What the tables say of it is not read, but for its base. */
    private static ComparisonRow late() {
        return new ComparisonRow(
                LATE.name(),
                NEW.name(),
                SampleContent.whole("children_without_place", "route=welfare"),
                30,
                SampleContent.TIGHT,
                SampleContent.TIGHT,
                1,
                2);
    }
}
