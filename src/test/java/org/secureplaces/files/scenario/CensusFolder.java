package org.secureplaces.files.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;

/** A folder with the files of an official release and a scenario that begins with them. */
record CensusFolder(Path folder) {

    static final String START =
            "start: {date: 2024-03-31, census: [national.csv, homes.csv, characteristics.csv]}\n";
    static final String MINE = "name: Mine\nextends: baseline.yaml\n" + START;
    static final List<String> FILES = List.of("national.csv", "homes.csv", "characteristics.csv");

    private static final ScenarioReader READER = new ScenarioReader(Register.shipped());

    static CensusFolder in(Path folder) throws IOException {
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), release(file));
        }
        return new CensusFolder(folder);
    }

    static String release(String file) throws IOException {
        try (InputStream in =
                CensusFolder.class.getResourceAsStream("/org/secureplaces/files/census/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    /** A scenario that must be sound. */
    ScenarioFile read(String text) throws IOException {
        Problems problems = new Problems();
        Optional<ScenarioFile> read = read(text, problems);
        assertThat(problems.all()).isEmpty();
        return read.orElseThrow();
    }

    /** All that is said of a scenario that must not be sound. */
    String said(String text) throws IOException {
        Problems problems = new Problems();
        assertThat(read(text, problems)).isEmpty();
        return problems.all().stream()
                .map(Problem::toString)
                .collect(joining("\n"))
                .replace(folder + "/", "");
    }

    private Optional<ScenarioFile> read(String text, Problems problems) throws IOException {
        return READER.read(Files.writeString(folder.resolve("mine.yaml"), text), problems);
    }
}
