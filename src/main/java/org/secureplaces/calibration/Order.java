package org.secureplaces.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order the parts of a simulation are looked at: first those that are likely to rule a
 * proposal out, so that the others need not be simulated. What is accepted does not depend on it.
 */
final class Order {

    private final double[] lost;
    private final long[] looks;

    /** The parts in the order of their numbers, as long as nothing was seen. */
    Order(int parts) {
        lost = new double[parts];
        looks = new long[parts];
    }

    /** What a proposal lost of its log density by a part. */
    void saw(int part, double loss) {
        lost[part] += Math.min(loss, 1e9); // a figure that is not there loses all
        looks[part]++;
    }

    /** All parts; the one by which proposals lost most on average comes first. */
    List<Integer> parts() {
        return IntStream.range(0, lost.length)
                .boxed()
                .sorted(Comparator.comparingDouble(part -> -lost[part] / Math.max(1, looks[part])))
                .toList();
    }
}
