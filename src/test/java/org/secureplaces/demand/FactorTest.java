package org.secureplaces.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;

class FactorTest {

    private static final LocalDate ORIGIN = LocalDate.of(2023, 4, 1);
    private static final Dates CALENDAR = new Dates(ORIGIN);

    private static final List<Factor> FACTORS =
            List.of(
                    new Factor.Growth(100, 0.001, 1),
                    new Factor.Growth(100, -0.001, 1),
                    new Factor.Growth(-100, -0.001, 1),
                    new Factor.Growth(-100, 0.001, 1),
                    new Factor.Growth(100, -0.001, 0.7),
                    new Factor.Growth(-100, 0.001, 0.5),
                    new Factor.Wave(0.3, 150, 365.25),
                    new Factor.Lines(List.of(-50.0, 200.0, 300.0), List.of(1.2, 0.8, 1.1)),
                    new Factor.Steps(new double[] {10, 500}, new double[] {0.7, 1.4}),
                    population(1).factor(CALENDAR));

    @Test
    void no_factor_rises_above_the_bound_that_it_states() {
        for (Factor factor : FACTORS) {
            for (double until : new double[] {5, 150, 800}) {
                for (double day = 0; day <= until; day += 0.5) {
                    assertThat(factor.at(day))
                            .as("%s on day %s", factor, day)
                            .isLessThanOrEqualTo(factor.highest(until));
                }
            }
        }
    }

    @Test
    void growth_begins_on_its_day() {
        Factor growth = new Factor.Growth(100, 0.01, 1);
        assertThat(growth.at(50)).isEqualTo(1);
        assertThat(growth.at(150)).isCloseTo(Math.exp(0.5), within(1e-12));
    }

    @Test
    void a_wave_is_highest_at_its_peak_and_one_on_average() {
        Factor wave = new Factor.Wave(0.2, 40, 365.25);
        assertThat(wave.at(40)).isEqualTo(1.2);
        assertThat(wave.at(40 + 365.25 / 2)).isCloseTo(0.8, within(1e-12));
        assertThatThrownBy(() -> new Factor.Wave(1.1, 0, 365)).hasMessageContaining("0 to 1");
    }

    @Test
    void lines_run_straight_between_points_and_level_outside() {
        Factor lines = new Factor.Lines(List.of(100.0, 200.0), List.of(1.0, 3.0));
        assertThat(lines.at(0)).isEqualTo(1);
        assertThat(lines.at(150)).isEqualTo(2);
        assertThat(lines.at(200)).isEqualTo(3);
        assertThat(lines.at(900)).isEqualTo(3);
    }

    @Test
    void steps_hold_from_their_day_and_are_one_before() {
        Factor steps = new Factor.Steps(new double[] {10, 20}, new double[] {2, 3});
        assertThat(steps.at(9.99)).isEqualTo(1);
        assertThat(steps.at(10)).isEqualTo(2);
        assertThat(steps.at(20)).isEqualTo(3);
        assertThat(steps.at(2000)).isEqualTo(3);
    }

    @Test
    void an_index_is_one_at_its_reference_and_passes_on_its_power() {
        assertThat(population(1).factor(CALENDAR).at(0)).isEqualTo(1);
        assertThat(population(1).factor(CALENDAR).at(CALENDAR.dayOf(ORIGIN.plusYears(2))))
                .isCloseTo(5.4 / 6.0, within(1e-12));
        assertThat(population(0.5).factor(CALENDAR).at(CALENDAR.dayOf(ORIGIN.plusYears(2))))
                .isCloseTo(Math.sqrt(5.4 / 6.0), within(1e-12));
        assertThat(population(0).factor(CALENDAR).at(700)).isEqualTo(1);
    }

    @Test
    void a_rate_is_its_level_times_its_factors() {
        Rate rate =
                new Rate(2, List.of(new Factor.Growth(0, 0.01, 1), new Factor.Wave(0.5, 0, 100)));
        assertThat(rate.at(0)).isEqualTo(3);
        assertThat(rate.at(50)).isCloseTo(2 * Math.exp(0.5) * 0.5, within(1e-12));
        assertThat(rate.highest(100)).isCloseTo(2 * Math.exp(1) * 1.5, within(1e-12));
    }

    /** Gardner and McKenzie: what is left of the change after a year adds up to 1 / (1 - keeps). */
    @Test
    void growth_that_fades_comes_to_an_end() {
        Factor growth = new Factor.Growth(0, 0.1 / 365.25, 0.7);
        double first = Math.log(growth.at(365.25));
        double second = Math.log(growth.at(2 * 365.25)) - first;
        assertThat(first).isCloseTo(0.1 * (1 - 0.7) / -Math.log(0.7), within(1e-12));
        assertThat(second / first).isCloseTo(0.7, within(1e-12));
        assertThat(Math.log(growth.at(1e9))).isCloseTo(first / (1 - 0.7), within(1e-9));
        for (double keeps : new double[] {0, 0.7, 1}) {
            Factor later = new Factor.Growth(100, 0.01, keeps);
            assertThat(later.at(100)).isEqualTo(1);
            assertThat(later.at(20)).isEqualTo(1);
            assertThat(later.highest(50)).isEqualTo(1);
        }
        assertThat(new Factor.Growth(0, 0.01, 0).at(1000)).isEqualTo(1);
    }

    @Test
    void a_shared_drift_reaches_a_stream_by_its_power() {
        RandomWalk walk =
                new RandomWalk(ORIGIN, Figure.fixed("walk_sd", 0.1)).taking(List.of(1.0, -3.0));
        Drift drift = Drift.lasting(ORIGIN, Figure.fixed("yearly_change", -0.2), walk);
        Pattern pattern = Pattern.constant(ORIGIN);
        Pattern half =
                new Pattern(
                        ORIGIN,
                        pattern.drift(),
                        Optional.of(new SharedDrift(drift, Figure.fixed("power", 0.5))),
                        pattern.season(),
                        List.of(),
                        pattern.monthlyCv());
        double day = 500;
        double whole = new Rate(1, drift.factors(CALENDAR, 1)).at(day);
        assertThat(new Rate(1, half.factors(CALENDAR)).at(day))
                .isCloseTo(Math.sqrt(whole), within(1e-12));
    }

    @Test
    void a_walk_that_returns_keeps_a_share_of_how_far_it_has_gone() {
        RandomWalk walk =
                new RandomWalk(
                        ORIGIN,
                        Figure.fixed("walk_sd", 0.1),
                        Figure.fixed("keeps", 0.9),
                        List.of(1.0, 0.0, 2.0));
        assertThat(walk.logs()[2]).isCloseTo(0.1 * 0.81 + 0.2, within(1e-15));
    }

    @Test
    void a_walk_steps_once_a_year_and_stays_flat_before() {
        RandomWalk walk =
                new RandomWalk(ORIGIN.plusYears(1), Figure.fixed("walk_sd", 0.1))
                        .taking(List.of(1.0, -2.0));
        Drift drift = Drift.lasting(ORIGIN, Figure.fixed("yearly_change", 0), walk);
        Factor factor = drift.factors(CALENDAR, 1).get(0);
        assertThat(factor.at(300)).isEqualTo(1);
        assertThat(factor.at(CALENDAR.dayOf(ORIGIN.plusYears(1)))).isEqualTo(Math.exp(0.1));
        assertThat(factor.at(CALENDAR.dayOf(ORIGIN.plusYears(2))))
                .isCloseTo(Math.exp(-0.1), within(1e-12));
    }

    private static IndexSeries population(double power) {
        return new IndexSeries(
                "population",
                List.of(ORIGIN.minusYears(1), ORIGIN, ORIGIN.plusYears(2)),
                List.of(5.9, 6.0, 5.4),
                ORIGIN,
                Figure.fixed("power", power));
    }
}
