package org.secureplaces.app.input;

import java.nio.file.Files;
import java.nio.file.Path;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.ManifestFile;
import org.secureplaces.question.Question;

/**
 * Where results go unless a command says otherwise. An earlier answer to the same question is
 * replaced; beside an answer to another question there is a folder with a number.
 *
 * @param path the folder
 * @param isBeside whether another question's answer lies in the one of that name
 */
public record UsualFolder(Path path, boolean isBeside) {

    private static final String FORECAST = "forecast";

    /**
     * The folder for a command.
     *
     * @param results the folder of all results
     * @param name what the command is about, such as the name of its last scenario file
     */
    public static UsualFolder in(Path results, String command, String name, Question question) {
        String usual = command.equals(FORECAST) ? name : command + "-" + name;
        Path folder = results.resolve(usual);
        for (int number = 2; holdsAnother(folder, question); number++) {
            folder = results.resolve(usual + "-" + number);
        }
        return new UsualFolder(folder, !folder.equals(results.resolve(usual)));
    }

    private static boolean holdsAnother(Path folder, Question question) {
        return Files.exists(folder.resolve(Manifest.FILE))
                && ManifestFile.read(folder, new Problems())
                        .filter(manifest -> manifest.question().equals(question))
                        .isEmpty();
    }
}
