package org.secureplaces.files.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.secureplaces.files.Folders;
import org.secureplaces.files.MachineException;

/**
 * The browser of the machine, started for one page and gone when that is done. It has a fresh
 * profile, which is removed, and a time limit.
 */
public final class Chromium {

    private static final int SECONDS = 120;
    private static final Size SHEET = new Size(794, 1760);

    /** Time that passes for the page alone, so that its charts are drawn. */
    private static final String FOR_THE_CHARTS = "--virtual-time-budget=20000";

    private final Path program;

    Chromium(Path program) {
        this.program = program;
    }

    /**
     * The browser that is found on the machine.
     *
     * @throws MachineException if there is none
     */
    public static Chromium ofTheMachine() {
        return at(BrowserPlaces.ofTheMachine());
    }

    static Chromium at(BrowserPlaces places) {
        return new Chromium(
                places.first().orElseThrow(() -> new MachineException(missing(places))));
    }

    private static String missing(BrowserPlaces places) {
        String found =
                places.named().isEmpty()
                        ? "none was found: install one (on Debian: apt-get install chromium), or name its"
                                + " program in the variable CHROME_PATH"
                        : "the variable CHROME_PATH names "
                                + places.named()
                                + ", which is no program: correct it, or leave it empty to have one"
                                + " looked for";
        return "--pdf and --png need Chromium or Chrome, and " + found + "; nothing was written";
    }

    /** Prints a page as its rules for print say. */
    public void print(Path page, Path pdf) {
        start(page, List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf.toAbsolutePath()));
        requireWritten(pdf);
    }

    /**
     * Takes a picture of the top of a page.
     *
     * @param scale pixels of the picture for one of the page
     */
    void takePicture(Path page, Path png, Size size, int scale) {
        start(
                page,
                List.of(
                        "--hide-scrollbars",
                        "--force-device-scale-factor=" + scale,
                        "--window-size=" + size.width() + "," + size.height(),
                        "--screenshot=" + png.toAbsolutePath()));
        requireWritten(png);
    }

    /** Takes a picture of a page as wide as a sheet of paper, two pixels for one of the page. */
    public void takePicture(Path page, Path png) {
        takePicture(page, png, SHEET, 2);
    }

    /** Whether the machine has a browser. */
    public static boolean isThere() {
        return BrowserPlaces.ofTheMachine().first().isPresent();
    }

    /** The text of a page when its scripts have run in a window of this size. */
    String textAfterScripts(Path page, Size size) {
        return start(
                page,
                List.of(
                        "--hide-scrollbars",
                        "--window-size=" + size.width() + "," + size.height(),
                        "--dump-dom"));
    }

    /** Pixels of a page. */
    record Size(int width, int height) {}

    private String start(Path page, List<String> wanted) {
        try {
            Path scratch = Files.createTempDirectory("secureplaces-chromium-");
            try {
                return start(page, wanted, scratch);
            } finally {
                removeWhenReleased(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String start(Path page, List<String> wanted, Path scratch) throws IOException {
        Path said = scratch.resolve("said.txt");
        Path complaints = scratch.resolve("complaints.txt");
        Process process =
                new ProcessBuilder(command(page, wanted, scratch))
                        .redirectOutput(said.toFile())
                        .redirectError(complaints.toFile())
                        .start();
        process.getOutputStream().close();
        if (!ended(process)) {
            throw failed("was not done within " + SECONDS + " seconds");
        }
        if (process.exitValue() != 0) {
            throw failed("ended with " + process.exitValue() + lastLine(complaints));
        }
        return Files.readString(said);
    }

    private List<String> command(Path page, List<String> wanted, Path scratch) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(
                List.of(
                        "--headless",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-extensions",
                        "--disable-sync",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                        "--no-default-browser-check",
                        "--user-data-dir=" + scratch.resolve("profile"),
                        FOR_THE_CHARTS));
        if (System.getProperty("user.name", "").equals("root")) {
            // Chromium refuses its sandbox to root; the page is ours and loads nothing
            command.add("--no-sandbox");
        }
        command.addAll(wanted);
        command.add(page.toAbsolutePath().toUri().toString());
        return command;
    }

    private static boolean ended(Process process) {
        boolean ended = false;
        try {
            ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return ended;
    }

    private void requireWritten(Path file) {
        if (!Files.isRegularFile(file) || file.toFile().length() == 0) {
            throw failed("wrote nothing");
        }
    }

    private MachineException failed(String how) {
        return new MachineException(
                program
                        + " "
                        + how
                        + ": try another Chromium or Chrome, named in the variable CHROME_PATH");
    }

    private static String lastLine(Path complaints) throws IOException {
        List<String> lines = Files.readAllLines(complaints);
        return lines.isEmpty() ? "" : " (" + lines.get(lines.size() - 1).strip() + ")";
    }

    /** A process that ends may still hold a file for a moment. */
    private static void removeWhenReleased(Path scratch) {
        for (int attempt = 1; ; attempt++) {
            try {
                Folders.remove(scratch);
                return;
            } catch (UncheckedIOException e) {
                if (attempt == 20) {
                    return;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
