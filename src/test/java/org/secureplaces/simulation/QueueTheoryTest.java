package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Measure;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;

class QueueTheoryTest {

    @Test
    void the_national_joint_check_places_half_and_leaves_48_waiting() {
        Scenario national =
                Textbook.queue(420, Textbook.exponential(141), Textbook.waiting(0.0115), 84);
        Outcomes outcomes =
                new Workers(1)
                        .run(
                                new Experiment(
                                        new Plan(
                                                List.of(national), 12345, 200, 1, Detail.HEADLINE)),
                                (done, all) -> {});
        assertThat(mean(outcomes, Measure.SHARE_PLACED)).isCloseTo(0.52, within(0.01));
        assertThat(mean(outcomes, Measure.WAITING)).isCloseTo(48, within(1.0));
    }

    private static double mean(Outcomes outcomes, Measure measure) {
        double sum = 0;
        for (double value : outcomes.values(0, outcomes.layout().index(measure, "all", "all"))) {
            sum += value;
        }
        return sum / outcomes.replications().size();
    }
}
