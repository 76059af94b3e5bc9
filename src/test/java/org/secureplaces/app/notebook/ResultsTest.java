package org.secureplaces.app.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Figure;

/** Results of a small forecast: their tables, what SQL may ask of them, and their figures. */
class ResultsTest {

    private static final Study TODAY = Study.baseline().years(1).futures(4);
    private static final Results RESULTS =
            TODAY.forecast(TODAY.named("It's closed").close("Atkinson", "2027-04-01"));

    @Test
    void tables_have_the_columns_of_the_files() {
        assertThat(RESULTS.summary().columnNames())
                .isEqualTo(org.secureplaces.files.table.Tables.SUMMARY.columns());
        assertThat(RESULTS.comparison().columnNames())
                .isEqualTo(org.secureplaces.files.table.Tables.COMPARISON.columns());
        assertThat(RESULTS.replications("unplaced", "route=welfare").columnNames())
                .containsExactly(
                        "replication", "draw", "scenario", "measure", "group", "period", "value");
    }

    @Test
    void a_column_is_of_numbers_where_every_cell_is_empty() {
        assertThat(RESULTS.table("uncertainty").column("chance_sd").type())
                .isEqualTo(ColumnType.DOUBLE);
    }

    @Test
    void the_mean_of_the_futures_is_the_mean_of_the_summary() {
        Table futures =
                RESULTS.sql(
                        "select avg(value) as mean from replications where measure = 'unplaced'"
                                + " and \"group\" = 'all' and period = 'all' and scenario like 'It%'");
        Table summary =
                RESULTS.sql(
                        "select mean from summary where measure = 'unplaced' and \"group\" = 'all'"
                                + " and period = 'all' and scenario like 'It%'");
        assertThat(summary.doubleColumn("mean").get(0))
                .isEqualTo(futures.doubleColumn("mean").get(0));
    }

    @Test
    void sums_of_counts_and_decimals_are_plain_numbers() {
        Table found = RESULTS.sql("select sum(draw) as sum, 1.25::decimal(5,2) as half from draws");
        assertThat(found.types()).containsExactly(ColumnType.DOUBLE, ColumnType.DOUBLE);
        assertThat(found.doubleColumn("half").get(0)).isEqualTo(1.25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from read_csv('/etc/passwd')",
                "select * from read_text('pom.xml')",
                "select * from glob('*')",
                "copy (select 1) to 'stolen.csv'",
                "copy (select * from summary) to 'summary.csv'",
                "select 1; copy (select 1) to 'stolen.csv'",
                "set enable_external_access = true",
                "attach 'other.db'",
                "drop view summary",
                "select nothing_there from summary"
            })
    void nothing_outside_the_folder_is_read_and_nothing_is_written(String question) {
        assertThatThrownBy(() -> RESULTS.sql(question))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_folder_of_no_results_is_refused() {
        assertThatThrownBy(() -> Results.open("src")).hasMessageContaining("manifest.json");
    }

    @Test
    void figures_have_titles_that_plotly_shows_and_the_same_picture_each_time() {
        List<Figure> figures =
                List.of(
                        Figures.fan(RESULTS, "children_accommodated", "all"),
                        Figures.differences(RESULTS, "unplaced", "route=welfare"),
                        Figures.pit("Forecasts", List.of(0.1, 0.5, 1.0)));
        for (Figure figure : figures) {
            assertThat(figure.asJavascript("here"))
                    .contains("title: {text: '")
                    .doesNotContain("title: '");
            assertThat(Figures.svg(figure)).startsWith("<svg").isEqualTo(Figures.svg(figure));
        }
        assertThat(Figures.svg(figures.get(1))).contains("It's closed: unplaced");
    }

    @Test
    void a_page_of_figures_needs_no_network() {
        String page = FigurePage.of(List.of(Figures.pit("Forecasts", List.of(0.5))));
        assertThat(page).contains("Plotly").doesNotContain("<script src", "<link");
    }
}
