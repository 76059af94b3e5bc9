package org.secureplaces.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies of workbooks in which no time of writing stands, so that equal contents are equal bytes.
 */
final class Timeless {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime ANY = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Timeless() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipFile in = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ANY);
                out.putNextEntry(copy);
                try (InputStream content = in.getInputStream(entry)) {
                    copy(entry.getName(), content, out);
                }
                out.closeEntry();
            }
        }
    }

    private static void copy(String name, InputStream content, OutputStream out)
            throws IOException {
        if (name.equals(PROPERTIES)) {
            out.write(withoutTimes(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        } else {
            content.transferTo(out);
        }
    }

    private static byte[] withoutTimes(String properties) {
        return properties
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
