package org.secureplaces.app.cli.command.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.support.Shell;

/** The command suppress, on tables of a user's own. */
class SuppressCommandTest {

    @TempDir private Path folder = Path.of("");

    private Path table(String... lines) throws IOException {
        return Files.write(folder.resolve("table.csv"), List.of(lines));
    }

    private Shell suppress(Object... options) {
        Object[] words = new Object[options.length + 4];
        System.arraycopy(
                new Object[] {
                    "suppress", folder.resolve("table.csv"), "--out", folder.resolve("out")
                },
                0,
                words,
                0,
                4);
        System.arraycopy(options, 0, words, 4, options.length);
        return Shell.run(words);
    }

    private List<String> rounded() throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve("table.csv"));
    }

    @Test
    void counts_and_their_totals_are_rounded() throws IOException {
        table("sex,2022-23,2023-24,Total", "girl,12,3,15", "boy,12,0,12", "\"all\",24,3,27");
        Shell shell = suppress();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        assertThat(rounded())
                .containsExactly(
                        "sex,2022-23,2023-24,Total",
                        "girl,10,fewer than 8,15",
                        "boy,10,0,10",
                        "all,20,fewer than 8,25");
        assertThat(shell.out()).contains("girl,10,fewer than 8,15", "The table: ");
        assertThat(suppress("--json").out()).startsWith("{\"answer\": [\"sex,2022-23");
    }

    @Test
    void a_table_with_a_count_in_each_row_has_its_totals_by_its_labels() throws IOException {
        table(
                "route,group,count",
                "all,all,26",
                "welfare,all,24",
                "justice,all,2",
                "welfare,\"North, East\",12",
                "justice,\"North, East\",2",
                "all,\"North, East\",14",
                "welfare,Wales,12",
                "justice,Wales,z",
                "all,Wales,12");
        assertThat(suppress().code()).isZero();
        assertThat(rounded())
                .contains("welfare,all,20", "justice,Wales,z", "justice,all,fewer than 8")
                .contains("welfare,\"North, East\",10", "all,Wales,10");
    }

    @Test
    void years_are_labels_where_that_is_said() throws IOException {
        table("home,year,children", "North,2022,13", "North,2023,4");
        assertThat(suppress("--labels", 2).code()).isZero();
        assertThat(rounded()).contains("North,2022,15", "North,2023,fewer than 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sex,n/girl,c           | 1:1: must have a column of counts after the labels
                    sex,n/girl,4/boy,1.5   | 3:5: must be a whole number of children, or z where there can be none, was '1.5'
                    sex,n/girl,4/all,5     | 3:5: must be 4, the sum of its parts, was 5
                    sex,n/girl             | 2:1: must have 2 cells as the heading has, had 1
                    sex;n/girl;4           | 1:1: must have commas between its columns
                    sex,n                  | 1:1: must have a heading and rows of counts
                    """)
    void what_is_wrong_with_a_table_is_said_where_it_stands(String lines, String said)
            throws IOException {
        Path table = table(lines.split("/"));
        Shell shell = suppress();
        assertThat(shell.err()).startsWith(table + ":" + said);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(Shell.names(folder)).containsExactly("table.csv");
    }

    @Test
    void the_table_itself_is_never_written_over() throws IOException {
        Path table = table("sex,n", "girl,13");
        Shell shell = Shell.run("suppress", table, "--out", folder);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("--out must be another folder than that of the table");
        assertThat(Files.readAllLines(table)).contains("girl,13");
        assertThat(Shell.run("suppress").code()).isEqualTo(2);
        assertThat(Shell.run("suppress", table, "--labels", 0).code()).isEqualTo(2);
    }
}
