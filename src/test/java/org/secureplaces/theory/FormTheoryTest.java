package org.secureplaces.theory;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Empirical;
import org.secureplaces.engine.law.Exponential;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Lognormal;
import org.secureplaces.engine.law.Mixture;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Textbook;
import org.secureplaces.stay.Form;
import org.secureplaces.stay.LengthOfStay;

/** Laws of two parts and laws of counted rates, as the length of stay of a simulated home. */
class FormTheoryTest {

    private static final double MEAN_DAYS = 10;
    private static final double LOAD = 20;

    private static List<Law> laws() {
        return List.of(
                new Mixture(0.4, new Exponential(3), Lognormal.of(30, 0.5)),
                new Empirical(List.of(0.0, 5.0, 20.0), List.of(0.1, 0.02, 0.2)));
    }

    /** Little's law: children there = arrivals a day times the mean stay that is stated. */
    @ParameterizedTest
    @MethodSource("laws")
    void children_there_are_the_arrivals_times_the_stated_mean(Law law) {
        LengthOfStay stay = LengthOfStay.of(new Form.Given(law), MEAN_DAYS);
        double perYear = LOAD / MEAN_DAYS * Dates.DAYS_PER_YEAR;
        Scenario loss = Textbook.queue(perYear, stay, Textbook.loss(), 80);
        Runs.of(120, Textbook.measured(loss, 400, 1500))
                .sample(Measure.CHILDREN_ACCOMMODATED)
                .hasMean(LOAD);
    }
}
