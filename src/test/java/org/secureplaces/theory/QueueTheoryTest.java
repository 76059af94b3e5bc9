package org.secureplaces.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Textbook;
import org.secureplaces.stay.LengthOfStay;

/** Waiting for places in a steady state, against the formulas of queueing theory. */
class QueueTheoryTest {

    private static final double FOLLOW_UP_DAYS = 91;
    private static final double WARM_UP_CHILDREN = 1500;
    private static final double CHI_SQUARE_99_LOW = 53.4;
    private static final double CHI_SQUARE_99_HIGH = 163.4;

    /** All children wait until there is a place. */
    private static Scenario patient(Erlang queue) {
        return impatient(queue, 0);
    }

    private static Scenario impatient(Erlang queue, double withdrawalPerDay) {
        return Textbook.queue(
                queue.arrivals() * Dates.DAYS_PER_YEAR,
                Textbook.exponential(queue.stay()),
                Textbook.waiting(withdrawalPerDay),
                queue.places());
    }

    /** Nobody waits: who finds no place is lost. Stays may follow any law. */
    private static Scenario loss(Erlang queue, LengthOfStay stay) {
        return Textbook.queue(
                queue.arrivals() * Dates.DAYS_PER_YEAR, stay, Textbook.loss(), queue.places());
    }

    /**
     * M/M/1 with rate 1 and service rate 2: the mean queueing time is 1 / (2 - 1) - 1/2 = 0.5.
     *
     * <p>SSJ publishes (QueueLindley.res) mean 0.506 and variance 7.5e-4 from 100 runs of 10,000
     * customers each. The variance of such a run's mean is r(2 + 5r - 4r^2 + r^3) / (1 - r)^4 over
     * the square of the service rate and over 10,000, where r is the load (Daley 1968, Journal of
     * the Australian Mathematical Society 8, 683-699): 7.25e-4. Its interval here is wider than 2%,
     * for which 75,000 runs would be needed.
     */
    @Tag("long")
    @Test
    void one_place_gives_the_mean_queueing_time_of_M_M_1_and_the_published_spread_of_100_runs() {
        Scenario scenario = Textbook.measured(patient(new Erlang(1, 1, 0.5)), 0, 10_000);
        Sample waits = Runs.of(480, scenario).sample(Measure.DAYS_TO_PLACE_IF_PLACED);
        waits.hasMean(0.5);
        waits.hasVariance(7.25e-4, 2.5e-4);
        double published = 3.9 * Math.sqrt(7.5e-4 / 100 + waits.variance() / 480);
        assertThat(waits.mean()).isCloseTo(0.506, within(published));
        assertThat(99 * 7.5e-4 / waits.variance())
                .as("chi-square with 99 degrees of freedom of the published variance")
                .isBetween(CHI_SQUARE_99_LOW, CHI_SQUARE_99_HIGH);
    }

    /**
     * Monks and others 2016, acute and rehabilitation beds; and every table of Erlang B for the
     * design that loses one in a hundred. Loss depends on the mean stay alone, so stays follow a
     * law with a long tail.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/published/delayed_beds.csv", numLinesToSkip = 2)
    @CsvSource("8.108, 15, 0.01")
    void children_turned_away_agree_with_Erlang_B(double load, int beds, double published) {
        Erlang queue = Erlang.atLoad(beds, load, 10);
        LengthOfStay stay = LengthOfStay.of(LawFamily.LOGNORMAL, 10, 1.2);
        Scenario scenario = Textbook.measured(loss(queue, stay), 400, 3650);
        Sample placed = Runs.of(120, scenario).sample(Measure.SHARE_PLACED);
        placed.hasMean(1 - queue.lost(), 0.005);
        assertThat(1 - placed.mean()).isCloseTo(published, within(0.01));
    }

    /**
     * First come, first served: small home, 12 places at 0.9, national. Stays are such that some
     * children wait for longer than the 91 days for which they are followed.
     */
    @ParameterizedTest
    @CsvSource({" 4, 0.7,  80,  3500", "12, 0.9,  38, 11500", "84, 0.9, 430, 13000"})
    void the_share_placed_within_91_days_agrees_with_Erlang_C(
            int places, double busy, double stay, double children) {
        Erlang queue = Erlang.atLoad(places, busy * places, stay);
        Runs runs = Runs.of(200, steady(patient(queue), queue, children));
        runs.sample(Measure.SHARE_PLACED_91_DAYS).hasMean(queue.placedWithin(FOLLOW_UP_DAYS));
        runs.sample(Measure.CHILDREN_ACCOMMODATED).hasMean(queue.load());
    }

    /** A mean wait where nobody withdraws takes ten million children to know within 1%. */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({" 4, 0.7,  80, 25000", "12, 0.9,  38, 130000"})
    void the_mean_days_to_a_place_agree_with_Erlang_C(
            int places, double busy, double stay, double children) {
        Erlang queue = Erlang.atLoad(places, busy * places, stay);
        Runs runs = Runs.of(1000, steady(patient(queue), queue, children));
        runs.sample(Measure.DAYS_TO_PLACE).hasMean(queue.waitUpTo(FOLLOW_UP_DAYS));
        runs.sample(Measure.WAITING).hasMean(queue.waiting());
    }

    /**
     * The country: 420 referrals a year, 84 places, stays of 141 days. With the withdrawal observed
     * 52% are placed and 48 wait; with twice as much 24 wait.
     */
    @ParameterizedTest
    @CsvSource({"0.0115, 0.52, 48", "0.0230, 0.52, 24"})
    void the_national_joint_check_agrees_with_Erlang_A(
            double withdrawal, double sharePlaced, double waiting) {
        Erlang queue = new Erlang(84, 420 / Dates.DAYS_PER_YEAR, 141);
        Erlang.Patience theory = queue.withdrawing(withdrawal);
        assertThat(theory.sharePlaced()).isCloseTo(sharePlaced, within(0.005));
        assertThat(theory.waiting()).isCloseTo(waiting, within(0.5));
        Runs runs = Runs.of(200, steady(impatient(queue, withdrawal), queue, 8000));
        runs.sample(Measure.SHARE_PLACED).hasMean(theory.sharePlaced());
        runs.sample(Measure.WAITING).hasMean(theory.waiting());
    }

    /**
     * As short of places as the country, with a tenth of its stays and ten times its withdrawal.
     */
    @Test
    void a_small_home_whose_children_withdraw_agrees_with_Erlang_A() {
        Erlang queue = Erlang.atLoad(5, 9.65, 14.1);
        Erlang.Patience theory = queue.withdrawing(0.115);
        Runs runs = Runs.of(200, steady(impatient(queue, 0.115), queue, 6500));
        runs.sample(Measure.SHARE_PLACED).hasMean(theory.sharePlaced());
        runs.sample(Measure.WAITING).hasMean(theory.waiting());
        runs.sample(Measure.CHILDREN_ACCOMMODATED).hasMean(theory.inPlaces());
    }

    @Test
    void twelve_places_at_90_percent_place_the_share_of_Erlang_A() {
        Erlang queue = Erlang.atLoad(12, 10.8, 141);
        Erlang.Patience theory = queue.withdrawing(0.0115);
        Runs runs = Runs.of(200, steady(impatient(queue, 0.0115), queue, 2000));
        runs.sample(Measure.SHARE_PLACED).hasMean(theory.sharePlaced());
        runs.sample(Measure.CHILDREN_ACCOMMODATED).hasMean(theory.inPlaces());
    }

    @Test
    @Tag("long")
    void twelve_places_at_90_percent_leave_the_number_waiting_of_Erlang_A() {
        Erlang queue = Erlang.atLoad(12, 10.8, 141);
        Runs runs = Runs.of(1000, steady(impatient(queue, 0.0115), queue, 12_000));
        runs.sample(Measure.WAITING).hasMean(queue.withdrawing(0.0115).waiting());
    }

    /** Measured until some number of children are referred, after a warm-up of 1500 children. */
    private static Scenario steady(Scenario scenario, Erlang queue, double children) {
        int warmUp = (int) (WARM_UP_CHILDREN / queue.arrivals());
        return Textbook.measured(scenario, warmUp, (int) (children / queue.arrivals()));
    }
}
