package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Home;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.estate.CloseHome;
import org.secureplaces.scenario.change.places.ResizeHome;

/** On which day each child of a closing home is transferred, where every other home has room. */
class TransfersLawsTest {

    private static final LocalDate FROM = Small.COUNT.plusDays(1);
    private static final LocalDate STOPPED = LocalDate.of(2024, 4, 1);
    private static final LocalDate CLOSED = LocalDate.of(2024, 4, 15);
    private static final NationalUnit UNIT = Small.unit(Council.FIRST_OFFER);
    private static final int CLOSING = Small.numberOf(Small.WELSH, Small.BASE);
    private static final int CAUTIOUS = Small.numberOf(Small.CAUTIOUS, Small.BASE);
    private static final Model MODEL =
            new Model(roomy().with(closing(STOPPED, CLOSED, Residents.TRANSFER)));
    private static final Model ANNOUNCED_BEFORE =
            new Model(roomy().with(closing(FROM.minusDays(20), CLOSED, Residents.TRANSFER)));

    /** Every other home could take all children at once. */
    private static Scenario roomy() {
        Scenario roomy =
                Small.BASE
                        .with(UNIT)
                        .with(new Capacity(Small.BASE.capacity().estate(), Effectiveness.FULL));
        for (Home home : Small.BASE.homes()) {
            if (!home.name().equals(Small.WELSH)) {
                roomy = roomy.with(new ResizeHome(home.name(), FROM, 60, 60, 0));
            }
        }
        return roomy;
    }

    private static CloseHome closing(
            LocalDate lastAdmission, LocalDate closed, Residents residents) {
        return new CloseHome(
                Small.WELSH, new Closure(lastAdmission, lastAdmission, closed, residents, 0));
    }

    /** The nearest home answers anew each day, by odds of its own, until it accepts. */
    @Seeds
    void a_child_is_transferred_on_the_first_day_on_which_the_nearest_home_accepts(long seed) {
        for (Model model : List.of(MODEL, ANNOUNCED_BEFORE)) {
            Whereabouts whereabouts = new Whereabouts();
            int tomorrow = 1;
            double closes = model.dates().dayOf(CLOSED);
            for (Happening happening : Small.happenings(model, seed)) {
                if (happening instanceof Happening.Transferred moved) {
                    Whereabouts.Child child = whereabouts.child(moved.referral());
                    int first = (int) Math.max(0, Math.max(asked(model), child.admitted));
                    assertThat(moved.to()).isEqualTo(nearest(child, moved.day()));
                    assertThat(moved.day()).isEqualTo(Math.floor(moved.day()));
                    assertThat(IntStream.range(first, (int) moved.day()))
                            .noneMatch(day -> accepts(child, day));
                    assertThat(moved.day() == closes || accepts(child, (int) moved.day())).isTrue();
                }
                assertThat(happening).isNotInstanceOf(Happening.MovedElsewhere.class);
                if (happening.day() >= tomorrow) {
                    requireNobodyKept(model, whereabouts, tomorrow - 1);
                    tomorrow = 1 + (int) happening.day();
                }
                whereabouts.accept(happening);
            }
        }
    }

    /** Whoever is still there when a day ends was declined on that day. */
    private static void requireNobodyKept(Model model, Whereabouts whereabouts, int day) {
        if (day >= asked(model)) {
            assertThat(whereabouts.inHome(CLOSING))
                    .filteredOn(child -> child.admitted < day)
                    .noneMatch(child -> accepts(child, day));
        }
    }

    private static double asked(Model model) {
        LocalDate stopped =
                model.scenario().homes().get(CLOSING).timeline().closures().get(0).lastAdmission();
        return Math.max(0, model.dates().dayOf(stopped.plusDays(1)));
    }

    private static int nearest(Whereabouts.Child child, double day) {
        Profile today = child.on(day);
        List<Home> homes = Small.BASE.homes();
        return IntStream.range(0, homes.size())
                .filter(home -> home != CLOSING && homes.get(home).admits().admits(today))
                .boxed()
                .min(
                        Comparator.comparingDouble(
                                home ->
                                        Small.geography()
                                                .miles(today.home(), homes.get(home).location())))
                .orElseThrow();
    }

    private static boolean accepts(Whereabouts.Child child, int day) {
        int to = nearest(child, day);
        double u =
                Mix.uniform(
                        child.referral.key(), Question.TRANSFER_ANSWER.number(), day * 1024L + to);
        double caution = Small.BASE.homes().get(to).acceptanceOdds();
        return u < UNIT.acceptance(child.referral.profile(), Math.log(caution));
    }

    /** Otherwise the law above says little. */
    @Test
    void children_are_transferred_at_once_and_later_and_to_homes_of_every_kind() {
        List<Happening.Transferred> all =
                LongStream.rangeClosed(1, 20)
                        .mapToObj(seed -> Small.happenings(MODEL, seed))
                        .flatMap(run -> Small.only(Happening.Transferred.class, run).stream())
                        .toList();
        assertThat(all).anyMatch(moved -> moved.day() == asked(MODEL));
        assertThat(all).anyMatch(moved -> moved.day() > asked(MODEL) + 7);
        assertThat(all).anyMatch(moved -> moved.to() == 0);
        assertThat(all).anyMatch(moved -> moved.to() == CAUTIOUS);
    }

    private static final Model ON_THE_EVE = eve(Residents.TRANSFER);
    private static final Model ON_THE_DAY = eve(Residents.MOVE);

    private static Model eve(Residents residents) {
        return new Model(Small.BASE.with(closing(CLOSED.minusDays(1), CLOSED, residents)));
    }

    /** There is no day between the last admission and the closing on which to ask. */
    @Seeds
    void transfers_from_a_home_that_admits_until_the_eve_are_moves_on_the_day(long seed) {
        assertThat(Small.happenings(ON_THE_EVE, seed))
                .isEqualTo(Small.happenings(ON_THE_DAY, seed));
    }
}
