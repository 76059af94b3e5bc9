package org.secureplaces.app.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Settings;
import org.secureplaces.backtest.Choice;
import org.secureplaces.backtest.Knowledge;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Origins;
import org.secureplaces.child.Basis;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.measure.Detail;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.simulation.StockPerStart;
import org.secureplaces.stay.Stays;

/** A forecast from a past count of homes begins where the count was, for every origin. */
@Tag("long")
class FirstCountLawTest {

    private static final int FUTURES = 400;
    private static final Map<Stays, StockPerStart> STAYS = new LinkedHashMap<>();

    private static List<Origin> everyOrigin() {
        return new Origins(Facts.shipped().facts()).ofHomes(2014, 2022);
    }

    private static Scenario scenario(Origin origin) {
        Problems problems = new Problems();
        ScenarioFile base = Inputs.read(List.of(Path.of("scenarios/baseline.yaml"))).get(0);
        Knowledge known = Knowledge.at(origin, Facts.shipped().facts());
        return new OriginScenario(origin, known, base, Choice.SHIPPED, false)
                .homes(STAYS, new Settings(1, 2, 100, 2, Optional.empty()), problems)
                .orElseThrow()
                .scenario();
    }

    /** By other random numbers than those by which the share of places was sought. */
    @ParameterizedTest
    @MethodSource("everyOrigin")
    void welfare_children_of_the_first_year_are_as_many_as_were_counted(Origin origin) {
        Scenario scenario = scenario(origin);
        int counted =
                ((Start.Census) scenario.start())
                        .residents().stream()
                                .filter(some -> some.basis() == Basis.WELFARE)
                                .mapToInt(Start.Residents::children)
                                .sum();
        Plan plan = new Plan(List.of(scenario), 99, FUTURES, 2, Detail.HEADLINE);
        Outcomes outcomes = new Workers(2).run(new Experiment(plan), (done, all) -> {});
        assertThat(FirstYear.mean(outcomes)).isCloseTo(counted, within(2.5));
    }
}
