package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Surfaces over points that were chosen evenly, without chance. */
class SurfacesTest {

    private static final int POINTS = 4096;

    private record Certain(ToDoubleFunction<List<Double>> shown) implements Trials {
        @Override
        public int parts() {
            return 1;
        }

        @Override
        public List<List<Double>> seen(List<ParameterPoint> trials, int part) {
            return trials.stream().map(trial -> List.of(shown.applyAsDouble(trial.at()))).toList();
        }
    }

    private static Wave wave(Trials trials, int parameters, int points) {
        SamplerStreams lots = new SamplerStreams(16);
        double[][] places = Wave.overThePrior(parameters, points, lots);
        return Wave.simulated(1, trials, places, lots, (number, part, of) -> {});
    }

    @Test
    void a_quadratic_is_found_as_it_is() {
        Trials quadratic =
                new Certain(
                        at -> 3 + at.get(0) - 2 * at.get(1) * at.get(1) + at.get(0) * at.get(1));
        Surfaces surfaces = Surfaces.fitted(quadratic, wave(quadratic, 2, 50));
        double[] terms = surfaces.terms().at(new double[] {0.3, 0.9});
        assertThat(surfaces.coefficients().preMultiply(terms)[0])
                .isCloseTo(3 + 0.3 - 2 * 0.81 + 0.27, within(1e-9));
        assertThat(surfaces.misfitSd(0)).isLessThan(1e-9);
        assertThat(surfaces.explained(0)).isCloseTo(1, within(1e-9));
    }

    /** What a quadratic misses of x^3 is the Legendre polynomial of degree 3 over 20. */
    @Test
    void what_a_surface_misses_is_told() {
        Trials cube = new Certain(at -> Math.pow(at.get(0), 3));
        Surfaces surfaces = Surfaces.fitted(cube, wave(cube, 1, POINTS));
        assertThat(surfaces.chanceSd(0)).isZero();
        assertThat(surfaces.misfitSd(0)).isCloseTo(1 / (20 * Math.sqrt(7)), within(1e-4));
    }

    /** The trace of the matrix of projection is the number of terms. */
    @Test
    void leverages_of_the_points_sum_to_the_number_of_terms() {
        Trials any = new Certain(at -> at.get(0));
        Wave wave = wave(any, 3, 100);
        Surfaces surfaces = Surfaces.fitted(any, wave);
        double sum = 0;
        for (double[] point : wave.points()) {
            sum += surfaces.leverage(surfaces.terms().at(point));
        }
        assertThat(sum).isCloseTo(Quadratic.terms(3), within(1e-8));
    }

    @Test
    void fewer_than_two_points_for_each_term_are_refused() {
        Trials any = new Certain(at -> at.get(0) < 0.5 ? Double.NaN : at.get(0));
        Wave wave = wave(any, 2, 20);
        assertThatThrownBy(() -> Surfaces.fitted(any, wave))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of at least 12");
    }
}
