package org.secureplaces.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.simulation.Seeds;

/** The diary of coming events, beside a list that is searched for the first. */
class ComingDaysTest {

    private static final int LAST_PAGE = 65_536;

    private static final Comparator<Noted> IN_ORDER =
            Comparator.comparingDouble(Noted::time).thenComparing(Noted::turn);

    private final Calendar.Clock clock = new Calendar.Clock();
    private final ComingDays diary = new ComingDays();
    private final List<Noted> list = new ArrayList<>();

    /** An event that does nothing on its day. */
    private static final class Noted extends ComingDays.Link {

        private final int turn;

        Noted(Calendar.Clock clock, double day, boolean beforeOthers) {
            super(clock, beforeOthers);
            eventTime = day;
            turn = beforeOthers ? 0 : 1;
        }

        int turn() {
            return turn;
        }

        void takeBack() {
            eventTime = -1;
        }

        @Override
        public void actions() {
            throw new IllegalStateException("nobody lets it happen here");
        }
    }

    private Noted add(double day) {
        return add(day, false);
    }

    private Noted add(double day, boolean beforeOthers) {
        Noted noted = new Noted(clock, day, beforeOthers);
        diary.add(noted);
        list.add(noted);
        return noted;
    }

    private void takeBack(Noted noted) {
        assertThat(diary.remove(noted)).isTrue();
        noted.takeBack();
        list.remove(noted);
    }

    /** Both lose their first event, which is the same; its day. */
    private double next() {
        Noted first = list.stream().min(IN_ORDER).orElseThrow();
        list.remove(first);
        assertThat(diary.isEmpty()).isFalse();
        assertThat(diary.getFirst()).isSameAs(first);
        assertThat(diary.removeFirst()).isSameAs(first);
        return first.time();
    }

    private void runOut() {
        while (!list.isEmpty()) {
            next();
        }
        assertThat(diary.isEmpty()).isTrue();
        assertThat(diary.getFirst()).isNull();
        assertThat(diary.removeFirst()).isNull();
    }

    /** Today, soon, weeks or years away, on the turn of a day, and beyond the last page. */
    private static double day(double today, Mrg32k3a chance) {
        double tomorrow = Math.floor(today) + 1;
        return switch (chance.nextInt(0, 9)) {
            case 0 -> today;
            case 1 -> today + chance.nextDouble() / 10;
            case 2 -> tomorrow;
            case 3 -> Math.nextDown(tomorrow);
            case 4 -> Math.nextDown(tomorrow + 30);
            case 5 -> tomorrow + 30;
            case 6 -> today + 60 * chance.nextDouble();
            case 7 -> today + 5000 * chance.nextDouble();
            case 8 -> today + 3 * chance.nextDouble();
            default -> Math.max(today, FAR.get(chance.nextInt(0, FAR.size() - 1)));
        };
    }

    private static final List<Double> FAR =
            List.of(
                    (double) LAST_PAGE - 1,
                    Math.nextDown((double) LAST_PAGE),
                    (double) LAST_PAGE,
                    LAST_PAGE + 0.5,
                    LAST_PAGE + 1.0,
                    1e9,
                    1e30);

    @Seeds
    void events_leave_as_from_a_list_that_is_searched_for_the_first(long seed) {
        Mrg32k3a chance = new Streams(seed, 0).stream(0, 0);
        addAndTakeOut(chance, 0, 600);
        runOut();
    }

    private double addAndTakeOut(Mrg32k3a chance, double from, int steps) {
        double today = from;
        for (int step = 0; step < steps; step++) {
            double what = chance.nextDouble();
            if (what < 0.55 || list.isEmpty()) {
                add(day(today, chance), chance.nextDouble() < 0.2);
            } else if (what < 0.65) {
                takeBack(list.get(chance.nextInt(0, list.size() - 1)));
            } else {
                today = next();
            }
        }
        return today;
    }

    @Seeds
    void hundreds_of_events_of_one_day_leave_in_their_order(long seed) {
        Mrg32k3a chance = new Streams(seed, 0).stream(0, 0);
        for (int number = 0; number < 300; number++) {
            Noted noted = add(seed % 40 + chance.nextInt(0, 7) / 8.0);
            if (chance.nextDouble() < 0.2) {
                takeBack(noted);
            }
        }
        runOut();
    }

    @Test
    void what_lies_beyond_the_last_page_leaves_in_order_too() {
        List<Double> backwards = new ArrayList<>(FAR);
        backwards.sort(Comparator.reverseOrder());
        backwards.forEach(this::add);
        FAR.forEach(this::add);
        add(3);
        runOut();
    }

    @Test
    void a_look_ahead_leaves_room_for_what_is_noted_later_for_an_earlier_day() {
        add(40);
        assertThat(diary.getFirst()).isSameAs(list.get(0));
        add(12);
        add(40);
        add(39.5);
        runOut();
    }

    @Test
    void what_was_taken_back_is_nowhere() {
        Noted later = add(700);
        Noted soon = add(0);
        takeBack(later);
        takeBack(soon);
        assertThat(diary.isEmpty()).isTrue();
        assertThat(diary.remove(soon)).isFalse();
    }

    @Test
    void a_cleared_diary_begins_anew() {
        add(0.5);
        add(20);
        add(21);
        next();
        next();
        diary.clear();
        list.clear();
        assertThat(diary.isEmpty()).isTrue();
        add(20);
        add(5);
        add(LAST_PAGE);
        runOut();
    }
}
