package org.secureplaces.bench;

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
import org.secureplaces.measure.Measured;

/**
 * Replications a second of the mini estate: the product beside {@link ArrayLoop}, with children as
 * quick as they can be drawn and with the product's own; with the collector that the main job has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC"})
public class MiniEstateBenchmark {

    private final MiniEstate estate = new MiniEstate();

    /** Replications of one thread: each has numbers of its own. */
    @State(Scope.Thread)
    public static class Own {

        private long next;

        @Setup
        public void begin(ThreadParams thread) {
            next = thread.getThreadIndex() * 1_000_000_000L;
        }
    }

    /** A thread's loop with quick children. */
    @State(Scope.Thread)
    public static class Quick {

        private final ArrayLoop loop = new MiniEstate().quickLoop();
    }

    /** A thread's loop with the product's children. */
    @State(Scope.Thread)
    public static class Same {

        private final ArrayLoop loop = new MiniEstate().sameLoop();
    }

    @Benchmark
    public Measured product(Own own) {
        return estate.run(own.next++);
    }

    @Benchmark
    public Object loop(Own own, Quick quick) {
        return quick.loop.run(own.next++);
    }

    @Benchmark
    public Object loopWithSameChildren(Own own, Same same) {
        return same.loop.run(own.next++);
    }
}
