package org.secureplaces.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.files.Problems;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.statistics.Band;

/** The workbook of a folder of results, read back by another part of the library. */
class SpreadsheetTest {

    private static final List<List<String>> ABOUT =
            List.of(List.of("answer", "+7 children a year"));

    @TempDir private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeTables() {
        file = folder.resolve("out.xlsx");
        Tables.SUMMARY.write(
                folder,
                List.of(
                        summary("=HYPERLINK(\"http://example.org\")", 1.25),
                        summary("Today's homes", -3),
                        summary("@closed", Double.NaN)));
        Tables.HISTORY.write(
                folder,
                List.of(
                        new HistoryRow(
                                LocalDate.of(2023, 3, 31), "places", 248, "published", "dfe")));
    }

    private static SummaryRow summary(String scenario, double mean) {
        return new SummaryRow(
                scenario,
                new SeriesName("waiting", "all", "2027-28"),
                mean,
                new Band(mean, mean),
                new Band(Double.NaN, Double.NaN),
                "children");
    }

    private List<Row> rows(String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private void write(int mostRows) {
        Problems problems = new Problems();
        Spreadsheet.write(folder, ABOUT, file, problems, mostRows);
        problems.throwIfAny();
    }

    @Test
    void each_table_is_a_sheet_after_what_they_are_about() throws IOException {
        write(100);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("about", "summary", "history");
        }
        assertThat(rows("summary").get(0).stream().map(cell -> cell.getText()))
                .containsExactlyElementsOf(Tables.SUMMARY.columns());
    }

    @Test
    void numbers_are_numbers_days_are_days_and_what_is_not_known_is_empty() throws IOException {
        write(100);
        List<Row> summary = rows("summary");
        assertThat(summary.get(1).getCell(4).getType()).isEqualTo(CellType.NUMBER);
        assertThat(summary.get(1).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("1.25");
        assertThat(summary.get(2).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("-3");
        assertThat(summary.get(3).getCellAsNumber(4)).isEmpty();
        Row history = rows("history").get(1);
        assertThat(history.getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo("2023-03-31");
        assertThat(history.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("248");
    }

    @Test
    void no_text_of_a_file_becomes_a_formula() throws IOException {
        write(100);
        List<Row> summary = rows("summary");
        assertThat(summary.get(1).getCellText(0)).isEqualTo("'=HYPERLINK(\"http://example.org\")");
        assertThat(summary.get(2).getCellText(0)).isEqualTo("Today's homes");
        assertThat(summary.get(3).getCellText(0)).isEqualTo("'@closed");
        assertThat(rows("about").get(1).getCellText(1)).isEqualTo("'+7 children a year");
        assertThat(part("xl/worksheets/sheet2.xml")).doesNotContain("<f>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1"})
    void what_a_spreadsheet_would_run_has_an_apostrophe_in_front(String text) {
        assertThat(Spreadsheet.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "1", "North East", "'quoted'"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(Spreadsheet.harmless(text)).isEqualTo(text);
    }

    @Test
    void the_header_is_bold_and_stays_in_sight() throws IOException {
        write(100);
        assertThat(part("xl/worksheets/sheet2.xml")).contains("<pane ", "state=\"frozen\"");
        assertThat(part("xl/styles.xml")).contains("<b/>");
    }

    @Test
    void a_table_with_more_rows_than_a_sheet_holds_goes_on_in_the_next() throws IOException {
        write(3);
        assertThat(rows("summary")).hasSize(3);
        List<Row> rest = rows("summary 2");
        assertThat(rest).hasSize(2);
        assertThat(rest.get(0).getCellText(0)).isEqualTo("scenario");
        assertThat(rest.get(1).getCellText(0)).isEqualTo("'@closed");
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws IOException {
        write(100);
        byte[] first = Files.readAllBytes(file);
        assertThat(part("docProps/core.xml")).doesNotContain("created", "modified");
        write(100);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            assertThat(zip.getEntry(name).getTimeLocal()).isEqualTo("2026-01-01T00:00:00");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
