package org.secureplaces.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.Dates;
import org.secureplaces.report.content.ReportContent.FileText;
import org.secureplaces.report.content.ReportContent.HomeText;
import org.secureplaces.report.content.ReportContent.PlacesChange;
import org.secureplaces.report.content.ReportContent.Results;
import org.secureplaces.report.content.ReportContent.Run;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.statistics.Band;

/** Made-up results of two scenarios, in the shape and size of real ones; no number is a finding. */
final class SampleContent {
    static final String BASE = "Baseline: today's homes";
    static final String CLOSURE = "Close Atkinson in April 2027";
    static final Band TIGHT = new Band(-0.1, 0.1);

    static final Dates DATES =
            new Dates(
                    LocalDate.of(2023, 3, 31),
                    LocalDate.of(2026, 7, 31),
                    LocalDate.of(2026, 10, 1),
                    LocalDate.of(2036, 9, 30));

    static final List<HomeText> HOMES =
            List.of(
                    new HomeText("Atkinson", "8 (8 to 10)", 0, "2020 to 2024", "two readings"),
                    new HomeText("Barton Moss", "3", 24, "2016 to 2024", ""));

    private static final PlacesChange REOPENED =
            new PlacesChange(LocalDate.of(2024, 9, 2), "Lansdowne", 0, 7);

    static final ScenarioText BASE_TEXT =
            new ScenarioText(
                    BASE,
                    "The homes, contracts and arrangements of today carry on.",
                    "baseline.yaml",
                    List.of(),
                    HOMES,
                    List.of(REOPENED),
                    ReportContent.Rules.SAME,
                    ReportContent.Asked.NOTHING);

    static final ScenarioText CLOSURE_TEXT =
            new ScenarioText(
                    CLOSURE,
                    "As the baseline, but Atkinson in Exeter closes.",
                    "close-atkinson.yaml",
                    List.of(
                            "Atkinson is told on 1 October 2026, admits its last child on 31 December 2026 and closes on 1 April 2027.",
                            "Children still there on the closing day are transferred to homes that accept them."),
                    HOMES,
                    List.of(new PlacesChange(LocalDate.of(2027, 4, 1), "Atkinson", 8, 0), REOPENED),
                    ReportContent.Rules.SAME,
                    ReportContent.Asked.NOTHING);

    static final List<String> REGIONS =
            List.of(
                    "North East",
                    "North West",
                    "Yorkshire and The Humber",
                    "East Midlands",
                    "West Midlands",
                    "East of England",
                    "London",
                    "South East",
                    "South West");

    private static final double[] REGION_EFFECT = {0.2, 0.4, 0.3, 0.3, 0.6, 0.3, 0.9, 0.9, 2.0};

    private SampleContent() {}

    static ReportContent two() {
        return content(List.of(BASE_TEXT, CLOSURE_TEXT), results());
    }

    static ReportContent content(List<ScenarioText> scenarios, Results results) {
        return new ReportContent(
                scenarios,
                DATES,
                run(),
                results,
                SampleSources.assumptions(),
                SampleSources.sources(),
                SampleSources.history(),
                Futures.NONE);
    }

    static Run run() {
        return new Run(
                1000,
                200,
                4,
                20261001,
                "0.2.0 (3f2a9c1)",
                "java -jar target/secureplaces.jar forecast scenarios/baseline.yaml"
                        + " scenarios/close-atkinson.yaml --seed 20261001 --replications 1000",
                List.of(new FileText("scenarios/close-atkinson.yaml", "name: Close Atkinson\n")),
                "2026-11-30");
    }

    static Results results() {
        return new Results(
                summary(), comparison(), uncertainty(), SampleForecast.rows(), List.of());
    }

    static Results withComparison(List<ComparisonRow> comparison) {
        return new Results(summary(), comparison, uncertainty(), List.of(), List.of());
    }

    static Results withRanking(List<RankingRow> ranking) {
        return new Results(List.of(), List.of(), List.of(), List.of(), ranking);
    }

    static SeriesName whole(String measure, String group) {
        return new SeriesName(measure, group, "all");
    }

    private static List<SummaryRow> summary() {
        List<SummaryRow> rows = new ArrayList<>();
        for (String scenario : List.of(BASE, CLOSURE)) {
            double more = scenario.equals(BASE) ? 0 : 1;
            rows.add(
                    level(
                            scenario,
                            whole("children_without_place", "route=welfare"),
                            2120 + 59 * more,
                            0.25));
            rows.add(level(scenario, whole("children_referred", "route=welfare"), 2890, 0.2));
            rows.add(level(scenario, whole("unplaced", "route=welfare"), 2350 + 61 * more, 0.25));
            rows.add(level(scenario, whole("discharges", "route=welfare"), 2055 - 58 * more, 0.07));
            rows.add(level(scenario, whole("days_of_stay", "route=welfare"), 131, 0.1));
            rows.add(level(scenario, whole("referrals", "route=welfare"), 4180, 0.22));
            rows.add(level(scenario, whole("placed", "route=welfare"), 2060 - 59 * more, 0.07));
            rows.add(
                    level(
                            scenario,
                            whole("share_placed", "route=welfare"),
                            0.494 - 0.014 * more,
                            0.16));
            rows.add(level(scenario, whole("waiting", "all"), 61.4 + 4.6 * more, 0.45));
            rows.add(level(scenario, whole("need_uncapped", "all"), 241.3, 0.2));
            rows.add(
                    level(
                            scenario,
                            whole("children_accommodated", "all"),
                            139.6 - 6.2 * more,
                            0.08));
            rows.add(
                    level(
                            scenario,
                            whole("days_to_place", "route=welfare"),
                            58.2 + 1.7 * more,
                            0.17));
            rows.add(level(scenario, whole("transfers", "all"), 84 + 6 * more, 0.4));
            rows.add(level(scenario, whole("miles_from_home", "all"), 146 + 3.4 * more, 0.08));
            years(rows, scenario, more);
            groups(rows, scenario, more);
        }
        return rows;
    }

    private static void years(List<SummaryRow> rows, String scenario, double more) {
        for (int year = 2023; year <= 2036; year++) {
            String period = year + "-" + (year + 1) % 100;
            double closed = year >= 2027 ? more : 0;
            double part = year == 2036 ? 0.5 : 1;
            double widening = 0.10 + 0.012 * (year - 2023);
            String welfare = "route=welfare";
            rows.add(
                    level(
                            scenario,
                            new SeriesName("share_placed", welfare, period),
                            0.497 - 0.015 * closed,
                            widening));
            rows.add(
                    level(
                            scenario,
                            new SeriesName("children_without_place", welfare, period),
                            (211 + 6 * closed) * part,
                            widening * 1.6));
            rows.add(
                    level(
                            scenario,
                            new SeriesName("referrals", welfare, period),
                            418 * part,
                            widening));
            rows.add(
                    level(
                            scenario,
                            new SeriesName("waiting", "all", period),
                            61 + 5 * closed,
                            widening * 2.4));
            rows.add(
                    level(
                            scenario,
                            new SeriesName("children_accommodated", "all", period),
                            140 - 6.5 * closed,
                            0.07));
        }
    }

    private static void groups(List<SummaryRow> rows, String scenario, double more) {
        String[] groups = {"route=welfare", "route=justice", "sex=girl", "sex=boy"};
        double[] children = {82 - 6.2 * more, 57.6, 58 - 3 * more, 81 - 3.2 * more};
        for (int i = 0; i < groups.length; i++) {
            rows.add(level(scenario, whole("children_accommodated", groups[i]), children[i], 0.12));
        }
        for (String home : SampleForecast.homes()) {
            boolean closes = more == 1 && home.equals("Atkinson");
            if (!closes) {
                rows.add(
                        level(
                                scenario,
                                whole("occupancy_approved", "home=" + home),
                                SampleForecast.occupancy(home),
                                0.1));
                rows.add(level(scenario, whole("occupancy_effective", "home=" + home), 0.97, 0.02));
            }
        }
    }

    private static SummaryRow level(String scenario, SeriesName series, double mean, double width) {
        return new SummaryRow(
                scenario,
                series,
                mean,
                new Band(mean * 0.998, mean * 1.002),
                new Band(mean * (1 - width), mean * (1 + width * 1.2)),
                "children");
    }

    static ComparisonRow difference(SeriesName series, double mean, double low, double high) {
        return new ComparisonRow(
                CLOSURE,
                BASE,
                series,
                mean,
                new Band(mean - 0.9, mean + 0.9),
                new Band(low, high),
                0.97,
                6.2);
    }

    private static List<ComparisonRow> comparison() {
        List<ComparisonRow> rows = new ArrayList<>();
        rows.add(difference(whole("children_without_place", "route=welfare"), 59.4, 21.3, 108.2));
        rows.add(difference(whole("unplaced", "route=welfare"), 61.3, 20.2, 114));
        rows.add(difference(whole("placed", "route=welfare"), -59.1, -107, -21));
        rows.add(difference(whole("referrals", "route=welfare"), 0.3, -14, 15));
        rows.add(difference(whole("share_placed", "route=welfare"), -0.0141, -0.026, -0.005));
        rows.add(difference(whole("waiting", "all"), 4.6, 1.1, 9.3));
        rows.add(difference(whole("need_uncapped", "all"), 0, 0, 0));
        rows.add(difference(whole("children_accommodated", "all"), -6.2, -7.9, -4.1));
        rows.add(difference(whole("days_to_place", "route=welfare"), 1.7, 0.4, 3.2));
        rows.add(difference(whole("transfers", "all"), 6.1, -9, 22));
        rows.add(difference(whole("miles_from_home", "all"), 3.4, 0.8, 6.1));
        rows.add(difference(whole("children_without_place", "sex=girl"), 38.2, 10.4, 74.0));
        rows.add(difference(whole("children_without_place", "sex=boy"), 21.2, -2.5, 49.0));
        regions(rows);
        return rows;
    }

    private static void regions(List<ComparisonRow> rows) {
        for (int i = 0; i < REGIONS.size(); i++) {
            double mean = REGION_EFFECT[i] * 10;
            String region = "region=" + REGIONS.get(i);
            double below = i == 8 ? 13 : 11;
            rows.add(
                    difference(
                            whole("children_without_place", "route=welfare;" + region),
                            mean,
                            mean - below,
                            mean + 14));
            rows.add(
                    difference(
                            whole("children_without_place", region),
                            mean,
                            mean - below,
                            mean + 14));
            rows.add(
                    difference(
                            whole("children_without_place", "route=welfare;sex=girl;" + region),
                            mean * 0.65,
                            mean * 0.65 - 9,
                            mean * 0.65 + 10));
            rows.add(
                    difference(
                            whole("children_without_place", "route=welfare;sex=boy;" + region),
                            mean * 0.35,
                            mean * 0.35 - 9,
                            mean * 0.35 + 9));
        }
    }

    private static List<UncertaintyRow> uncertainty() {
        List<UncertaintyRow> rows = new ArrayList<>();
        for (String scenario : List.of(BASE, CLOSURE)) {
            rows.add(
                    spread(scenario, whole("children_without_place", "route=welfare"), 2120, 0.72));
            rows.add(spread(scenario, whole("share_placed", "route=welfare"), 0.494, 0.66));
            rows.add(spread(scenario, whole("waiting", "all"), 61.4, 0.58));
            rows.add(spread(scenario, whole("need_uncapped", "all"), 241, 0.81));
            rows.add(spread(scenario, whole("children_accommodated", "all"), 139.6, 0.74));
            rows.add(spread(scenario, whole("days_to_place", "route=welfare"), 58, 0.43));
            rows.add(spread(scenario, whole("transfers", "all"), 84, 0.12));
        }
        return rows;
    }

    private static UncertaintyRow spread(
            String scenario, SeriesName series, double mean, double ignorance) {
        double sd = mean * 0.13;
        return new UncertaintyRow(
                scenario,
                series,
                mean,
                sd * Math.sqrt(1 - ignorance),
                sd * Math.sqrt(ignorance),
                ignorance,
                new Band(Math.max(0, ignorance - 0.15), Math.min(1, ignorance + 0.1)));
    }

    static List<RankingRow> ranking() {
        List<RankingRow> rows = new ArrayList<>();
        List<String> homes = SampleForecast.homes();
        for (int i = 0; i < homes.size(); i++) {
            double mean = 190 - 12.5 * i;
            rows.add(
                    new RankingRow(
                            homes.get(i),
                            "children_without_place",
                            "route=welfare",
                            mean,
                            new Band(mean - 3, mean + 3),
                            new Band(mean * 0.4 - 25, mean * 1.6 + 10),
                            new RankingRow.Ranks(
                                    Math.max(1, i - 1), Math.min(homes.size(), i + 3))));
        }
        return rows;
    }
}
