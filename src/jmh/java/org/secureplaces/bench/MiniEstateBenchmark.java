package org.secureplaces.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.secureplaces.measure.Measured;

/**
 * Replications a second of the mini estate: the product beside {@link ArrayLoop}, on one thread and
 * on two.
 *
 * <p>One command, from the project's folder: {@code mvn -q -Pbench test-compile exec:exec@bench}.
 * It prints the table at its end; JMH's own options go in {@code -Dbench="-wi 5 -i 10"}. Ratios
 * hold on a busy machine too, since loop and product take turns; scaling wants two idle cores.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class MiniEstateBenchmark {

    private final MiniEstate estate = new MiniEstate();

    /** Replications of one thread: each has numbers of its own. */
    @State(Scope.Thread)
    public static class Own {

        private long next;
        private ArrayLoop loop = new ArrayLoop(new int[2][0], new double[0][], new double[2]);

        @Setup
        public void begin(MiniEstateBenchmark benchmark, ThreadParams thread) {
            MiniEstate estate = benchmark.estate;
            next = thread.getThreadIndex() * 1_000_000_000L;
            loop = new ArrayLoop(estate.places(), estate.miles(), estate.measuredDays());
        }
    }

    @Benchmark
    public Measured product(Own own) {
        return estate.run(own.next++);
    }

    @Benchmark
    public Object loop(Own own) {
        return own.loop.run(own.next++);
    }

    /** Runs both on one thread and on two and prints the table. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        double[][] speeds = new double[2][];
        for (int threads = 1; threads <= 2; threads++) {
            var options =
                    new OptionsBuilder()
                            .parent(new CommandLineOptions(args))
                            .include(MiniEstateBenchmark.class.getName())
                            .threads(threads)
                            .build();
            Collection<RunResult> results = new Runner(options).run();
            speeds[threads - 1] = new double[] {speed(results, "loop"), speed(results, "product")};
        }
        print("", "1 thread", "2 threads", "scaling");
        print("loop", speeds[0][0], speeds[1][0]);
        print("product", speeds[0][1], speeds[1][1]);
        System.out.printf(
                Locale.ROOT,
                "product / loop %9.2f %11.2f%n",
                speeds[0][1] / speeds[0][0],
                speeds[1][1] / speeds[1][0]);
    }

    private static double speed(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }

    private static void print(String name, double one, double two) {
        print(
                name,
                String.format(Locale.ROOT, "%.0f/s", one),
                String.format(Locale.ROOT, "%.0f/s", two),
                String.format(Locale.ROOT, "%.2f", two / one));
    }

    private static void print(String name, String one, String two, String scaling) {
        System.out.printf("%-14s %9s %11s %9s%n", name, one, two, scaling);
    }
}
