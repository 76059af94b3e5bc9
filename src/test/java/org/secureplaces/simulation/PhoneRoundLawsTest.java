package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;
import org.secureplaces.happening.Happening.Called;
import org.secureplaces.happening.Happening.Considered;
import org.secureplaces.happening.Happening.PlacesSet;
import org.secureplaces.happening.Happening.Referred;
import org.secureplaces.home.Home;

/** Laws about the phone-round before 2016. */
class PhoneRoundLawsTest {

    private static final Model INSTANT = Arrangements.model(Arrangements.INSTANT);
    private static final Model SLOW = Arrangements.model(Arrangements.SLOW);

    /**
     * With calls that take no time, answers at once, knowledge that is always fresh and no second
     * round, the phone-round is a search for the first offer over all homes: the child asks the
     * homes that have a free place and are registered for it, nearest first, until one accepts.
     */
    @Seeds
    void the_phone_round_with_instant_calls_and_fresh_knowledge_is_first_offer_search(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        Map<List<Integer>, Integer> effective = new LinkedHashMap<>();
        Map<Referral, List<Integer>> expected = new LinkedHashMap<>();
        Map<Referral, List<Considered>> asked = new LinkedHashMap<>();
        int searches = 0;
        for (Happening happening : Small.happenings(INSTANT, seed)) {
            if (happening instanceof PlacesSet set) {
                effective.put(List.of(set.home(), set.route().ordinal()), set.effective());
            } else if (happening instanceof Referred referred
                    && Arrangements.isEnglish(referred.referral())) {
                expected.put(
                        referred.referral(),
                        nearestFree(referred.referral(), whereabouts, effective));
                asked.put(referred.referral(), new ArrayList<>());
            } else if (happening instanceof Considered considered
                    && asked.containsKey(considered.referral())) {
                asked.computeIfAbsent(considered.referral(), key -> new ArrayList<>())
                        .add(considered);
            }
            whereabouts.accept(happening);
        }
        for (Map.Entry<Referral, List<Integer>> search : expected.entrySet()) {
            List<Considered> answers = asked.getOrDefault(search.getKey(), List.of());
            boolean accepted = !answers.isEmpty() && answers.get(answers.size() - 1).accepted();
            List<Integer> order = search.getValue();
            assertThat(answers.stream().map(Considered::home))
                    .isEqualTo(order.subList(0, accepted ? answers.size() : order.size()));
            assertThat(answers).allMatch(one -> one.day() == search.getKey().day());
            assertThat(answers.stream().limit(Math.max(0, answers.size() - 1)))
                    .noneMatch(Considered::accepted);
            assertThat(Double.valueOf(whereabouts.child(search.getKey()).admitted))
                    .isEqualTo(Double.valueOf(accepted ? search.getKey().day() : Double.NaN));
            searches += order.isEmpty() ? 0 : 1;
        }
        assertThat(searches).isPositive();
    }

    @Seeds
    void homes_know_only_of_children_for_whom_they_were_rung(long seed) {
        Set<List<Object>> rung = new HashSet<>();
        for (Happening happening : Small.happenings(SLOW, seed)) {
            if (happening instanceof Called called) {
                assertThat(rung.add(List.of(called.referral(), called.home())))
                        .isEqualTo(called.firstTime());
                assertThat(SLOW.dates().dateOf(called.day()).getDayOfWeek().getValue())
                        .isLessThanOrEqualTo(5);
                assertThat(called.day() - Math.floor(called.day())).isLessThanOrEqualTo(6 / 24.0);
            } else if (happening instanceof Considered considered) {
                assertThat(rung).contains(List.of(considered.referral(), considered.home()));
            }
        }
        assertThat(rung).isNotEmpty();
    }

    @Seeds
    void a_search_ends_unheard_where_no_home_was_rung(long seed) {
        Set<Referral> rung = new HashSet<>();
        Set<Referral> unheard = new HashSet<>();
        for (Happening happening : Small.happenings(SLOW, seed)) {
            if (happening instanceof Called called) {
                rung.add(called.referral());
            } else if (happening instanceof Happening.NeverHeard gone) {
                unheard.add(gone.referral());
            } else if (happening instanceof Happening.Withdrawn gone
                    && Arrangements.isEnglish(gone.referral())) {
                assertThat(unheard.contains(gone.referral()))
                        .isNotEqualTo(rung.contains(gone.referral()));
            }
        }
    }

    private static List<Integer> nearestFree(
            Referral referral, Whereabouts whereabouts, Map<List<Integer>, Integer> effective) {
        Profile child = referral.profile();
        List<Integer> free = new ArrayList<>();
        List<Home> homes = Small.BASE.homes();
        for (int home = 0; home < homes.size(); home++) {
            long taken =
                    whereabouts.inHome(home).stream()
                            .filter(one -> one.placeOf == Route.WELFARE)
                            .count();
            if (effective.getOrDefault(List.of(home, Route.WELFARE.ordinal()), 0) > taken
                    && homes.get(home).admits().admits(child)) {
                free.add(home);
            }
        }
        free.sort(Comparator.comparingDouble(home -> miles(child, homes.get(home))));
        return free;
    }

    private static double miles(Profile child, Home home) {
        return Small.geography().miles(child.home(), home.location());
    }
}
