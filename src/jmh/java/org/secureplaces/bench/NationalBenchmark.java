package org.secureplaces.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.measure.Detail;
import org.secureplaces.run.Workers;

/**
 * Seconds for 1,000 futures of the national baseline on two threads in a gigabyte of heap: ten
 * years, every group and month, two futures for each draw of the parameters, as the command
 * forecast runs them; reading the scenario and writing the tables are not part of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC"})
public class NationalBenchmark {

    private static final int FUTURES = 1000;
    private static final int PER_DRAW = 2;
    private static final int THREADS = 2;

    private final Plan plan =
            new Plan(
                    List.of(Scenarios.read(Path.of("scenarios", "baseline.yaml"))),
                    MiniEstate.SEED,
                    FUTURES,
                    PER_DRAW,
                    Detail.FULL);

    @Benchmark
    public Outcomes futures() {
        return new Workers(THREADS).run(new Experiment(plan), (done, all) -> {});
    }
}
