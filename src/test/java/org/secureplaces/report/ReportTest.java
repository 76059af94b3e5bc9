package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.secureplaces.evidence.Grade;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.FileText;
import org.secureplaces.report.content.ReportContent.HomeText;
import org.secureplaces.report.content.ReportContent.PlacesChange;
import org.secureplaces.report.content.ReportContent.Results;
import org.secureplaces.report.content.ReportContent.Run;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.ReportContent.SourceText;

class ReportTest {
    private static final ReportContent TWO = SampleContent.two();
    private static final String PAGE = new Report(TWO).html();
    private static final String FIRST_SCREEN =
            PAGE.substring(PAGE.indexOf("<header"), PAGE.indexOf("</header>"));

    @Test
    void the_first_words_are_the_answer_with_the_rows_own_numbers() {
        // 59.4, 21.3 and 108.2 more of 2890 children in ten years, 2120 of them without a place
        assertThat(FIRST_SCREEN)
                .containsSubsequence(
                        "<h1>About 6 more children a year get no secure place: 218 instead of 212.</h1>",
                        "Of about 289 children a year for whom a secure place is first sought, about 212 get"
                                + " none within a year; with",
                        "218 (2.1 to 10.8 more in 95 of 100 futures).");
        List<String> answer = new Report(TWO).answer();
        assertThat(answer.get(0))
                .isEqualTo(
                        "Close Atkinson in April 2027: about 5.9 more children a year get no secure"
                                + " place within a year.");
    }

    @Test
    void the_three_flows_stand_side_by_side() {
        // 4180, 2060 and 2055 in ten years, stays of 131 days
        String flows = PAGE.substring(PAGE.indexOf("id=\"flows\""));
        assertThat(flows)
                .containsSubsequence(
                        "<th scope=\"col\">Referred</th><th scope=\"col\">Placed</th><th scope=\"col\">Discharged</th>",
                        "<td>418 (",
                        "<td>206 (",
                        "<td>206 (",
                        "<td>131 (");
    }

    @Test
    void the_first_screen_shows_what_the_scenario_says_of_itself() {
        assertThat(FIRST_SCREEN)
                .contains("<p class=\"about\">As the baseline, but Atkinson in Exeter closes.</p>")
                .doesNotContain("The homes, contracts and arrangements of today carry on.");
    }

    @Test
    void the_table_shows_both_values_and_the_paired_difference() {
        // waiting: 66.0 (closure), 61.4 (base), difference 4.6 with 1.1 to 9.3
        assertThat(FIRST_SCREEN)
                .containsSubsequence(
                        "Children waiting on a day",
                        ">61.4<",
                        ">66.0<",
                        ">4.6 more<",
                        ">1.1 to 9.3 more<");
    }

    @Test
    void those_who_are_affected_are_named_only_where_their_band_is_clear_of_zero() {
        assertThat(FIRST_SCREEN)
                .contains(
                        "Mostly girls: 3.8 more a year (1.0 to 7.4 more)",
                        "Children from the South West above all: 2.0 more a year",
                        "For other regions the numbers are too few to tell.");
        String unclear =
                new Report(
                                compared(
                                        SampleContent.difference(
                                                SampleContent.whole(
                                                        "children_without_place", "route=welfare"),
                                                59,
                                                21,
                                                108),
                                        SampleContent.difference(
                                                SampleContent.whole(
                                                        "children_without_place", "region=London"),
                                                30,
                                                -2,
                                                60)))
                        .html();
        assertThat(unclear).contains("By region the numbers are too few to tell.");
    }

    @Test
    void two_groups_that_read_the_same_are_affected_about_equally() {
        String alike =
                new Report(
                                compared(
                                        SampleContent.difference(
                                                SampleContent.whole(
                                                        "children_without_place", "route=welfare"),
                                                76,
                                                21,
                                                108),
                                        SampleContent.difference(
                                                SampleContent.whole(
                                                        "children_without_place", "sex=girl"),
                                                38.1,
                                                10,
                                                74),
                                        SampleContent.difference(
                                                SampleContent.whole(
                                                        "children_without_place", "sex=boy"),
                                                37.9,
                                                12,
                                                70)))
                        .html();
        assertThat(alike).contains("Girls and boys about equally: 3.8 more and 3.8 more a year.");
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(new Report(SampleContent.two()).html()).isEqualTo(PAGE);
    }

    @Test
    void nothing_is_loaded_from_a_network() {
        String own = PAGE.replace(plotly(), "");
        assertThat(own)
                .doesNotContainPattern("(src|srcset|action|poster)\\s*=\\s*[\"']")
                .doesNotContain("@import", "url(", "fetch(");
        assertThat(Pattern.compile("<link[^>]*>").matcher(own).results().map(MatchResult::group))
                .containsExactly("<link rel=\"icon\" href=\"data:,\">");
        assertThat(
                        Pattern.compile("<(\\w+)[^>]*https?://")
                                .matcher(own)
                                .results()
                                .map(found -> found.group(1)))
                .containsOnly("a");
        assertThat(own).contains("default-src 'none'");
    }

    @Test
    void the_drawing_script_is_embedded_once_and_ends_no_element() {
        assertThat(plotly()).doesNotContain("</script", "<!--");
        assertThat(PAGE.split(Pattern.quote("plotly.js (cartesian"), -1)).hasSize(2);
    }

    @Test
    void the_age_of_a_size_stands_wherever_a_home_is_named_with_its_places() {
        assertThat(PAGE)
                .contains("Places of each home on the first day")
                .contains(
                        "<td data-label=\"Welfare\">8</td><td data-label=\"Range\">8 to 10</td>"
                                + "<td data-label=\"Justice\">0</td>"
                                + "<td data-label=\"Read for\">2020 to 2024</td>")
                .contains("<th scope=\"row\">Atkinson</th><td>2020 to 2024</td>");
        ReportContent ranking =
                SampleContent.content(
                        List.of(SampleContent.BASE_TEXT),
                        SampleContent.withRanking(
                                List.of(
                                        new RankingRow(
                                                "Atkinson",
                                                "unplaced",
                                                "route=welfare",
                                                10,
                                                SampleContent.TIGHT,
                                                SampleContent.TIGHT,
                                                new RankingRow.Ranks(1, 1)))));
        assertThat(new Report(ranking).html())
                .contains(
                        "<th scope=\"row\">Atkinson</th><td>8 (8 to 10) and 0 (2020 to 2024)</td>");
    }

    /** Earlier results told single homes at every month end. */
    @Test
    void homes_told_month_by_month_give_the_report_of_those_told_at_the_ends_of_years() {
        Results sample = TWO.results();
        List<ForecastRow> ends =
                sample.forecast().stream()
                        .filter(
                                row ->
                                        !row.group().startsWith("home=")
                                                || row.targetEndDate().getMonth() == Month.MARCH)
                        .toList();
        assertThat(ends).hasSizeLessThan(sample.forecast().size());
        Results yearly =
                new Results(
                        sample.summary(),
                        sample.comparison(),
                        sample.uncertainty(),
                        ends,
                        sample.ranking());
        ReportContent content =
                new ReportContent(
                        TWO.scenarios(),
                        TWO.dates(),
                        TWO.run(),
                        yearly,
                        TWO.assumptions(),
                        TWO.sources(),
                        TWO.history(),
                        Futures.NONE);
        assertThat(new Report(content).html()).isEqualTo(PAGE);
        assertThat(PAGE).contains("one column for each 31 March");
        int april = PAGE.indexOf("April 2027");
        assertThat(april).isPositive();
        assertThat(PAGE.indexOf("Atkinson: 8 to 0 approved places", april)).isPositive();
    }

    @Test
    void user_text_cannot_become_markup() {
        String evil = "<script>alert('x')</script>\"&";
        ScenarioText scenario =
                new ScenarioText(
                        evil,
                        evil,
                        evil,
                        List.of(evil),
                        List.of(new HomeText(evil, evil, 0, evil, evil)),
                        List.of(new PlacesChange(LocalDate.of(2027, 4, 1), evil, 1, 0)),
                        ReportContent.Rules.SAME,
                        ReportContent.Asked.NOTHING);
        Results results = renamed(evil);
        ReportContent content =
                new ReportContent(
                        List.of(SampleContent.BASE_TEXT, scenario),
                        SampleContent.DATES,
                        new Run(1, 1, 0, 1, evil, evil, List.of(new FileText(evil, evil)), ""),
                        results,
                        TWO.assumptions(),
                        List.of(
                                new SourceText(
                                        evil,
                                        evil,
                                        evil,
                                        evil,
                                        "javascript:alert(1)",
                                        Grade.PRESS)),
                        TWO.history(),
                        Futures.NONE);
        String page = new Report(content).html();
        assertThat(page).doesNotContain("<script>alert", "href=\"javascript:");
        assertThat(page).contains("&lt;script&gt;alert");
    }

    private static Results renamed(String name) {
        Results sample = TWO.results();
        return new Results(
                sample.summary(),
                sample.comparison().stream()
                        .map(
                                row ->
                                        new ComparisonRow(
                                                name,
                                                row.against(),
                                                row.series(),
                                                row.meanDifference(),
                                                row.meanInterval(),
                                                row.futures(),
                                                row.shareHigher(),
                                                row.varianceRatio()))
                        .toList(),
                sample.uncertainty(),
                sample.forecast().stream()
                        .map(
                                row ->
                                        row.scenario().equals(SampleContent.BASE)
                                                ? row
                                                : new org.secureplaces.forecast.row.ForecastRow(
                                                        name,
                                                        row.originDate(),
                                                        row.targetEndDate(),
                                                        row.horizonMonths(),
                                                        row.target(),
                                                        row.group(),
                                                        row.output()))
                        .toList(),
                List.of());
    }

    @Test
    void a_single_scenario_gets_its_level_and_no_comparison() {
        String page =
                new Report(SampleContent.content(List.of(SampleContent.BASE_TEXT), TWO.results()))
                        .html();
        // 2120 in ten years
        assertThat(page)
                .contains(
                        "<h1>About 212 of 289 children a year get no secure place.</h1>",
                        "Of about 289 children a year for whom a secure place is first sought, about 212 get none within a year");
        assertThat(page)
                .doesNotContain(
                        "id=\"effect-of-the-change\"", "id=\"ranking-of-closures\"", "Change +");
    }

    @Test
    void a_ranking_alone_gets_ranks_as_ranges() {
        String page =
                new Report(
                                SampleContent.content(
                                        List.of(SampleContent.BASE_TEXT),
                                        SampleContent.withRanking(SampleContent.ranking())))
                        .html();
        assertThat(page)
                .contains(
                        "Closing Adel Beck: about 19 more children a year get no secure place within a year");
        assertThat(page)
                .contains(
                        "rank 1 to 3",
                        "Adel Beck, Aldine House and Atkinson cannot be told apart at the top");
        assertThat(page).doesNotContain("id=\"children-and-places\"", "id=\"waiting-and-placed\"");
    }

    @Test
    void a_ranking_of_older_results_is_of_searches_and_says_so() {
        List<RankingRow> older =
                SampleContent.ranking().stream()
                        .map(
                                row ->
                                        new RankingRow(
                                                row.home(),
                                                "unplaced",
                                                row.group(),
                                                row.meanDifference(),
                                                row.meanInterval(),
                                                row.futures(),
                                                row.ranks()))
                        .toList();
        Report report =
                new Report(
                        SampleContent.content(
                                List.of(SampleContent.BASE_TEXT),
                                SampleContent.withRanking(older)));
        assertThat(report.answer())
                .contains("Searches that end without a place, a year:")
                .anyMatch(line -> line.startsWith("rank 1 to 3: Adel Beck"));
    }

    @Test
    void empty_results_make_a_page_that_says_so() {
        Results none = new Results(List.of(), List.of(), List.of(), List.of(), List.of());
        ReportContent content =
                new ReportContent(
                        List.of(SampleContent.BASE_TEXT),
                        SampleContent.DATES,
                        SampleContent.run(),
                        none,
                        List.of(),
                        List.of(),
                        List.of(),
                        Futures.NONE);
        assertThat(new Report(content).html())
                .contains("these results hold no count of children who get no secure place")
                .doesNotContain("<figure class", ">NaN");
    }

    @Test
    void part_years_are_marked() {
        assertThat(PAGE)
                .contains(
                        "2036\u201337 (part year, to September 2036)",
                        "2026\u201327 (forecast from October 2026)");
    }

    @Test
    void every_assumption_leads_to_its_source() {
        assertThat(PAGE)
                .contains(
                        "<a href=\"#source-W006\">W006</a>",
                        "id=\"source-W006\"",
                        "badge assumed\">assumed<");
    }

    private static ReportContent compared(ComparisonRow... rows) {
        return SampleContent.content(
                List.of(SampleContent.BASE_TEXT, SampleContent.CLOSURE_TEXT),
                SampleContent.withComparison(List.of(rows)));
    }

    private static String plotly() {
        int start = PAGE.indexOf("* plotly.js (cartesian");
        return PAGE.substring(start, PAGE.indexOf("</script>", start));
    }
}
