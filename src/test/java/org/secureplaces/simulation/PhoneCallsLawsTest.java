package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Route;
import org.secureplaces.engine.WorkingHours;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.phone.PhoneRound;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Scenario;

/** Laws about calls: how long they take, whom they are made to, and when homes answer. */
class PhoneCallsLawsTest {

    private static final Model SLOW = Arrangements.model(Arrangements.SLOW);
    private static final WorkingHours HOURS = new WorkingHours(SLOW.dates(), 6, 5);
    private static final double HOURS_PER_CALL = 0.75;
    private static final double DAYS_BETWEEN_ROUNDS = 4;

    /** A home is rung once a round, and the next round begins some days after the last call. */
    @Seeds
    void calls_take_their_time_and_rounds_are_apart(long seed) {
        Map<Long, Double> last = new HashMap<>();
        Map<List<Object>, Double> lastTo = new HashMap<>();
        for (Happening.Called called :
                Small.only(Happening.Called.class, Small.happenings(SLOW, seed))) {
            long child = called.referral().key();
            double asked = Math.max(0, called.referral().day());
            double before = last.getOrDefault(child, asked);
            assertThat(called.hours()).isEqualTo(HOURS_PER_CALL);
            assertThat(called.day()).isGreaterThan(HOURS.after(before, HOURS_PER_CALL) - 1e-9);
            List<Object> pair = List.of(child, called.home());
            double again = lastTo.getOrDefault(pair, Double.NEGATIVE_INFINITY);
            assertThat(called.day()).isGreaterThan(again + DAYS_BETWEEN_ROUNDS);
            last.put(child, called.day());
            lastTo.put(pair, called.day());
        }
        assertThat(last).isNotEmpty();
    }

    private static final Model ONE_LIST =
            Arrangements.model(
                    new PhoneRound(
                            Arrangements.UNIT, Arrangements.calling(45, 6, 5, 100_000, 1, 4)));

    @Seeds
    void councils_that_get_one_list_of_vacancies_ring_only_homes_on_it(long seed) {
        List<Happening> happenings = Small.happenings(ONE_LIST, seed);
        int[] free = freeAtFirst(happenings);
        assertThat(Small.only(Happening.Called.class, happenings))
                .allMatch(called -> free[called.home()] > 0);
    }

    /** In some runs no home is on the list. */
    @Test
    void councils_ring_the_homes_on_the_list() {
        long calls = 0;
        for (long seed = 1; seed <= 20; seed++) {
            calls += Small.only(Happening.Called.class, Small.happenings(ONE_LIST, seed)).size();
        }
        assertThat(calls).isGreaterThan(100);
    }

    private static int[] freeAtFirst(List<Happening> happenings) {
        int[] free = new int[Small.BASE.homes().size()];
        for (Happening happening : happenings) {
            if (happening instanceof Happening.PlacesSet set
                    && set.day() == 0
                    && set.route() == Route.WELFARE) {
                free[set.home()] += set.effective();
            } else if (happening instanceof Happening.FoundInHome found
                    && found.placeOf() == Route.WELFARE) {
                free[found.home()]--;
            }
        }
        return free;
    }

    /**
     * One free place, which is refused to everybody: the home thinks about one child at a time, for
     * exponential times of one day on average, and is rung again at once.
     */
    @Test
    void a_home_considers_as_many_children_at_a_time_as_it_has_free_places() {
        for (int places : new int[] {1, 3}) {
            List<Double> answers = new ArrayList<>();
            Small.only(Happening.Considered.class, Small.happenings(declining(places), 7919))
                    .stream()
                    .filter(asked -> asked.day() > 1000)
                    .forEach(asked -> answers.add(asked.day()));
            double perDay = answers.size() / (answers.get(answers.size() - 1) - answers.get(0));
            assertThat(perDay).isBetween(0.85 * places, 1.1 * places);
            double longer = 0;
            for (int i = 1; i < answers.size(); i++) {
                longer += answers.get(i) - answers.get(i - 1) > 1.0 / places ? 1 : 0;
            }
            assertThat(longer / answers.size()).isCloseTo(Math.exp(-1), within(0.06));
        }
    }

    private static Model declining(int places) {
        NationalUnit unit = Arrangements.declining(1);
        Arrangement phone = new PhoneRound(unit, Arrangements.calling(1, 24, 7, 0, 1, 0.01));
        Scenario scenario = Textbook.queue(40, Textbook.exponential(10), phone, places);
        return new Model(scenario);
    }
}
