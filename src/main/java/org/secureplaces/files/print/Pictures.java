package org.secureplaces.files.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.secureplaces.files.MachineException;
import org.secureplaces.files.print.Chromium.Size;

/**
 * The figures of a page, each in a PNG file that is named by its id. A script of ours stacks them;
 * the browser says how high each is, takes pictures of several at once, and these are cut.
 */
public final class Pictures {

    private static final int WIDTH = 1000;
    private static final int SCALE = 2;

    /** Pixels of the page in one picture: twice that is far below what browsers can draw. */
    private static final int HIGHEST = 4000;

    private static final String POLICY = "script-src ";

    private static final Pattern MEASURED =
            Pattern.compile("data-measured=\"([A-Za-z][A-Za-z0-9_-]*) ([0-9]+)\"");

    private final Chromium chromium;
    private final String html;
    private final Path scratch;

    /**
     * Pictures of a page.
     *
     * @param scratch a folder for pages on the way
     */
    public Pictures(Chromium chromium, String html, Path scratch) {
        this.chromium = chromium;
        this.html = html;
        this.scratch = scratch;
    }

    /** A figure on a page of figures, and its height in pixels. */
    private record Figure(String id, int height) {}

    /** Writes a file for each figure into a folder, and says how many. */
    public int write(Path folder) {
        List<Figure> figures = figures();
        for (List<Figure> page : pages(figures)) {
            write(page, folder);
        }
        return figures.size();
    }

    private List<Figure> figures() {
        String text = chromium.textAfterScripts(pageOf(List.of()), new Size(WIDTH, HIGHEST));
        List<Figure> figures =
                MEASURED.matcher(text)
                        .results()
                        .map(found -> new Figure(found.group(1), height(found)))
                        .filter(figure -> figure.height() > 0)
                        .toList();
        if (figures.isEmpty()) {
            throw new MachineException(
                    "the browser drew no chart of the report: try another Chromium or Chrome, named"
                            + " in the variable CHROME_PATH");
        }
        return figures;
    }

    private static int height(MatchResult found) {
        return Integer.parseInt(found.group(2));
    }

    private static List<List<Figure>> pages(List<Figure> figures) {
        List<List<Figure>> pages = new ArrayList<>();
        int height = HIGHEST;
        for (Figure figure : figures) {
            if (height + figure.height() > HIGHEST) {
                pages.add(new ArrayList<>());
                height = 0;
            }
            pages.get(pages.size() - 1).add(figure);
            height += figure.height();
        }
        return pages;
    }

    private void write(List<Figure> figures, Path folder) {
        int height = figures.stream().mapToInt(Figure::height).sum();
        Path all = scratch.resolve("figures.png");
        List<String> ids = figures.stream().map(Figure::id).toList();
        chromium.takePicture(pageOf(ids), all, new Size(WIDTH, height), SCALE);
        try {
            BufferedImage picture = Objects.requireNonNull(ImageIO.read(all.toFile()));
            int top = 0;
            for (Figure figure : figures) {
                int high = SCALE * figure.height();
                BufferedImage part = picture.getSubimage(0, top, picture.getWidth(), high);
                ImageIO.write(part, "png", folder.resolve(figure.id() + ".png").toFile());
                top += high;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with nothing to see but these figures, or all where none is named. */
    private Path pageOf(List<String> ids) {
        String script = script().replace("{{ids}}", String.join(" ", ids));
        int at = html.indexOf("<script>", html.lastIndexOf("</main>"));
        String page =
                html.substring(0, at).replace(POLICY, POLICY + "'sha256-" + hash(script) + "' ")
                        + "<script>"
                        + script
                        + "</script>"
                        + html.substring(at);
        try {
            return Files.writeString(scratch.resolve("figures.html"), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By which the page's policy knows a script that it may run. */
    private static String hash(String script) {
        try {
            byte[] text = script.getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String script() {
        try (InputStream in = Pictures.class.getResourceAsStream("figures.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
