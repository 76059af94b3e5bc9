package org.secureplaces.theory;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Repeats;
import org.secureplaces.evidence.Figure;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.programme.MentalHealthModel;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.simulation.Textbook;

/**
 * Where everybody is placed and each discharge is followed by another referral with probability p,
 * referrals are first referrals over 1 - p. A factor of a half on p = 1/2 makes them 1/2 over 3/4,
 * two thirds, of what they were.
 */
class MentalHealthReturnsTest {

    private static final double PER_YEAR = 400;
    private static final int YEARS = 2;

    @Test
    void half_the_returns_are_two_thirds_of_the_referrals() {
        Scenario once =
                Textbook.measured(
                        Textbook.queue(
                                PER_YEAR, Textbook.exponential(9), Textbook.waiting(0), 1000),
                        300,
                        YEARS * 365);
        Scenario twice = once.with(once.demand().withEach(MentalHealthReturnsTest::comingTwice));
        Programme everywhere =
                new Programme(List.of(), Textbook.BEGIN.plusDays(1), 0, ProgrammeCost.NONE);
        Scenario fewer = twice.with(new MentalHealthModel(everywhere, 1, 1, 0.5)).named("Fewer");
        Runs runs = Runs.of(200, twice, fewer);
        double referrals = PER_YEAR / 365.25 * 365 * YEARS;
        runs.sample(0, Measure.REFERRALS).hasMean(referrals, 0.03 * referrals);
        runs.sample(1, Measure.REFERRALS).hasMean(referrals * 2 / 3, 0.03 * referrals);
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
                stream.composition()
                        .map(
                                figure ->
                                        figure.key().equals("need")
                                                ? Figure.fixed("need", 1)
                                                : figure),
                repeats,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
