package org.secureplaces.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.evidence.Grade;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.report.content.ReportContent.SourceText;

/** A few assumptions, sources and official counts in the shape of the real ones. */
final class SampleSources {
    private SampleSources() {}

    static List<AssumptionRow> assumptions() {
        return List.of(
                new AssumptionRow(
                        "welfare.referrals_per_year",
                        420,
                        400,
                        570,
                        "referrals a year",
                        "published",
                        "W001; W006",
                        "Last published year is 2021; nothing since, so it carries on with a widening range."),
                new AssumptionRow(
                        "welfare.withdrawal_per_day",
                        0.0115,
                        0.006,
                        0.023,
                        "a day",
                        "derived",
                        "W012",
                        "Set so that the share placed and the number waiting agree with the published ones."),
                new AssumptionRow(
                        "estate.caution_share",
                        0.5,
                        0,
                        1,
                        "share",
                        "assumed",
                        "",
                        "Nobody has published why effective places fall short of available ones."),
                new AssumptionRow(
                        "start.waiting",
                        50,
                        35,
                        65,
                        "children",
                        "assumed",
                        "W012",
                        "Between the published counts of 25 and 62."),
                new AssumptionRow(
                        "homes.Atkinson.closes",
                        2027.25,
                        2027.25,
                        2027.25,
                        "year",
                        "scenario",
                        "",
                        "Set by the author of the scenario."));
    }

    static List<SourceText> sources() {
        return List.of(
                new SourceText(
                        "W001",
                        "Secure welfare placements: annual figures",
                        "Hampshire County Council",
                        "2017",
                        "https://www.hants.gov.uk/",
                        Grade.COUNCIL),
                new SourceText(
                        "W006",
                        "Review of secure welfare referrals, 2021",
                        "Hampshire County Council",
                        "2021",
                        "",
                        Grade.COUNCIL),
                new SourceText(
                        "W012",
                        "Children accommodated in secure children's homes",
                        "Department for Education",
                        "2023-05-25",
                        "https://explore-education-statistics.service.gov.uk/find-statistics/children-accommodated-in-secure-childrens-homes",
                        Grade.OFFICIAL));
    }

    static List<HistoryRow> history() {
        List<HistoryRow> rows = new ArrayList<>();
        int[][] counts = {
            {2010, 258, 311},
            {2014, 228, 298},
            {2015, 205, 254},
            {2016, 210, 253},
            {2019, 172, 259},
            {2020, 184, 252},
            {2021, 142, 254},
            {2022, 165, 249},
            {2023, 139, 230}
        };
        for (int[] count : counts) {
            LocalDate date = LocalDate.of(count[0], 3, 31);
            String status = count[0] < 2015 ? "estimate" : "published";
            rows.add(new HistoryRow(date, "children_accommodated", count[1], status, "W012"));
            rows.add(new HistoryRow(date, "places_approved", count[2], status, "W012"));
        }
        return rows;
    }
}
