package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Removal.Reason;
import org.secureplaces.demand.Sector;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.placement.Search;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.demand.DivertFromHomes;
import org.secureplaces.scenario.change.demand.DivertToHomes;
import org.secureplaces.scenario.change.demand.Prevention;
import org.secureplaces.scenario.change.demand.ScotlandTakesFewer;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.stay.Stays;
import org.secureplaces.stay.StepDown;

/** Laws of who comes to homes and who can leave them: only those whom a change is about differ. */
class FlowsLawsTest {

    private static final LocalDate SPRING = LocalDate.of(2024, 3, 17);
    private static final Scenario BASE = undelayed();
    private static final Model BASE_MODEL = new Model(BASE);
    private static final double SPRING_DAY = BASE_MODEL.dates().dayOf(SPRING);

    private static final Pair NOTHING =
            new Pair(
                    BASE,
                    BASE.with(preventing(0, TargetGroup.EVERYBODY))
                            .with(leavingHomes(0, TargetGroup.EVERYBODY))
                            .with(comingToHomes(0))
                            .with(scotland(1))
                            .with(stepDown(StepDown.UNLIMITED)));
    private static final Pair ENOUGH = new Pair(BASE, BASE.with(stepDown(100_000)));

    @Seeds
    void a_change_that_changes_nothing_gives_identical_bits(long seed) {
        assertThat(NOTHING.second(seed).bits()).isEqualTo(NOTHING.first(seed).bits());
    }

    @Seeds
    void as_many_step_down_places_as_are_needed_delay_nobody(long seed) {
        assertThat(ENOUGH.second(seed).bits()).isEqualTo(ENOUGH.first(seed).bits());
    }

    private static final TargetGroup SOME =
            new TargetGroup(
                    List.of(Region.LONDON, Region.NORTH_WEST, Region.WALES),
                    Optional.of(Need.EXPLOITATION),
                    Optional.empty());
    private static final Model HALF_PREVENTED = new Model(BASE.with(preventing(0.5, SOME)));
    private static final Model MORE_PREVENTED =
            new Model(
                    BASE.with(preventing(0.5, SOME)).with(preventing(0.6, TargetGroup.EVERYBODY)));
    private static final Model ALL_PREVENTED =
            new Model(BASE.with(preventing(1, TargetGroup.EVERYBODY)));

    @Seeds
    void prevention_takes_away_only_children_whom_it_is_about(long seed) {
        var before = first(BASE_MODEL, seed);
        var after = first(HALF_PREVENTED, seed);
        assertThat(before).containsAllEntriesOf(after);
        before.keySet().removeAll(after.keySet());
        assertThat(before.values())
                .allMatch(
                        gone ->
                                gone.day() >= SPRING_DAY
                                        && route(gone) == Route.WELFARE
                                        && SOME.includes(gone.referral().profile()));
    }

    @Seeds
    void more_prevention_brings_no_child_back(long seed) {
        assertThat(first(HALF_PREVENTED, seed)).containsAllEntriesOf(first(MORE_PREVENTED, seed));
    }

    @Seeds
    void prevention_of_all_leaves_no_first_referral_of_the_route(long seed) {
        assertThat(first(ALL_PREVENTED, seed).values())
                .noneMatch(child -> child.day() >= SPRING_DAY && route(child) == Route.WELFARE);
    }

    /** A few runs lose nobody of a small group; most do. */
    @Test
    void prevention_takes_children_away() {
        long lost = 0;
        for (long seed = 1; seed <= 20; seed++) {
            lost += first(BASE_MODEL, seed).size() - first(HALF_PREVENTED, seed).size();
        }
        assertThat(lost).isPositive();
    }

    private static final Model MORE_COME = new Model(BASE.with(comingToHomes(40)));

    @Seeds
    void children_whom_another_sector_sends_come_beside_all_others(long seed) {
        var before = first(BASE_MODEL, seed);
        var after = first(MORE_COME, seed);
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after).isNotEmpty();
        assertThat(after.values())
                .allMatch(
                        added -> {
                            Profile child = added.referral().profile();
                            return added.day() >= SPRING_DAY
                                    && child.sex() == Sex.BOY
                                    && (child.basis() == Basis.REMAND
                                            || child.basis() == Basis.DTO);
                        });
    }

    private static final TargetGroup GIRLS =
            new TargetGroup(List.of(), Optional.empty(), Optional.of(Sex.GIRL));
    private static final Model GIRLS_LEAVE = new Model(BASE.with(leavingHomes(1, GIRLS)));

    @Seeds
    void children_whom_another_sector_takes_are_not_referred_and_all_others_are(long seed) {
        var expected = first(BASE_MODEL, seed);
        expected.values()
                .removeIf(
                        child ->
                                child.day() >= SPRING_DAY
                                        && child.referral().profile().basis() == Basis.REMAND
                                        && child.referral().profile().sex() == Sex.GIRL);
        assertThat(first(GIRLS_LEAVE, seed)).isEqualTo(expected);
    }

    private static final Model NO_SCOTLAND = new Model(BASE.with(scotland(0)));

    @Seeds
    void a_child_for_whom_Scotland_has_no_place_searches_on_and_ends_elsewhere(long seed) {
        Search search = BASE.arrangement().search();
        for (Happening.Withdrawn gone :
                Small.only(Happening.Withdrawn.class, Small.happenings(NO_SCOTLAND, seed))) {
            long key = gone.referral().key();
            if (search.destination(key) != Destination.SCOTLAND || gone.day() < SPRING_DAY) {
                assertThat(gone.destination()).isEqualTo(search.destination(key));
                continue;
            }
            assertThat(gone.destination()).isNotEqualTo(Destination.SCOTLAND);
            double searched = gone.day() - Math.max(0, gone.referral().day());
            boolean ofAge = gone.referral().ageOn(gone.day()) > 18 - 1e-9;
            boolean patient =
                    searched > search.patience(key) + search.patienceAfterScotland(key) - 1e-6;
            assertThat(patient || ofAge).isTrue();
        }
    }

    private static final Model FEW_STEP_DOWN = new Model(BASE.with(stepDown(3)));

    @Seeds
    void children_step_down_in_the_order_in_which_they_are_ready(long seed) {
        double last = 0;
        double end = BASE.horizon().days();
        for (Happening.Delayed wait :
                Small.only(Happening.Delayed.class, Small.happenings(FEW_STEP_DOWN, seed))) {
            double age = wait.referral().ageOn(wait.day());
            assertThat(age).isLessThanOrEqualTo(18 + 1e-9);
            if (age < 18 - 1e-9 && wait.day() < end) {
                double ready = wait.day() - wait.days();
                assertThat(ready).isGreaterThanOrEqualTo(last);
                last = ready;
            }
        }
    }

    @Seeds
    void a_child_who_waits_to_step_down_keeps_the_secure_place(long seed) {
        Map<Long, Happening.Delayed> delayed = new LinkedHashMap<>();
        List<Happening> happenings = Small.happenings(FEW_STEP_DOWN, seed);
        Small.only(Happening.Delayed.class, happenings)
                .forEach(wait -> delayed.put(wait.referral().key(), wait));
        assertThat(delayed).isNotEmpty();
        double end = BASE.horizon().days();
        for (Happening.Discharged left : Small.only(Happening.Discharged.class, happenings)) {
            Happening.Delayed wait = delayed.remove(left.referral().key());
            if (wait != null) {
                assertThat(left.day()).isEqualTo(wait.day());
            }
        }
        assertThat(delayed.values()).allMatch(wait -> wait.day() == end);
    }

    private static Map<Long, Happening.Referred> first(Model model, long seed) {
        Map<Long, Happening.Referred> first = new LinkedHashMap<>();
        for (Happening.Referred referred :
                Small.only(Happening.Referred.class, Small.happenings(model, seed))) {
            if (referred.referral().isFirst()) {
                first.put(referred.referral().key(), referred);
            }
        }
        return first;
    }

    private static Route route(Happening.Referred referred) {
        return referred.referral().profile().route();
    }

    private static Change preventing(double share, TargetGroup whom) {
        return new Prevention(Route.WELFARE, removal(Reason.PREVENTED, share, whom), cost());
    }

    private static Change leavingHomes(double share, TargetGroup whom) {
        return new DivertFromHomes(
                Sector.SECURE_SCHOOL,
                List.of(Basis.REMAND),
                removal(Reason.SENT_ELSEWHERE, share, whom),
                cost());
    }

    private static Change comingToHomes(double perYear) {
        List<DivertToHomes.Part> parts =
                List.of(
                        new DivertToHomes.Part(Basis.REMAND, 0.6),
                        new DivertToHomes.Part(Basis.DTO, 0.4));
        return new DivertToHomes(
                Sector.SECURE_TRAINING_CENTRE,
                Figure.fixed("children_per_year", perYear),
                parts,
                new DivertToHomes.Who(
                        Optional.of(Figure.fixed("girls", 0)), 12, List.of(1.0, 1.0, 2.0)),
                Phase.from(SPRING),
                cost());
    }

    private static Change scotland(double share) {
        return new ScotlandTakesFewer(
                new ScotlandPlaces(Figure.fixed("places_share", share), Phase.from(SPRING)));
    }

    private static Change stepDown(int places) {
        return new StepDownPlaces(
                new StepDown(
                        SPRING,
                        places,
                        Figure.fixed("mean_days", 60),
                        Figure.fixed("share_needing", 0.7)),
                cost());
    }

    private static Removal removal(Reason reason, double share, TargetGroup whom) {
        return new Removal(reason, Figure.fixed("share", share), Phase.from(SPRING), whom);
    }

    private static ProgrammeCost cost() {
        return ProgrammeCost.NONE;
    }

    /** Nobody waits for a step-down place by a stated law. */
    private static Scenario undelayed() {
        Stays stays = Small.BASE.stays();
        return Small.BASE.with(
                new Stays(
                        stays.byBasis(),
                        stays.sentenced(),
                        stays.otherSentence(),
                        stays.leavingAge(),
                        stays.orders(),
                        new Stays.Delay(Figure.fixed("delay_share", 0), stays.delay().meanDays()),
                        List.of()));
    }
}
