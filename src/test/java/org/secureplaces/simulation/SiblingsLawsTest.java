package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.Phase;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.happening.Observer;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Closure;
import org.secureplaces.home.HighNeed;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.phone.PhoneRound;
import org.secureplaces.placement.queue.FirstComeFirstServed;
import org.secureplaces.placement.queue.FirstComeFirstServed.Choice;
import org.secureplaces.placement.succession.Succession;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.demand.ScotlandTakesFewer;
import org.secureplaces.scenario.change.estate.CloseHome;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.scenario.change.places.SharePlaces;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.scenario.change.programme.CapacityBuilding;
import org.secureplaces.scenario.change.programme.MentalHealthModel;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.stay.StepDown;

/** Scenarios that have the same children share them, and nobody can tell from what happens. */
class SiblingsLawsTest {

    private static final LocalDate FIRST = Small.COUNT.plusDays(1);
    private static final Programme LATER = Small.programme(LocalDate.of(2024, 9, 1));

    /** When the forecast begins, at midnight, most councils are on the telephone. */
    private static final Arrangement AT_ANY_HOUR =
            new PhoneRound(
                    Arrangements.UNIT.map(SiblingsLawsTest::reluctant),
                    Arrangements.calling(600, 24, 7, 0, 1, 2));

    private static final List<Arrangement> ARRANGEMENTS =
            List.of(
                    Arrangements.UNIT,
                    Arrangements.SLOW,
                    Arrangements.INSTANT,
                    AT_ANY_HOUR,
                    Arrangements.BY_NEED,
                    Arrangements.TRUST,
                    Arrangements.regional(5),
                    new FirstComeFirstServed(Search.withdrawing(0.01), Choice.MOST_FREE, true),
                    new Succession(Arrangements.SLOW, Arrangements.UNIT, Small.FORECAST),
                    new Succession(Arrangements.UNIT, Arrangements.SLOW, Small.FORECAST));

    /** Over the weekend before the forecast, calls of the first arrangement wait to be ended. */
    private static final Siblings AFTER_A_WEEKEND =
            family(
                    Small.BASE.with(forecastFrom(LocalDate.of(2023, 9, 4))),
                    new Succession(
                            new PhoneRound(
                                    Arrangements.UNIT.map(SiblingsLawsTest::reluctant),
                                    Arrangements.calling(300, 6, 5, 0, 1, 2)),
                            Arrangements.UNIT,
                            LocalDate.of(2023, 9, 2)));

    private static final List<Siblings> FAMILIES =
            Stream.concat(
                            ARRANGEMENTS.stream().map(rule -> family(Small.BASE, rule)),
                            Stream.of(AFTER_A_WEEKEND))
                    .toList();

    private static Horizon forecastFrom(LocalDate day) {
        Horizon horizon = Small.BASE.horizon();
        return new Horizon(horizon.dataCutOff(), horizon.dataCutOff(), day, horizon.length());
    }

    /**
     * When the forecast begins, children block places, wait for step-down places and leave a home
     * that is closing; the last two scenarios differ the day before.
     */
    private static Siblings family(Scenario small, Arrangement arrangement) {
        LocalDate first = small.horizon().forecastFrom();
        LocalDate eve = first.minusDays(1);
        Scenario base =
                small.map(SiblingsLawsTest::undelayed)
                        .with(arrangement)
                        .with(blocking(Small.BASE.capacity()))
                        .with(stepDown(FIRST, 1))
                        .with(stepDown(LATER.from(), 3))
                        .with(closing(Small.WELSH, LocalDate.of(2023, 8, 10)))
                        .with(sharing())
                        .with(scotland())
                        .asBase();
        return siblings(
                base,
                base.with(Small.closing(Small.BOTH, Residents.TRANSFER)),
                base.with(Small.closing(Small.CAUTIOUS, Residents.STAY)),
                base.with(Small.closing(Small.GIRLS, Residents.MOVE)),
                base.with(closing(Small.YOUNG, eve)),
                base.with(restricting(first)),
                base.with(new CapacityBuilding(LATER, 5, 0))
                        .with(new MentalHealthModel(LATER, 5, 2)),
                base.with(restricting(eve)),
                base.with(closing(Small.YOUNG, eve.minusDays(1))));
    }

    private static Siblings siblings(Scenario... scenarios) {
        List<Model> models = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            models.add(new Model(scenario, SamplerShelf.EMPTY, models.stream().findFirst()));
        }
        return new Siblings(models);
    }

    private static Capacity blocking(Capacity capacity) {
        return capacity.with(
                new HighNeed(
                        Figure.fixed("there", -1),
                        Figure.fixed("blocking", 0.5),
                        Figure.fixed("blocked", 1)));
    }

    private static StepDownPlaces stepDown(LocalDate from, int number) {
        StepDown places =
                new StepDown(from, number, Figure.fixed("days", 90), Figure.fixed("needing", 0.5));
        return new StepDownPlaces(places, ProgrammeCost.NONE);
    }

    /** Places that children of either route may use when the forecast begins, but not for long. */
    private static SharePlaces sharing() {
        return new SharePlaces(Small.CONTRACTED, 3, FIRST, Optional.of(LocalDate.of(2023, 11, 30)));
    }

    /** Who goes to Scotland without a place searches for longer. */
    private static ScotlandTakesFewer scotland() {
        Figure none = Figure.fixed("places_share", 0);
        return new ScotlandTakesFewer(new ScotlandPlaces(none, Phase.from(FIRST)));
    }

    /** A closure three months after the last admission, with children moving out until then. */
    private static CloseHome closing(String home, LocalDate lastAdmission) {
        Closure closure =
                new Closure(
                        lastAdmission,
                        lastAdmission,
                        lastAdmission.plusMonths(3),
                        Residents.TRANSFER,
                        0);
        return new CloseHome(home, closure);
    }

    private static RestrictHome restricting(LocalDate from) {
        return new RestrictHome(Small.CAUTIOUS, from, Optional.empty(), 1);
    }

    /** Writes down what happens. */
    private static final class Diary implements Observer {

        private final List<Happening> happenings = new ArrayList<>();

        @Override
        public double followsForDays() {
            return 0;
        }

        @Override
        public void accept(Happening happening) {
            happenings.add(happening);
        }
    }

    @Seeds
    void the_same_happens_as_in_a_run_alone(long seed) {
        Siblings family = FAMILIES.get((int) (seed % FAMILIES.size()));
        Replication<Diary> replication =
                new Replication<>(family, new Streams(seed, 0), model -> new Diary());
        List<List<Happening>> alone = new ArrayList<>();
        for (int number = 0; number < family.count(); number++) {
            alone.add(Small.happenings(family.model(number), seed));
        }
        int[] order = {0, 1, 7, 6, 2, 8, 3, 4, 6, 5, 0};
        for (int number : order) {
            assertThat(replication.run(number).happenings).isEqualTo(alone.get(number));
        }
    }

    @Test
    void a_scenario_that_shares_nothing_can_be_run_again() {
        Siblings alone = siblings(Small.BASE);
        Replication<Diary> replication =
                new Replication<>(alone, new Streams(7919, 0), model -> new Diary());
        List<Happening> once = replication.run(0).happenings;
        assertThat(replication.run(0).happenings).isNotEmpty().isEqualTo(once);
    }

    private static Figure undelayed(Figure figure) {
        return figure.key().equals("delay_share") ? figure.at(0) : figure;
    }

    private static Figure reluctant(Figure figure) {
        return figure.key().equals("intercept") ? figure.at(-5) : figure;
    }
}
