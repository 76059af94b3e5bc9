package org.secureplaces.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.forecast.MonthEnds;
import org.secureplaces.forecast.Summaries;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measured;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Small;

class WorkersTest {

    private static final List<Scenario> SCENARIOS =
            List.of(
                    Small.BASE,
                    Small.BASE
                            .named("Ash closed")
                            .with(Small.closing(Small.BOTH, Residents.TRANSFER)));

    @Test
    void the_number_of_threads_changes_no_bit() {
        long[] alone = bits(run(100, 1));
        assertThat(bits(run(100, 2))).isEqualTo(alone);
        assertThat(bits(run(100, 4))).isEqualTo(alone);
    }

    @Test
    void a_longer_plan_begins_with_the_replications_of_a_shorter_one() {
        long[] shorter = bits(run(60, 2));
        assertThat(Arrays.copyOf(bits(run(100, 2)), shorter.length)).isEqualTo(shorter);
    }

    @Test
    void progress_counts_up_to_all_replications() {
        List<Integer> done = new ArrayList<>();
        new Workers(2).run(experiment(60), (replications, all) -> done.add(replications));
        assertThat(done).isSorted().endsWith(60);
    }

    @Test
    void an_interrupt_ends_a_draw_in_its_midst() {
        int oneDraw = 25;
        Experiment experiment = experiment(oneDraw);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Workers.draws(experiment).apply(0))
                .isInstanceOf(Interruption.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Workers.draws(experiment).apply(0).futures()).hasSize(oneDraw);
    }

    @Test
    void an_interrupt_ends_the_tables_that_are_made_of_outcomes() {
        Outcomes outcomes = run(50, 1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Summaries.of(outcomes)).isInstanceOf(Interruption.class);
        assertThatThrownBy(() -> MonthEnds.of(outcomes)).isInstanceOf(Interruption.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Summaries.of(outcomes).summary()).isNotEmpty();
    }

    @Test
    void an_interruption_says_that_futures_are_kept_where_they_are() {
        assertThat(new Interruption().getMessage()).contains("no result is written");
        assertThat(new Interruption().ofKept().getMessage())
                .isEqualTo("interrupted: what is finished is kept, and the same command continues");
        assertThat(new Interruption(3, 8).ofKept().getMessage()).contains("3 of 8 futures");
    }

    private static Outcomes run(int replications, int threads) {
        return new Workers(threads).run(experiment(replications), (done, all) -> {});
    }

    private static Experiment experiment(int replications) {
        return new Experiment(new Plan(SCENARIOS, 42, replications, 25, Detail.FULL));
    }

    /** The bits of every value and month end, replication by replication. */
    private static long[] bits(Outcomes outcomes) {
        Layout layout = outcomes.layout();
        int months = layout.periods().monthEnds().size();
        LongStream.Builder bits = LongStream.builder();
        for (List<Measured> replication : outcomes.replications()) {
            for (Measured measured : replication) {
                for (int index = 0; index < layout.size(); index++) {
                    bits.add(Double.doubleToLongBits(measured.value(index)));
                }
                for (int at = 0; at < layout.monthly().size() * months; at++) {
                    double level = measured.month(at / months, at % months, months);
                    bits.add(Double.doubleToLongBits(level));
                }
            }
        }
        return bits.build().toArray();
    }
}
