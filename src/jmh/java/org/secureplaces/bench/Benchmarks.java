package org.secureplaces.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints a table.
 *
 * <p>One command, from the project's folder: {@code mvn -q -Pbench test-compile exec:exec@bench}.
 * JMH's own options go in {@code -Dbench="-wi 5 -i 10"}. Ratios hold on a busy machine too, since
 * loops and product take turns; scaling and the national futures want two idle cores.
 */
public final class Benchmarks {

    private static final String[] MINI = {"loop", "loopWithSameChildren", "product"};

    private Benchmarks() {}

    /** Runs loops and product on one thread and on two, then the national futures. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions(args);
        double[][] speeds = new double[MINI.length][2];
        for (int threads = 1; threads <= 2; threads++) {
            Collection<RunResult> results = run(options, MiniEstateBenchmark.class, threads);
            for (int number = 0; number < MINI.length; number++) {
                speeds[number][threads - 1] = result(results, MINI[number]).getScore();
            }
        }
        Result<?> national = result(run(options, NationalBenchmark.class, 1), "futures");

        System.out.println("\nReplications of the mini estate");
        print("", "1 thread", "2 threads", "scaling");
        for (int number = 0; number < MINI.length; number++) {
            double one = speeds[number][0];
            double two = speeds[number][1];
            print(MINI[number], perSecond(one), perSecond(two), decimal(two / one));
        }
        for (int number = 0; number < MINI.length - 1; number++) {
            double[] product = speeds[MINI.length - 1];
            print(
                    "product / " + MINI[number],
                    decimal(product[0] / speeds[number][0]),
                    decimal(product[1] / speeds[number][1]),
                    "");
        }
        System.out.printf(
                Locale.ROOT,
                "1,000 futures of the national baseline on 2 threads: %.1f s (%.1f to %.1f)%n",
                national.getScore(),
                national.getStatistics().getMin(),
                national.getStatistics().getMax());
    }

    private static Collection<RunResult> run(
            CommandLineOptions options, Class<?> benchmark, int threads) throws RunnerException {
        return new Runner(
                        new OptionsBuilder()
                                .parent(options)
                                .include(benchmark.getName())
                                .threads(threads)
                                .build())
                .run();
    }

    private static Result<?> result(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static String perSecond(double speed) {
        return String.format(Locale.ROOT, "%.0f/s", speed);
    }

    private static String decimal(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static void print(String name, String one, String two, String scaling) {
        System.out.printf("%-30s %9s %11s %9s%n", name, one, two, scaling);
    }
}
