package org.secureplaces.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Region;
import org.secureplaces.home.Home;
import org.secureplaces.home.Residents;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.Series;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.estate.OpenHome;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.scenario.change.programme.StaffingRecovery;
import org.secureplaces.simulation.Small;

/** What scenarios of one draw share is only what they have in common. */
class SiblingModelsTest {

    private static final Scenario LONGER_STAYS = larger("mean_days");
    private static final Scenario MORE_CHILDREN = larger("per_year");

    private static final StaffingRecovery STAFF =
            new StaffingRecovery(
                    new Programme(
                            List.of(), LocalDate.of(2024, 1, 1), 0, new ProgrammeCost(2e6, 5e5)),
                    0.5);

    @Test
    void a_scenario_yields_the_same_beside_any_other() {
        List<Scenario> together =
                List.of(
                        Small.BASE,
                        LONGER_STAYS.named("longer"),
                        MORE_CHILDREN.named("more"),
                        Small.BASE.named("again"),
                        Small.BASE
                                .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                                .named("closing"),
                        Small.BASE.with(STAFF).named("staffed"));
        List<List<Measured>> all = run(together);
        for (int number = 0; number < together.size(); number++) {
            List<List<Measured>> alone = run(List.of(together.get(number)));
            for (int run = 0; run < alone.size(); run++) {
                Measured beside = all.get(run).get(number);
                assertThat(beside.values()).isEqualTo(alone.get(run).get(0).values());
                assertThat(beside.months()).isEqualTo(alone.get(run).get(0).months());
            }
        }
        List<Measured> first = all.get(0);
        assertThat(first.get(1).values()).isNotEqualTo(first.get(0).values());
        assertThat(first.get(2).values()).isNotEqualTo(first.get(0).values());
        assertThat(first.get(3).values()).isEqualTo(first.get(0).values());
        assertThat(first.get(4).values()).isNotEqualTo(first.get(0).values());
        assertThat(first.get(5).values()).isNotEqualTo(first.get(0).values());
    }

    /** Each opens a home of the same name, in another region. */
    @Test
    void homes_of_one_name_count_where_they_stand() {
        List<Scenario> scenarios =
                List.of(
                        Small.BASE.with(opening(Region.EAST_MIDLANDS)).named("near"),
                        Small.BASE.with(opening(Region.LONDON)).named("far"));
        Experiment both = experiment(scenarios);
        List<Measured> beside = both.run(0).futures().get(0);
        for (int number = 0; number < scenarios.size(); number++) {
            Experiment one = experiment(List.of(scenarios.get(number)));
            Measured alone = one.run(0).of(0, 0);
            for (Series series : one.layout().series()) {
                String group = series.group().name();
                double here =
                        beside.get(number)
                                .value(both.layout().index(series.measure(), group, "all"));
                double there = alone.value(one.layout().index(series.measure(), group, "all"));
                assertThat(Double.compare(here, there))
                        .as("%s of %s", series.measure(), group)
                        .isZero();
            }
        }
        int inLondon =
                both.layout().index(Measure.CHILDREN_ACCOMMODATED, "home_region=London", "all");
        assertThat(beside.get(1).value(inLondon)).isPositive();
    }

    private static OpenHome opening(Region region) {
        OpenHome opening = Small.opening(LocalDate.of(2023, 10, 1));
        Home site = opening.site();
        Home there =
                new Home(
                        site.name(),
                        region,
                        site.location(),
                        site.admits(),
                        site.acceptanceOdds(),
                        site.size(),
                        site.timeline());
        return new OpenHome(there, opening.planned(), opening.opening());
    }

    private static Scenario larger(String key) {
        return Small.BASE.map(
                figure -> figure.key().endsWith(key) ? figure.at(1.5 * figure.value()) : figure);
    }

    private static List<List<Measured>> run(List<Scenario> scenarios) {
        return experiment(scenarios).run(0).futures();
    }

    private static Experiment experiment(List<Scenario> scenarios) {
        return new Experiment(new Plan(scenarios, 7919, 2, 2, Detail.FULL));
    }
}
