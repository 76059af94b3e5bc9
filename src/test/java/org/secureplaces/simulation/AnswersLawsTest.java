package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Scenario;

/** Laws about answers: how long a decline stands, what councils and homes refuse, who is first. */
class AnswersLawsTest {

    private static final double STANDS = 14;
    private static final double DECISION = 2;
    private static final double FAR = 150;
    private static final double REFUSES_FAR = 0.3;
    private static final double HOME_REFUSES = 0.1;
    private static final double OTHERS_IN_CONTRACTED = 0.6;
    private static final Model UNIT = new Model(Small.BASE);
    private static final Model PHONE = Arrangements.model(Arrangements.SLOW);

    @Seeds
    void a_home_that_declined_a_child_does_not_consider_it_again_while_its_decline_stands(
            long seed) {
        for (Model model : List.of(UNIT, PHONE)) {
            Map<List<Object>, Double> declined = new HashMap<>();
            for (Happening.Considered asked :
                    Small.only(Happening.Considered.class, Small.happenings(model, seed))) {
                List<Object> pair = List.of(asked.referral(), asked.home());
                double before = declined.getOrDefault(pair, Double.NEGATIVE_INFINITY);
                assertThat(asked.day()).isGreaterThanOrEqualTo(before + STANDS);
                if (!asked.accepted()) {
                    declined.put(pair, asked.day());
                }
            }
        }
    }

    /** The council lets the first offer and no other one wait; offers that lapse begin anew. */
    @Seeds
    void under_the_unit_a_child_is_placed_some_days_after_an_offer(long seed) {
        Map<Referral, Double> offered = new HashMap<>();
        for (Happening happening : Small.happenings(UNIT, seed)) {
            if (happening instanceof Happening.Considered asked && asked.accepted()) {
                double first = offered.getOrDefault(asked.referral(), Double.NEGATIVE_INFINITY);
                if (asked.day() > first + DECISION) {
                    offered.put(asked.referral(), asked.day());
                }
            } else if (happening instanceof Happening.Placed placed
                    && Arrangements.isEnglish(placed.referral())) {
                double first = offered.getOrDefault(placed.referral(), Double.NaN);
                assertThat(placed.day()).isCloseTo(first + DECISION, within(1e-9));
            }
        }
    }

    @Seeds
    void no_child_goes_to_a_far_home_that_its_council_refuses(long seed) {
        for (Model model : List.of(UNIT, PHONE)) {
            for (Happening.Placed placed :
                    Small.only(Happening.Placed.class, Small.happenings(model, seed))) {
                if (Arrangements.isEnglish(placed.referral()) && placed.miles() > FAR) {
                    long key = placed.referral().key();
                    assertThat(Mix.uniform(key, Question.COUNCIL_ANSWER.number(), placed.home()))
                            .isGreaterThanOrEqualTo(REFUSES_FAR);
                }
            }
        }
    }

    /** Each of the others by an answer of its own, all sentenced and remanded in contracted. */
    @Seeds
    void justice_children_use_contracted_places_but_for_the_stated_share_of_the_others(long seed) {
        for (Happening.Placed placed :
                Small.only(Happening.Placed.class, Small.happenings(UNIT, seed))) {
            Referral child = placed.referral();
            if (child.profile().route() == Route.JUSTICE) {
                double u = Mix.uniform(child.key(), Question.OTHERS_PLACE.number());
                boolean contracted =
                        child.profile().basis() != Basis.OTHERS || u < OTHERS_IN_CONTRACTED;
                assertThat(placed.placeOf()).isEqualTo(contracted ? Route.JUSTICE : Route.WELFARE);
                assertThat(refuses(placed.home(), child)).isFalse();
            }
        }
    }

    private static boolean refuses(int home, Referral child) {
        return Mix.uniform(child.key(), Question.REFUSAL.number(), home) < HOME_REFUSES;
    }

    /** Of children from Wales for whom a home is registered, it takes who came first. */
    @Seeds
    void children_from_Wales_are_placed_in_the_order_in_which_they_came(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        List<Home> homes = Small.BASE.homes();
        for (Happening happening : Small.happenings(MANY_FROM_WALES, seed)) {
            if (happening instanceof Happening.Placed placed
                    && placed.referral().profile().basis() == Basis.WELFARE
                    && placed.referral().profile().region() == Region.WALES) {
                Home home = homes.get(placed.home());
                assertThat(whereabouts.fromWalesSeeking())
                        .filteredOn(child -> home.admits().admits(child.on(placed.day())))
                        .noneMatch(child -> child.referral.day() < placed.referral().day());
            }
            whereabouts.accept(happening);
        }
    }

    private static final Scenario FEW_PLACES =
            Small.BASE.map(
                    figure ->
                            figure.key().equals("WELFARE_WALES.per_year")
                                    ? Small.figure(figure.key(), 120, 120, 120)
                                    : figure);
    private static final Model MANY_FROM_WALES = new Model(FEW_PLACES);

    /** The chances at which the laws above look are all met with. */
    @Test
    void offers_are_refused_and_children_wait() {
        long far = 0;
        long others = 0;
        long fromWales = 0;
        for (long seed = 1; seed <= 10; seed++) {
            List<Happening> happenings = Small.happenings(UNIT, seed);
            far +=
                    Small.only(Happening.Placed.class, happenings).stream()
                            .filter(placed -> placed.miles() > FAR)
                            .count();
            others +=
                    Small.only(Happening.Placed.class, happenings).stream()
                            .filter(placed -> placed.referral().profile().basis() == Basis.OTHERS)
                            .filter(placed -> placed.placeOf() == Route.WELFARE)
                            .count();
            fromWales +=
                    Whereabouts.after(Small.happenings(MANY_FROM_WALES, seed))
                            .fromWalesSeeking()
                            .size();
        }
        assertThat(far).isPositive();
        assertThat(others).isPositive();
        assertThat(fromWales).isPositive();
    }
}
