package org.secureplaces.files.print;

import java.nio.file.Path;
import java.util.Optional;

/** The browser that the program itself would start. */
public final class BrowserOfTheMachine {

    private BrowserOfTheMachine() {}

    public static Optional<Path> program() {
        return BrowserPlaces.ofTheMachine().first();
    }
}
