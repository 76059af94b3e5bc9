package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.Scaling;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.succession.Succession;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.demand.ScaleDemand;

/** Children from Wales are placed and not referred, under whatever arrangement, and after it. */
class WelshLawsTest {

    private static final Model PHONE = new Model(many(Arrangements.SLOW));
    private static final List<Model> DIRECT =
            List.of(
                    new Model(many(succession(Arrangements.UNIT, Arrangements.UNIT))),
                    new Model(many(succession(Arrangements.SLOW, Arrangements.UNIT))),
                    new Model(many(succession(Arrangements.BY_NEED, Arrangements.UNIT))));
    private static final List<Model> CLOSING =
            Arrays.stream(Residents.values())
                    .map(residents -> Small.closing(Small.BOTH, residents))
                    .map(closing -> new Model(many(Arrangements.TRUST).with(closing)))
                    .toList();

    @Seeds
    void one_who_waited_when_the_arrangement_changed_waits_only_while_no_home_declares_a_place(
            long seed) {
        for (Model model : DIRECT) {
            requireNobodyWaitsForNothing(model, seed, model.dates().dayOf(Arrangements.CHANGE));
        }
    }

    /** Staff of a home that closes are free at the others as soon as a child has left it. */
    @Seeds
    void one_waits_only_while_no_home_of_a_trust_declares_a_place_however_one_of_them_closes(
            long seed) {
        for (Model model : CLOSING) {
            requireNobodyWaitsForNothing(model, seed, 0);
        }
    }

    private static void requireNobodyWaitsForNothing(Model model, long seed, double after) {
        Whereabouts whereabouts = new Whereabouts();
        double moment = 0;
        int declared = 0;
        for (Happening happening : Small.happenings(model, seed)) {
            if (happening.day() > moment && moment > after && declared > 0) {
                assertThat(whereabouts.fromWalesSeeking()).as("on day %s", moment).isEmpty();
            }
            moment = happening.day();
            whereabouts.accept(happening);
            if (happening instanceof Happening.Declared now) {
                declared = now.free();
            }
        }
    }

    @Seeds
    void no_home_is_rung_about_one_or_considers_one(long seed) {
        List<Happening> happenings = Small.happenings(PHONE, seed);
        assertThat(Small.only(Happening.Called.class, happenings))
                .noneMatch(called -> isFromWales(called.referral()));
        assertThat(Small.only(Happening.Considered.class, happenings))
                .noneMatch(asked -> isFromWales(asked.referral()));
        assertThat(Small.only(Happening.Placed.class, happenings))
                .anyMatch(placed -> isFromWales(placed.referral()));
    }

    /** Otherwise the first law above says nothing. */
    @Test
    void some_wait_when_the_arrangement_changes() {
        int waiting = 0;
        for (long seed = 1; seed <= 20; seed++) {
            Model model = DIRECT.get(0);
            double change = model.dates().dayOf(Arrangements.CHANGE);
            List<Happening> before =
                    Small.happenings(model, seed).stream()
                            .takeWhile(happening -> happening.day() < change)
                            .toList();
            waiting += Whereabouts.after(before).fromWalesSeeking().size();
        }
        assertThat(waiting).isGreaterThan(20);
    }

    private static boolean isFromWales(Referral referral) {
        return referral.profile().basis() == Basis.WELFARE
                && referral.profile().region() == Region.WALES;
    }

    private static Arrangement succession(Arrangement before, Arrangement after) {
        return new Succession(before, after, Arrangements.CHANGE);
    }

    /** Homes that admit everybody, and eight times as many children from Wales. */
    private static Scenario many(Arrangement arrangement) {
        Scaling eightfold =
                new Scaling(8, Small.COUNT, Optional.empty(), Optional.of(Region.WALES));
        Estate open = Small.openToAll();
        return Small.BASE
                .with(Small.BASE.capacity().with(open))
                .with(arrangement)
                .with(new ScaleDemand(Route.WELFARE, eightfold));
    }
}
