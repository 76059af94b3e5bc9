package org.secureplaces.files.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest.Output;
import org.secureplaces.files.manifest.Manifest.Run;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;

public class ManifestTest {

    private static final String AS_WRITTEN =
            """
            {
              "format" : "secureplaces results 2",
              "run" : {
                "command" : "forecast",
                "arguments" : [
                  "close.yaml",
                  "--seed",
                  "7"
                ],
                "seed" : 7,
                "replications" : 1000,
                "runs_per_draw" : 4,
                "years" : 10
              },
              "question" : {
                "kind" : "forecast",
                "scenarios" : [
                  {
                    "name" : "Close",
                    "base_first" : [
                      {
                        "file" : "baseline.yaml",
                        "sha256" : "37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae",
                        "text" : "a: 1\\n"
                      },
                      {
                        "file" : "close.yaml",
                        "sha256" : "d4eed209fa44e2eb45f5dbe26726d1985cef0bc7b9a2c923a8d7e8003662234e",
                        "text" : "b: 2\\n"
                      }
                    ],
                    "named" : [ ]
                  }
                ],
                "sampling" : {
                  "seed" : 7,
                  "futures" : 1000,
                  "futures_per_draw" : 4,
                  "years" : null
                },
                "precision" : null,
                "control" : false,
                "detail" : "full"
              },
              "data" : {
                "homes_baseline.csv" : "00ff"
              },
              "software" : {
                "version" : "1.0",
                "commit" : "abc",
                "modified" : "false",
                "java_version" : "17.0.15",
                "java_vendor" : "Debian",
                "libraries" : {
                  "ssj" : "3.3.2"
                }
              },
              "dimensions" : {
                "posterior.row" : 3
              },
              "outputs" : {
                "summary.csv" : {
                  "sha256" : "aa",
                  "bytes" : 12
                }
              }
            }
            """;

    private static final ScenarioText CLOSE =
            new ScenarioText(
                    "Close",
                    List.of(new Text("baseline.yaml", "a: 1\n"), new Text("close.yaml", "b: 2\n")),
                    List.of());

    private final Path folder;
    private final Problems problems = new Problems();

    ManifestTest(@TempDir Path folder) {
        this.folder = folder;
    }

    public static Manifest manifest() {
        var run =
                new Run("forecast", List.of("close.yaml", "--seed", "7"), 7L, 1000, 4, 10, "", "");
        var software =
                new Software("1.0", "abc", "false", "17.0.15", "Debian", sorted("ssj", "3.3.2"));
        return new Manifest(
                Manifest.FORMAT,
                run,
                question(),
                sorted("homes_baseline.csv", "00ff"),
                software,
                Map.of("posterior.row", 3),
                new TreeMap<>(Map.of("summary.csv", new Output("aa", 12))));
    }

    private static Forecast question() {
        Sampling sampling = new Sampling(7, 1000, 4, Optional.empty());
        return new Forecast(List.of(CLOSE), sampling, Optional.empty(), false);
    }

    @Test
    void a_manifest_is_plain_to_read() {
        ManifestFile.write(folder, manifest());
        assertThat(folder.resolve("manifest.json")).hasContent(AS_WRITTEN);
    }

    /** Such results were drawn independently; the model has moved since. */
    @Test
    void a_manifest_from_before_there_were_dimensions_is_read() throws IOException {
        String before =
                AS_WRITTEN.replace("\"dimensions\" : {\n    \"posterior.row\" : 3\n  },\n  ", "");
        assertThat(before).doesNotContain("dimensions");
        Files.writeString(folder.resolve("manifest.json"), before);
        assertThat(ManifestFile.read(folder, problems).orElseThrow().dimensions()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void what_is_written_is_read() {
        ManifestFile.write(folder, manifest());
        assertThat(ManifestFile.read(folder, problems)).contains(manifest());
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void the_day_on_which_it_was_asked_is_kept_and_must_be_a_day() {
        Run run = manifest().run();
        Run dated =
                new Run(
                        run.command(),
                        run.arguments(),
                        run.seed(),
                        run.replications(),
                        run.runsPerDraw(),
                        run.years(),
                        "2027-04-01",
                        "");
        ManifestFile.write(folder, manifest().with(dated));
        assertThat(ManifestFile.read(folder, problems).orElseThrow().run()).isEqualTo(dated);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void the_scenario_files_come_back_as_they_were() {
        ManifestFile.write(folder, manifest());
        Manifest read = ManifestFile.read(folder, problems).orElseThrow();
        assertThat(read.scenarios()).containsExactly(CLOSE);
    }

    @Test
    void a_scenario_text_that_was_changed_is_noticed() throws IOException {
        assertThat(complaintAfterReplacing("b: 2", "b: 3"))
                .contains("sha256 of close.yaml must be");
    }

    /** The baseline is long, and every scenario extends it. */
    @Test
    void a_text_that_scenarios_share_is_stored_once_and_read_for_each() throws IOException {
        ScenarioText open =
                new ScenarioText(
                        "Open",
                        List.of(new Text("baseline.yaml", "a: 1\n"), new Text("b.yaml", "b: 3\n")),
                        List.of(new Text("copy.csv", "a: 1\n")));
        Sampling sampling = new Sampling(7, 1000, 4, Optional.empty());
        Forecast both = new Forecast(List.of(CLOSE, open), sampling, Optional.empty(), false);
        Manifest one = manifest();
        ManifestFile.write(folder, Manifest.of(one.run(), both, one.data(), one.dimensions()));
        String text = Files.readString(folder.resolve("manifest.json"));
        assertThat(text.split("a: 1", -1)).hasSize(2);
        assertThat(text.split("\"text\" : null", -1)).hasSize(3);
        assertThat(ManifestFile.read(folder, problems).orElseThrow().question()).isEqualTo(both);
        assertThat(complaintAbout(text.replace("\"a: 1\\n\"", "null")))
                .contains("text of baseline.yaml must not be null: no text of its sha256");
    }

    @Test
    void the_results_of_another_format_are_refused() throws IOException {
        assertThat(complaintAfterReplacing("results 2", "results 3"))
                .contains("format must be 'secureplaces results 2', was 'secureplaces results 3'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "seed" : 7          | "seed" : seven       | 10:14: must be JSON as this program wrote it, was 'seven,'
                    "seed" : 7,         | "seed" : 7           | 11:5: must be JSON as this program wrote it, was '"replications" : 1000,'
                    "years" : 10        | "years" : 10,        | 14:3: must be JSON as this program wrote it, was '},'
                    "abc",              | "abc                 | 50:20: must be JSON as this program wrote it, was the end of the line
                    "seed" : 7          | "seed" : "seven"     | 10:14: run.seed must be a whole number, was 'seven'
                    "seed" : 7          | "seed" : true        | 10:14: run.seed must be a whole number, was true
                    "years" : 10        | "years" : null       | 13:15: run.years must be a whole number, was null
                    "seed" : 7,         | ` `                  | 14:3: run.seed must be a whole number, was missing
                    "years" : 10        | "years" : 9999999999 | 13:25: run.years must be a whole number with fewer digits, was 9999999999
                    "--seed"            | null                 | 7:7: run.arguments[1] must be a text in quotes, was null
                    "named" : [ ]       | "named" : "none"     | 32:19: question.scenarios[0].named must be a list in square brackets, was 'none'
                    "kind" : "forecast" | "kind" : "forcast"   | 16:14: question.kind must be one of
                    "futures" : 1000    | "futures" : 1        | 44:3: replications must be between 2 and 1000000, was 1
                    "control" : false   | "control" : "no"     | 42:17: question.control must be true or false, was 'no'
                    "detail" : "full"   | "detail" : "most"    | 43:16: question.detail must be headline, who_bears_it or full, was 'most'
                    "precision" : null, | ` `                  | 44:3: question.precision must be a value or null, was missing
                    "bytes" : 12        | "bytes" : [ ]        | 64:17: outputs.summary.csv.bytes must be a whole number, was a list
                    "00ff"              | { }                  | 46:28: data.homes_baseline.csv must be a text in quotes, was keys and values
                    """)
    void a_mistake_is_told_in_the_words_of_the_file(String old, String other, String complaint)
            throws IOException {
        assertThat(complaintAfterReplacing(old, other))
                .startsWith(folder + "/manifest.json:" + complaint);
    }

    @Test
    void an_unknown_key_is_told_with_those_that_are_known() throws IOException {
        assertThat(complaintAfterReplacing("\"years\" : 10", "\"years\" : 10, \"yers\" : 1"))
                .startsWith(folder + "/manifest.json:13:")
                .endsWith(
                        ": unknown key 'run.yers', did you mean 'years'? (expected one of arguments, command, made, replications, runs_per_draw, seed, shard, years)");
    }

    @Test
    void a_manifest_that_was_cut_off_is_complained_of_at_its_end() throws IOException {
        assertThat(complaintAbout(AS_WRITTEN.substring(0, AS_WRITTEN.indexOf("\"replications\""))))
                .isEqualTo(
                        folder
                                + "/manifest.json:11:5: must be JSON as this program wrote it, was the end of the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[ ]", "3", "{ }"})
    void another_file_is_no_manifest(String text) throws IOException {
        assertThat(complaintAbout(text))
                .isEqualTo(
                        folder
                                + "/manifest.json:1:1: is not a manifest of this program: format must be 'secureplaces results 2', was missing");
    }

    @Test
    void nothing_may_be_missing() throws IOException {
        assertThat(complaintAfterReplacing("\"seed\" : 7,", "")).contains("seed");
        assertThat(complaintAfterReplacing("\"command\" : \"forecast\",", "")).contains("command");
    }

    @Test
    void the_running_program_knows_its_version_and_libraries() {
        Software running = Software.running();
        assertThat(running.version()).isNotEqualTo("unknown").doesNotContain("${");
        assertThat(running.libraries()).containsKeys("ssj", "duckdb", "jackson");
        assertThat(running.libraries().values()).allMatch(version -> version.matches("[0-9].*"));
    }

    private String complaintAfterReplacing(String old, String other) throws IOException {
        assertThat(AS_WRITTEN).contains(old);
        return complaintAbout(
                AS_WRITTEN.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(other)));
    }

    private String complaintAbout(String text) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), text);
        Problems complaints = new Problems();
        assertThat(ManifestFile.read(folder, complaints)).isEmpty();
        List<Problem> found = complaints.all();
        assertThat(found).hasSize(1);
        return found.get(0).toString();
    }

    private static SortedMap<String, String> sorted(String key, String value) {
        return new TreeMap<>(Map.of(key, value));
    }
}
