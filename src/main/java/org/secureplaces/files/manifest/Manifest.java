package org.secureplaces.files.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.experiment.Shard;
import org.secureplaces.question.Question;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;

/**
 * All that is needed to make a result again and to see that it is the same.
 *
 * @param format what marks a folder as a result of this program
 * @param run how the question was asked, and what was simulated to answer it
 * @param question what was asked, which asks it again; texts of scenarios stand here and nowhere
 *     else
 * @param data fingerprints of the published figures used, by name, files that scenarios name
 *     included
 * @param dimensions of the sequence of which the draws were made, by what has one; empty where
 *     draws were independent or nothing was drawn
 * @param outputs the other files of the folder, by name
 */
public record Manifest(
        String format,
        Run run,
        Question question,
        SortedMap<String, String> data,
        Software software,
        Map<String, Integer> dimensions,
        SortedMap<String, Output> outputs) {

    /** The mark of results of this program. */
    public static final String FORMAT = "secureplaces results 2";

    public static final String FILE = "manifest.json";

    public Manifest {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException(
                    "format must be '" + FORMAT + "', was '" + format + "'");
        }
        data = new TreeMap<>(data);
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        outputs = new TreeMap<>(outputs);
    }

    /** A run of the program that is running, before its files are written. */
    public static Manifest of(
            Run run,
            Question question,
            SortedMap<String, String> data,
            Map<String, Integer> dimensions) {
        return new Manifest(
                FORMAT, run, question, data, Software.running(), dimensions, new TreeMap<>());
    }

    public Manifest with(SortedMap<String, Output> written) {
        return new Manifest(format, run, question, data, software, dimensions, written);
    }

    /** The same with what was run in fact. */
    public Manifest with(Run ran) {
        return new Manifest(format, ran, question, data, software, dimensions, outputs);
    }

    /** The same files for another question, which is about them. */
    public Manifest asking(Question other) {
        Run asked = run.with(other.command());
        return new Manifest(format, asked, other, data, software, dimensions, outputs);
    }

    /** Every scenario that was asked of. */
    public List<ScenarioText> scenarios() {
        return question.scenarios();
    }

    /**
     * How it was asked, and what was simulated.
     *
     * @param arguments as they were typed, for readers alone: the question says what they mean
     * @param made day on which it was asked, as 2027-04-01; empty where nobody noted it
     * @param shard which part of it was simulated, as 2/4; empty where all of it was
     */
    public record Run(
            String command,
            List<String> arguments,
            long seed,
            int replications,
            int runsPerDraw,
            int years,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String made,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String shard) {
        public Run {
            arguments = List.copyOf(arguments);
            if (!shard.isEmpty()) {
                Shard.of(shard);
            }
            if (!made.isEmpty()) {
                LocalDate.parse(made);
            }
        }

        public Run with(String other) {
            return new Run(other, arguments, seed, replications, runsPerDraw, years, made, shard);
        }

        /** The same with as many replications as were run in fact. */
        public Run with(int ran) {
            return new Run(command, arguments, seed, ran, runsPerDraw, years, made, shard);
        }

        /** The same of which a part was run. */
        public Run with(Shard part) {
            return new Run(
                    command,
                    arguments,
                    seed,
                    replications,
                    runsPerDraw,
                    years,
                    made,
                    part.toString());
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

        Text asText() {
            return new Text(file, text);
        }
    }

    /** A file of the result. */
    public record Output(String sha256, long bytes) {}
}
