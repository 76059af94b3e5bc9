package org.secureplaces.app.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.files.JsonText;
import org.secureplaces.report.Report;

/** Prints the answer of a command and where its report or tables are. */
public final class Answer {

    private static final int WIDTH = 100;

    private Answer() {}

    public static void print(PrintWriter out, Report report, Path folder, boolean json) {
        print(out, report.answer(), folder, json);
    }

    public static void print(PrintWriter out, List<String> answer, Path folder, boolean json) {
        print(out, answer, "report", folder.resolve("report.html"), json);
    }

    /**
     * Prints an answer and where the rest of it is.
     *
     * @param rest what the rest is called
     */
    public static void print(
            PrintWriter out, List<String> answer, String rest, Path path, boolean json) {
        print(out, answer, Map.of(rest, path), json);
    }

    /**
     * Prints an answer and where the rest of it is.
     *
     * @param rest where it is, by what it is called
     */
    public static void print(
            PrintWriter out, List<String> answer, Map<String, Path> rest, boolean json) {
        if (json) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("answer", answer);
            rest.forEach((name, path) -> values.put(name, path.toString()));
            out.println(JsonText.ascii(values));
        } else {
            out.println();
            answer.forEach(line -> out.println(wrapped(line)));
            out.println();
            rest.forEach((name, path) -> out.println("The " + name + ": " + path));
        }
        out.flush();
    }

    private static String wrapped(String line) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ", 0)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append(System.lineSeparator());
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }
}
