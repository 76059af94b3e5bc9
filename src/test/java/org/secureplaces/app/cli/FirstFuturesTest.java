package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.support.Shell;

/** Any first few futures stand for all: so they must be the same however many are asked for. */
class FirstFuturesTest {

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"5, 12", "8, 41"})
    void the_first_futures_are_the_same_however_many_are_asked_for(int few, int many)
            throws Exception {
        Path small = Shell.writeScenarios(folder);
        for (int futures : new int[] {few, many}) {
            Path out = folder.resolve(futures + "");
            Shell shell = Shell.run("forecast", "--replications", futures, "--out", out, small);
            assertThat(shell.code()).as(shell.err()).isZero();
        }
        for (String file : new String[] {"replications", "months", "draws"}) {
            assertThat(number("SELECT count(*) FROM " + table(few, file))).isPositive();
            assertThat(number(onlyIn(few, many, file, "true"))).isZero();
        }
        for (String file : new String[] {"replications", "months"}) {
            assertThat(number(onlyIn(many, few, file, "replication < " + few))).isZero();
        }
    }

    /** Rows of one forecast that the other does not have. */
    private String onlyIn(int one, int other, String file, String where) {
        return "SELECT count(*) FROM (SELECT * FROM %s WHERE %s EXCEPT SELECT * FROM %s)"
                .formatted(table(one, file), where, table(other, file));
    }

    private String table(int futures, String file) {
        return "'" + folder.resolve(futures + "").resolve(file + ".parquet") + "'";
    }

    private static double number(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getDouble(1);
        }
    }
}
