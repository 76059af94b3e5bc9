package org.secureplaces.app.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.backtest.Choice;
import org.secureplaces.backtest.Knowledge;
import org.secureplaces.backtest.Origin;
import org.secureplaces.evidence.Figure;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.StockPerStart;
import org.secureplaces.stay.Stays;

/**
 * Little's law on a falling stock, through the engine: children in custody who have been becoming
 * fewer, with rates that go on so, become fewer on the same path in the mean.
 */
class FallingStockLawTest {

    private static final Origin ORIGIN =
            new Origin(LocalDate.of(2014, 4, 30), LocalDate.of(2014, 6, 30));
    private static final int FUTURES = 400;

    private static Scenario fallingOn() {
        Problems problems = new Problems();
        ScenarioFile base = Inputs.read(List.of(Path.of("scenarios/baseline.yaml"))).get(0);
        Map<Stays, StockPerStart> stays = new LinkedHashMap<>();
        Knowledge known = Knowledge.at(ORIGIN, Facts.shipped().facts());
        return new OriginScenario(ORIGIN, known, base, Choice.SHIPPED, true)
                .custody(stays, problems)
                .orElseThrow()
                .scenario()
                .map(FallingStockLawTest::certain);
    }

    private static Figure certain(Figure figure) {
        if (figure.key().endsWith("keeps")) {
            return Figure.fixed(figure.key(), 1);
        }
        boolean chance = figure.key().endsWith("_sd") || figure.key().endsWith("monthly_cv");
        return chance ? Figure.fixed(figure.key(), 0) : figure.at(figure.value());
    }

    @Test
    void children_in_custody_go_on_becoming_fewer_as_they_did() {
        Scenario scenario = fallingOn();
        Plan plan = new Plan(List.of(scenario), 5, FUTURES, 1, Detail.HEADLINE);
        Outcomes outcomes = new Workers(2).run(new Experiment(plan), (done, all) -> {});
        double change =
                scenario.demand().arrivals().stream()
                        .flatMap(stream -> stream.pattern().shared().stream())
                        .findFirst()
                        .orElseThrow()
                        .drift()
                        .yearlyChange()
                        .value();
        assertThat(change).isBetween(-0.3, -0.05);
        double first = means(outcomes)[0];
        for (int month : new int[] {3, 6, 12, 24, 35}) {
            double expected = first * Math.pow(1 + change, month / 12.0);
            double error = 4 * Math.sqrt(expected / FUTURES) + 0.005 * first;
            assertThat(means(outcomes)[month])
                    .as("month %d", month)
                    .isCloseTo(expected, within(error));
        }
    }

    private static double[] means(Outcomes outcomes) {
        int months = outcomes.layout().periods().monthEnds().size();
        double[] means = new double[months];
        for (int month = 0; month < months; month++) {
            double[] children =
                    outcomes.month(0, MonthlySeries.Level.CHILDREN_ACCOMMODATED, "all", month);
            means[month] = Arrays.stream(children).average().orElseThrow();
        }
        return means;
    }
}
