package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.web.lab.Answer;
import org.secureplaces.app.web.lab.Lab;
import org.secureplaces.app.web.lab.TakeAlong;
import org.secureplaces.files.lab.LabFolder;
import org.secureplaces.support.Shell;

/** The command that the lab gives makes the lab's numbers, to the last digit, and its words. */
class LabNumbersTest {

    private final Path folder;

    LabNumbersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static final Map<String, Object> CLOSE_AND_OPEN =
            Map.of(
                    "name",
                    "Atkinson closes and London opens",
                    "changes",
                    List.of(
                            Map.of("close", Map.of("home", "Atkinson", "date", "2027-04-01")),
                            Map.of(
                                    "open",
                                    Map.of(
                                            "home",
                                            "Pan-London",
                                            "region",
                                            "London",
                                            "date",
                                            "2027-09-01",
                                            "welfare",
                                            12))),
                    "library",
                    List.of("levers/staffing-recovery"));

    @Test
    void the_command_of_an_answer_gives_its_numbers_and_its_words() throws Exception {
        try (Lab lab = new Lab(LabFolder.at(folder.resolve("lab")), 2)) {
            String id = lab.whatIfs().keep(lab.whatIfs().of(CLOSE_AND_OPEN)).id();
            Answer answer =
                    finished(lab.answer(Map.of("whatif", id, "futures", "40", "years", "3")));
            Map<String, Object> told = answer.asTold();

            Path out = folder.resolve("out");
            String command = String.valueOf(told.get("command"));
            assertThat(command).doesNotContain(folder.toString());
            assertThat(forecast(command, out).code()).isZero();
            Path workbook = lab.folder().workbook(answer.id());
            compare(rows(workbook, "comparison"), lines(out, "comparison.csv"), 5, 500);
            compare(rows(workbook, "summary"), lines(out, "summary.csv"), 4, 1000);
            assertThat(Files.readString(out.resolve("report.html")))
                    .contains("<h1>" + told.get("headline") + "</h1>")
                    .contains("<p class=\"lead\">" + told.get("lead"));
            assertThat(TakeAlong.page(answer.id(), lab.folder()).orElseThrow())
                    .contains("<h1>" + told.get("headline") + "</h1>")
                    .doesNotContain("<style", "href=\"#");
        }
    }

    private static Answer finished(Answer answer) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Runnable hearer =
                () -> {
                    if (answer.isOver()) {
                        over.countDown();
                    }
                };
        answer.hear(hearer);
        hearer.run();
        assertThat(over.await(5, TimeUnit.MINUTES)).isTrue();
        return answer;
    }

    /** The arguments of the command, as a shell hands them in. */
    private Shell forecast(String command, Path out) {
        String arguments =
                command.substring(command.indexOf("forecast"))
                        .replace("lab/", folder.resolve("lab") + "/");
        List<Object> words = new ArrayList<>(List.of(arguments.replace("'", "").split(" ")));
        words.addAll(List.of("--out", out, "--threads", 2));
        return Shell.run(words.toArray());
    }

    /** Rows of one name are equal; the lab also has rows that a forecast leaves out. */
    private static void compare(
            List<List<String>> ours, List<List<String>> theirs, int names, int atLeast) {
        Map<List<String>, List<String>> byName = new LinkedHashMap<>();
        theirs.forEach(row -> byName.put(row.subList(0, names), row));
        List<List<String>> both =
                ours.stream().filter(row -> byName.containsKey(row.subList(0, names))).toList();
        assertThat(both).hasSizeGreaterThan(atLeast);
        assertThat(
                        both.stream()
                                .filter(row -> !row.equals(byName.get(row.subList(0, names))))
                                .map(row -> row + " but " + byName.get(row.subList(0, names))))
                .isEmpty();
    }

    private static List<List<String>> rows(Path workbook, String sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile());
                Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
            List<List<String>> all = new ArrayList<>();
            rows.forEach(row -> all.add(cells(row, all)));
            return all;
        }
    }

    /** With empty cells up to the width of the heading. */
    private static List<String> cells(Row row, List<List<String>> before) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell == null ? "" : plain(cell.getText())));
        while (!before.isEmpty() && cells.size() < before.get(0).size()) {
            cells.add("");
        }
        return cells;
    }

    private static List<List<String>> lines(Path folder, String table) throws IOException {
        return Files.readAllLines(folder.resolve(table)).stream()
                .map(line -> Stream.of(line.split(",", -1)).map(LabNumbersTest::plain).toList())
                .toList();
    }

    /** A number as the nearest double is written, whatever wrote it. */
    private static String plain(String cell) {
        try {
            return Double.toString(Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            return cell.replace("\"", "");
        }
    }
}
