package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.report.content.ReportContent.Results;
import org.secureplaces.statistics.Band;

/** What report and console say of the share of ignorance. */
class IgnoranceWordsTest {

    private static final String SENTENCE = "unpublished or uncertain, which research could narrow";
    private static final String NOT_SPLIT = "that takes 50 draws of the figures";
    private static final String NO_BAR = "interval of the share of ignorance holds 0 have no bar";

    private static Report report(UnaryOperator<UncertaintyRow> changed) {
        Results sample = SampleContent.results();
        Results results =
                new Results(
                        sample.summary(),
                        sample.comparison(),
                        sample.uncertainty().stream().map(changed).toList(),
                        sample.forecast(),
                        sample.ranking());
        return new Report(
                SampleContent.content(
                        List.of(SampleContent.BASE_TEXT, SampleContent.CLOSURE_TEXT), results));
    }

    private static UncertaintyRow with(UncertaintyRow row, double share, Band interval) {
        return new UncertaintyRow(
                row.scenario(),
                row.series(),
                row.mean(),
                row.chanceSd(),
                row.ignoranceSd(),
                share,
                interval);
    }

    @Test
    void the_sentence_carries_its_interval() {
        Report report = report(row -> row);
        assertThat(String.join(" ", report.answer()))
                .contains("about 72% (95% interval 57% to 82%) of its range comes from figures")
                .contains(SENTENCE)
                .doesNotContain(NOT_SPLIT);
        assertThat(report.html())
                .contains("<td>57% to 82%</td>", "<td>0% to 22%</td>")
                .contains(NO_BAR)
                .doesNotContain(NOT_SPLIT);
    }

    @Test
    void where_the_interval_holds_0_nothing_is_said() {
        Report report = report(row -> with(row, 0.28, new Band(0, 0.6)));
        assertThat(String.join(" ", report.answer())).doesNotContain(SENTENCE, NOT_SPLIT, "28%");
        assertThat(report.html()).doesNotContain(SENTENCE, NOT_SPLIT).contains(NO_BAR);
    }

    @Test
    void too_few_draws_are_said_to_be_too_few() {
        Report report = report(row -> with(row, Double.NaN, Band.NONE));
        assertThat(String.join(" ", report.answer())).contains(NOT_SPLIT).doesNotContain(SENTENCE);
        String page = report.html();
        assertThat(page.substring(page.indexOf("id=\"chance-and-ignorance\"")))
                .contains(NOT_SPLIT)
                .doesNotContain(SENTENCE);
    }

    /** They give no interval, so that nothing tells the share from none. */
    @Test
    void results_of_earlier_versions_keep_their_chart_and_lose_the_sentence() {
        Report report = report(row -> with(row, row.shareIgnorance(), Band.NONE));
        assertThat(String.join(" ", report.answer())).doesNotContain(SENTENCE, NOT_SPLIT);
        assertThat(report.html())
                .contains("For 5 of the 7 measures that vary")
                .doesNotContain(NO_BAR);
    }
}
