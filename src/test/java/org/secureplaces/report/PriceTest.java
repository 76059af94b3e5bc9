package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secureplaces.report.SampleContent.difference;
import static org.secureplaces.report.SampleContent.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.report.chart.MoneyTable;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.finding.Price;
import org.secureplaces.statistics.Band;

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
    void children_in_relevant_accommodation_are_told_by_the_year() {
        Price.Point there =
                onlyPoint(
                        difference(
                                whole("unplaced", "outcome=relevant_accommodation"),
                                520,
                                180,
                                890));
        assertThat(there.heading()).isEqualTo("In relevant accommodation");
        assertThat(there.sentences())
                .containsExactly(
                        "52 more searches a year end there (95 futures in 100: 18 to 89). A child there has a place, but not in a secure home.");
    }

    @Test
    void a_change_that_places_more_and_costs_less_saves_for_each_additional_child() {
        assertThat(
                        onlyPoint(
                                        difference(whole("cost_pounds", "all"), -24e6, -63e6, -1e6),
                                        difference(whole("placed", "route=welfare"), 160, 80, 210),
                                        perChild(-151_200, -221_000, -78_300))
                                .sentences())
                .startsWith(
                        "Costs £2.4 million less a year (from £6.3 million less to £100,000 less).",
                        "That is £151,000 less for each additional placement (the average lies between £221,000 less and £78,300 less).");
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
                        "Costs £3.4 million more a year (from £300,000 more to £9.3 million more).",
                        "That is £332,000 more for each placement fewer (the average lies between £203,000 more and £554,000 more).");
    }

    @Test
    void a_ratio_that_the_runs_do_not_tell_is_not_told() {
        assertThat(
                        onlyPoint(
                                        difference(whole("cost_pounds", "all"), 34e6, 3e6, 93e6),
                                        difference(whole("placed", "route=welfare"), 1, -20, 21))
                                .sentences()
                                .get(1))
                .isEqualTo(
                        "No cost for each placement is given: hardly any more or fewer are made.");
    }

    /** A ratio whose top or bottom may be on either side of 0 has no sign. */
    @Test
    void no_cost_for_each_placement_is_given_where_its_sign_cannot_be_read() {
        ComparisonRow placed = difference(whole("placed", "route=welfare"), 160, 80, 210);
        ComparisonRow doubtful = difference(whole("placed", "route=welfare"), 160, -80, 210);
        ComparisonRow cost = difference(whole("cost_pounds", "all"), 12e6, 2e6, 46e6);
        ComparisonRow eitherWay = difference(whole("cost_pounds", "all"), 12e6, -13e6, 46e6);
        ComparisonRow ratio = perChild(75_000, 20_000, 130_000);
        assertThat(onlyPoint(cost, placed, ratio).sentences().get(1)).startsWith("That is £75,000");
        assertThat(onlyPoint(eitherWay, placed, ratio).sentences())
                .containsExactly(
                        "Costs £1.2 million more a year (from £1.3 million less to £4.6 million more).",
                        "No cost for each placement is given: in some futures more is spent and in"
                                + " others less, so nobody can say whether it would be a price or a"
                                + " saving.");
        assertThat(onlyPoint(cost, doubtful, ratio).sentences().get(1))
                .startsWith("No cost for each placement is given: in some futures more are made");
        assertThat(onlyPoint(cost, placed, perChild(75_000, -20_000, 130_000)).sentences().get(1))
                .doesNotContain("75,000");
    }

    @Test
    void a_table_says_what_the_cost_counts_and_what_it_leaves_out() {
        ReportContent changed = content(difference(whole("cost_pounds", "all"), 12e6, 2e6, 46e6));
        ReportContent priced =
                new ReportContent(
                        changed.scenarios(),
                        changed.dates(),
                        changed.run(),
                        changed.results(),
                        List.of(
                                new AssumptionRow(
                                        "costs.secure_place_year",
                                        270_000,
                                        210_000,
                                        324_000,
                                        "pounds",
                                        "derived",
                                        "W234",
                                        "published rates")),
                        changed.sources(),
                        changed.history(),
                        Futures.NONE);
        List<List<String>> rows =
                new MoneyTable(priced, new Findings(priced)).table().orElseThrow().rows();
        assertThat(rows.get(0))
                .containsExactly(
                        "A secure place",
                        "Counted",
                        "£270,000 (£210,000 to £324,000)",
                        "W234: published rates");
        assertThat(rows).anyMatch(row -> row.get(1).equals("Not counted"));
        ReportContent same = content(difference(whole("cost_pounds", "all"), 0, 0, 0));
        assertThat(new MoneyTable(same, new Findings(same)).table()).isEmpty();
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
