package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.answer.TracedValues;
import org.secureplaces.report.answer.WhereFrom;
import org.secureplaces.report.answer.WhereFrom.Trace;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.Asked;
import org.secureplaces.report.content.ReportContent.Rules;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.input.Provenance;

/** Where the numbers of a report come from, and what its scenarios are. */
class WhereFromTest {

    private static final ReportContent TWO = SampleContent.two();
    private static final String PAGE = new Report(TWO).html();
    private static final List<Trace> TRACES =
            new WhereFrom(TWO, new Findings(TWO), PastRecord.NONE).traces();

    private static TracedValues.Values whole(Trace trace) {
        return trace.tables().get(trace.tables().size() - 1);
    }

    @Test
    void every_number_says_how_it_is_counted_and_which_row_it_is() {
        assertThat(TRACES).hasSizeGreaterThan(5);
        assertThat(TRACES)
                .allSatisfy(
                        trace -> {
                            assertThat(trace.counted()).matches("[A-Z].{20,}\\.");
                            assertThat(trace.tables()).isNotEmpty();
                            assertThat(whole(trace).rows()).isNotEmpty();
                            assertThat(whole(trace).file()).contains("summary.csv", "period all");
                            assertThat(trace.past()).isNotEmpty();
                            assertThat(trace.moved().isEmpty())
                                    .isEqualTo(!trace.notMoved().isEmpty());
                        });
    }

    @Test
    void a_number_is_that_of_its_row_over_the_years() {
        Trace without = TRACES.get(0);
        assertThat(without.id()).isEqualTo("from-children-without-place");
        assertThat(whole(without).rows().get(0).value()).isEqualTo("212");
        assertThat(whole(without).rows().get(2).value()).isEqualTo("5.9 more");
        assertThat(whole(without).file())
                .contains("measure children_without_place, group route=welfare")
                .contains("divided here by 10 years");
    }

    @Test
    void each_can_be_linked_to_without_a_script() {
        assertThat(TRACES)
                .allSatisfy(
                        trace -> assertThat(PAGE).containsOnlyOnce("id=\"" + trace.id() + "\""));
        assertThat(WhereFrom.id(Measure.WAITING)).isEqualTo("from-waiting");
    }

    /** Whatever leads to where a number comes from gets there. */
    @Test
    void every_link_to_a_number_has_its_part() {
        List<String> ids =
                Pattern.compile("href=\"#(from-[^\"]+)\"")
                        .matcher(PAGE)
                        .results()
                        .map(link -> link.group(1))
                        .distinct()
                        .toList();
        assertThat(ids).contains("from-children-without-place", "from-waiting");
        assertThat(TRACES).extracting(Trace::id).containsAll(ids);
    }

    @Test
    void every_main_measure_has_words_for_how_it_is_counted() {
        assertThat(TRACES).extracting(Trace::counted).doesNotHaveDuplicates();
        assertThat(Stream.of(Measure.values()).map(WhereFrom::id)).doesNotHaveDuplicates();
    }

    @Test
    void no_cell_of_the_assumptions_is_empty_or_says_that_it_is_not_known() {
        assertThat(PAGE)
                .doesNotContainPattern(Pattern.compile("<td[^>]*>\\s*(not known\\s*)?</td>"));
        assertThat(PAGE).doesNotContain("not known to not known");
        assertThat(new Provenance(TWO).assumptions())
                .allSatisfy(
                        row ->
                                assertThat(List.of(row.value(), row.range(), row.reason()))
                                        .noneMatch(String::isBlank));
    }

    @Test
    void each_source_has_a_grade_in_the_table_and_in_the_list() {
        assertThat(PAGE)
                .contains("<a href=\"#source-W012\">W012</a> <span class=\"grade official\">")
                .contains("<span class=\"grade council\">council</span>");
    }

    @Test
    void a_scenario_of_other_assumptions_is_not_told_as_a_policy() {
        Rules rules = new Rules("", List.of("Assumes 293 instead of 420 for the referrals."));
        ScenarioText other =
                new ScenarioText(
                        SampleContent.CLOSURE,
                        "",
                        "own.yaml",
                        List.of(),
                        SampleContent.HOMES,
                        List.of(),
                        rules,
                        Asked.NOTHING);
        String page =
                new Report(
                                SampleContent.content(
                                        List.of(SampleContent.BASE_TEXT, other),
                                        SampleContent.results()))
                        .html();
        assertThat(other.isOtherInputs()).isTrue();
        assertThat(page)
                .contains("Assumes 293 instead of 420 for the referrals.")
                .contains("is not the effect of a policy");
        assertThat(PAGE).doesNotContain("is not the effect of a policy");
    }
}
