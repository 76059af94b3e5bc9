package org.secureplaces.files.results;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Layers.Source;

/**
 * All that is needed to make a result again and to see that it is the same.
 *
 * @param format what marks a folder as a result of this program
 * @param scenarios in the order of the command
 * @param data fingerprints of the published figures used, by name, files that scenarios name
 *     included
 * @param outputs the other files of the folder, by name
 */
public record Manifest(
        String format,
        Run run,
        List<Scenario> scenarios,
        SortedMap<String, String> data,
        Software software,
        SortedMap<String, Output> outputs) {

    /** The mark of results of this program. */
    public static final String FORMAT = "secureplaces results 1";

    public static final String FILE = "manifest.json";

    public Manifest {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException(
                    "format must be '" + FORMAT + "', was '" + format + "'");
        }
        scenarios = List.copyOf(scenarios);
        data = new TreeMap<>(data);
        outputs = new TreeMap<>(outputs);
    }

    /** A run of the program that is running, before its files are written. */
    public static Manifest of(Run run, List<Scenario> scenarios, SortedMap<String, String> data) {
        return new Manifest(FORMAT, run, scenarios, data, Software.running(), new TreeMap<>());
    }

    Manifest with(SortedMap<String, Output> written) {
        return new Manifest(format, run, scenarios, data, software, written);
    }

    /** The same with what was run in fact. */
    public Manifest with(Run ran) {
        return new Manifest(format, ran, scenarios, data, software, outputs);
    }

    /** What was asked for. */
    public record Run(
            String command,
            List<String> arguments,
            long seed,
            int replications,
            int runsPerDraw,
            int years) {
        public Run {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A scenario with every file that it extends, base first.
     *
     * @param named the files that it names besides: of an official release, of a posterior
     */
    public record Scenario(String name, List<StoredFile> baseFirst, List<StoredFile> named) {
        public Scenario {
            baseFirst = List.copyOf(baseFirst);
            named = List.copyOf(named);
        }

        public static Scenario of(String name, Layers layers, List<Source> named) {
            return new Scenario(
                    name,
                    layers.baseFirst().stream()
                            .map(layer -> StoredFile.of(layer.source()))
                            .toList(),
                    named.stream().map(StoredFile::of).toList());
        }

        /** The files as they were read then. */
        public List<Source> sources() {
            return baseFirst.stream().map(StoredFile::source).toList();
        }

        /** The files that it names besides, as they were read then. */
        public List<Source> namedSources() {
            return named.stream().map(StoredFile::source).toList();
        }
    }

    /** A file of a scenario as it was read. */
    public record StoredFile(String file, String sha256, String text) {
        public StoredFile {
            if (!Sha256.of(text).equals(sha256)) {
                throw new IllegalArgumentException(
                        "sha256 of " + file + " must be " + Sha256.of(text) + ", was " + sha256);
            }
        }

        Source source() {
            return new Source(file, text);
        }

        static StoredFile of(Source source) {
            return new StoredFile(source.file(), Sha256.of(source.text()), source.text());
        }
    }

    /** A file of the result. */
    public record Output(String sha256, long bytes) {}
}
