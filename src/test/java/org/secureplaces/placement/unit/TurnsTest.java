package org.secureplaces.placement.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.simulation.Seeds;

/** A home that sleeps while it can consider nobody, beside one that lives through every turn. */
class TurnsTest {

    private static final long HOME = 71;
    private static final double PACE = 0.8;
    private static final int END = 300;

    /** A turn of a home, told from its others by the number of gaps until then. */
    private record Turn(double day, long number) {
        /** Gaps that are multiplied up differ in the last bits from those that are added up. */
        Turn rounded() {
            return new Turn(Math.rint(day * 1e8) / 1e8, number);
        }
    }

    /** Somebody whom the home hears of on a day and can consider from a day, maybe past, on. */
    private record Visit(double told, double from, double until) {
        boolean isOn(double day) {
            return day >= told && day >= from && day < until;
        }
    }

    /** From a day on the home declares so many beds. */
    private record Beds(double from, int declared) {}

    private record Story(List<Beds> beds, List<Visit> visits) {

        /** Days are whole now and then, so that several things happen at one moment. */
        static Story of(long seed) {
            Mrg32k3a chance = new Streams(seed, 0).stream(0, 0);
            List<Beds> beds = new ArrayList<>();
            for (double day = 0; day < END; day += chance.nextInt(1, 60)) {
                beds.add(new Beds(day, chance.nextInt(0, 3)));
            }
            List<Visit> visits = new ArrayList<>();
            for (int number = 0; number < 12; number++) {
                double told = chance.nextInt(0, END);
                double from = told + chance.nextInt(-2, 20) * chance.nextDouble();
                double whole = chance.nextInt(0, 1) == 0 ? from : Math.ceil(from);
                visits.add(new Visit(told, whole, Math.max(told, whole) + chance.nextInt(0, 9)));
            }
            return new Story(beds, visits);
        }

        boolean isAnyoneThere(double day) {
            return visits.stream().anyMatch(visit -> visit.isOn(day));
        }

        /** The first day on which somebody of whom the home has heard can be considered. */
        double firstLook(double today) {
            return visits.stream()
                    .filter(visit -> visit.told() <= today && visit.from() > today)
                    .flatMapToDouble(visit -> DoubleStream.of(visit.from()))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    }

    /** Every turn, one after the other. */
    private static List<Turn> livedThrough(Story story) {
        List<Turn> turns = new ArrayList<>();
        int declared = 0;
        long drawn = 0;
        double next = 0;
        for (int day = 0; day < END; day++) {
            for (Beds beds : story.beds()) {
                if (beds.from() == day && beds.declared() != declared) {
                    declared = beds.declared();
                    next = declared == 0 ? END : day + gap(drawn++, declared);
                }
            }
            while (declared > 0 && next < day + 1) {
                turns.add(new Turn(next, drawn).rounded());
                next += gap(drawn++, declared);
            }
        }
        return turns;
    }

    private static double gap(long number, int declared) {
        double u = Mix.uniform(HOME, Question.TURN.number(), number);
        return -StrictMath.log(u) / (PACE * declared);
    }

    /** The turns for which a home is woken, and what it finds. */
    private static final class Sleeper {
        private final Calendar calendar = new Calendar();
        private final Turns turns = new Turns(HOME, PACE, calendar, this::turn);
        private final List<Turn> used = new ArrayList<>();
        private final List<Turn> idle = new ArrayList<>();
        private final Story story;
        private final boolean sleeps;

        Sleeper(Story story) {
            this(story, true);
        }

        Sleeper(Story story, boolean sleeps) {
            this.story = story;
            this.sleeps = sleeps;
            story.beds().forEach(beds -> calendar.at(beds.from(), () -> declare(beds)));
            for (Visit visit : story.visits()) {
                calendar.at(visit.told(), () -> turns.wakeBy(visit.from()));
            }
        }

        Sleeper run() {
            calendar.runUntil(Math.nextDown((double) END));
            return this;
        }

        private void declare(Beds beds) {
            turns.declare(beds.declared());
            assertThat(turns.declared()).isEqualTo(beds.declared());
            assertThat(turns.isWaiting()).isEqualTo(beds.declared() > 0);
        }

        private void turn() {
            turns.begin();
            assertThat(turns.isWaiting()).isFalse();
            Turn turn = new Turn(calendar.today(), turns.number());
            if (story.isAnyoneThere(turn.day())) {
                used.add(turn);
                turns.await();
            } else if (!sleeps) {
                turns.await();
            } else {
                idle.add(turn.rounded());
                turns.sleepUntil(story.firstLook(turn.day()));
            }
            assertThat(turns.isWaiting()).isTrue();
        }
    }

    @Seeds
    void a_home_that_slept_takes_the_turns_that_it_would_have_taken_awake(long seed) {
        Story story = Story.of(seed);
        Sleeper sleeper = new Sleeper(story).run();
        List<Turn> all = livedThrough(story);
        assertThat(sleeper.used).isEqualTo(new Sleeper(story, false).run().used);
        assertThat(sleeper.used.stream().map(Turn::rounded).toList())
                .isEqualTo(all.stream().filter(turn -> story.isAnyoneThere(turn.day())).toList());
        assertThat(all).containsAll(sleeper.idle);
    }

    @Seeds
    void a_home_looks_in_vain_once_for_each_change_at_most(long seed) {
        Story story = Story.of(seed);
        assertThat(new Sleeper(story).run().idle)
                .hasSizeLessThanOrEqualTo(story.beds().size() + story.visits().size());
    }

    @Test
    void a_home_that_nobody_wakes_takes_one_turn() {
        Story nobody = new Story(List.of(new Beds(0, 2)), List.of());
        Sleeper sleeper = new Sleeper(nobody).run();
        assertThat(sleeper.used).isEmpty();
        assertThat(sleeper.idle).containsExactly(livedThrough(nobody).get(0));
        assertThat(sleeper.turns.isWaiting()).isTrue();
    }

    @Test
    void a_home_without_beds_takes_none_even_when_woken() {
        Story without =
                new Story(
                        List.of(new Beds(0, 1), new Beds(100, 0)),
                        List.of(new Visit(150, 150, END), new Visit(90, 160, END)));
        Sleeper sleeper = new Sleeper(without).run();
        assertThat(sleeper.used).isEmpty();
        assertThat(sleeper.turns.isWaiting()).isFalse();
    }

    @Test
    void a_day_before_the_next_turn_is_not_slept_through() {
        Story alone = new Story(List.of(new Beds(0, 1)), List.of());
        List<Turn> all = livedThrough(alone);
        double between = (all.get(0).day() + all.get(1).day()) / 2;
        Visit visit = new Visit(0, between, all.get(2).day() + 1e-7);
        Sleeper sleeper = new Sleeper(new Story(alone.beds(), List.of(visit))).run();
        assertThat(sleeper.used.stream().map(Turn::rounded))
                .containsExactly(all.get(1), all.get(2));
    }
}
