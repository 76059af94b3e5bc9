package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Scaling;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.queue.FirstComeFirstServed;
import org.secureplaces.placement.queue.FirstComeFirstServed.Choice;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.change.demand.ScaleDemand;
import org.secureplaces.scenario.change.estate.CloseHome;
import org.secureplaces.scenario.change.estate.RebuildHome;
import org.secureplaces.scenario.change.estate.ReopenHome;
import org.secureplaces.scenario.change.estate.StopAdmissions;
import org.secureplaces.scenario.change.places.LendPlaces;

/** Loans, stopped admissions and rebuilding in runs: what they do and what they leave as it was. */
class EstateChangesLawsTest {

    private static final LocalDate FROM = LocalDate.of(2024, 2, 10);
    private static final LocalDate LAST = LocalDate.of(2024, 4, 20);
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final LendPlaces LOAN =
            new LendPlaces(Small.CONTRACTED, 5, FROM, Optional.of(LAST));

    /**
     * No child comes before the loan is over, so nobody can use it. Homes that consider children at
     * a pace would count more turns meanwhile; here they take them as they come.
     */
    private static final Scenario NOBODY_YET =
            Small.BASE
                    .with(
                            new FirstComeFirstServed(
                                    Search.withdrawing(0.01), Choice.FIRST_LISTED, true))
                    .with(new Start.Empty())
                    .with(nobodyUntilAfter(Route.WELFARE))
                    .with(nobodyUntilAfter(Route.JUSTICE));

    private static final Model WITHOUT = new Model(NOBODY_YET);
    private static final Model LENT = new Model(NOBODY_YET.with(LOAN));

    private static ScaleDemand nobodyUntilAfter(Route route) {
        LocalDate first = Small.COUNT.plusDays(1);
        return new ScaleDemand(
                route, new Scaling(0, first, Optional.of(AFTER.plusDays(9)), Optional.empty()));
    }

    @Seeds
    void a_loan_that_nobody_can_use_leaves_no_trace_afterwards(long seed) {
        double back = LENT.dates().dayOf(AFTER);
        List<Happening> usual = Small.happenings(WITHOUT, seed);
        List<Happening> lent = Small.happenings(LENT, seed);
        assertThat(usual).hasSizeGreaterThan(100);
        assertThat(afterLoan(lent, back)).isEqualTo(afterLoan(usual, back));
    }

    private static List<Happening> afterLoan(List<Happening> happenings, double back) {
        return happenings.stream().filter(happening -> happening.day() > back).toList();
    }

    /** The national unit, every place effective: the home that lends admits nobody meanwhile. */
    private static final Scenario STOPPED_MEANWHILE =
            Small.BASE
                    .with(new Capacity(Small.BASE.capacity().estate(), Effectiveness.FULL))
                    .with(new StopAdmissions(Small.CONTRACTED, FROM, Optional.of(LAST)));

    private static final Model NOT_LENT = new Model(STOPPED_MEANWHILE);
    private static final Model LENT_IN_VAIN = new Model(STOPPED_MEANWHILE.with(LOAN));

    @Seeds
    void a_loan_at_a_home_that_admits_nobody_changes_nothing_for_any_child(long seed) {
        assertThat(children(LENT_IN_VAIN, seed)).isEqualTo(children(NOT_LENT, seed));
    }

    private static List<Happening> children(Model model, long seed) {
        return Small.happenings(model, seed).stream()
                .filter(happening -> !(happening instanceof Happening.PlacesSet))
                .toList();
    }

    @Test
    void a_loan_makes_justice_places_welfare_places_and_gives_them_back() {
        int home = Small.numberOf(Small.CONTRACTED, NOBODY_YET);
        double began = LENT.dates().dayOf(FROM);
        double back = LENT.dates().dayOf(AFTER);
        assertThat(approved(home, Route.WELFARE, began)).isEqualTo(7);
        assertThat(approved(home, Route.JUSTICE, began)).isZero();
        assertThat(approved(home, Route.WELFARE, back)).isEqualTo(2);
        assertThat(approved(home, Route.JUSTICE, back)).isEqualTo(5);
    }

    private static int approved(int home, Route route, double day) {
        return Small.only(Happening.PlacesSet.class, Small.happenings(LENT, 7919)).stream()
                .filter(set -> set.home() == home && set.route() == route && set.day() == day)
                .findFirst()
                .orElseThrow()
                .approved();
    }

    private static final StopAdmissions STOP =
            new StopAdmissions(Small.BOTH, FROM, Optional.of(LAST));
    private static final Model STOPPED = new Model(Small.BASE.with(STOP));

    @Seeds
    void a_home_that_stops_admissions_takes_nobody_and_moves_nobody(long seed) {
        int home = Small.numberOf(Small.BOTH, Small.BASE);
        double stops = STOPPED.dates().dayOf(FROM);
        double resumes = STOPPED.dates().dayOf(AFTER);
        List<Happening> happenings = Small.happenings(STOPPED, seed);
        assertThat(Small.only(Happening.Placed.class, happenings))
                .filteredOn(placed -> placed.home() == home)
                .noneMatch(placed -> placed.day() >= stops && placed.day() < resumes);
        assertThat(Small.only(Happening.Transferred.class, happenings)).isEmpty();
        assertThat(Small.only(Happening.MovedElsewhere.class, happenings)).isEmpty();
    }

    @Test
    void a_home_admits_again_on_the_day_after_its_stop() {
        int home = Small.numberOf(Small.BOTH, Small.BASE);
        double resumes = STOPPED.dates().dayOf(AFTER);
        assertThat(Small.only(Happening.Placed.class, Small.happenings(STOPPED, 7919)))
                .filteredOn(placed -> placed.home() == home)
                .anyMatch(placed -> placed.day() >= resumes);
    }

    private static final CloseHome WORKS = Small.closing(Small.BOTH, Residents.TRANSFER);
    private static final ReopenHome OPENING =
            new ReopenHome(Small.BOTH, LocalDate.of(2024, 10, 1), 8, 2, 3);
    private static final Model REBUILT =
            new Model(Small.BASE.with(new RebuildHome(WORKS, OPENING)));
    private static final Model CLOSED_AND_REOPENED =
            new Model(Small.BASE.with(WORKS).with(OPENING));

    @Seeds
    void rebuilding_is_closing_and_reopening(long seed) {
        assertThat(Small.happenings(REBUILT, seed))
                .isEqualTo(Small.happenings(CLOSED_AND_REOPENED, seed));
    }
}
