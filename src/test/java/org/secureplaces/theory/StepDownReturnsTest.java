package org.secureplaces.theory;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Repeats;
import org.secureplaces.evidence.Figure;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.simulation.Textbook;
import org.secureplaces.stay.StepDown;

/**
 * Where everybody is placed and each discharge is followed by another referral with probability p,
 * referrals are first referrals over 1 - p. With p = 1/2, a share s of children who step down and a
 * factor of a half on their returns, p becomes 1/2 - s/4: referrals are 1/2 over 1/2 + s/4 of what
 * they were.
 */
class StepDownReturnsTest {

    private static final double PER_YEAR = 400;
    private static final int YEARS = 2;

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 0.8", "1, 0.6666666666666666"})
    void half_the_returns_of_those_who_step_down(double share, double ofReferrals) {
        Scenario once =
                Textbook.measured(
                        Textbook.queue(
                                PER_YEAR, Textbook.exponential(9), Textbook.waiting(0), 1000),
                        300,
                        YEARS * 365);
        Scenario twice = once.with(once.demand().withEach(StepDownReturnsTest::comingTwice));
        StepDown places =
                new StepDown(
                        Textbook.BEGIN.plusDays(1),
                        StepDown.UNLIMITED,
                        Figure.fixed("mean_days", 20),
                        Figure.fixed("share_needing", share),
                        0.5);
        Scenario fewer = twice.with(new StepDownPlaces(places, ProgrammeCost.NONE)).named("Fewer");
        double referrals = PER_YEAR / 365.25 * 365 * YEARS * ofReferrals;
        Runs.of(200, fewer).sample(0, Measure.REFERRALS).hasMean(referrals, 0.03 * referrals);
    }

    private static Arrivals comingTwice(Arrivals stream) {
        Repeats repeats =
                new Repeats(
                        Figure.fixed("referrals_per_child", 2),
                        Figure.fixed("mean_days_to_next", 3));
        return new Arrivals(
                stream.stream(),
                stream.perYear(),
                stream.pattern(),
                stream.composition(),
                repeats,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
