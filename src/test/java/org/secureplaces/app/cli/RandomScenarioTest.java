package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.InputException;
import org.secureplaces.measure.Detail;
import org.secureplaces.scenario.Scenario;

/** What validate accepts, forecast finishes: held by scenarios at random. */
class RandomScenarioTest {

    private static final int FEW = 100;
    private static final int MANY = 3000;

    @TempDir private Path folder = Path.of("");

    @Test
    void what_validate_accepts_runs() throws IOException {
        hold(0, FEW);
    }

    @Test
    @Tag("long")
    void what_validate_accepts_runs_of_thousands() throws IOException {
        hold(FEW, MANY);
    }

    private void hold(int first, int end) throws IOException {
        List<String> failures = new ArrayList<>();
        int accepted = 0;
        for (int seed = first; seed < end; seed++) {
            String text = new RandomScenario(seed).text();
            Path file = Files.writeString(folder.resolve("random.yaml"), text);
            try {
                Scenario scenario = Inputs.check(List.of(file)).get(0).scenario();
                accepted++;
                Plan plan = new Plan(List.of(scenario), seed, 2, 1, Detail.FULL);
                Experiment experiment = new Experiment(plan);
                assertThat(experiment.run(0).futures()).hasSize(1);
                assertThat(experiment.run(1).futures()).hasSize(1);
            } catch (InputException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (RuntimeException e) {
                failures.add("seed " + seed + ": " + e + "\n" + text);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(accepted).isGreaterThan((end - first) / 5);
    }
}
