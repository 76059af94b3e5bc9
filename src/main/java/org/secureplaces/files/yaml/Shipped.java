package org.secureplaces.files.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that come with the program and that a user's file may extend. */
public interface Shipped {

    /** The text of a file that comes with the program. */
    Optional<String> text(String name);

    /** Whether these files stand in for those of a folder {@code scenarios} that is not there. */
    default boolean standsInForFolder() {
        return !Files.exists(Path.of("scenarios"));
    }

    /** The files in the folder {@code /scenarios/} of the class path. */
    static Shipped onClassPath() {
        return name -> {
            try (InputStream in = Shipped.class.getResourceAsStream("/scenarios/" + name)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
