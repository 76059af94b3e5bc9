package org.secureplaces.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.app.input.Typed;
import org.secureplaces.files.Folders;
import org.secureplaces.files.MachineException;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.print.Chromium;
import org.secureplaces.files.print.Pictures;
import org.secureplaces.files.table.Spreadsheet;

/**
 * Copies of a report that travel: the page as PDF, its charts as pictures, its tables as a
 * workbook. They are made beside the results and put there when all are done; no other file of the
 * results changes, and the manifest does not list them.
 */
public final class ReportCopies implements AutoCloseable {

    private static final String PDF = "report.pdf";
    private static final String PICTURES = "report_charts";

    private final Path folder;
    private final Asked asked;
    private final Optional<Chromium> chromium;
    private final Path scratch;

    private ReportCopies(Path folder, Asked asked, Optional<Chromium> chromium, Path scratch) {
        this.folder = folder;
        this.asked = asked;
        this.chromium = chromium;
        this.scratch = scratch;
    }

    /** How much of a report is printed. */
    public enum Pages {
        /** The page for the meeting. */
        FIRST,
        /** All of it, with every table. */
        ALL
    }

    /**
     * Which copies somebody wants.
     *
     * @param pdf how much as PDF
     * @param png the charts as pictures
     * @param xlsx the tables as a workbook
     */
    public record Asked(Optional<Pages> pdf, boolean png, boolean xlsx) {

        private boolean needsBrowser() {
            return pdf.isPresent() || png;
        }
    }

    /**
     * Copies of the report of a folder that are still to be made.
     *
     * @throws MachineException if they need a browser and the machine has none
     */
    public static ReportCopies of(Path folder, Asked asked) {
        Optional<Chromium> chromium =
                asked.needsBrowser() ? Optional.of(Chromium.ofTheMachine()) : Optional.empty();
        try {
            // in the folder itself: a browser in a snap may see nothing of the temporary folder
            Path scratch = Files.createTempDirectory(folder, "report-copies-");
            return new ReportCopies(folder, asked, chromium, scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the copies, beside the results. */
    public void make(String html, List<String> answer, Manifest manifest) {
        try {
            asked.pdf().ifPresent(pages -> print(html, pages));
            if (asked.png()) {
                Path pictures = Files.createDirectory(scratch.resolve(PICTURES));
                new Pictures(chromium.orElseThrow(), html, scratch).write(pictures);
            }
            if (asked.xlsx()) {
                Problems problems = new Problems();
                Path workbook = scratch.resolve(Spreadsheet.FILE);
                Spreadsheet.write(folder, about(answer, manifest), workbook, problems);
                problems.throwIfAny();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(String html, Pages pages) {
        Path page = scratch.resolve("page.html");
        Writing.page(page, pages == Pages.ALL ? wholePrinted(html) : html);
        chromium.orElseThrow().print(page, scratch.resolve(PDF));
    }

    /** The report prints its first page unless its box for the rest is ticked. */
    private static String wholePrinted(String html) {
        return html.replace("id=\"print-all\"", "id=\"print-all\" checked");
    }

    /** Puts what was made in its place. */
    public void publish() {
        try {
            for (Path copy : written().values()) {
                Path made = scratch.resolve(copy.getFileName());
                if (Files.isDirectory(copy)) {
                    Folders.remove(copy);
                }
                Files.move(made, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the copies are or will be, by what they are called. */
    public Map<String, Path> written() {
        Map<String, Path> written = new LinkedHashMap<>();
        asked.pdf().ifPresent(pages -> written.put("pdf", folder.resolve(PDF)));
        if (asked.png()) {
            written.put("charts", folder.resolve(PICTURES));
        }
        if (asked.xlsx()) {
            written.put("workbook", folder.resolve(Spreadsheet.FILE));
        }
        return written;
    }

    private static List<List<String>> about(List<String> answer, Manifest manifest) {
        List<List<String>> lines = new ArrayList<>();
        answer.forEach(line -> lines.add(List.of("answer", line)));
        lines.add(
                List.of(
                        "low95, high95",
                        "the range of 95 simulated futures in 100; empty where fewer than 20 draws"
                                + " were made"));
        lines.add(
                List.of(
                        "mean_lower95, mean_upper95",
                        "how well the mean is known; it narrows with more futures"));
        lines.add(List.of("months", "every month end is in forecast.csv beside this workbook"));
        lines.add(List.of("program", "secureplaces " + manifest.software().version()));
        lines.add(List.of("command", Typed.command(manifest.run().arguments())));
        lines.add(List.of("seed", Long.toString(manifest.run().seed())));
        return List.copyOf(lines);
    }

    /** Removes what was not put in its place. */
    @Override
    public void close() {
        Folders.remove(scratch);
    }
}
