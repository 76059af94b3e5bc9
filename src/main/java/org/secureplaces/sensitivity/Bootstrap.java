package org.secureplaces.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Purpose;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.statistics.Band;

/** Samples with replacement of the numbers from 0 to below a size, the same for every index. */
final class Bootstrap {

    private static final int SAMPLES = 500;
    private static final double TAIL = 0.025;

    private final int[][] samples = new int[SAMPLES][];

    Bootstrap(int size, long seed) {
        Mrg32k3a stream = new Streams(seed, 0).stream(Purpose.SENSITIVITY_BOOTSTRAP, 0);
        for (int sample = 0; sample < SAMPLES; sample++) {
            samples[sample] = new int[size];
            for (int i = 0; i < size; i++) {
                samples[sample][i] = stream.nextInt(0, size - 1);
            }
        }
    }

    /** Central 95% of a statistic over the samples. */
    Band interval(ToDoubleFunction<int[]> statistic) {
        double[] values = Arrays.stream(samples).mapToDouble(statistic).sorted().toArray();
        int cut = (int) Math.floor(TAIL * SAMPLES);
        return new Band(values[cut], values[SAMPLES - 1 - cut]);
    }
}
