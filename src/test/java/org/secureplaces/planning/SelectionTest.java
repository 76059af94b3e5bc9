package org.secureplaces.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.engine.law.Normal;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;

class SelectionTest {

    /**
     * Kim and Nelson 2001, ACM Transactions on Modeling and Computer Simulation 11, 251-273,
     * section 2: with c = 1 the constant solves (1 + 2 eta)^(-(n - 1) / 2) / 2 = error / (k - 1).
     */
    @ParameterizedTest
    @CsvSource({"2, 0.05, 10", "5, 0.05, 24", "10, 0.05, 20", "17, 0.01, 20"})
    void the_constant_solves_the_equation_of_Kim_and_Nelson(int options, double error, int first) {
        double eta = Selection.eta(options, error, first);
        assertThat(Math.pow(1 + 2 * eta, -(first - 1) / 2.0) / 2)
                .isCloseTo(error / (options - 1), within(1e-12));
    }

    /**
     * The worst case: five options, four of them behind by exactly the stated difference. Of 200
     * selections with an error of 5% at most 20 fail but once in a thousand (binomial law).
     */
    @ParameterizedTest
    @CsvSource({"0", "0.5"})
    void the_best_is_selected_as_often_as_promised(double common) {
        int right = 0;
        for (int seed = 0; seed < 200; seed++) {
            right += selected(seed, 0.05, common) == 2 ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(180);
    }

    @Test
    void common_random_numbers_need_fewer_futures() {
        assertThat(futures(7, 0.9)).isLessThan(futures(7, 0) / 2);
    }

    @Test
    void equal_options_end_with_one_of_them() {
        Selection selection = new Selection(3, 0.05, 1, 5);
        for (int future = 0; future < 5; future++) {
            selection.add(new double[] {future, future, future - 9});
        }
        assertThat(selection.remaining()).containsExactly(0);
    }

    private static int selected(int seed, double error, double common) {
        Selection selection = new Selection(5, error, 0.5, 10);
        feed(selection, seed, common);
        return selection.remaining().get(0);
    }

    private static int futures(int seed, double common) {
        return feed(new Selection(5, 0.05, 0.5, 10), seed, common);
    }

    /** Normal values of variance 1, of which a part is the same for all options. */
    private static int feed(Selection selection, int seed, double common) {
        Mrg32k3a stream = new Streams(20_260_401, seed).stream(1, 0);
        int futures = 0;
        while (!selection.isDone()) {
            double shared = Normal.quantile(stream.nextDouble());
            double[] values = new double[5];
            for (int option = 0; option < values.length; option++) {
                double own = Normal.quantile(stream.nextDouble());
                values[option] = Math.sqrt(common) * shared + Math.sqrt(1 - common) * own;
            }
            values[2] += 0.5;
            selection.add(values);
            futures++;
        }
        return futures;
    }
}
