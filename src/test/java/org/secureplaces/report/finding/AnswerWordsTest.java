package org.secureplaces.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.row.Band;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.report.finding.Futures.Key;
import org.secureplaces.report.finding.ReportContent.ScenarioText;

/** The first sentence of an answer says no more than its futures tell, and adds up. */
class AnswerWordsTest {

    private static final String YEAR = "2027-28";
    private static final String WELFARE = "route=welfare";

    private static Told told(String name, int changes, double base, double... by) {
        Map<Key, double[]> values = new LinkedHashMap<>();
        double[] without = new double[by.length];
        Arrays.fill(without, base);
        String measure = Measure.CHILDREN_WITHOUT_PLACE.id();
        values.put(new Key("Base", measure, WELFARE, YEAR), without);
        values.put(
                new Key(name, measure, WELFARE, YEAR),
                Arrays.stream(by).map(one -> base + one).toArray());
        List<SummaryRow> summary = new ArrayList<>();
        values.keySet()
                .forEach(
                        key ->
                                summary.add(
                                        new SummaryRow(
                                                key.scenario(),
                                                new SeriesName(measure, WELFARE, YEAR),
                                                base,
                                                Band.NONE,
                                                Band.NONE,
                                                "children")));
        ReportContent content =
                new ReportContent(
                        List.of(scenario("Base", 0), scenario(name, changes)),
                        new ReportContent.Dates(
                                LocalDate.of(2023, 3, 31),
                                LocalDate.of(2026, 9, 30),
                                LocalDate.of(2027, 4, 1),
                                LocalDate.of(2028, 3, 31)),
                        new ReportContent.Run(by.length, by.length, 0, 1, "", "", List.of(), ""),
                        new ReportContent.Results(
                                summary, List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Futures(by.length, 1, values, Map.of()));
        return Told.of(content, new Findings(content), content.scenarios().get(1));
    }

    private static ScenarioText scenario(String name, int changes) {
        return new ScenarioText(
                name,
                "",
                "",
                IntStream.range(0, changes).mapToObj(one -> "A change.").toList(),
                List.of(),
                List.of(),
                ReportContent.Rules.SAME,
                ReportContent.Asked.NOTHING);
    }

    private static AnswerWords words(Told told) {
        return AnswerWords.of(told).orElseThrow();
    }

    @Test
    void a_few_futures_on_both_sides_of_none_are_too_early_to_say_which_way() {
        Told told = told("Plan", 1, 97, -4, 5, -6, 3, -2);
        assertThat(words(told).headline())
                .isEqualTo(
                        "Too early to say which way: about 97.0 children a year get no secure"
                                + " place, 96.2 with \u201cPlan\u201d.");
    }

    @Test
    void a_few_futures_on_one_side_say_so() {
        assertThat(words(told("Plan", 1, 97, 7, 6, 8, 7, 7)).headline())
                .isEqualTo("About 7 more children a year get no secure place: 104 instead of 97.");
    }

    @Test
    void numbers_of_a_sentence_add_up() {
        assertThat(words(told("Plan", 1, 96.6, 12.7, 12.6, 12.8)).headline())
                .isEqualTo(
                        "About 12.7 more children a year get no secure place: 109.3 instead of"
                                + " 96.6.");
        assertThat(words(told("Plan", 1, 97.2, 12.7, 12.6, 12.8)).headline())
                .isEqualTo("About 13 more children a year get no secure place: 110 instead of 97.");
    }

    @Test
    void a_name_too_long_to_be_read_aloud_is_not_said_again() {
        String name = "Close Atkinson in April 2027; Close Clare Lodge in May 2028";
        assertThat(words(told(name, 2, 97, 7, 6, 8)).lead())
                .contains("; with both changes, 104")
                .doesNotContain("Atkinson");
        assertThat(words(told(name, 3, 97, 7, 6, 8)).lead()).contains("; with these changes, 104");
        assertThat(words(told("Plan", 2, 97, 7, 6, 8)).lead()).contains("with \u201cPlan\u201d");
    }
}
