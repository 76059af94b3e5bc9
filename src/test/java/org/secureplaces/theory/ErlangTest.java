package org.secureplaces.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The formulas that the simulation is held against, held against published tables. */
class ErlangTest {

    /** Monks and others 2016: probability of delay, to two digits. */
    @ParameterizedTest
    @CsvFileSource(resources = "/published/delayed_beds.csv", numLinesToSkip = 2)
    void the_loss_formula_gives_the_published_delays(double load, int beds, double published) {
        assertThat(Erlang.atLoad(beds, load, 1).lost()).isCloseTo(published, within(0.01));
    }

    /** Every table of Erlang B: 15 servers carry an offered load of 8.108 with 1% lost. */
    @Test
    void fifteen_places_at_load_8_108_lose_one_in_a_hundred() {
        assertThat(Erlang.atLoad(15, 8.108, 1).lost()).isCloseTo(0.01, within(1e-5));
    }

    /** M/M/1 at load 1/2: half must wait, and the mean queueing time is load / (2 - 1) = 0.5. */
    @Test
    void one_place_is_the_M_M_1_queue() {
        Erlang one = new Erlang(1, 1, 0.5);
        assertThat(one.mustWait()).isCloseTo(0.5, within(1e-12));
        assertThat(one.waiting()).isCloseTo(0.5, within(1e-12));
    }

    /** Two servers: C = 2 r^2 / (1 + r) where r is load over 2. */
    @Test
    void two_places_have_a_simple_delay_formula() {
        double r = 0.7;
        assertThat(Erlang.atLoad(2, 2 * r, 1).mustWait())
                .isCloseTo(2 * r * r / (1 + r), within(1e-12));
    }

    /** Withdrawal at the rate of leaving makes M/M/c+M an M/M/infinity queue: Poisson(load). */
    @Test
    void withdrawal_at_the_rate_of_leaving_gives_a_Poisson_number_of_children() {
        Erlang queue = Erlang.atLoad(12, 10.8, 100);
        Erlang.Patience patience = queue.withdrawing(1.0 / 100);
        assertThat(patience.inPlaces() + patience.waiting()).isCloseTo(10.8, within(1e-9));
    }

    /** Withdrawal that never comes leaves Erlang C. */
    @Test
    void the_smallest_withdrawal_gives_the_delay_formula() {
        Erlang queue = Erlang.atLoad(12, 9, 100);
        assertThat(queue.withdrawing(1e-7).waiting()).isCloseTo(queue.waiting(), within(1e-3));
    }
}
