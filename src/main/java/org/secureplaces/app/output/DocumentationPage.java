package org.secureplaces.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.report.PageSection;

/** A page of the documentation of which a command writes a section. */
public final class DocumentationPage {

    private static final List<String> SECTIONS =
            List.of("backtest", "calibrate", "calibrate --recover");

    private DocumentationPage() {}

    /**
     * Checks that a page has the section.
     *
     * @throws org.secureplaces.files.InputException if it has not
     */
    public static void require(Path page, String section) {
        read(page, section);
    }

    /** Puts a text into the section of a page. */
    public static void write(Path page, String section, String text) {
        write(page, new PageSection(section).replaced(read(page, section), text));
    }

    /** Writes a page, but keeps the sections that other commands wrote into the one there. */
    public static void writeKeeping(Path page, String text) {
        try {
            String earlier = Files.exists(page) ? Files.readString(page) : "";
            Path parent = page.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            String kept = text;
            for (String section : SECTIONS) {
                kept = new PageSection(section).kept(earlier, kept);
            }
            write(page, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path page, String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page, String section) {
        Problems problems = new Problems();
        String text = TextFile.readOfAnySize(page, page.toString(), problems).orElse("");
        problems.throwIfAny();
        PageSection found = new PageSection(section);
        if (!found.isIn(text)) {
            throw Inputs.refusal(page, "must have a line '" + found.mark() + "', has none");
        }
        return text;
    }
}
