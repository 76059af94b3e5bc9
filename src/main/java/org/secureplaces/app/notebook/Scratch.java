package org.secureplaces.app.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.secureplaces.files.Folders;

/** Folders that are there until the program ends. */
final class Scratch {

    private Scratch() {}

    /** A folder that is made when results are written into it. */
    static Path folder(String name) {
        try {
            Path own = Files.createTempDirectory("secureplaces-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.remove(own)));
            return own.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
