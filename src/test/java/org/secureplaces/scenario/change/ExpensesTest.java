package org.secureplaces.scenario.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Removal.Reason;
import org.secureplaces.demand.Sector;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.change.demand.DivertFromHomes;
import org.secureplaces.scenario.change.demand.DivertToHomes;
import org.secureplaces.scenario.change.demand.Prevention;
import org.secureplaces.scenario.change.places.AddRelevantAccommodation;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.scenario.change.programme.CapacityBuilding;
import org.secureplaces.scenario.change.programme.MentalHealthModel;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.scenario.change.programme.StaffingRecovery;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation.Asked;
import org.secureplaces.stay.StepDown;

/** What programmes cost is spent from their first day, for as long as they last. */
class ExpensesTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate OVER = LocalDate.of(2025, 2, 1);
    private static final ProgrammeCost COST = new ProgrammeCost(2e6, 5e5);

    static Stream<Change> withoutEnd() {
        Programme programme = new Programme(List.of(), MAY, 6, COST);
        Figure days = Figure.fixed("mean_days", 60);
        return Stream.of(
                new CapacityBuilding(programme, 1.5, 0.5),
                new StaffingRecovery(programme, 0.5),
                new MentalHealthModel(programme, 1.5, 0.5),
                new StepDownPlaces(new StepDown(MAY, 3, days, Figure.fixed("share", 0.5)), COST));
    }

    static Stream<Change> withAnEnd() {
        Phase phase = new Phase(MAY, Optional.of(OVER), 6);
        Figure share = Figure.fixed("share", 0.5);
        Sector school = Sector.SECURE_SCHOOL;
        return Stream.of(
                new Prevention(
                        Route.WELFARE,
                        new Removal(Reason.PREVENTED, share, phase, TargetGroup.EVERYBODY),
                        COST),
                new DivertFromHomes(
                        school,
                        List.of(),
                        new Removal(Reason.SENT_ELSEWHERE, share, phase, TargetGroup.EVERYBODY),
                        COST),
                new DivertToHomes(
                        school,
                        Figure.fixed("per_year", 40),
                        List.of(new DivertToHomes.Part(Basis.DTO, 1)),
                        DivertToHomes.Who.LIKE_OTHERS,
                        phase,
                        COST));
    }

    @ParameterizedTest
    @MethodSource("withoutEnd")
    void a_programme_without_an_end_is_paid_for_ever(Change change) {
        assertThat(change.expenses()).containsExactly(new Expense(MAY, Optional.empty(), 2e6, 5e5));
    }

    @Test
    void money_granted_by_year_is_spent_in_each_of_its_years_and_not_after() {
        ProgrammeCost granted = new ProgrammeCost(0, 0, List.of(1.4e6, 2.8e6, 2.8e6, 2.8e6));
        Programme programme = new Programme(List.of(), MAY, 0, granted);
        List<Expense> expenses = new StaffingRecovery(programme, 0.5).expenses();
        assertThat(expenses).hasSize(4);
        for (int year = 0; year < 4; year++) {
            Expense expense = expenses.get(year);
            LocalDate end = expense.until().orElseThrow();
            double days = ChronoUnit.DAYS.between(expense.from(), end);
            assertThat(expense.from()).isEqualTo(MAY.plusYears(year));
            assertThat(end).isEqualTo(MAY.plusYears(year + 1));
            assertThat(expense.poundsPerYear() / Dates.DAYS_PER_YEAR * days)
                    .isCloseTo(year == 0 ? 1.4e6 : 2.8e6, within(1e-3));
        }
    }

    @Test
    void a_programme_in_homes_with_a_last_day_is_paid_until_then() {
        Programme programme = new Programme(List.of(), MAY, 0, COST, Optional.of(OVER));
        assertThat(new MentalHealthModel(programme, 1.5, 0.5).expenses())
                .containsExactly(new Expense(MAY, Optional.of(OVER), 2e6, 5e5));
        ProgrammeCost granted = new ProgrammeCost(0, 0, List.of(1e6, 1e6));
        Programme cut = new Programme(List.of(), MAY, 0, granted, Optional.of(OVER));
        List<Expense> expenses = new StaffingRecovery(cut, 0.5).expenses();
        assertThat(expenses).hasSize(1);
        assertThat(expenses.get(0).until()).contains(OVER);
    }

    /** Of 7 places over 3 steps 2, 4 and 7 are ready: 2, then 2 and 3 more. */
    @Test
    void a_place_of_relevant_accommodation_is_paid_for_from_the_day_on_which_it_is_ready() {
        Phase slowly = new Phase(MAY, Optional.empty(), 2);
        RelevantAccommodation seven =
                new RelevantAccommodation(
                        7,
                        Figure.fixed("share", 0.5),
                        Figure.fixed("mean_days", 60),
                        Asked.LAST,
                        slowly);
        assertThat(new AddRelevantAccommodation(seven, 1000).expenses())
                .containsExactly(
                        new Expense(MAY, Optional.empty(), 2000, 0),
                        new Expense(MAY.plusMonths(1), Optional.empty(), 2000, 0),
                        new Expense(MAY.plusMonths(2), Optional.empty(), 3000, 0));
        assertThat(new AddRelevantAccommodation(seven, 0).expenses()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAnEnd")
    void a_programme_that_ends_is_paid_until_it_is_over(Change change) {
        assertThat(change.expenses())
                .containsExactly(new Expense(MAY, Optional.of(OVER), 2e6, 5e5));
    }
}
