package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secureplaces.report.SampleContent.difference;
import static org.secureplaces.report.SampleContent.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.row.Band;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.report.finding.Findings;
import org.secureplaces.report.finding.Price;
import org.secureplaces.report.finding.ReportContent;

/** What the report says of calls, of days and of money; the sample forecast has ten years. */
class PriceTest {

    @Test
    void calls_hours_and_children_of_whom_no_home_hears_are_told_by_the_year() {
        Price.Point telephone =
                onlyPoint(
                        difference(whole("calls", "route=welfare"), 269_151, 167_960, 420_990),
                        difference(whole("staff_hours", "route=welfare"), 178_030, 78_300, 393_960),
                        difference(whole("never_heard", "route=welfare"), 80, 53, 123));
        assertThat(telephone.heading()).isEqualTo("On the telephone");
        assertThat(telephone.sentences())
                .containsExactly(
                        "Councils make 26,900 more telephone calls a year (95 futures in 100: 16,800 to 42,100).",
                        "They take 17,800 more hours of staff a year (95 futures in 100: 7,830 to 39,400).",
                        "Of 8.0 referrals a year no home hears before the search ends (95 futures in 100: 5.3 to 12).");
    }

    @Test
    void calls_that_end_are_fewer() {
        assertThat(
                        onlyPoint(difference(whole("calls", "route=welfare"), -5000, -9000, -1000))
                                .sentences()
                                .get(0))
                .isEqualTo(
                        "Councils make 500 fewer telephone calls a year (95 futures in 100: \u2212900 to \u2212100).");
    }

    @Test
    void days_after_a_child_is_ready_are_put_as_places() {
        // 23,374 days in ten years are 2,337.4 a year: 6.4 places for 365.25 days
        assertThat(
                        onlyPoint(difference(whole("delayed_days", "all"), 23_374, 0, 132_000))
                                .sentences())
                .containsExactly(
                        "Children who are ready to leave stay on for 2,340 more days a year (95 futures in 100: 0 to 13,200), because no step-down place is free.",
                        "That is as if 6.4 secure places were always lost.");
    }

    @Test
    void a_change_that_places_more_and_costs_less_saves_for_each_additional_child() {
        assertThat(
                        onlyPoint(
                                        difference(whole("cost_pounds", "all"), -24e6, -63e6, 10e6),
                                        difference(whole("placed", "route=welfare"), 160, 80, 210),
                                        perChild(-151_200, -221_000, -78_300))
                                .sentences())
                .startsWith(
                        "All together £2.4 million less is spent a year, but it could be more (95 futures in 100: \u2212£6.3 million to +£1.0 million).",
                        "£151,000 less is spent for each additional placement (95% interval of the average: \u2212£221,000 to \u2212£78,300).");
    }

    /**
     * More pounds over fewer children is a ratio below 0: its sign turns, its ends change places.
     */
    @Test
    void a_change_that_places_fewer_and_costs_more_spends_it_on_each_child_fewer() {
        assertThat(
                        onlyPoint(
                                        difference(whole("cost_pounds", "all"), 34e6, 3e6, 93e6),
                                        difference(
                                                whole("placed", "route=welfare"), -100, -270, -50),
                                        perChild(-332_000, -554_000, -203_000))
                                .sentences())
                .startsWith(
                        "All together £3.4 million more is spent a year (95 futures in 100: +£300,000 to +£9.3 million).",
                        "£332,000 more is spent for each placement fewer (95% interval of the average: +£203,000 to +£554,000).");
    }

    @Test
    void a_ratio_that_the_runs_do_not_tell_is_not_told() {
        assertThat(
                        onlyPoint(
                                        difference(whole("cost_pounds", "all"), 34e6, 3e6, 93e6),
                                        difference(whole("placed", "route=welfare"), 1, -20, 21))
                                .sentences()
                                .get(1))
                .startsWith("What an additional placement costs cannot be told");
    }

    @Test
    void nothing_is_said_of_what_does_not_change() {
        assertThat(
                        points(
                                difference(whole("calls", "route=welfare"), 0, 0, 0),
                                difference(whole("delayed_days", "all"), 0, 0, 0),
                                difference(whole("cost_pounds", "all"), 0, 0, 0)))
                .isEmpty();
    }

    @Test
    void the_page_has_it_before_the_table_and_leaves_out_rows_of_zeroes() {
        String page =
                new Report(
                                content(
                                        difference(
                                                whole("calls", "route=welfare"), 5000, 1000, 9000),
                                        difference(whole("waiting", "all"), 4.6, 1.1, 9.3)))
                        .html();
        int told = page.indexOf("<h4>On the telephone</h4>");
        assertThat(told).isPositive().isLessThan(page.indexOf("Telephone calls by councils"));
        assertThat(new Report(SampleContent.two()).html())
                .doesNotContain("On the telephone", "Telephone calls", "class=\"price\"");
    }

    private static Price.Point onlyPoint(ComparisonRow... rows) {
        List<Price.Point> points = points(rows);
        assertThat(points).hasSize(1);
        return points.get(0);
    }

    private static List<Price.Point> points(ComparisonRow... rows) {
        ReportContent content = content(rows);
        return new Price(content, new Findings(content)).points(SampleContent.CLOSURE);
    }

    private static ReportContent content(ComparisonRow... rows) {
        return SampleContent.content(
                List.of(SampleContent.BASE_TEXT, SampleContent.CLOSURE_TEXT),
                SampleContent.withComparison(List.of(rows)));
    }

    private static ComparisonRow perChild(double pounds, double low, double high) {
        return new ComparisonRow(
                SampleContent.CLOSURE,
                SampleContent.BASE,
                whole("cost_per_additional_child_placed", "route=welfare"),
                pounds,
                new Band(low, high),
                Band.NONE,
                Double.NaN,
                Double.NaN);
    }
}
