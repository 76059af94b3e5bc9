package org.secureplaces.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ishigami and Homma 1990, First International Symposium on Uncertainty Modeling and Analysis,
 * 398-403: sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1 with x uniform from -pi to pi, whose indices are
 * known exactly.
 */
class IshigamiTest {

    @ParameterizedTest
    @CsvSource({
        "0, first, 0.3139", "1, first, 0.4424", "2, first, 0",
        "0, total, 0.5576", "1, total, 0.4424", "2, total, 0.2437"
    })
    void the_shares_of_variance_are_the_exact_ones(int input, String name, double exact) {
        Index index = index(new Sobol(3, 4096, 7), input, name);
        assertThat(index.estimate()).isCloseTo(exact, within(0.02));
        assertThat(exact).isBetween(index.interval().low(), index.interval().high());
        assertThat(index.interval().high() - index.interval().low()).isLessThan(0.15);
    }

    @Test
    void the_screening_puts_the_inputs_in_their_order() {
        Morris morris = new Morris(3, 400, 7);
        double first = index(morris, 0, "mu_star").estimate();
        double second = index(morris, 1, "mu_star").estimate();
        double third = index(morris, 2, "mu_star").estimate();
        assertThat(second).isGreaterThanOrEqualTo(first);
        assertThat(first).isGreaterThan(third);
    }

    /**
     * On the four levels -pi, -pi/3, pi/3, pi each step of x2 moves 7 sin^2 by 7 x 3/4 over two
     * thirds of its range: 7.875, up or down.
     */
    @Test
    void the_effect_of_an_input_that_stands_alone_is_exact() {
        Morris morris = new Morris(3, 20, 7);
        assertThat(index(morris, 1, "mu_star").estimate()).isCloseTo(7.875, within(1e-9));
        assertThat(index(morris, 1, "mu_star").interval().low()).isCloseTo(7.875, within(1e-9));
    }

    @Test
    void every_point_of_a_path_differs_from_the_one_before_in_one_input() {
        List<double[]> points = new Morris(5, 3, 1).points();
        assertThat(points).hasSize(18);
        for (int point = 1; point < 18; point++) {
            int differ = 0;
            for (int input = 0; input < 5; input++) {
                differ += points.get(point)[input] == points.get(point - 1)[input] ? 0 : 1;
                assertThat(points.get(point)[input]).isBetween(-1e-9, 1 + 1e-9);
            }
            if (point % 6 > 0) {
                assertThat(differ).isEqualTo(1);
            }
        }
    }

    private static Index index(Design design, int input, String name) {
        double[] answers = design.points().stream().mapToDouble(IshigamiTest::ishigami).toArray();
        return design.indices(answers).stream()
                .filter(index -> index.input() == input && index.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }
}
