package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Question;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.Scaling;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Residents;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.change.demand.ScaleDemand;
import org.secureplaces.scenario.change.estate.ReopenHome;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.simulation.Whereabouts.Child;
import org.secureplaces.simulation.Whereabouts.Where;

/** Laws about children: nobody is lost, and nobody stays longer than the law allows. */
class ChildrenLawsTest {

    private static final Scenario TROUBLED =
            Small.BASE
                    .with(Small.closing(Small.BOTH, Residents.TRANSFER))
                    .with(Small.closing(Small.CAUTIOUS, Residents.MOVE))
                    .with(Small.closing(Small.WELSH, Residents.STAY))
                    .with(new ReopenHome(Small.BOTH, LocalDate.of(2025, 1, 1), 3, 2, 4))
                    .with(
                            new RestrictHome(
                                    Small.YOUNG, LocalDate.of(2024, 2, 1), Optional.empty(), 3))
                    .with(
                            new ScaleDemand(
                                    Route.WELFARE,
                                    new Scaling(
                                            1.3,
                                            LocalDate.of(2024, 6, 1),
                                            Optional.empty(),
                                            Optional.empty())));
    private static final Model MODEL = new Model(TROUBLED);
    private static final Model CALM = new Model(Small.BASE);
    private static final double END = TROUBLED.horizon().days();

    @Seeds
    void every_child_is_at_the_end_in_exactly_one_place(long seed) {
        List<Happening> happenings = Small.happenings(MODEL, seed);
        Whereabouts whereabouts = Whereabouts.after(happenings);

        int came =
                Small.only(Happening.Referred.class, happenings).size()
                        + Small.only(Happening.FoundInHome.class, happenings).size()
                        + Small.only(Happening.FoundWaiting.class, happenings).size();
        assertThat(whereabouts.children()).hasSize(came);
        assertThat(whereabouts.count(Where.DISCHARGED))
                .isEqualTo(Small.only(Happening.Discharged.class, happenings).size());
        assertThat(whereabouts.children())
                .filteredOn(child -> child.where == Where.SEEKING)
                .allMatch(child -> child.referral.profile().route() == Route.WELFARE);
        assertThat(happenings).allMatch(happening -> happening.day() <= END);
    }

    @Seeds
    void nobody_is_in_a_home_or_waits_after_the_18th_birthday(long seed) {
        for (Child child : Whereabouts.after(Small.happenings(MODEL, seed)).children()) {
            double last = Double.isNaN(child.left) ? END : child.left;
            assertThat(child.ageOn(last)).as("%s", child.referral).isLessThan(18 + 1e-9);
            if (child.admitted == child.left) {
                assertThat(child.ageOn(child.admitted)).isLessThan(18);
            }
        }
    }

    @Seeds
    void a_remand_that_becomes_a_sentence_keeps_the_bed(long seed) {
        List<Happening> happenings = Small.happenings(CALM, seed);
        for (int i = 0; i < happenings.size() - 1; i++) {
            if (happenings.get(i) instanceof Happening.Sentenced sentenced) {
                assertThat(sentenced.before()).isEqualTo(Basis.REMAND);
                assertThat(sentenced.referral().profile().basis())
                        .isIn(Basis.DTO, Basis.OTHER_SENTENCE);
                assertThat(happenings.get(i + 1).day()).isGreaterThan(sentenced.day());
            }
        }
        Whereabouts.after(happenings);
    }

    private static final Model REMANDS_ALONE =
            new Model(
                    Small.BASE
                            .with(new Start.Empty())
                            .with(
                                    new Demand(
                                            Small.BASE.demand().arrivals().stream()
                                                    .filter(it -> it.stream() == Stream.REMAND)
                                                    .toList(),
                                            Small.geography())));

    @Seeds
    void a_remand_can_become_a_sentence_where_no_child_comes_with_one(long seed) {
        List<Happening> happenings = Small.happenings(REMANDS_ALONE, seed);
        assertThat(happenings).hasAtLeastOneElementOfType(Happening.Sentenced.class);
        Whereabouts.after(happenings);
    }

    @Seeds
    void a_stay_takes_one_legal_order_up_to_the_end_of_the_first_and_one_more_for_each_renewal(
            long seed) {
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(CALM, seed)) {
            whereabouts.accept(happening);
            if (happening instanceof Happening.Discharged left) {
                double stayed = left.day() - whereabouts.child(left.referral()).admitted;
                assertThat(left.orders())
                        .as("orders of a stay of %s days", stayed)
                        .isEqualTo(ordersOf(left.referral().profile().route(), stayed));
            }
        }
    }

    private static int ordersOf(Route route, double stayed) {
        if (route == Route.JUSTICE) {
            return 0;
        }
        int orders = 1;
        for (double end = 91; end < stayed - 1e-6; end += 182) {
            orders++;
        }
        return orders;
    }

    @Seeds
    void a_child_who_comes_again_is_as_much_older_as_time_has_passed(long seed) {
        List<Happening> happenings = Small.happenings(CALM, seed);
        Map<Long, Child> byKeyOfNextReferral = new HashMap<>();
        for (Child child : Whereabouts.after(happenings).children()) {
            long next = Mix.mix(child.referral.key(), Question.AGAIN.number());
            byKeyOfNextReferral.put(next, child);
        }
        for (Happening.Referred again : Small.only(Happening.Referred.class, happenings)) {
            Child before = byKeyOfNextReferral.get(again.referral().key());
            if (before != null) {
                assertThat(again.referral().profile().age())
                        .isCloseTo(before.ageOn(again.day()), within(1e-9));
            }
        }
    }

    /**
     * Each child's own answers say whether and when it comes again, on average after 80 days and
     * not when of age; a stay in a secure home is then one of its needs.
     */
    @Seeds
    void a_child_who_left_or_found_no_place_comes_again_as_its_own_chance_says(long seed) {
        List<Happening> happenings = Small.happenings(CALM, seed);
        Map<Long, Referral> referred = new HashMap<>();
        Small.only(Happening.Referred.class, happenings)
                .forEach(one -> referred.put(one.referral().key(), one.referral()));
        for (Happening happening : happenings) {
            if (happening instanceof Happening.Discharged left) {
                Referral child = left.referral();
                Needs needs = child.profile().with(Need.EARLIER_SECURE_STAY).needs();
                requireAgain(child, left.day(), needs, referred);
            } else if (happening instanceof Happening.Withdrawn gone) {
                Referral child = gone.referral();
                requireAgain(child, gone.day(), child.profile().needs(), referred);
            }
        }
    }

    private static void requireAgain(
            Referral ended, double day, Needs needs, Map<Long, Referral> referred) {
        boolean welfare = ended.profile().route() == Route.WELFARE;
        double u = Mix.uniform(ended.key(), Question.AGAIN_AFTER.number());
        double due = day - 80 * Math.log(u);
        boolean comes =
                welfare
                        && Mix.uniform(ended.key(), Question.AGAIN.number()) < 1 - 1 / 1.5
                        && ended.ageOn(due) < 18
                        && due <= END;
        Referral again = referred.get(Mix.mix(ended.key(), Question.AGAIN.number()));
        assertThat(again != null).isEqualTo(comes);
        if (again != null) {
            assertThat(again.day()).isCloseTo(due, within(1e-9));
            assertThat(again.episode()).isEqualTo(ended.episode() + 1);
            assertThat(again.profile().needs()).isEqualTo(needs);
        }
    }

    private static final Model RETURNING =
            new Model(
                    Small.BASE.map(
                            figure ->
                                    figure.key().equals("referrals_per_child")
                                            ? figure.at(2)
                                            : figure));

    /** Also one who was on remand before. */
    @Seeds
    void a_sentenced_child_is_the_one_who_was_referred(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(RETURNING, seed)) {
            whereabouts.accept(happening);
            if (happening instanceof Happening.Sentenced sentenced) {
                Referral before = whereabouts.child(sentenced.referral()).referral;
                assertThat(sentenced.referral().episode()).isEqualTo(before.episode());
                assertThat(sentenced.referral().day()).isEqualTo(before.day());
            }
        }
    }
}
