package org.secureplaces.scenario.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.scenario.change.places.LendPlaces;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.scenario.change.places.SharePlaces;

class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 27);
    private static final LocalDate LAST = LocalDate.of(2024, 2, 29);

    private final Term term = new Term(FIRST, Optional.of(LAST));
    private final Term endless = new Term(FIRST, Optional.empty());

    @Test
    void it_includes_its_first_day_and_its_last() {
        assertThat(FIRST.minusDays(1).datesUntil(LAST.plusDays(2)).map(term::includes))
                .containsExactly(false, true, true, true, false);
        assertThat(endless.includes(FIRST.minusDays(1))).isFalse();
        assertThat(endless.includes(FIRST)).isTrue();
        assertThat(endless.includes(LAST.plusYears(90))).isTrue();
    }

    @Test
    void it_is_over_on_the_day_after_its_last() {
        assertThat(term.over()).contains(LocalDate.of(2024, 3, 1));
        assertThat(endless.over()).isEmpty();
    }

    @Test
    void it_goes_on_after_every_day_but_its_last_and_later_ones() {
        assertThat(FIRST.minusDays(1).datesUntil(LAST.plusDays(2)).map(term::goesOnAfter))
                .containsExactly(true, true, true, false, false);
        assertThat(endless.goesOnAfter(LAST.plusYears(90))).isTrue();
    }

    @Test
    void it_may_be_a_single_day_but_not_end_before_it_begins() {
        assertThatCode(() -> Term.require("it", FIRST, Optional.of(FIRST)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Term.require("it", LAST, Optional.of(FIRST)))
                .hasMessage("it must not end before it begins on 2024-02-29");
    }

    /** What a count on a day finds is as the change left it; the rest begins on that day. */
    @Test
    void what_is_left_of_a_change_for_a_term_begins_on_the_day_and_ends_as_stated() {
        LocalDate day = FIRST.plusDays(1);
        assertThat(new LendPlaces("Ash", 2, FIRST, Optional.of(LAST)).restAfter(day))
                .contains(new LendPlaces("Ash", 2, day, Optional.of(LAST)));
        assertThat(new SharePlaces("Ash", 2, FIRST, Optional.empty()).restAfter(day))
                .contains(new SharePlaces("Ash", 2, day, Optional.empty()));
        assertThat(new RestrictHome("Ash", FIRST, Optional.of(LAST), 3).restAfter(day))
                .contains(new RestrictHome("Ash", day, Optional.of(LAST), 3));
        assertThat(new LendPlaces("Ash", 2, FIRST, Optional.of(LAST)).restAfter(LAST)).isEmpty();
        assertThat(new SharePlaces("Ash", 2, FIRST, Optional.of(LAST)).restAfter(LAST)).isEmpty();
        assertThat(new RestrictHome("Ash", FIRST, Optional.of(LAST), 3).restAfter(LAST)).isEmpty();
    }

    @Test
    void a_change_for_a_term_is_dated_on_its_first_day() {
        assertThat(new LendPlaces("Ash", 2, FIRST, Optional.of(LAST)).date()).isEqualTo(FIRST);
        assertThat(new SharePlaces("Ash", 2, FIRST, Optional.of(LAST)).date()).isEqualTo(FIRST);
        assertThat(new RestrictHome("Ash", FIRST, Optional.of(LAST), 3).date()).isEqualTo(FIRST);
    }
}
