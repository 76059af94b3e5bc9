package org.secureplaces.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.measure.Detail;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Small;

/** A scenario without any uncertain figure is not told that it has ignorance. */
class NoIgnoranceLawTest {

    private static final int DRAWS = 50;

    /** Figures and walks of one draw: all known. */
    private static final Scenario KNOWN = Small.BASE.drawn(new Draw(1, 0));

    private static final List<String> MEASURES =
            List.of("children_accommodated", "referrals", "waiting", "occupancy_effective");

    @Test
    void nothing_in_it_is_drawn() {
        assertThat(KNOWN.drawn(new Draw(2, 7))).isEqualTo(KNOWN);
        assertThat(Small.BASE.drawn(new Draw(2, 7))).isNotEqualTo(KNOWN);
    }

    /** 95 of 100 and those below 0, which are cut there, are expected. */
    @Test
    void its_interval_holds_0() {
        holds(12).forEach((measure, held) -> assertThat(held).as(measure).isGreaterThan(9));
    }

    /** 195 are expected of 200; 183 is what is asked for. */
    @Test
    @Tag("long")
    void its_interval_holds_0_for_200_seeds() {
        holds(200)
                .forEach(
                        (measure, held) ->
                                assertThat(held).as(measure).isGreaterThanOrEqualTo(183));
    }

    @Test
    void a_scenario_of_ranges_is_told_that_it_has() {
        assertThat(rows(Small.BASE, 7919, DRAWS))
                .filteredOn(row -> row.series().measure().equals("referrals"))
                .allMatch(UncertaintyRow::isIgnoranceTold);
    }

    @Test
    void fewer_draws_are_not_split_and_what_does_not_vary_has_no_row() {
        assertThat(rows(KNOWN, 1, 5))
                .isNotEmpty()
                .noneMatch(UncertaintyRow::isSplit)
                .allMatch(row -> Double.isNaN(row.chanceSd()) && Double.isNaN(row.ignoranceSd()))
                .noneMatch(UncertaintyRow::isIgnoranceTold)
                .noneMatch(row -> Double.isNaN(row.mean()));
    }

    private static Map<String, Integer> holds(int seeds) {
        Map<String, Integer> held = new TreeMap<>();
        for (long number = 1; number <= seeds; number++) {
            for (UncertaintyRow row : rows(KNOWN, number * 7919, DRAWS)) {
                held.merge(row.series().measure(), row.share95().low() == 0 ? 1 : 0, Integer::sum);
            }
        }
        assertThat(held).containsOnlyKeys(MEASURES);
        return held;
    }

    private static List<UncertaintyRow> rows(Scenario scenario, long seed, int draws) {
        Plan plan = new Plan(List.of(scenario), seed, 2 * draws, 2, Detail.HEADLINE);
        Outcomes outcomes = new Workers(2).run(new Experiment(plan), (done, all) -> {});
        return Summaries.of(outcomes, (number, name) -> isAsked(name)).uncertainty();
    }

    private static boolean isAsked(SeriesName name) {
        return MEASURES.contains(name.measure())
                && name.group().equals("all")
                && name.period().equals("all");
    }
}
