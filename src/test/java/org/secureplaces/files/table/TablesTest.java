package org.secureplaces.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.statistics.Band;

class TablesTest {

    private static final SeriesName SERIES =
            new SeriesName("share_placed", "route=welfare;region=London", "2027-28");
    private static final Band NARROW = new Band(0.4, 0.6);
    private static final Band WIDE = new Band(0.1, 0.9);

    private final Path folder;
    private final Problems problems = new Problems();

    TablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_forecast_is_in_hubverse_form() throws IOException {
        var quantile = new ForecastRow.Output("quantile", "0.975", 187);
        var row =
                new ForecastRow(
                        "base",
                        LocalDate.of(2023, 4, 1),
                        LocalDate.of(2027, 4, 30),
                        49,
                        "children_accommodated",
                        "all",
                        quantile);
        assertThatTable(Tables.FORECAST, List.of(row))
                .isEqualTo(
                        """
                        scenario,origin_date,target_end_date,horizon_months,target,group,output_type,output_type_id,value
                        base,2023-04-01,2027-04-30,49,children_accommodated,all,quantile,0.975,187
                        """);
    }

    @Test
    void the_summary_has_the_columns_of_the_contract() throws IOException {
        assertThatTable(
                        Tables.SUMMARY,
                        List.of(new SummaryRow("base", SERIES, 0.5, NARROW, WIDE, "share")))
                .isEqualTo(
                        """
                        scenario,measure,group,period,mean,mean_lower95,mean_upper95,low95,high95,unit
                        base,share_placed,route=welfare;region=London,2027-28,0.5,0.4,0.6,0.1,0.9,share
                        """);
    }

    @Test
    void what_was_not_observed_is_left_empty() throws IOException {
        var unseen = new SummaryRow("base", SERIES, Double.NaN, Band.NONE, Band.NONE, "share");
        assertThatTable(Tables.SUMMARY, List.of(unseen)).endsWith(",2027-28,,,,,,share\n");
    }

    @Test
    void the_comparison_has_the_columns_of_the_contract() throws IOException {
        assertThatTable(
                        Tables.COMPARISON,
                        List.of(
                                new ComparisonRow(
                                        "close",
                                        "base",
                                        SERIES,
                                        -0.05,
                                        NARROW,
                                        WIDE,
                                        0.25,
                                        Double.NaN)))
                .isEqualTo(
                        """
                        scenario,against,measure,group,period,mean_difference,mean_lower95,mean_upper95,low95,high95,share_higher,variance_ratio
                        close,base,share_placed,route=welfare;region=London,2027-28,-0.05,0.4,0.6,0.1,0.9,0.25,
                        """);
    }

    @Test
    void the_uncertainty_has_the_columns_of_the_contract() throws IOException {
        assertThatTable(
                        Tables.UNCERTAINTY,
                        List.of(new UncertaintyRow("base", SERIES, 0.5, 0.1, 0.2, 0.8, WIDE)))
                .isEqualTo(
                        """
                        scenario,measure,group,period,mean,chance_sd,ignorance_sd,share_ignorance,share_low95,share_high95
                        base,share_placed,route=welfare;region=London,2027-28,0.5,0.1,0.2,0.8,0.1,0.9
                        """);
    }

    @Test
    void the_uncertainty_of_an_earlier_version_is_read_without_its_interval() throws IOException {
        Files.writeString(
                folder.resolve("uncertainty.csv"),
                """
                scenario,measure,group,period,mean,chance_sd,ignorance_sd,share_ignorance
                base,share_placed,route=welfare;region=London,2027-28,0.5,0.1,0.2,0.8
                """);
        assertThat(Tables.UNCERTAINTY.read(folder, problems))
                .containsExactly(new UncertaintyRow("base", SERIES, 0.5, 0.1, 0.2, 0.8, Band.NONE));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_part_of_the_later_columns_is_a_mistake() throws IOException {
        Files.writeString(
                folder.resolve("uncertainty.csv"),
                "scenario,measure,group,period,mean,chance_sd,ignorance_sd,share_ignorance,share_low95\n");
        assertThat(Tables.UNCERTAINTY.read(folder, problems)).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void the_ranking_has_the_columns_of_the_contract() throws IOException {
        assertThatTable(
                        Tables.RANKING,
                        List.of(
                                new RankingRow(
                                        "Atkinson",
                                        "waiting",
                                        "all",
                                        1.5,
                                        NARROW,
                                        WIDE,
                                        new RankingRow.Ranks(1, 3, "Kyloe House", 0.92))))
                .isEqualTo(
                        """
                        home,measure,group,mean_difference,mean_lower95,mean_upper95,low95,high95,rank_low,rank_high,next,share_more_than_next
                        Atkinson,waiting,all,1.5,0.4,0.6,0.1,0.9,1,3,Kyloe House,0.92
                        """);
    }

    @Test
    void reasons_with_commas_and_quotes_are_quoted() throws IOException {
        assertThatTable(
                        Tables.ASSUMPTIONS,
                        List.of(
                                new AssumptionRow(
                                        "welfare.withdrawal_per_day",
                                        0.0115,
                                        0.006,
                                        0.023,
                                        "per day",
                                        "derived",
                                        "W042; W043",
                                        "half give up, \"as a rule\"")))
                .isEqualTo(
                        """
                        key,value,low,high,unit,status,sources,reason
                        welfare.withdrawal_per_day,0.0115,0.006,0.023,per day,derived,W042; W043,"half give up, ""as a rule""\"
                        """);
    }

    @Test
    void the_history_has_a_column_for_each_component() throws IOException {
        var row =
                new HistoryRow(
                        LocalDate.of(2022, 3, 31), "places_approved", 233, "published", "SCH01");
        assertThatTable(Tables.HISTORY, List.of(row))
                .isEqualTo(
                        "date,measure,value,status,source_id\n"
                                + "2022-03-31,places_approved,233,published,SCH01\n");
    }

    @Test
    void mistakes_are_pointed_at_in_the_cell() throws IOException {
        write(
                """
                date,measure,value,status,source_id
                2022-02-30,x,1,published,S
                2022-03-31,x,two,published,S
                2022-03-31,x,1
                2022-03-31,x,3,published,S
                """);
        assertThat(Tables.HISTORY.read(folder, problems)).hasSize(1);
        assertThat(complaints())
                .containsExactly(
                        "history.csv:2:1: date must be a date such as 2027-04-01, was '2022-02-30'",
                        "history.csv:3:14: value must be a number, was 'two'",
                        "history.csv:4:1: the row must have 5 cells, was 3");
    }

    @Test
    void another_header_is_refused() throws IOException {
        write("date,measure,number\n");
        assertThat(Tables.HISTORY.read(folder, problems)).isEmpty();
        assertThat(complaints())
                .containsExactly(
                        "history.csv:1:1: the header must be date,measure,value,status,source_id,"
                                + " was 'date,measure,number'");
    }

    @Test
    void an_empty_file_has_no_header() throws IOException {
        write("");
        assertThat(Tables.HISTORY.read(folder, problems)).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void a_missing_file_is_a_problem() {
        assertThat(Tables.HISTORY.read(folder, problems)).isEmpty();
        assertThat(complaints()).containsExactly("history.csv: no such file");
    }

    private <R> org.assertj.core.api.AbstractStringAssert<?> assertThatTable(
            Table<R> table, List<R> rows) throws IOException {
        table.write(folder, rows);
        assertThat(table.read(folder, problems)).isEqualTo(rows);
        assertThat(problems.all()).isEmpty();
        return assertThat(Files.readString(folder.resolve(table.file())));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(Tables.HISTORY.file()), text);
    }

    private List<String> complaints() {
        return problems.all().stream()
                .map(Problem::toString)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }
}
