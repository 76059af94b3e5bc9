package org.secureplaces.fitting.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Lognormal;
import org.secureplaces.engine.law.Weibull;
import org.secureplaces.fitting.row.ParameterRow;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.LawFit;
import org.secureplaces.statistics.Band;

/** Completed stays from counts of children present by how long they have been there. */
class SnapshotFitTest {

    private static final double[] EDGES = {0, 14, 28, 91, 182, 365, 730, Double.POSITIVE_INFINITY};

    private static List<Law> laws() {
        return List.of(Lognormal.of(130, 0.8), new Gamma(0.478, 233), new Weibull(1.4, 120));
    }

    /** Shares of the equilibrium law by quadrature of survival, not by the laws' own integral. */
    private static Snapshot snapshot(Law law, int children) {
        List<Snapshot.Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < EDGES.length; i++) {
            double end = Math.min(EDGES[i + 1], 20_000);
            double area = 0;
            double step = 0.01 + (end - EDGES[i]) / 200_000;
            for (double x = EDGES[i] + step / 2; x < end; x += step) {
                area += step * law.survival(x);
            }
            int number = (int) Math.round(children * area / law.mean());
            bands.add(new Snapshot.Band(EDGES[i], EDGES[i + 1], number));
        }
        return new Snapshot("test", bands);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void bands_of_elapsed_stay_give_back_the_law_of_completed_stays(Law law) {
        SnapshotFit fits = new SnapshotFit(snapshot(law, 5_000_000), OptionalDouble.empty());
        LawFit own = fits.tried().stream().min(SnapshotFitTest::byAic).orElseThrow();
        assertThat(own.name()).isEqualToIgnoringCase(law.getClass().getSimpleName());
        assertThat(own.law().mean()).isCloseTo(law.mean(), Percentage.withPercentage(1));
        for (double day : new double[] {30, 91, 365}) {
            assertThat(own.law().survival(day)).isCloseTo(law.survival(day), within(0.01));
        }
    }

    private static int byAic(LawFit one, LawFit other) {
        return Double.compare(one.aic(), other.aic());
    }

    /** The exponential law forgets: 117 of 210 under three months give -91.3 / ln(1 - 117/210). */
    @Test
    void one_band_gives_the_exponential_law_and_says_that_no_other_can_be_told() {
        Snapshot official = twoBands(117, 93);
        SnapshotFit fits = new SnapshotFit(official, OptionalDouble.empty());
        double expected = -365.25 / 4 / Math.log(1 - 117.0 / 210);
        assertThat(fits.tried()).hasSize(1);
        assertThat(fits.tried().get(0).law().mean()).isCloseTo(expected, within(1e-4));
        assertThat(fits.notes()).hasSize(3);
        assertThat(fits.notes().get(0).text()).contains("2 parameters, the bands tell 1");
    }

    /** Little's law: 210 present and 700 a year make 109.6 days, whatever the law. */
    @Test
    void admissions_of_a_year_add_the_mean() {
        SnapshotFit fits = new SnapshotFit(twoBands(117, 93), OptionalDouble.of(700));
        double mean = 210 / 700.0 * 365.25;
        assertThat(fits.tried()).hasSize(4);
        for (LawFit fit : fits.tried().subList(1, 4)) {
            assertThat(fit.law().mean()).isCloseTo(mean, within(0.01));
        }
        Estimate little =
                fits.parameters().stream()
                        .filter(row -> row.name().endsWith("little.mean_days"))
                        .findFirst()
                        .orElseThrow()
                        .estimate();
        double error = Math.sqrt(1 / 210.0 + 1 / 700.0);
        assertThat(little.value()).isCloseTo(mean, within(1e-9));
        assertThat(little.standardError()).isCloseTo(mean * error, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 100})
    void of_nobody_present_nothing_is_told(double perYear) {
        SnapshotFit fits = new SnapshotFit(twoBands(0, 0), OptionalDouble.of(perYear));
        assertThat(fits.tried()).isEmpty();
        assertThat(fits.parameters()).isEmpty();
        assertThat(fits.rows()).isEmpty();
        assertThat(fits.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("no children"));
        assertThat(new SnapshotFit(twoBands(0, 0), OptionalDouble.empty()).notes()).hasSize(1);
    }

    /** Nobody stays longer than three months: a law of two parameters may end as sharply as any. */
    @Test
    void bands_that_bound_a_parameter_on_one_side_only_tell_no_law() {
        SnapshotFit fits = new SnapshotFit(twoBands(5, 0), OptionalDouble.of(100));
        for (ParameterRow row : fits.parameters()) {
            Band interval = row.estimate().interval();
            assertThat(interval.low()).as(row.name()).isGreaterThan(1e-9);
            assertThat(interval.high()).as(row.name()).isLessThan(1e9);
        }
        assertThat(fits.notes()).anyMatch(note -> note.text().contains("weibull not fitted"));
    }

    @Test
    void bands_must_follow_one_another_to_the_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Snapshot("x", List.of(new Snapshot.Band(0, 91, 5))))
                .withMessageContaining("the last band must have no end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Snapshot("x", List.of(new Snapshot.Band(9, 91, 5))))
                .withMessageContaining("must follow one another from day 0");
    }

    private static Snapshot twoBands(int first, int second) {
        double quarter = 365.25 / 4;
        return new Snapshot(
                "official",
                List.of(
                        new Snapshot.Band(0, quarter, first),
                        new Snapshot.Band(quarter, Double.POSITIVE_INFINITY, second)));
    }
}
