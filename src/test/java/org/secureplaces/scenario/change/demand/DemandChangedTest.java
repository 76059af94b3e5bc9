package org.secureplaces.scenario.change.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Removal.Reason;
import org.secureplaces.demand.Scaling;
import org.secureplaces.demand.Sector;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.simulation.Small;

/** Changes of demand: each stream that one is about has it once, and no other stream has it. */
class DemandChangedTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final Scaling MORE = new Scaling(1.2, MAY, Optional.empty(), Optional.empty());
    private static final DivertToHomes SENT =
            new DivertToHomes(
                    Sector.SECURE_TRAINING_CENTRE,
                    Figure.fixed("children_per_year", 40),
                    List.of(new DivertToHomes.Part(Basis.REMAND, 0.25)),
                    DivertToHomes.Who.LIKE_OTHERS,
                    Phase.from(MAY),
                    ProgrammeCost.NONE);

    @Test
    void demand_of_a_route_is_scaled_once() {
        for (Route route : Route.values()) {
            requireOnce(
                    new ScaleDemand(route, MORE),
                    basis -> basis.route() == route,
                    Arrivals::scalings,
                    MORE);
        }
    }

    @Test
    void help_prevents_once_the_children_of_its_route() {
        Removal removal = removal(Reason.PREVENTED);
        for (Route route : Route.values()) {
            requireOnce(
                    new Prevention(route, removal, ProgrammeCost.NONE),
                    basis -> basis.route() == route,
                    Arrivals::removals,
                    removal);
        }
    }

    @Test
    void another_sector_takes_once_the_children_on_its_bases() {
        Removal removal = removal(Reason.SENT_ELSEWHERE);
        requireOnce(
                leaving(removal, Basis.REMAND), Basis.REMAND::equals, Arrivals::removals, removal);
        requireOnce(
                leaving(removal),
                basis -> basis.route() == Route.JUSTICE,
                Arrivals::removals,
                removal);
    }

    /** A quarter of 40 a year, beside all others. */
    @Test
    void a_sector_sends_the_stated_share_of_its_children() {
        assertThat(Small.BASE.with(SENT).demand().arrivals())
                .filteredOn(arrivals -> arrivals.stream().isDiverted())
                .singleElement()
                .satisfies(
                        sent ->
                                assertThat(sent.firstPerDay() * 365.25)
                                        .isCloseTo(10, within(1e-12)));
    }

    private static <T> void requireOnce(
            Change change, Predicate<Basis> about, Function<Arrivals, List<T>> changes, T one) {
        Scenario changed = Small.BASE.with(SENT).with(change);
        assertThat(changed.demand().arrivals())
                .allSatisfy(
                        arrivals ->
                                assertThat(changes.apply(arrivals))
                                        .as("%s", arrivals.stream())
                                        .isEqualTo(
                                                !arrivals.stream().isDiverted()
                                                                && about.test(
                                                                        arrivals.stream().basis())
                                                        ? List.of(one)
                                                        : List.of()));
    }

    private static Change leaving(Removal removal, Basis... bases) {
        return new DivertFromHomes(
                Sector.SECURE_SCHOOL, List.of(bases), removal, ProgrammeCost.NONE);
    }

    private static Removal removal(Reason reason) {
        return new Removal(
                reason, Figure.fixed("share", 0.3), Phase.from(MAY), TargetGroup.EVERYBODY);
    }
}
