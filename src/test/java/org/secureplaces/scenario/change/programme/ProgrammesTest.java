package org.secureplaces.scenario.change.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.home.Home;
import org.secureplaces.home.Practice;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.simulation.Small;

/** Programmes: each named home has their practice once, from their day on, in monthly steps. */
class ProgrammesTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final int MONTHS = 3;

    static Stream<Arguments> programmes() {
        return Stream.of(of(Small.BOTH, Small.CAUTIOUS), of());
    }

    private static Arguments of(String... homes) {
        return Arguments.of(new Programme(List.of(homes), MAY, MONTHS, ProgrammeCost.NONE));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void training_reaches_each_named_home_once(Programme programme) {
        requireOnce(
                programme,
                new CapacityBuilding(programme, 1.5, 0.4),
                Practice.ofTraining(1.5, 0.4));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void recovered_staff_reach_each_named_home_once(Programme programme) {
        requireOnce(programme, new StaffingRecovery(programme, 0.3), Practice.ofStaffing(0.3));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void mental_health_care_reaches_each_named_home_once(Programme programme) {
        requireOnce(
                programme,
                new MentalHealthModel(programme, 1.2, 0.8),
                Practice.ofMentalHealthCare(1.2, 0.8, 1));
    }

    private static void requireOnce(Programme programme, Change change, Practice whole) {
        Scenario changed = Small.BASE.with(change);
        for (Home home : changed.homes()) {
            boolean named = programme.homes().isEmpty() || programme.homes().contains(home.name());
            assertThat(home.on(MAY.minusDays(1)).practice()).isEqualTo(Practice.ORDINARY);
            for (int month = 0; month <= MONTHS + 9; month++) {
                double part = Math.min(1, (month + 1.0) / (MONTHS + 1));
                assertThat(home.on(MAY.plusMonths(month)).practice())
                        .as("%s after %s months", home.name(), month)
                        .isEqualTo(named ? whole.inPart(part) : Practice.ORDINARY);
            }
        }
    }
}
