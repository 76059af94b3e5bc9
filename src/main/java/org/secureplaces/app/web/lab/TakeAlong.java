package org.secureplaces.app.web.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.Folders;
import org.secureplaces.files.JsonText;
import org.secureplaces.files.Problems;
import org.secureplaces.files.lab.LabFolder;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.files.print.Chromium;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.files.table.Spreadsheet;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.report.LabPage;
import org.secureplaces.report.content.ReportContent;

/** An answer to take along: one page, as PDF and as a picture, and its tables as a workbook. */
public final class TakeAlong {

    private static final String PROGRAM = Software.fingerprint();
    private static final String JSON = "json";
    private static final String HTML = "html";
    private static final Object ONE_BROWSER = new Object();

    private TakeAlong() {}

    /** Where the copies of an answer are had. */
    static Map<String, Object> links(String answer, String whatIf) {
        Map<String, Object> links = new LinkedHashMap<>();
        String own = "/api/answer/" + answer;
        boolean isPrinted = Chromium.isThere();
        links.put("page", own + "/page.html");
        links.put("pdf", isPrinted ? Optional.of(own + "/page.pdf") : Optional.empty());
        links.put("png", isPrinted ? Optional.of(own + "/page.png") : Optional.empty());
        links.put("xlsx", own + "/tables.xlsx");
        links.put("yaml", "/api/whatif/" + whatIf + "/scenario.yaml");
        return links;
    }

    /** Keeps the page and the workbook of an answer. */
    static void keep(String answer, ReportContent content, String command, LabFolder folder) {
        folder.keepAnswer(answer, HTML, new LabPage(content, PastRecordFile.shipped()).html());
        workbook(content, command, folder.workbook(answer));
    }

    /** Keeps a finished answer, so that it is found again when the lab is opened again. */
    static void keep(Answer answer, LabFolder folder) {
        Map<String, Object> kept = answer.asTold();
        kept.put("program", PROGRAM);
        folder.keepAnswer(answer.id(), JSON, JsonText.of(kept));
    }

    /** A finished answer of this version of the program, kept before. */
    static Optional<Map<String, Object>> kept(String answer, LabFolder folder) {
        return folder.answer(answer, JSON)
                .flatMap(JsonText::object)
                .filter(one -> PROGRAM.equals(one.get("program")))
                .filter(one -> folder.answer(answer, HTML).isPresent());
    }

    private static void workbook(ReportContent content, String command, Path file) {
        try {
            Path scratch = Files.createTempDirectory("secureplaces-lab-");
            try {
                Rows rows = Rows.of(content);
                Tables.SUMMARY.write(scratch, Tables.SUMMARY.rounded(rows.summary()));
                Tables.COMPARISON.write(scratch, Tables.COMPARISON.rounded(rows.comparison()));
                Problems problems = new Problems();
                Spreadsheet.write(scratch, about(content, command), file, problems);
                problems.throwIfAny();
                LabFolder.protect(file);
            } finally {
                Folders.remove(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> about(ReportContent content, String command) {
        List<List<String>> lines = new ArrayList<>();
        content.scenarios().forEach(one -> lines.add(List.of("scenario", one.name())));
        lines.add(
                List.of(
                        "low95, high95",
                        "the range of 95 simulated futures in 100; empty where fewer than 20 draws"
                                + " were made"));
        lines.add(
                List.of(
                        "mean_lower95, mean_upper95",
                        "how well the mean is known; it narrows with more futures"));
        lines.add(List.of("command", command));
        lines.add(List.of("program", "secureplaces " + content.run().codeVersion()));
        return lines;
    }

    /** The tables of an answer, rows as a forecast writes them. */
    record Rows(List<SummaryRow> summary, List<ComparisonRow> comparison) {

        static Rows of(ReportContent content) {
            return new Rows(KeptTables.summary(content), KeptTables.comparison(content));
        }
    }

    /** The page of an answer as it is served: its style is a file of the lab's. */
    public static Optional<String> page(String answer, LabFolder folder) {
        return folder.answer(answer, HTML)
                .map(
                        html ->
                                html.replaceFirst(
                                        "(?s)<style>.*?</style>",
                                        "<link rel=\"stylesheet\" href=\"/lab/files/report.css\">"));
    }

    /** The page of an answer as PDF or as a picture, made by the browser of the machine. */
    public static Optional<byte[]> printed(String answer, LabFolder folder, boolean pdf) {
        return folder.answer(answer, HTML).map(html -> printed(html, pdf));
    }

    private static byte[] printed(String html, boolean pdf) {
        synchronized (ONE_BROWSER) {
            try {
                Path scratch = Files.createTempDirectory("secureplaces-lab-");
                try {
                    Path page = Files.writeString(scratch.resolve("page.html"), html);
                    Path made = scratch.resolve(pdf ? "page.pdf" : "page.png");
                    Chromium browser = Chromium.ofTheMachine();
                    if (pdf) {
                        browser.print(page, made);
                    } else {
                        browser.takePicture(page, made);
                    }
                    return Files.readAllBytes(made);
                } finally {
                    Folders.remove(scratch);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
