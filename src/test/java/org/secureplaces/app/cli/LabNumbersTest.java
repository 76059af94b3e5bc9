package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.web.lab.Answer;
import org.secureplaces.app.web.lab.Lab;
import org.secureplaces.app.web.lab.TakeAlong;
import org.secureplaces.files.lab.LabFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command that the lab gives makes the lab's numbers, to the last digit, and its words. */
class LabNumbersTest {

    private final Path folder;

    LabNumbersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static final Map<String, Object> CLOSE_AND_OPEN =
            Map.of(
                    "name",
                    "Atkinson closes, London opens",
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
            assertThat(rows(workbook, "comparison"))
                    .hasSizeGreaterThan(300)
                    .isSubsetOf(lines(out, "comparison.csv"));
            assertThat(rows(workbook, "summary"))
                    .hasSizeGreaterThan(600)
                    .isSubsetOf(lines(out, "summary.csv"));
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

    private static List<String> rows(Path workbook, String sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile());
                Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
            return rows.map(LabNumbersTest::line).toList();
        }
    }

    private static String line(Row row) {
        return row.stream()
                .map(cell -> cell == null ? "" : plain(cell.getText()))
                .toList()
                .toString();
    }

    private static List<String> lines(Path folder, String table) throws IOException {
        return Files.readAllLines(folder.resolve(table)).stream()
                .map(line -> Stream.of(line.split(",", -1)).map(LabNumbersTest::plain).toList())
                .map(List::toString)
                .toList();
    }

    /** A number as the nearest double is written, whatever wrote it. */
    private static String plain(String cell) {
        return cell.matches("-?[0-9.]+(E-?\\d+)?")
                ? Double.toString(Double.parseDouble(cell))
                : cell.replace("\"", "");
    }
}
