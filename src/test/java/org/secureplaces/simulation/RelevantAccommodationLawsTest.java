package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/** Places of relevant accommodation beside the homes: laws for every seed. */
class RelevantAccommodationLawsTest {

    private static final Model BASE_MODEL = new Model(Relevant.BASE);
    private static final double FROM_DAY = BASE_MODEL.dates().dayOf(Relevant.FROM);

    private static final Model FIRST = Relevant.model(Relevant.PLACES, 0.6, Asked.FIRST);
    private static final Model LAST = Relevant.model(Relevant.PLACES, 0.6, Asked.LAST);

    @Seeds
    void nothing_changes_before_the_first_place_is_ready(long seed) {
        List<Happening> before = until(FROM_DAY, Small.happenings(BASE_MODEL, seed));
        assertThat(until(FROM_DAY, Small.happenings(FIRST, seed))).isEqualTo(before);
        assertThat(until(FROM_DAY, Small.happenings(LAST, seed))).isEqualTo(before);
    }

    @Seeds
    void there_are_never_more_children_there_than_places_ready_that_day(long seed) {
        for (Model model : List.of(FIRST, LAST)) {
            int there = 0;
            for (Happening happening : Small.happenings(model, seed)) {
                there += change(happening);
                assertThat(there).isBetween(0, ready(happening.day()));
            }
        }
    }

    /** A fifth of the places on the first day, and a fifth more in each of four months. */
    private static int ready(double day) {
        int ready = 0;
        for (int month = 0; month <= Relevant.RAMP; month++) {
            if (day >= BASE_MODEL.dates().dayOf(Relevant.FROM.plusMonths(month))) {
                ready = Relevant.PLACES * (month + 1) / (Relevant.RAMP + 1);
            }
        }
        return ready;
    }

    private static int change(Happening happening) {
        return Relevant.isThere(happening)
                ? 1
                : happening instanceof Happening.LeftRelevant ? -1 : 0;
    }

    /** A place that nobody used would keep the law above. */
    @ParameterizedTest
    @EnumSource(Asked.class)
    void all_places_are_in_use_at_some_time(Asked asked) {
        Model model = Relevant.model(Relevant.PLACES, 0.6, asked);
        int most = 0;
        for (long seed = 1; seed <= 10; seed++) {
            int there = 0;
            for (Happening happening : Small.happenings(model, seed)) {
                there += change(happening);
                most = Math.max(most, there);
            }
        }
        assertThat(most).isEqualTo(Relevant.PLACES);
    }

    @Seeds
    void every_child_is_in_one_place_at_a_time_and_none_is_lost(long seed) {
        for (Model model : List.of(FIRST, LAST)) {
            Whereabouts where = new Whereabouts();
            Replication.run(model, new Streams(seed, 0), where);
            Map<Long, Happening.Withdrawn> there = new HashMap<>();
            for (Happening happening : Small.happenings(model, seed)) {
                if (Relevant.isThere(happening)) {
                    Happening.Withdrawn gone = (Happening.Withdrawn) happening;
                    assertThat(there.put(gone.referral().key(), gone)).isNull();
                } else if (happening instanceof Happening.LeftRelevant left) {
                    stayed(model, there.remove(left.referral().key()), left);
                }
            }
            double end = model.scenario().horizon().days();
            there.values().forEach(still -> stillThere(model, still, end));
        }
    }

    private static void stayed(Model model, Happening.Withdrawn came, Happening.LeftRelevant left) {
        assertThat(came).isNotNull();
        assertThat(left.day() - came.day()).isCloseTo(days(model, came), within(1e-9));
    }

    private static void stillThere(Model model, Happening.Withdrawn came, double end) {
        assertThat(came.day() + days(model, came)).isGreaterThan(end);
    }

    /** As long as the child's own number says, and not beyond the age of 18. */
    private static double days(Model model, Happening.Withdrawn came) {
        double ofAge = (18 - came.referral().ageOn(came.day())) * 365.25;
        return Math.min(Relevant.of(model).days(came.referral().key()), ofAge);
    }

    @Seeds
    void only_welfare_children_whom_it_suits_are_there(long seed) {
        for (Model model : List.of(FIRST, LAST)) {
            for (Happening.Withdrawn gone : Relevant.there(Small.happenings(model, seed))) {
                assertThat(gone.referral().profile().route()).isEqualTo(Route.WELFARE);
                assertThat(Relevant.of(model).isSuitable(gone.referral().key())).isTrue();
            }
        }
    }

    @Seeds
    void a_child_for_whom_it_is_asked_first_does_not_wait(long seed) {
        for (Happening.Withdrawn gone : Relevant.there(Small.happenings(FIRST, seed))) {
            assertThat(gone.day()).isEqualTo(gone.referral().day());
        }
    }

    private static final Model SOME = Relevant.model(Relevant.PLENTY, 0.3, Asked.FIRST);
    private static final Model MORE = Relevant.model(Relevant.PLENTY, 0.6, Asked.FIRST);

    /** Whether it suits a child is the child's own, so that paired futures share it. */
    @Seeds
    void whom_a_place_suits_it_suits_where_it_suits_more(long seed) {
        Set<Long> some = keys(Relevant.there(Small.happenings(SOME, seed)));
        Set<Long> more = keys(Relevant.there(Small.happenings(MORE, seed)));
        assertThat(more).containsAll(some).hasSizeGreaterThan(some.size());
    }

    private static final Model ONCE_MODEL = new Model(Relevant.ONCE);
    private static final Scenario ONCE_LAST =
            Relevant.ONCE.with(Relevant.places(Relevant.PLACES, 0.6, Asked.LAST, 0));

    /** Where nobody comes twice, whoever goes there has left the list of the homes anyway. */
    @Seeds
    void asked_last_it_changes_nothing_in_the_homes(long seed) {
        assertThat(inHomes(Small.happenings(new Model(ONCE_LAST), seed)))
                .isEqualTo(inHomes(Small.happenings(ONCE_MODEL, seed)));
    }

    private static List<Happening> inHomes(List<Happening> all) {
        return all.stream()
                .filter(one -> !(one instanceof Happening.Withdrawn))
                .filter(one -> !(one instanceof Happening.LeftRelevant))
                .toList();
    }

    /** More places never serve fewer children, over many futures. */
    @ParameterizedTest
    @EnumSource(Asked.class)
    void more_places_serve_no_fewer_children(Asked asked) {
        long before = 0;
        for (int places : new int[] {0, 2, 5, 15, Relevant.PLENTY}) {
            Model model = Relevant.model(places, 0.6, asked);
            long served = 0;
            for (long seed = 1; seed <= 100; seed++) {
                List<Happening> all = Small.happenings(model, seed);
                served += Relevant.there(all).size();
                served +=
                        Small.only(Happening.Placed.class, all).stream()
                                .filter(one -> route(one.referral()) == Route.WELFARE)
                                .count();
            }
            assertThat(served).isGreaterThan(before);
            before = served;
        }
    }

    /** A child who comes again was in no secure home, and was not without a place. */
    @Test
    void a_child_who_comes_again_is_as_before() {
        Model model = Relevant.model(Relevant.PLENTY, 1, Asked.FIRST);
        Set<Long> again = new HashSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            for (Happening.Referred one :
                    Small.only(Happening.Referred.class, Small.happenings(model, seed))) {
                Referral referral = one.referral();
                if (route(referral) == Route.WELFARE
                        && !referral.isFirst()
                        && referral.firstDay() > FROM_DAY + 300) {
                    again.add(referral.key());
                    assertThat(referral.wasPlacedBefore()).isTrue();
                    assertThat(referral.profile().needs())
                            .isEqualTo(referral.firstProfile().needs());
                }
            }
        }
        assertThat(again).isNotEmpty();
    }

    private static Set<Long> keys(List<Happening.Withdrawn> gone) {
        Set<Long> keys = new HashSet<>();
        gone.stream()
                .map(Happening.Withdrawn::referral)
                .filter(Referral::isFirst)
                .forEach(child -> keys.add(child.key()));
        return keys;
    }

    private static List<Happening> until(double day, List<Happening> all) {
        return all.stream().filter(one -> one.day() < day).toList();
    }

    private static Route route(Referral referral) {
        return referral.profile().route();
    }
}
