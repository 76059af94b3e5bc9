package org.secureplaces.files.results;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The columns of a CSV file as a query takes them, each of the kind that it has in every folder.
 */
final class CsvColumns {

    private CsvColumns() {}

    /** What stands behind SELECT: a column of empty cells is one of numbers without any. */
    static String of(Connection database, String path, Set<String> whole) throws SQLException {
        String file = "read_csv(" + path + ", header = true, nullstr = '', sample_size = -1)";
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet columns = statement.executeQuery("DESCRIBE SELECT * FROM " + file)) {
            while (columns.next()) {
                names.add("\"" + columns.getString(1).replace("\"", "\"\"") + "\"");
                types.add(columns.getString(2));
            }
        }
        List<String> selected = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            boolean counts = whole.contains(name.replace("\"", ""));
            boolean empty = types.get(column).equals("VARCHAR") && isEmpty(database, file, name);
            boolean number = empty || types.get(column).equals("BIGINT") && !counts;
            selected.add(number ? "CAST(" + name + " AS DOUBLE) AS " + name : name);
        }
        return String.join(", ", selected) + " FROM " + file;
    }

    private static boolean isEmpty(Connection database, String file, String name)
            throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet count =
                        statement.executeQuery("SELECT count(" + name + ") FROM " + file)) {
            return count.next() && count.getLong(1) == 0;
        }
    }
}
