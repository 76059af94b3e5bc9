package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Profile;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Home;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.succession.Succession;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.places.ResizeHome;

/** Laws of where the children of a closing home go, and when. */
class ClosingLawsTest {

    private static final LocalDate FROM = Small.COUNT.plusDays(1);
    private static final Model MOVING = new Model(closing(Residents.MOVE));
    private static final Model TRANSFERRING = new Model(closing(Residents.TRANSFER));
    private static final double CLOSES = MOVING.dates().dayOf(LocalDate.of(2024, 7, 1));
    private static final double FIRST_ASKED = MOVING.dates().dayOf(LocalDate.of(2024, 4, 2));

    /**
     * Every approved place is effective and none is kept for an offer, so a home is full when as
     * many children live there.
     */
    @Seeds
    void a_child_of_a_closing_home_moves_to_the_nearest_home_with_a_place(long seed) {
        for (Model model : List.of(MOVING, TRANSFERRING)) {
            Whereabouts whereabouts = new Whereabouts();
            for (Happening happening : Small.happenings(model, seed)) {
                if (happening instanceof Happening.Transferred moved) {
                    Whereabouts.Child child = whereabouts.child(moved.referral());
                    List<Integer> free = free(whereabouts, child, moved);
                    assertThat(moved.to()).isEqualTo(nearest(child.referral.profile(), free));
                } else if (happening instanceof Happening.MovedElsewhere gone) {
                    Whereabouts.Child child = whereabouts.child(gone.referral());
                    assertThat(free(whereabouts, child, gone)).isEmpty();
                }
                whereabouts.accept(happening);
            }
        }
    }

    private static List<Integer> free(
            Whereabouts whereabouts, Whereabouts.Child child, Happening now) {
        LocalDate today = MOVING.dates().dateOf(now.day());
        List<Home> homes = MOVING.scenario().homes();
        return IntStream.range(0, homes.size())
                .filter(home -> homes.get(home).on(today).admits())
                .filter(home -> homes.get(home).admits().admits(child.on(now.day())))
                .filter(
                        home ->
                                whereabouts.inHome(home).stream()
                                                .filter(one -> one.placeOf == child.placeOf)
                                                .count()
                                        < homes.get(home).on(today).approved(child.placeOf))
                .boxed()
                .toList();
    }

    private static int nearest(Profile child, List<Integer> homes) {
        return homes.stream()
                .min(
                        Comparator.comparingDouble(
                                home ->
                                        Small.geography()
                                                .miles(
                                                        child.home(),
                                                        MOVING.scenario()
                                                                .homes()
                                                                .get(home)
                                                                .location())))
                .orElse(-1);
    }

    /** Where every home accepts everybody and has room, all go on the first day. */
    @Test
    void homes_that_accept_everybody_take_all_children_on_the_first_day_of_transfers() {
        List<Happening.Transferred> moved = transfers(accepting(700, 0));
        assertThat(moved).hasSizeGreaterThan(50).allMatch(one -> one.day() == FIRST_ASKED);
    }

    /** Where none accepts anybody, children stay until the home closes. */
    @Test
    void homes_that_accept_nobody_take_no_child_before_the_home_closes() {
        List<Happening.Transferred> moved = transfers(accepting(-700, 1));
        assertThat(moved).isNotEmpty().allMatch(one -> one.day() == CLOSES);
    }

    /** The unit, whose homes begin to answer in one way after the children were counted. */
    private static Arrangement accepting(double logOdds, double refuses) {
        UnaryOperator<Figure> answers =
                figure ->
                        switch (figure.key()) {
                            case "intercept" -> Figure.fixed("intercept", logOdds);
                            case "home_refuses" -> Figure.fixed("home_refuses", refuses);
                            default -> figure;
                        };
        NationalUnit unit = Small.unit(Small.COUNCIL);
        return new Succession(unit, unit.map(answers), FROM.plusMonths(1));
    }

    private static List<Happening.Transferred> transfers(Arrangement arrangement) {
        Scenario roomy =
                closing(Residents.TRANSFER)
                        .with(arrangement)
                        .with(new ResizeHome(Small.WELSH, FROM, 500, 500, 0));
        Model model = new Model(roomy);
        return IntStream.range(0, 20)
                .mapToObj(seed -> Small.happenings(model, seed))
                .flatMap(run -> Small.only(Happening.Transferred.class, run).stream())
                .toList();
    }

    /** The day after the last is no day of the run: nothing that happens on it is told. */
    @Seeds
    void a_closure_on_the_end_of_the_run_moves_nobody(long seed) {
        Scenario scenario = closing(Residents.MOVE);
        LocalDate closes = LocalDate.of(2024, 7, 1);
        Horizon cut =
                new Horizon(
                        scenario.horizon().dataCutOff(),
                        scenario.horizon().knownUntil(),
                        scenario.horizon().forecastFrom(),
                        Period.between(scenario.horizon().forecastFrom(), closes));
        Model ending = new Model(scenario.with(cut));
        assertThat(cut.end()).isEqualTo(closes);
        assertThat(Small.happenings(ending, seed))
                .noneMatch(happening -> happening instanceof Happening.Transferred)
                .noneMatch(happening -> happening instanceof Happening.MovedElsewhere);
    }

    private static Scenario closing(Residents residents) {
        return Small.BASE
                .with(new Capacity(Small.BASE.capacity().estate(), Effectiveness.FULL))
                .with(Textbook.waiting(0.01))
                .with(Small.closing(Small.BOTH, residents));
    }
}
