package org.secureplaces.app.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secureplaces.app.futures.DiskRoom;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.stored.Answers;
import org.secureplaces.files.MachineException;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Closures;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Library;
import org.secureplaces.question.Question;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.run.Workers;
import org.secureplaces.support.Shell;

/** Futures that do not fit into memory: the same bytes from files. */
class FuturesInFilesTest {

    private static final Sampling SOME = new Sampling(22, 24, 2, Optional.empty());
    private static final long NO_MEMORY = 0;
    private static final long MUCH = Long.MAX_VALUE;

    @TempDir private Path folder = Path.of("");

    private List<ScenarioText> both = List.of();

    @BeforeEach
    void write_scenarios() throws IOException {
        Path small = Files.writeString(folder.resolve("small.yaml"), Shell.SMALL);
        Path closed = Files.writeString(folder.resolve("closed.yaml"), Shell.CLOSED);
        both = Inputs.texts(Inputs.read(List.of(small, closed)));
    }

    @ParameterizedTest
    @EnumSource
    void a_forecast_has_the_same_bytes_as_from_memory(Detail detail) throws IOException {
        var question = new Forecast(both, SOME, Optional.empty(), true, detail);
        assertThat(files(question, NO_MEMORY, 1))
                .isEqualTo(files(question, MUCH, 2))
                .containsKeys("summary.csv", "comparison.csv", "forecast.csv", "variance.csv")
                .containsKeys("replications.parquet", "months.parquet", "report.html");
    }

    @Test
    void closures_have_the_same_bytes_as_from_memory() throws IOException {
        var question = new Closures(both.get(0), SOME, LocalDate.of(2023, 10, 1), false);
        assertThat(files(question, NO_MEMORY, 2))
                .isEqualTo(files(question, MUCH, 1))
                .containsKeys("ranking.csv", "months.parquet", "report.html");
    }

    @Test
    void a_library_has_the_same_bytes_as_from_memory() throws IOException {
        var few = new Sampling(22, 6, 2, Optional.empty());
        var question = new Library(folder.toString(), both, few, false);
        assertThat(files(question, NO_MEMORY, 2))
                .isEqualTo(files(question, MUCH, 2))
                .containsKeys("library.csv", "library.md");
    }

    @Test
    void the_room_that_is_needed_on_the_disk_is_told_before_anything_is_simulated()
            throws IOException {
        var question = new Forecast(both, SOME, Optional.empty(), false, Detail.HEADLINE);
        List<String> heard = new ArrayList<>();
        Path out = folder.resolve("told");
        answer(question, NO_MEMORY, out, heard);
        assertThat(heard.get(0))
                .startsWith("24 futures of each scenario do not fit into memory: they are kept in")
                .contains("which take about 0.0 GB on the disk of " + out);
        assertThat(heard.subList(1, heard.size())).hasSize(12).allMatch("done"::equals);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(
                            all.map(path -> path.getFileName().toString())
                                    .filter(one -> one.startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void in_memory_nothing_is_told() {
        var question = new Forecast(both, SOME, Optional.empty(), false, Detail.HEADLINE);
        List<String> heard = new ArrayList<>();
        answer(question, MUCH, folder.resolve("quiet"), heard);
        assertThat(heard).containsOnly("done");
    }

    @Test
    void where_the_disk_has_less_room_the_run_does_not_begin() {
        assertThatExceptionOfType(MachineException.class)
                .isThrownBy(() -> new DiskRoom(folder.resolve("a/b"), Long.MAX_VALUE).require())
                .withMessageStartingWith(folder + ": there is room for ")
                .withMessageContaining("this run needs about 9,223,372,036.9 GB: make room");
    }

    @Test
    void a_quarter_of_the_memory_that_java_has_may_hold_futures() {
        assertThat(new Request(List.of(), 1).memory())
                .isEqualTo(Runtime.getRuntime().maxMemory() / 4);
    }

    private SortedMap<String, String> files(Question question, long memory, int threads)
            throws IOException {
        Path out = folder.resolve("of-" + memory);
        Request request = new Request(List.of("asked"), threads, "", memory);
        new Answers(request, out, (done, all) -> {}).answer(question);
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(out)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return files;
    }

    private static void answer(Question question, long memory, Path out, List<String> heard) {
        var progress =
                new Workers.Progress() {
                    @Override
                    public void done(int replications, int all) {
                        heard.add("done");
                    }

                    @Override
                    public void told(String sentence) {
                        heard.add(sentence);
                    }
                };
        new Answers(new Request(List.of(), 2, "", memory), out, progress).answer(question);
    }
}
