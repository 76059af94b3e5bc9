package org.secureplaces.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;

class PracticeTest {

    private static final LocalDate COUNT = LocalDate.of(2023, 3, 31);
    private static final LocalDate BEGINS = LocalDate.of(2024, 1, 1);
    private static final Home HOME =
            new Home(
                    "Ash",
                    Region.LONDON,
                    Location.at(51.5, 0),
                    Admits.ALL,
                    1,
                    FirstSize.known(6),
                    Timeline.of(HomeState.open(COUNT, 6, 4)));

    @Test
    void two_programmes_multiply_odds_and_each_frees_a_share_of_what_the_other_left() {
        Practice both = new Practice(2, 3, 0.5, 0.2, 0.5).and(new Practice(1.5, 2, 0.5, 0.5, 0.5));
        assertThat(both.highNeedOdds()).isEqualTo(3);
        assertThat(both.mentalHealthOdds()).isEqualTo(6);
        assertThat(both.freed()).isEqualTo(0.75);
        assertThat(both.recovered()).isCloseTo(0.6, within(1e-15));
        assertThat(both.mentalHealthStay()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.7, 0.9, 1})
    void programmes_together_never_free_more_than_all(double share) {
        Practice some = Practice.ofTraining(1, share);
        Practice all = Practice.ofTraining(1, 1);
        assertThat(some.and(all).freed()).isEqualTo(1);
        assertThat(all.and(some).freed()).isEqualTo(1);
        assertThat(some.and(Practice.ORDINARY)).isEqualTo(some);
        assertThat(Practice.ORDINARY.and(some)).isEqualTo(some);
    }

    @Test
    void a_programme_comes_into_effect_in_equal_monthly_steps() {
        Home building =
                HOME.practising(
                        BEGINS, Optional.empty(), 3, new Practice(16, 1, 0.8, 0.4, 1.0 / 16));
        assertThat(building.on(BEGINS.minusDays(1)).practice()).isEqualTo(Practice.ORDINARY);
        assertThat(months(building, Practice::freed)).containsExactly(0.2, 0.4, 0.6, 0.8, 0.8);
        assertThat(months(building, Practice::recovered)).containsExactly(0.1, 0.2, 0.3, 0.4, 0.4);
        assertThat(months(building, Practice::highNeedOdds)).containsExactly(2, 4, 8, 16, 16);
        assertThat(months(building, practice -> 1 / practice.mentalHealthStay()))
                .containsExactly(2, 4, 8, 16, 16);
        assertThat(building.on(BEGINS.plusMonths(1).minusDays(1)).practice().freed())
                .isEqualTo(0.2);
    }

    private static double[] months(Home home, ToDoubleFunction<Practice> practice) {
        return Stream.of(0, 1, 2, 3, 40)
                .mapToDouble(
                        month ->
                                practice.applyAsDouble(
                                        home.on(BEGINS.plusMonths(month)).practice()))
                .map(value -> Math.rint(value * 1e12) / 1e12)
                .toArray();
    }

    @Test
    void a_home_keeps_its_practice_when_it_closes_and_opens_again() {
        Closure closure = new Closure(BEGINS, BEGINS, BEGINS, Residents.MOVE, 0);
        Home again =
                HOME.practising(COUNT, Optional.empty(), 0, Practice.ofStaffing(0.5))
                        .closing(closure)
                        .reopening(BEGINS.plusYears(1), 3, 2, 0);
        assertThat(again.on(BEGINS.plusYears(1)).practice().recovered()).isEqualTo(0.5);
    }

    /** s + (1 - s) (c freed + (1 - c) recovered), with s = 0.6 and c the caution share. */
    @ParameterizedTest
    @CsvSource({
        "0,   0,   0,   0.6",
        "0.5, 0,   0,   0.6",
        "1,   1,   0,   1",
        "0,   0,   1,   1",
        "0.3, 1,   1,   1",
        "0,   1,   0,   0.6",
        "1,   0,   1,   0.6",
        "0.5, 1,   0,   0.8",
        "0.5, 0.5, 0.5, 0.8",
        "0.25,0.5, 0.8, 0.89"
    })
    void places_empty_for_caution_are_freed_and_those_empty_for_want_of_staff_recovered(
            double caution, double freed, double recovered, double share) {
        Effectiveness effectiveness =
                Effectiveness.FULL.map(
                        figure ->
                                switch (figure.key()) {
                                    case "effective" -> Figure.fixed(figure.key(), 0.6);
                                    case "caution_share" -> Figure.fixed(figure.key(), caution);
                                    default -> figure;
                                });
        assertThat(effectiveness.effectiveShare(freed, recovered)).isCloseTo(share, within(1e-15));
    }

    @Test
    void without_programmes_the_effective_share_is_the_usual_one_to_the_last_bit() {
        for (double share = 0.01; share < 1; share += 0.01) {
            double usual = share;
            Effectiveness effectiveness =
                    Effectiveness.FULL.map(figure -> Figure.fixed(figure.key(), usual));
            assertThat(effectiveness.effectiveShare(0, 0))
                    .isEqualTo(effectiveness.welfareEffectiveShare());
        }
    }

    @Test
    void a_practice_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> Practice.ofTraining(0, 0))
                .hasMessage("an odds ratio must be positive, was 0.0");
        assertThatThrownBy(() -> Practice.ofTraining(1, 1.2))
                .hasMessage(
                        "the share of places left empty for caution that are freed must be 0 to 1,"
                                + " was 1.2");
        assertThatThrownBy(() -> Practice.ofStaffing(-0.1))
                .hasMessage(
                        "the share of places left empty for want of staff that are recovered must"
                                + " be 0 to 1, was -0.1");
        assertThatThrownBy(() -> Practice.ofMentalHealthCare(1, Double.NaN, 1))
                .hasMessage("a factor on stays must be positive, was NaN");
    }
}
