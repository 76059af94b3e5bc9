package org.secureplaces.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.secureplaces.measure.Measure;

/** The page of reference tells every file of results, each of its columns and every measure. */
class ReferenceFilesTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "reference.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** Names in the first column of the tables of the page, by heading. */
    private static Map<String, List<String>> told() throws IOException {
        Map<String, List<String>> told = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("#")) {
                names =
                        told.computeIfAbsent(
                                line.replaceFirst("^#+ ", ""), key -> new ArrayList<>());
            } else if (line.startsWith("| `")) {
                NAME.matcher(line.split("\\|", -1)[1])
                        .results()
                        .map(name -> name.group(1))
                        .forEach(names::add);
            }
        }
        return told;
    }

    /** Headings that two tables share, or that tell one of two of the same name. */
    private static String heading(Class<?> of, Table<?> table) {
        if (table.file().equals("parameters.csv")) {
            return of == FitTables.class
                    ? "`parameters.csv` of `fit`"
                    : "`parameters.csv` of `calibrate`";
        }
        return List.of("backtest.csv", "scored.csv").contains(table.file())
                ? "`backtest.csv` and `scored.csv`"
                : "`" + table.file() + "`";
    }

    @Test
    void every_table_is_told_column_by_column_in_its_order() throws Exception {
        Map<String, List<String>> told = told();
        for (Class<?> tables :
                List.of(
                        Tables.class,
                        PlanningTables.class,
                        ScoreTables.class,
                        FitTables.class,
                        CalibrationTables.class)) {
            for (var field : tables.getDeclaredFields()) {
                if (field.getType() == Table.class) {
                    Table<?> table = (Table<?>) field.get(null);
                    assertThat(told.get(heading(tables, table)))
                            .as("%s %s", tables.getSimpleName(), field.getName())
                            .containsExactlyElementsOf(table.columns());
                }
            }
        }
    }

    @Test
    void every_measure_is_told() throws IOException {
        assertThat(told().get("Measures"))
                .containsExactlyElementsOf(
                        Arrays.stream(Measure.values()).map(Measure::label).toList());
    }
}
