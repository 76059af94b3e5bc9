package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks of which each value is so much of the one before, and normal chance. */
class SampleTest {

    private static final int LENGTH = 4000;

    private static Sample walks(double kept, double apart) {
        Random random = new Random(16);
        double[] at = new double[Chains.NUMBER];
        List<double[]> all = new ArrayList<>();
        for (int time = 0; time < LENGTH; time++) {
            for (int walk = 0; walk < at.length; walk++) {
                at[walk] = kept * at[walk] + Math.sqrt(1 - kept * kept) * random.nextGaussian();
                all.add(new double[] {at[walk] + apart * walk});
            }
        }
        return new Sample(all, 1000, 0.25);
    }

    /** Of a walk that keeps r of its last value, n draws are worth n (1 - r) / (1 + r). */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8})
    void draws_that_resemble_those_before_are_worth_fewer(double kept) {
        double exact = 1000 * (1 - kept) / (1 + kept);
        assertThat(walks(kept, 0).independent(0)).isCloseTo(exact, within(0.1 * exact));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5})
    void draws_are_never_worth_more_than_their_number(double kept) {
        assertThat(walks(kept, 0).independent(0)).isBetween(950.0, 1000.0);
    }

    /** Means of 0 to 7 times 0.5 have variance 1.5, so that the whole is the root of 2.5 wider. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3})
    void walks_that_stay_apart_disagree(double kept) {
        assertThat(walks(kept, 0).disagreement(0)).isCloseTo(1, within(0.01));
        // each walk counts as two halves: 16 means, of which the variance is 1.4
        assertThat(walks(kept, 0.5).disagreement(0)).isCloseTo(Math.sqrt(2.4), within(0.03));
        assertThat(walks(kept, 0.5).independent(0)).isLessThan(20);
    }
}
