package org.secureplaces.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.secureplaces.app.input.Inputs;

/** A page of text that a command writes; its folder is made before anything is simulated. */
public record PageFile(Path file) {

    /**
     * Makes the folder.
     *
     * @throws org.secureplaces.files.InputException if it cannot be made or the file is a folder
     */
    public static PageFile at(Path file) {
        if (Files.isDirectory(file)) {
            throw Inputs.refusal(file, "must be a file, was a folder");
        }
        try {
            Files.createDirectories(folderOf(file));
        } catch (IOException e) {
            throw Inputs.refusal(file, "cannot be written: " + e.getMessage());
        }
        return new PageFile(file);
    }

    public void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of("/") : folder;
    }
}
