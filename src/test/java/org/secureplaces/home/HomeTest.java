package org.secureplaces.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;

class HomeTest {

    private static final LocalDate COUNT = LocalDate.of(2023, 3, 31);
    private static final LocalDate NOTICE = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 2, 1);
    private static final LocalDate CLOSES = LocalDate.of(2024, 4, 1);
    private static final LocalDate REOPENS = LocalDate.of(2025, 1, 1);
    private static final Closure CLOSURE = new Closure(NOTICE, LAST, CLOSES, Residents.MOVE, 0);
    private static final Home OPEN =
            new Home(
                    "Ash",
                    Region.LONDON,
                    Location.at(51.5, 0),
                    Admits.ALL,
                    1,
                    FirstSize.known(6),
                    Timeline.of(HomeState.open(COUNT, 6, 4)));
    private static final Home CLOSED = OPEN.closing(CLOSURE);

    @Test
    void a_closing_home_admits_until_the_last_admission_and_is_open_until_it_closes() {
        assertThat(CLOSED.on(LAST).admits()).isTrue();
        assertThat(CLOSED.on(LAST.plusDays(1)).admits()).isFalse();
        assertThat(CLOSED.on(CLOSES.minusDays(1)).isOpen()).isTrue();
        assertThat(CLOSED.on(CLOSES.minusDays(1)).approved(Route.WELFARE)).isEqualTo(6);
        assertThat(CLOSED.on(CLOSES).isOpen()).isFalse();
        assertThat(CLOSED.on(CLOSES).approved(Route.WELFARE)).isZero();
        assertThat(CLOSED.on(CLOSES).available(Route.JUSTICE, 1)).isZero();
        assertThat(CLOSED.timeline().closures()).containsExactly(CLOSURE);
    }

    @Test
    void spells_stand_in_order_of_time_without_repeats() {
        Home busy =
                CLOSED.reopening(REOPENS, 3, 2, 2)
                        .restricted(LocalDate.of(2025, 1, 15), Optional.of(COUNT.plusYears(3)), 2)
                        .practising(
                                LocalDate.of(2022, 1, 1),
                                Optional.empty(),
                                0,
                                Practice.ofTraining(2, 0));
        assertThat(busy.states()).extracting(HomeState::from).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_change_from_before_the_first_spell_leaves_the_time_before_it_alone() {
        LocalDate early = LocalDate.of(2022, 1, 1);
        Home trained = OPEN.practising(early, Optional.empty(), 0, Practice.ofTraining(2, 0));
        assertThat(trained.on(early.minusDays(1)).practice().highNeedOdds()).isEqualTo(1);
        assertThat(trained.on(early).practice().highNeedOdds()).isEqualTo(2);
        assertThat(trained.on(REOPENS).practice().highNeedOdds()).isEqualTo(2);
    }

    @Test
    void a_reopened_home_comes_into_use_in_equal_monthly_steps() {
        Home reopened = CLOSED.reopening(REOPENS, 8, 4, 3);
        assertThat(reopened.on(REOPENS.minusDays(1)).isOpen()).isFalse();
        assertThat(reopened.on(REOPENS).ready()).isEqualTo(0.25);
        assertThat(reopened.on(REOPENS.plusMonths(1).minusDays(1)).ready()).isEqualTo(0.25);
        assertThat(reopened.on(REOPENS.plusMonths(1)).ready()).isEqualTo(0.5);
        assertThat(reopened.on(REOPENS.plusMonths(2)).ready()).isEqualTo(0.75);
        assertThat(reopened.on(REOPENS.plusMonths(3)).ready()).isEqualTo(1);
        assertThat(reopened.on(REOPENS).available(Route.WELFARE, 1)).isEqualTo(2);
        assertThat(reopened.on(REOPENS.plusYears(9)).approved(Route.JUSTICE)).isEqualTo(4);
    }

    @Test
    void added_places_become_ready_month_by_month_and_old_ones_stay() {
        Home larger = OPEN.resized(NOTICE, 14, 6, 1);
        assertThat(larger.on(NOTICE.minusDays(1)).approved(Route.WELFARE)).isEqualTo(6);
        assertThat(larger.on(NOTICE).ready()).isEqualTo(0.75);
        assertThat(larger.on(NOTICE.plusMonths(1)).ready()).isEqualTo(1);
    }

    @Test
    void a_home_that_grows_while_it_comes_into_use_keeps_only_the_places_that_are_ready() {
        Home opening = CLOSED.reopening(REOPENS, 6, 4, 4);
        LocalDate grows = REOPENS.plusMonths(2);
        assertThat(opening.on(grows).available(Route.WELFARE, 1)).isCloseTo(3.6, within(1e-12));
        Home grown = opening.resized(grows, 12, 0, 1);
        assertThat(grown.on(grows).available(Route.WELFARE, 1))
                .isCloseTo(6 + (12 - 6) / 2.0, within(1e-12));
    }

    @Test
    void fewer_places_are_all_ready_at_once() {
        assertThat(OPEN.resized(NOTICE, 3, 0, 6).on(NOTICE).ready()).isEqualTo(1);
    }

    @Test
    void a_restriction_holds_for_its_time_over_both_routes() {
        Home restricted = OPEN.restricted(NOTICE, Optional.of(CLOSES), 5);
        assertThat(restricted.on(NOTICE).available(Route.WELFARE, 1)).isEqualTo(3);
        assertThat(restricted.on(NOTICE).available(Route.JUSTICE, 1)).isEqualTo(2);
        assertThat(restricted.on(CLOSES).available(Route.WELFARE, 1)).isEqualTo(6);
        assertThat(restricted.on(NOTICE).approved(Route.WELFARE)).isEqualTo(6);
    }

    @Test
    void a_home_whose_admissions_were_stopped_can_reopen() {
        Home stopped = OPEN.restricted(NOTICE, Optional.empty(), 0);
        assertThat(stopped.reopening(REOPENS, 2, 1, 0).on(REOPENS).available(Route.WELFARE, 1))
                .isEqualTo(2);
    }

    @Test
    void a_home_that_is_open_has_the_places_of_its_reopening_from_that_day() {
        Home reopened = OPEN.reopening(NOTICE, 2, 1, 0);
        assertThat(reopened.on(NOTICE.minusDays(1)).approved(Route.WELFARE)).isEqualTo(6);
        assertThat(reopened.on(NOTICE).approved(Route.WELFARE)).isEqualTo(2);
    }

    @Test
    void a_home_that_is_not_open_yet_cannot_close() {
        Home planned =
                OPEN.with(Timeline.of(HomeState.notYetOpen(NOTICE))).reopening(REOPENS, 2, 1, 0);
        assertThatThrownBy(() -> planned.closing(CLOSURE))
                .hasMessage("Ash is not open yet on 2024-04-01");
        Closure late = new Closure(NOTICE, REOPENS.minusDays(1), REOPENS, Residents.MOVE, 0);
        assertThatThrownBy(() -> planned.closing(late))
                .hasMessage("Ash is not open yet on 2024-12-31, the day of the last admission");
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason() {
        assertThatThrownBy(() -> CLOSED.closing(CLOSURE))
                .hasMessage("Ash is already closed on 2024-04-01");
        assertThatThrownBy(() -> CLOSED.resized(REOPENS, 1, 1, 0))
                .hasMessage("Ash is closed on 2025-01-01, so its places cannot change");
        assertThatThrownBy(() -> CLOSED.restricted(REOPENS, Optional.empty(), 1))
                .hasMessage("Ash is closed on 2025-01-01, so it cannot be restricted");
        Closure earlier = new Closure(NOTICE.minusYears(1), NOTICE, NOTICE, Residents.MOVE, 0);
        assertThatThrownBy(() -> CLOSED.closing(earlier))
                .hasMessage("Ash closes on 2024-04-01 already, so not on 2024-01-01");
    }

    @Test
    void a_closure_runs_from_notice_to_last_admission_to_its_date() {
        assertThatThrownBy(() -> new Closure(LAST, NOTICE, CLOSES, Residents.MOVE, 0))
                .hasMessageContaining("last admission must not be before notice");
        assertThatThrownBy(() -> new Closure(NOTICE, CLOSES, LAST, Residents.MOVE, 0))
                .hasMessageContaining("the closing date must not be before the last admission");
        assertThatThrownBy(() -> new Closure(NOTICE, LAST, CLOSES, Residents.STAY, -1))
                .hasMessageContaining("must not be negative, was -1");
    }
}
