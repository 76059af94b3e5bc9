package org.secureplaces.files.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.results.Manifest.Output;
import org.secureplaces.files.results.Manifest.Run;
import org.secureplaces.files.results.Manifest.Scenario;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Layers.Source;

class ManifestTest {

    private static final String AS_WRITTEN =
            """
            {
              "format" : "secureplaces results 1",
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
              "outputs" : {
                "summary.csv" : {
                  "sha256" : "aa",
                  "bytes" : 12
                }
              }
            }
            """;

    private static final List<Source> SOURCES =
            List.of(new Source("baseline.yaml", "a: 1\n"), new Source("close.yaml", "b: 2\n"));

    private final Path folder;
    private final Problems problems = new Problems();

    ManifestTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Manifest manifest() {
        Layers layers = Extends.of(SOURCES, new Problems()).orElseThrow();
        var run = new Run("forecast", List.of("close.yaml", "--seed", "7"), 7L, 1000, 4, 10);
        var software =
                new Software("1.0", "abc", "false", "17.0.15", "Debian", sorted("ssj", "3.3.2"));
        return new Manifest(
                Manifest.FORMAT,
                run,
                List.of(Scenario.of("Close", layers, List.of())),
                sorted("homes_baseline.csv", "00ff"),
                software,
                new TreeMap<>(Map.of("summary.csv", new Output("aa", 12))));
    }

    @Test
    void a_manifest_is_plain_to_read() {
        ManifestFile.write(folder, manifest());
        assertThat(folder.resolve("manifest.json")).hasContent(AS_WRITTEN);
    }

    @Test
    void what_is_written_is_read() {
        ManifestFile.write(folder, manifest());
        assertThat(ManifestFile.read(folder, problems)).contains(manifest());
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void the_scenario_files_come_back_as_they_were() {
        ManifestFile.write(folder, manifest());
        Manifest read = ManifestFile.read(folder, problems).orElseThrow();
        assertThat(read.scenarios().get(0).sources()).isEqualTo(SOURCES);
    }

    @Test
    void a_scenario_text_that_was_changed_is_noticed() throws IOException {
        assertThat(complaintAfterReplacing("b: 2", "b: 3"))
                .contains("sha256 of close.yaml must be");
    }

    @Test
    void the_results_of_another_format_are_refused() throws IOException {
        assertThat(complaintAfterReplacing("results 1", "results 2"))
                .contains("format must be 'secureplaces results 1', was 'secureplaces results 2'");
    }

    @Test
    void a_mistake_is_pointed_at() throws IOException {
        assertThat(complaintAfterReplacing("\"seed\" : 7", "\"seed\" : seven"))
                .startsWith(folder + "/manifest.json:10:");
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
        ManifestFile.write(folder, manifest());
        Path file = folder.resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replace(old, other));
        var found = new Problems();
        assertThat(ManifestFile.read(folder, found)).isEmpty();
        return found.all().stream().map(Problem::toString).findFirst().orElseThrow();
    }

    private static SortedMap<String, String> sorted(String key, String value) {
        return new TreeMap<>(Map.of(key, value));
    }
}
