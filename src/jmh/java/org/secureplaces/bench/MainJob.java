package org.secureplaces.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.app.answer.ForecastJob;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;

/**
 * Processor seconds of the main job from the first line to the last, and how many of them come
 * after the simulation: everything that the process takes, compiler, collector and database too.
 *
 * <p>One command, from the project's folder: {@code mvn -q -Pbench test-compile
 * exec:exec@main-job}. Each time is that of a process of its own.
 */
public final class MainJob {

    private static final int THREADS = 2;
    private static final int FUTURES = 200;
    private static final int PER_DRAW = 2;
    private static final double NANOSECONDS = 1e9;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private MainJob() {}

    /** Does the main job in a temporary folder and prints a line. */
    public static void main(String[] args) throws IOException {
        List<ScenarioText> scenarios =
                Inputs.texts(
                        Inputs.read(
                                List.of(
                                        Path.of("scenarios", "baseline.yaml"),
                                        Path.of("scenarios", "close-atkinson.yaml"))));
        Sampling sampling = new Sampling(MiniEstate.SEED, FUTURES, PER_DRAW, Optional.empty());
        Forecast question = new Forecast(scenarios, sampling, Optional.empty(), false);
        Path folder = Files.createTempDirectory("main-job");
        List<Double> simulated = new ArrayList<>();
        new ForecastJob(question, new Request(List.of(), THREADS))
                .run(
                        folder,
                        (done, all) -> {
                            if (done == all) {
                                simulated.add(seconds());
                            }
                        });
        double all = seconds();
        double after = all - simulated.get(0);
        System.out.printf(
                Locale.ROOT,
                "main job: %.1f s of processor time, %.1f s (%.0f%%) after the simulation%n",
                all,
                after,
                100 * after / all);
        remove(folder);
    }

    private static double seconds() {
        return SYSTEM.getProcessCpuTime() / NANOSECONDS;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
