package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Question;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.stay.StepDown;

/**
 * Who waits after being ready to leave: by a stated law, or while all step-down places are taken.
 */
class LeavingLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);
    private static final LocalDate MORE = LocalDate.of(2024, 6, 1);
    private static final double MEAN_DAYS = 60;
    private static final double NEEDING = 0.7;
    private static final int FEW = 2;
    private static final int MANY = 6;

    /** No place at first, then two, then six; nobody is delayed by a stated law. */
    private static final Scenario SCENARIO =
            Small.BASE
                    .map(LeavingLawsTest::undelayed)
                    .with(stepDown(FIRST, FEW))
                    .with(stepDown(MORE, MANY));

    private static final Model MODEL = new Model(SCENARIO);
    private static final Model SCARCE =
            new Model(Small.BASE.map(LeavingLawsTest::undelayed).with(stepDown(FIRST, 1)));
    private static final double END = SCENARIO.horizon().days();
    private static final double FIRST_DAY = MODEL.dates().dayOf(FIRST);
    private static final double MORE_DAY = MODEL.dates().dayOf(MORE);

    /** The places as they were taken, for as long as the children's own answers say. */
    private static final class Places {
        private final List<Double> taken = new ArrayList<>();
        private final List<Double> free = new ArrayList<>();

        long takenOn(double day) {
            return taken.size() - free.stream().filter(end -> end <= day).count();
        }

        /** But for rounding. */
        long takenBefore(double day) {
            double then = day - 1e-6;
            return taken.stream().filter(start -> start <= then).count()
                    - free.stream().filter(end -> end <= then).count();
        }

        void take(Referral child, double day) {
            double u = Mix.uniform(child.key(), Question.STEP_DOWN_STAY.number());
            taken.add(day);
            free.add(day - MEAN_DAYS * StrictMath.log(u));
        }

        /** Whether somebody takes every place that becomes free between two days. */
        boolean noneStaysEmpty(double from, double to) {
            return free.stream()
                    .filter(day -> from < day && day < to)
                    .allMatch(day -> taken.stream().anyMatch(day::equals));
        }
    }

    @Seeds
    void nobody_takes_a_place_that_is_not_there_or_waits_for_none(long seed) {
        Places places = new Places();
        for (Happening happening : Small.happenings(MODEL, seed)) {
            double today = happening.day();
            if (happening instanceof Happening.Delayed wait) {
                assertThat(today - wait.days()).isGreaterThanOrEqualTo(FIRST_DAY);
                assertThat(needs(wait.referral())).isTrue();
            } else if (isTaking(happening)) {
                assertThat(places.takenOn(today)).isLessThan(today < MORE_DAY ? FEW : MANY);
                places.take(((Happening.Discharged) happening).referral(), today);
            }
        }
    }

    @Seeds
    void nobody_waits_while_a_place_is_free(long seed) {
        Places places = new Places();
        List<Happening> happenings = Small.happenings(MODEL, seed);
        happenings.stream()
                .filter(LeavingLawsTest::isTaking)
                .map(Happening.Discharged.class::cast)
                .forEach(left -> places.take(left.referral(), left.day()));
        for (Happening.Delayed wait : Small.only(Happening.Delayed.class, happenings)) {
            double ready = wait.day() - wait.days();
            assertThat(places.noneStaysEmpty(ready, wait.day())).as("%s", wait).isTrue();
        }
    }

    /**
     * All places are taken when a child begins to wait, the last perhaps in the same moment, and
     * who waited longer goes first.
     */
    @Seeds
    void whoever_waits_found_every_place_taken_and_waits_for_a_turn(long seed) {
        Places places = new Places();
        List<Happening> happenings = Small.happenings(MODEL, seed);
        Whereabouts.after(happenings);
        happenings.stream()
                .filter(LeavingLawsTest::isTaking)
                .map(Happening.Discharged.class::cast)
                .forEach(left -> places.take(left.referral(), left.day()));
        List<Happening.Delayed> waits = Small.only(Happening.Delayed.class, happenings);
        for (Happening.Delayed wait : waits) {
            double ready = wait.day() - wait.days();
            if (Math.abs(ready - MORE_DAY) > 1e-6) {
                assertThat(places.takenBefore(ready + 1e-6))
                        .isEqualTo(ready < MORE_DAY ? FEW : MANY);
            }
            if (wait.day() < END && wait.referral().ageOn(wait.day()) < 18 - 1e-6) {
                assertThat(waits)
                        .filteredOn(other -> other.day() > wait.day())
                        .noneMatch(other -> other.day() - other.days() < ready - 1e-6);
            }
        }
    }

    /** Otherwise waits that end with no place would go untold. */
    @Test
    void waits_are_told_that_end_with_the_18th_birthday_or_the_run() {
        List<Happening.Delayed> waits = new ArrayList<>();
        for (long seed = 1; seed <= 40; seed++) {
            waits.addAll(Small.only(Happening.Delayed.class, Small.happenings(SCARCE, seed)));
        }
        assertThat(waits).anyMatch(wait -> wait.day() == END);
        assertThat(waits).anyMatch(wait -> wait.referral().ageOn(wait.day()) > 18 - 1e-6);
    }

    private static boolean isTaking(Happening happening) {
        return happening instanceof Happening.Discharged left
                && left.day() >= FIRST_DAY
                && needs(left.referral())
                && left.referral().ageOn(left.day()) < 18 - 1e-6;
    }

    /** Most runs have children who wait when four more places come: they leave on that day. */
    @Test
    void more_places_are_taken_on_their_first_day() {
        List<Happening> thatDay = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            Small.only(Happening.Delayed.class, Small.happenings(MODEL, seed)).stream()
                    .filter(wait -> wait.day() == MORE_DAY)
                    .forEach(thatDay::add);
        }
        assertThat(thatDay).hasSizeGreaterThan(20);
    }

    private static final Model DELAYING = new Model(Small.BASE);

    /**
     * A fifth of welfare children wait, for 25 days on average, and nobody beyond the age of 18.
     */
    @Seeds
    void the_stated_share_of_welfare_children_waits_for_as_long_as_its_law_says(long seed) {
        Set<Long> delayed = new HashSet<>();
        for (Happening happening : Small.happenings(DELAYING, seed)) {
            if (happening instanceof Happening.Delayed wait) {
                Referral child = wait.referral();
                double u = Mix.uniform(child.key(), Question.DELAY.number());
                double left = (18 - child.ageOn(wait.day())) * 365.25;
                assertThat(isDelayed(child)).isTrue();
                assertThat(wait.days()).isCloseTo(Math.min(-25 * Math.log(u), left), within(1e-9));
                delayed.add(child.key());
            } else if (happening instanceof Happening.Discharged gone) {
                Referral child = gone.referral();
                boolean young = child.ageOn(gone.day()) < 18 - 1e-6;
                assertThat(delayed.contains(child.key()))
                        .isIn(isDelayed(child), young && isDelayed(child));
            }
        }
    }

    private static boolean isDelayed(Referral child) {
        return child.profile().basis() == Basis.WELFARE
                && Mix.uniform(child.key(), Question.DELAYED.number()) < 0.2;
    }

    private static boolean needs(Referral child) {
        return child.profile().basis() == Basis.WELFARE
                && Mix.uniform(child.key(), Question.NEEDS_STEP_DOWN.number()) < NEEDING;
    }

    private static StepDownPlaces stepDown(LocalDate from, int places) {
        return new StepDownPlaces(
                new StepDown(
                        from,
                        places,
                        Figure.fixed("mean_days", MEAN_DAYS),
                        Figure.fixed("share_needing", NEEDING)),
                ProgrammeCost.NONE);
    }

    private static Figure undelayed(Figure figure) {
        return figure.key().equals("delay_share") ? Figure.fixed("delay_share", 0) : figure;
    }
}
