package org.secureplaces.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secureplaces.report.LabPage;

/** The pages of the lab with their styles and scripts, as they come with the program. */
final class PageFiles {

    private static final String FOLDER = "/org/secureplaces/lab/";
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9_-]+/)?[a-z0-9_-]+(\\.min)?\\.(html|css|js|svg|png)");

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png");

    /** While pages are made they are read from a folder, so that a change shows at once. */
    private final Optional<Path> folder;

    private PageFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    static PageFiles shipped() {
        return new PageFiles(
                Optional.ofNullable(System.getProperty("secureplaces.lab.files")).map(Path::of));
    }

    /** A file by its name; empty where there is none of that name. */
    Optional<byte[]> file(String name) {
        if (name.equals("report.css")) {
            return Optional.of(LabPage.style().getBytes(StandardCharsets.UTF_8));
        }
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            if (folder.isPresent()) {
                Path file = folder.get().resolve(name);
                return Files.isRegularFile(file)
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            }
            try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with the key of this server in it. */
    Optional<String> page(String name, String key) {
        return file(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("{{token}}", key));
    }

    /** The media type of a file, by the end of its name. */
    static String type(String name) {
        return TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
