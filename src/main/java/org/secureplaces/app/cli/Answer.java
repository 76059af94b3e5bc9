package org.secureplaces.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.secureplaces.report.Report;

/** Prints the answer of a command and where its report is. */
final class Answer {

    private static final int WIDTH = 100;

    private Answer() {}

    static void print(PrintWriter out, Report report, Path folder, boolean json) {
        Path page = folder.resolve("report.html");
        if (json) {
            out.println(json(report.answer(), page));
        } else {
            out.println();
            report.answer().forEach(line -> out.println(wrapped(line)));
            out.println();
            out.println("The report: " + page);
        }
        out.flush();
    }

    private static String json(List<String> answer, Path page) {
        StringBuilder text = new StringBuilder("{\"answer\": [");
        for (int i = 0; i < answer.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(quoted(answer.get(i)));
        }
        return text.append("], \"report\": ")
                .append(quoted(page.toString()))
                .append("}")
                .toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ') {
                quoted.append(String.format("\\u%04x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    private static String wrapped(String line) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ")) {
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
