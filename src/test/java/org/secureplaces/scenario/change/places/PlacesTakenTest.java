package org.secureplaces.scenario.change.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.succession.Succession;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.placement.unit.ProviderTrust;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.estate.ReopenHome;
import org.secureplaces.scenario.change.estate.StopAdmissions;
import org.secureplaces.scenario.change.places.CutContracts.Become;
import org.secureplaces.scenario.change.places.CutContracts.Cut;
import org.secureplaces.scenario.change.programme.StaffingRecovery;
import org.secureplaces.simulation.Small;

/** Ash has 5 welfare and 3 justice places, Fir 2 and 5: what can be taken of them, and when. */
class PlacesTakenTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    private static Home home(String name, Scenario scenario) {
        return scenario.capacity().estate().find(name).orElseThrow();
    }

    private static int[] places(String name, LocalDate day, Scenario scenario) {
        HomeState state = home(name, scenario).on(day);
        return new int[] {state.approved(Route.WELFARE), state.approved(Route.JUSTICE)};
    }

    private static CutContracts cut(Become become) {
        return new CutContracts(List.of(new Cut("Ash", 2), new Cut("Fir", 4)), MAY, become);
    }

    private static LendPlaces loan(int places, Optional<LocalDate> until) {
        return new LendPlaces("Ash", places, MAY, until);
    }

    private static ConvertPlaces toWelfare(int places, LocalDate day) {
        return new ConvertPlaces("Ash", day, places, Route.JUSTICE, Route.WELFARE);
    }

    @Test
    void cut_contracts_become_welfare_places_or_none() {
        Scenario welfare = Small.BASE.with(cut(Become.WELFARE));
        assertThat(places("Ash", MAY.minusDays(1), welfare)).containsExactly(5, 3);
        assertThat(places("Ash", MAY, welfare)).containsExactly(7, 1);
        assertThat(places("Fir", MAY, welfare)).containsExactly(6, 1);
        Scenario none = Small.BASE.with(cut(Become.NONE));
        assertThat(places("Ash", MAY, none)).containsExactly(5, 1);
        assertThat(places("Fir", MAY, none)).containsExactly(2, 1);
    }

    @Test
    void a_loan_leaves_the_places_before_and_after_it_as_they_were() {
        Scenario base = Small.BASE.with(new ResizeHome("Ash", LocalDate.of(2024, 6, 1), 8, 4, 5));
        Home usual = home("Ash", base);
        Home lent = home("Ash", base.with(loan(3, Optional.of(JUNE))));
        for (LocalDate day = Small.COUNT; day.isBefore(MAY.plusYears(2)); day = day.plusDays(1)) {
            HomeState with = lent.on(day);
            HomeState without = usual.on(day);
            int moved = day.isBefore(MAY) || day.isAfter(JUNE) ? 0 : 3;
            assertThat(with.welfare()).isEqualTo(without.welfare() + moved);
            assertThat(with.justice()).isEqualTo(without.justice() - moved);
            assertThat(with.ready()).isEqualTo(without.ready());
            assertThat(with.isOpen()).isEqualTo(without.isOpen());
            assertThat(with.availableCap()).isEqualTo(without.availableCap());
        }
    }

    @Test
    void a_loan_without_end_lasts_until_the_home_closes() {
        Scenario closing = Small.BASE.with(Small.closing("Ash", Residents.MOVE));
        Scenario lent = closing.with(loan(3, Optional.empty()));
        assertThat(places("Ash", JULY.minusDays(1), lent)).containsExactly(8, 0);
        assertThat(places("Ash", JULY, lent)).containsExactly(0, 0);
        assertThat(
                        places(
                                "Fir",
                                LocalDate.of(2039, 1, 1),
                                Small.BASE.with(new LendPlaces("Fir", 5, MAY, Optional.empty()))))
                .containsExactly(7, 0);
    }

    @Test
    void a_loan_without_end_leaves_what_a_reopening_states() {
        Scenario lent =
                Small.BASE
                        .with(Small.closing("Ash", Residents.MOVE))
                        .with(new ReopenHome("Ash", LocalDate.of(2024, 9, 1), 4, 2, 0))
                        .with(loan(2, Optional.empty()));
        assertThat(places("Ash", JUNE, lent)).containsExactly(7, 1);
        assertThat(places("Ash", LocalDate.of(2024, 9, 1), lent)).containsExactly(4, 2);
    }

    @Test
    void places_that_a_home_lacks_on_any_day_of_the_loan_cannot_be_lent() {
        assertThatThrownBy(() -> Small.BASE.with(loan(4, Optional.empty())))
                .hasMessage("Ash has only 3 justice places on 2024-05-01, so 4 cannot be lent");
        Scenario later = Small.BASE.with(toWelfare(2, JUNE));
        assertThatThrownBy(() -> later.with(loan(3, Optional.of(JUNE))))
                .hasMessage("Ash has only 1 justice place on 2024-06-30, so 3 cannot be lent");
        assertThat(later.with(loan(3, Optional.of(JUNE.minusDays(1))))).isNotNull();
        Scenario closing = Small.BASE.with(Small.closing("Ash", Residents.MOVE));
        assertThatThrownBy(() -> closing.with(loan(1, Optional.of(JULY))))
                .hasMessage("Ash has only 0 justice places on 2024-07-01, so 1 cannot be lent");
    }

    @Test
    void a_loan_or_a_restriction_may_not_end_before_it_begins() {
        assertThatThrownBy(() -> loan(1, Optional.of(MAY.minusDays(1))))
                .hasMessage("the loan must not end before it begins on 2024-05-01");
        assertThatThrownBy(() -> new RestrictHome("Ash", JULY, Optional.of(JUNE), 1))
                .hasMessage("the restriction must not end before it begins on 2024-07-01");
    }

    private static int shared(LocalDate day, Scenario scenario) {
        return home("Ash", scenario).on(day).shared();
    }

    private static SharePlaces sharing(int places, Optional<LocalDate> until) {
        return new SharePlaces("Ash", places, MAY, until);
    }

    @Test
    void shared_places_stay_justice_places_and_are_shared_no_longer_than_stated() {
        Scenario sharing = Small.BASE.with(sharing(2, Optional.of(JUNE)));
        for (LocalDate day : List.of(MAY.minusDays(1), MAY, JUNE, JULY)) {
            assertThat(places("Ash", day, sharing)).containsExactly(5, 3);
            boolean within = !day.isBefore(MAY) && !day.isAfter(JUNE);
            assertThat(shared(day, sharing)).isEqualTo(within ? 2 : 0);
        }
        Scenario reopened =
                Small.BASE
                        .with(Small.closing("Ash", Residents.MOVE))
                        .with(new ReopenHome("Ash", LocalDate.of(2024, 9, 1), 4, 2, 0))
                        .with(sharing(2, Optional.empty()));
        assertThat(shared(JUNE, reopened)).isEqualTo(2);
        assertThat(shared(LocalDate.of(2024, 9, 1), reopened)).isZero();
    }

    @Test
    void shared_places_that_become_other_places_are_shared_no_more() {
        Scenario sharing = Small.BASE.with(sharing(2, Optional.empty()));
        assertThat(shared(JUNE, sharing.with(toWelfare(1, JUNE)))).isEqualTo(2);
        assertThat(shared(JUNE, sharing.with(toWelfare(2, JUNE)))).isEqualTo(1);
        Scenario lent = sharing.with(new LendPlaces("Ash", 3, JUNE, Optional.of(JUNE)));
        assertThat(shared(JUNE, lent)).isZero();
        assertThat(shared(JULY, lent)).isEqualTo(2);
    }

    @Test
    void places_that_a_home_lacks_on_any_day_cannot_be_shared() {
        assertThatThrownBy(() -> Small.BASE.with(sharing(4, Optional.empty())))
                .hasMessage("Ash has only 3 justice places on 2024-05-01, so 4 cannot be shared");
        Scenario later = Small.BASE.with(toWelfare(2, JUNE));
        assertThatThrownBy(() -> later.with(sharing(3, Optional.of(JUNE))))
                .hasMessage("Ash has only 1 justice place on 2024-06-30, so 3 cannot be shared");
        Scenario twice = Small.BASE.with(sharing(2, Optional.empty()));
        assertThatThrownBy(() -> twice.with(sharing(2, Optional.empty())))
                .hasMessage("shared places must be 0 to the 3 justice places, were 4");
        Scenario closed = Small.BASE.with(Small.closing("Ash", Residents.MOVE));
        assertThatThrownBy(() -> closed.with(new SharePlaces("Ash", 0, JULY, Optional.empty())))
                .hasMessage("Ash is closed on 2024-07-01, so its places cannot be shared");
        assertThatThrownBy(() -> sharing(1, Optional.of(MAY.minusDays(1))))
                .hasMessage("sharing must not end before it begins on 2024-05-01");
    }

    @Test
    void a_home_that_shares_its_staff_cannot_share_places_between_routes() {
        NationalUnit unit = Small.unit(Small.COUNCIL);
        Scenario trust = Small.BASE.with(new ProviderTrust(unit, List.of("Ash", "Elm")));
        assertThatThrownBy(() -> trust.with(sharing(1, Optional.empty())))
                .hasMessage(
                        "Ash shares its staff with other homes on 2024-05-01, so the routes cannot"
                                + " share its places");
        assertThat(trust.with(new SharePlaces("Fir", 1, MAY, Optional.empty()))).isNotNull();
    }

    @Test
    void places_that_a_home_lacks_on_any_later_day_cannot_be_converted_or_cut() {
        Scenario lent = Small.BASE.with(new LendPlaces("Ash", 2, JUNE, Optional.of(JULY)));
        assertThatThrownBy(() -> lent.with(toWelfare(2, MAY)))
                .hasMessage("Ash has only 1 justice place on 2024-06-30, so 2 cannot be converted");
        Scenario later = Small.BASE.with(toWelfare(2, JULY));
        assertThatThrownBy(() -> later.with(cut(Become.NONE)))
                .hasMessage("Ash has only 1 justice place on 2024-07-01, so 2 cannot be cut");
    }

    @Test
    void a_conversion_keeps_a_loan_and_what_a_reopening_states() {
        Scenario scenario =
                Small.BASE
                        .with(new LendPlaces("Ash", 1, JUNE, Optional.of(JUNE)))
                        .with(Small.closing("Ash", Residents.MOVE))
                        .with(new ReopenHome("Ash", LocalDate.of(2024, 9, 1), 4, 2, 0))
                        .with(toWelfare(2, MAY));
        assertThat(places("Ash", MAY, scenario)).containsExactly(7, 1);
        assertThat(places("Ash", JUNE, scenario)).containsExactly(8, 0);
        assertThat(places("Ash", JULY, scenario)).containsExactly(0, 0);
        assertThat(places("Ash", LocalDate.of(2024, 9, 1), scenario)).containsExactly(4, 2);
    }

    @Test
    void a_cut_leaves_what_a_reopening_states() {
        Scenario scenario =
                Small.BASE
                        .with(Small.closing("Ash", Residents.MOVE))
                        .with(new ReopenHome("Ash", LocalDate.of(2024, 9, 1), 4, 2, 0))
                        .with(cut(Become.WELFARE));
        assertThat(places("Ash", JUNE, scenario)).containsExactly(7, 1);
        assertThat(places("Ash", JULY, scenario)).containsExactly(0, 0);
        assertThat(places("Ash", LocalDate.of(2024, 9, 1), scenario)).containsExactly(4, 2);
    }

    @Test
    void contracts_are_cut_at_one_home_at_least() {
        assertThatThrownBy(() -> new CutContracts(List.of(), MAY, Become.NONE))
                .hasMessage("contracts must be cut at one home at least");
    }

    @Test
    void no_places_can_be_lent_or_converted_but_not_fewer() {
        assertThat(places("Ash", MAY, Small.BASE.with(loan(0, Optional.empty()))))
                .containsExactly(5, 3);
        assertThat(places("Ash", MAY, Small.BASE.with(toWelfare(0, MAY)))).containsExactly(5, 3);
        assertThatThrownBy(() -> Small.BASE.with(loan(-1, Optional.empty())))
                .hasMessage("places must not be negative, were -1");
    }

    @Test
    void a_home_can_be_restricted_to_no_place_but_not_to_fewer() {
        RestrictHome none = new RestrictHome("Ash", MAY, Optional.of(JUNE), 0);
        assertThat(home("Ash", Small.BASE.with(none)).on(JUNE).availableCap()).isZero();
        assertThatThrownBy(() -> new RestrictHome("Ash", MAY, Optional.of(JUNE), -1))
                .hasMessage("available places must not be negative, were -1");
    }

    @Test
    void a_home_that_shares_its_staff_later_can_share_places_until_then() {
        NationalUnit unit = Small.unit(Small.COUNCIL);
        Scenario later =
                Small.BASE.with(
                        new Succession(unit, new ProviderTrust(unit, List.of("Ash", "Elm")), JULY));
        assertThat(shared(JUNE, later.with(sharing(1, Optional.of(JUNE))))).isEqualTo(1);
        assertThatThrownBy(() -> later.with(sharing(1, Optional.of(JULY))))
                .hasMessage(
                        "Ash shares its staff with other homes on 2024-07-01, so the routes cannot"
                                + " share its places");
    }

    @Test
    void a_home_whose_admissions_were_stopped_for_good_can_reopen() {
        Scenario stopped = Small.BASE.with(new StopAdmissions("Ash", MAY, Optional.empty()));
        assertThat(home("Ash", stopped).on(JULY).admits()).isFalse();
        Scenario again = stopped.with(new ReopenHome("Ash", JULY, 4, 2, 0));
        assertThat(home("Ash", again).on(JULY).admits()).isTrue();
        assertThat(home("Ash", again).on(JULY.minusDays(1)).admits()).isFalse();
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason() {
        Scenario closed = Small.BASE.with(Small.closing("Ash", Residents.MOVE));
        assertThatThrownBy(() -> closed.with(new StopAdmissions("Ash", JULY, Optional.empty())))
                .hasMessage("Ash is closed on 2024-07-01, so its admissions cannot be stopped");
        assertThatThrownBy(() -> new Cut("Ash", 0))
                .hasMessage("the cut at Ash must be at least 1 place, was 0");
        assertThatThrownBy(
                        () -> closed.with(new StaffingRecovery(Small.programme(JULY, "Ash"), 0.5)))
                .hasMessage("Ash is closed from 2024-07-01 on, so no programme can run there");
        assertThatThrownBy(() -> new ProgrammeCost(-1, 0))
                .hasMessage("costs must not be negative, were -1.0 a year and 0.0 once");
    }
}
