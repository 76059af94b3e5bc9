package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Actuals;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Text;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.support.Shell;

/**
 * Files with mistakes in them: each is refused or understood, and what is understood can be run.
 * The script proofs/fuzz holds it for ten thousand of them.
 */
class FuzzTest {

    private static final int FEW = 500;
    private static final int MANY = Integer.getInteger("secureplaces.mutants", 1000);
    private static final long MOST_NANOSECONDS = 5_000_000_000L;
    private static final Path CENSUS =
            Path.of("src", "test", "resources", "cases", "field", "census-on-another-day");

    private static final List<ForecastRow> FORECAST =
            Tables.FORECAST.read(Path.of("results", "vintages", "2026-11"), new Problems());

    private final List<String> failures = new ArrayList<>();

    @TempDir private Path folder = Path.of("");

    @Test
    void a_file_with_mistakes_is_refused_or_understood() throws IOException {
        mutate(0, FEW, false);
    }

    @Test
    @Tag("long")
    void what_is_understood_of_files_with_mistakes_runs() throws IOException {
        mutate(FEW, FEW + MANY, true);
    }

    private void mutate(int first, int end, boolean run) throws IOException {
        List<Path> sources = sources();
        for (Path file : census()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        for (int seed = first; seed < end; seed++) {
            Path source = sources.get(seed % sources.size());
            String text =
                    Files.readString(source)
                            .replaceFirst("extends: \\S*/baseline.yaml", "extends: baseline.yaml");
            String mutant = new Mutation(seed).of(text);
            String kind = source.toString().endsWith(".csv") ? "csv" : "yaml";
            boolean ofCensus = source.startsWith(CENSUS);
            Path file = folder.resolve(ofCensus ? "" + source.getFileName() : "mutant." + kind);
            Files.writeString(file, mutant);
            hold(source + " seed " + seed, ofCensus ? folder.resolve("c.yaml") : file, run);
            if (ofCensus) {
                Files.writeString(file, text);
            }
        }
        assertThat(failures).isEmpty();
    }

    private void hold(String name, Path file, boolean run) throws IOException {
        List<String> before = Shell.names(folder);
        long begun = processorTime();
        Shell shell = Shell.run("validate", file);
        if (name.contains("actuals")) {
            Text figures = new Text(file.toString(), Files.readString(file));
            Actuals.read(figures, FORECAST, new Problems());
        }
        if (processorTime() - begun > MOST_NANOSECONDS) {
            failures.add(name + ": takes more than five seconds");
        }
        if (shell.code() != 0 && shell.code() != 2) {
            failures.add(name + ": exit code " + shell.code() + ", " + shell.err());
        }
        if (!Shell.names(folder).equals(before)) {
            failures.add(name + ": something was written");
        }
        if (run && shell.code() == 0 && file.toString().endsWith("yaml")) {
            forecast(name, file);
        }
    }

    private void forecast(String name, Path file) {
        try {
            Scenario scenario = Inputs.check(List.of(file)).get(0).scenario();
            Plan plan = new Plan(List.of(scenario), 1, 2, 2, Detail.FULL);
            assertThat(new Experiment(plan).run(0).futures()).hasSize(2);
        } catch (RuntimeException e) {
            failures.add(name + ": " + e);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Path> census() throws IOException {
        try (Stream<Path> files = Files.list(CENSUS)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>(census());
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            files.filter(file -> file.toString().matches(".*\\.(yaml|csv)"))
                    .filter(file -> file.toFile().length() < 200_000)
                    .sorted()
                    .forEach(sources::add);
        }
        sources.add(Path.of("src/test/resources/cases/attack/rec90.csv"));
        sources.add(Path.of("src/test/resources/cases/attack/small.yaml"));
        return sources;
    }
}
