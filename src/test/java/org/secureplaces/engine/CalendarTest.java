package org.secureplaces.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.engine.random.Streams;

class CalendarTest {
    private final Calendar calendar = new Calendar();
    private final List<String> happened = new ArrayList<>();

    private Runnable note(String what) {
        return () -> happened.add(what + " on day " + calendar.today());
    }

    @Test
    void a_calendar_begins_on_day_0() {
        assertThat(calendar.today()).isZero();
    }

    @Test
    void appointments_happen_in_the_order_of_their_days() {
        calendar.at(5, note("second"));
        calendar.after(2, note("first"));
        calendar.runUntil(10);
        assertThat(happened).containsExactly("first on day 2.0", "second on day 5.0");
        assertThat(calendar.today()).isEqualTo(10);
    }

    @Test
    void a_run_includes_its_last_day_and_nothing_beyond() {
        calendar.at(3, note("on the last day"));
        calendar.at(Math.nextUp(3.0), note("just after"));
        calendar.runUntil(3);
        assertThat(happened).containsExactly("on the last day on day 3.0");
    }

    @Test
    void a_run_goes_on_where_the_last_one_stopped() {
        calendar.after(5, note("late"));
        calendar.runUntil(3);
        calendar.after(1, note("early"));
        calendar.runUntil(5);
        assertThat(happened).containsExactly("early on day 4.0", "late on day 5.0");
    }

    @Test
    void what_happens_today_may_make_appointments_for_today() {
        calendar.at(1, () -> calendar.after(0, note("follow-up")));
        calendar.at(1, note("planned"));
        calendar.runUntil(1);
        assertThat(happened).containsExactly("planned on day 1.0", "follow-up on day 1.0");
    }

    @Test
    void one_day_is_the_same_day_from_wherever_it_is_planned() {
        // 0.2 + (0.9 - 0.2) is below 0.9 in binary: planned by delay, the later made would be first
        calendar.at(0.2, () -> calendar.at(0.9, note("later made")));
        calendar.at(0.9, note("first made"));
        calendar.runUntil(2);
        assertThat(happened).containsExactly("first made on day 0.9", "later made on day 0.9");
    }

    @Test
    void what_is_set_down_beforehand_comes_first_whenever_it_was_appointed() {
        calendar.at(3, note("made first"));
        calendar.atFirst(3, note("set down"));
        calendar.at(2, () -> calendar.atFirst(3, note("set down later")));
        calendar.runUntil(3);
        assertThat(happened)
                .containsExactly(
                        "set down on day 3.0",
                        "set down later on day 3.0",
                        "made first on day 3.0");
    }

    @Test
    void what_recurs_happens_on_each_day_that_is_stated_in_the_order_of_stating() {
        List<Double> days = new ArrayList<>(List.of(3.0, 3.0, 7.5));
        Calendar.Recurring[] again = new Calendar.Recurring[1];
        again[0] =
                calendar.recurring(
                        () -> {
                            note("again").run();
                            if (!days.isEmpty()) {
                                again[0].at(days.remove(0));
                            }
                        });
        again[0].at(1);
        calendar.at(3, note("once"));
        calendar.runUntil(10);
        assertThat(happened)
                .containsExactly(
                        "again on day 1.0",
                        "once on day 3.0",
                        "again on day 3.0",
                        "again on day 3.0",
                        "again on day 7.5");
    }

    @Test
    void what_recurs_has_one_coming_day_at_most_and_none_in_the_past() {
        Calendar.Recurring again = calendar.recurring(note("again"));
        calendar.runUntil(2);
        assertThatIllegalArgumentException().isThrownBy(() -> again.at(1));
        again.at(5);
        assertThatIllegalStateException()
                .isThrownBy(() -> again.at(6))
                .withMessageContaining("still to happen");
    }

    /** An appointment of the law below, numbered in the order of making. */
    private record Made(double day, int number) {}

    private static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equal_days_keep_the_order_of_making_whatever_is_cancelled(long seed) {
        var chance = new Streams(seed, 0).stream(0, 0);
        var kept = new ArrayList<Made>();
        var order = new ArrayList<Made>();
        var open = new ArrayList<Appointment>();
        var openMade = new ArrayList<Made>();
        for (int number = 0; number < 400; number++) {
            double day = calendar.today() + chance.nextInt(0, 12);
            Made made = new Made(day, number);
            kept.add(made);
            openMade.add(made);
            open.add(calendar.at(day, () -> order.add(made)));
            if (chance.nextDouble() < 0.3) {
                int i = chance.nextInt(0, open.size() - 1);
                if (open.remove(i).cancel()) {
                    kept.remove(openMade.get(i));
                }
                openMade.remove(i);
            }
            if (chance.nextDouble() < 0.1) {
                calendar.runUntil(calendar.today() + 1);
            }
        }
        calendar.runUntil(1000);
        // today's later appointments follow the earlier ones that already happened
        kept.sort(Comparator.comparingDouble(Made::day).thenComparing(Made::number));
        assertThat(order).isEqualTo(kept);
    }

    @Test
    void a_cancelled_appointment_does_not_happen() {
        Appointment appointment = calendar.after(1, note("cancelled"));
        assertThat(appointment.isPending()).isTrue();
        assertThat(appointment.cancel()).isTrue();
        assertThat(appointment.isPending()).isFalse();
        calendar.runUntil(2);
        assertThat(happened).isEmpty();
    }

    @Test
    void cancelling_again_or_too_late_does_nothing() {
        Appointment cancelled = calendar.after(1, note("cancelled"));
        Appointment kept = calendar.after(1, note("kept"));
        cancelled.cancel();
        assertThat(cancelled.cancel()).isFalse();
        calendar.runUntil(1);
        assertThat(kept.isPending()).isFalse();
        assertThat(kept.cancel()).isFalse();
        assertThat(happened).containsExactly("kept on day 1.0");
    }

    @Test
    void an_appointment_is_no_longer_pending_while_it_happens() {
        var seen = new ArrayList<Boolean>();
        var appointments = new ArrayList<Appointment>();
        appointments.add(calendar.after(1, () -> seen.add(appointments.get(0).cancel())));
        calendar.runUntil(1);
        assertThat(seen).containsExactly(false);
    }

    @Test
    void an_infinite_delay_means_never() {
        Appointment never = calendar.after(Double.POSITIVE_INFINITY, note("never"));
        Appointment hardly = calendar.after(1e300, note("hardly"));
        calendar.runUntil(1e29);
        assertThat(List.of(never.isPending(), never.cancel(), hardly.isPending()))
                .containsOnly(false);
        assertThat(happened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, Double.NaN, Double.NEGATIVE_INFINITY})
    void a_delay_must_be_a_time_to_come(double days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.after(days, note("impossible")))
                .withMessage("a delay must not be negative, was " + days + " days on day 0.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {6.999, Double.NaN, Double.POSITIVE_INFINITY, 1e40})
    void a_day_must_be_finite_and_to_come(double day) {
        calendar.runUntil(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.at(day, note("impossible")))
                .withMessageContaining("not before today (day 7.0), was " + day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.runUntil(day))
                .withMessageContaining("not before today (day 7.0), was " + day);
    }

    @Test
    void what_happens_cannot_run_the_calendar() {
        calendar.at(1, () -> calendar.runUntil(2));
        assertThatIllegalStateException()
                .isThrownBy(() -> calendar.runUntil(3))
                .withMessage("the calendar is already running, on day 1.0");
    }

    @Test
    void calendars_do_not_touch_each_other() {
        Calendar other = new Calendar();
        other.after(1, note("other"));
        calendar.runUntil(5);
        assertThat(other.today()).isZero();
        assertThat(happened).isEmpty();
    }

    @Test
    void time_passes_at_once_only_to_a_day_before_which_nothing_else_happens() {
        Calendar calendar = new Calendar();
        List<String> told = new ArrayList<>();
        calendar.at(
                1,
                () -> {
                    told.add(calendar.passTo(2) + " " + calendar.today());
                    told.add(calendar.passTo(3) + " " + calendar.today());
                    told.add(calendar.passTo(1.5) + " " + calendar.today());
                });
        calendar.at(3, () -> told.add(calendar.passTo(5) + " " + calendar.today()));
        calendar.at(3, () -> told.add(calendar.passTo(11) + " " + calendar.today()));
        assertThat(calendar.passTo(0.5)).isFalse();
        calendar.runUntil(10);
        assertThat(told)
                .containsExactly("true 2.0", "false 2.0", "false 2.0", "false 3.0", "false 3.0");
    }
}
