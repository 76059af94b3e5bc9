package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.happening.Happening;
import org.secureplaces.happening.Happening.Called;
import org.secureplaces.happening.Happening.Placed;
import org.secureplaces.happening.Happening.PlacesSet;
import org.secureplaces.happening.Happening.Referred;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.direct.DirectedAllocation;
import org.secureplaces.placement.direct.DirectedAllocation.Priority;
import org.secureplaces.placement.succession.Succession;

/** Laws about arrangements: limits in which one becomes another, and rules that each keeps. */
class ArrangementLawsTest {

    private static final Model UNIT = Arrangements.model(Arrangements.UNIT);
    private static final Model BY_NEED_AT_ONCE = atOnce(Priority.BY_NEED);
    private static final Model BY_WAITING_AT_ONCE = atOnce(Priority.BY_WAITING);
    private static final Model TRUST = Arrangements.model(Arrangements.TRUST);
    private static final Model UNIT_THEN_PHONE = changing(Arrangements.UNIT, Arrangements.SLOW);
    private static final List<Model> ALL =
            List.of(
                    Arrangements.model(Arrangements.INSTANT),
                    Arrangements.model(Arrangements.SLOW),
                    Arrangements.model(Arrangements.BY_NEED),
                    BY_WAITING_AT_ONCE,
                    TRUST,
                    Arrangements.model(Arrangements.regional(20)),
                    UNIT_THEN_PHONE,
                    changing(Arrangements.UNIT, Arrangements.TRUST),
                    changing(Arrangements.SLOW, Arrangements.BY_NEED),
                    changing(Arrangements.BY_NEED, Arrangements.TRUST));

    @Seeds
    void under_every_arrangement_no_child_is_lost_and_no_first_referral_or_stay_changes(long seed) {
        List<Referred> first = firstReferrals(Small.happenings(UNIT, seed));
        for (Model model : ALL) {
            List<Happening> happenings = Small.happenings(model, seed);
            int came =
                    Small.only(Referred.class, happenings).size()
                            + Small.only(Happening.FoundInHome.class, happenings).size()
                            + Small.only(Happening.FoundWaiting.class, happenings).size();
            assertThat(Whereabouts.after(happenings).children()).hasSize(came);
            assertThat(firstReferrals(happenings)).isEqualTo(first);
        }
    }

    @Seeds
    void allocation_by_waiting_never_passes_over_who_waited_longer(long seed) {
        Whereabouts whereabouts = new Whereabouts();
        int placed = 0;
        for (Happening happening : Small.happenings(BY_WAITING_AT_ONCE, seed)) {
            if (happening instanceof Placed now && Arrangements.isEnglish(now.referral())) {
                Home home = BY_WAITING_AT_ONCE.estate().homes().get(now.home());
                assertThat(eligible(whereabouts, home, now))
                        .noneMatch(child -> child.referral.day() < now.referral().day());
                placed++;
            }
            whereabouts.accept(happening);
        }
        assertThat(placed).isPositive();
    }

    /** Need comes before waiting: who is passed over at an allocation has no higher need. */
    @Seeds
    void allocation_by_need_passes_over_nobody_with_higher_need_but_for_a_cause(long seed) {
        Model model = BY_NEED_AT_ONCE;
        Whereabouts whereabouts = new Whereabouts();
        for (Happening happening : Small.happenings(model, seed)) {
            if (happening instanceof Placed now && Arrangements.isEnglish(now.referral())) {
                Home home = model.estate().homes().get(now.home());
                int need = now.referral().profile().needs().level().ordinal();
                assertThat(eligible(whereabouts, home, now))
                        .filteredOn(child -> !child.referral.equals(now.referral()))
                        .allMatch(
                                child ->
                                        child.referral.profile().needs().level().ordinal() <= need);
            }
            whereabouts.accept(happening);
        }
    }

    @Tag("long")
    @Seeds
    void consortia_that_come_first_for_no_days_are_the_national_unit(long seed) {
        assertThat(Small.happenings(Arrangements.model(Arrangements.regional(0)), seed))
                .isEqualTo(Small.happenings(UNIT, seed));
    }

    @Tag("long")
    @Seeds
    void consortia_that_always_come_first_place_nobody_elsewhere(long seed) {
        List<Happening> happenings =
                Small.happenings(Arrangements.model(Arrangements.regional(100_000)), seed);
        for (Placed placed : Small.only(Placed.class, happenings)) {
            Profile child = placed.referral().profile();
            if (Arrangements.isEnglish(placed.referral())) {
                assertThat(UNIT.estate().homes().get(placed.home()).region())
                        .isEqualTo(child.region());
            }
        }
    }

    @Seeds
    void one_arrangement_after_another_begins_as_the_first(long seed) {
        List<Happening> before = Small.happenings(UNIT, seed);
        List<Happening> both = Small.happenings(UNIT_THEN_PHONE, seed);
        double change = UNIT.dates().dayOf(Arrangements.CHANGE);
        assertThat(both.stream().takeWhile(one -> one.day() < change))
                .isEqualTo(before.stream().takeWhile(one -> one.day() < change).toList());
        assertThat(Small.only(Called.class, both))
                .isNotEmpty()
                .allMatch(called -> called.day() >= change);
    }

    /** Staff follow the children, but no more children are admitted than there are staff for. */
    @Seeds
    void a_trust_admits_no_more_children_than_its_homes_have_effective_places_together(long seed) {
        List<Integer> members =
                List.of(
                        Small.numberOf(Small.BOTH, Small.BASE),
                        Small.numberOf(Small.WELSH, Small.BASE),
                        Small.numberOf(Small.CAUTIOUS, Small.BASE));
        Whereabouts whereabouts = new Whereabouts();
        Map<Integer, Integer> effective = new LinkedHashMap<>();
        for (Happening happening : Small.happenings(TRUST, seed)) {
            whereabouts.accept(happening);
            if (happening instanceof PlacesSet set && set.route() == Route.WELFARE) {
                effective.put(set.home(), set.effective());
            } else if (happening instanceof Placed placed
                    && placed.placeOf() == Route.WELFARE
                    && members.contains(placed.home())) {
                long children =
                        members.stream().mapToLong(home -> onWelfare(whereabouts, home)).sum();
                assertThat(children)
                        .isLessThanOrEqualTo(
                                members.stream()
                                        .mapToInt(one -> effective.getOrDefault(one, 0))
                                        .sum());
                assertThat(onWelfare(whereabouts, placed.home()))
                        .isLessThanOrEqualTo(
                                TRUST.estate()
                                        .homes()
                                        .get(placed.home())
                                        .on(TRUST.dates().dateOf(placed.day()))
                                        .approved(Route.WELFARE));
            }
        }
    }

    private static long onWelfare(Whereabouts whereabouts, int home) {
        return whereabouts.inHome(home).stream()
                .filter(child -> child.placeOf == Route.WELFARE)
                .count();
    }

    /** Children from England who seek a place for which a home is registered. */
    private static List<Whereabouts.Child> eligible(
            Whereabouts whereabouts, Home home, Placed now) {
        return whereabouts.seeking().stream()
                .filter(child -> Arrangements.isEnglish(child.referral))
                .filter(child -> home.admits().admits(child.referral.childOn(now.day())))
                .toList();
    }

    private static List<Referred> firstReferrals(List<Happening> happenings) {
        return Small.only(Referred.class, happenings).stream()
                .filter(referred -> referred.referral().isFirst())
                .toList();
    }

    private static Model atOnce(Priority order) {
        return Arrangements.model(
                new DirectedAllocation(Arrangements.UNIT, Arrangements.direction(order, 0, 0)));
    }

    private static Model changing(Arrangement before, Arrangement after) {
        return Arrangements.model(new Succession(before, after, Arrangements.CHANGE));
    }
}
