package org.secureplaces.scenario.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Removal.Reason;
import org.secureplaces.demand.Sector;
import org.secureplaces.demand.Whom;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
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
                        new Removal(Reason.PREVENTED, share, phase, Whom.EVERYBODY),
                        COST),
                new DivertFromHomes(
                        school,
                        List.of(),
                        new Removal(Reason.SENT_ELSEWHERE, share, phase, Whom.EVERYBODY),
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

    @ParameterizedTest
    @MethodSource("withAnEnd")
    void a_programme_that_ends_is_paid_until_it_is_over(Change change) {
        assertThat(change.expenses())
                .containsExactly(new Expense(MAY, Optional.of(OVER), 2e6, 5e5));
    }
}
