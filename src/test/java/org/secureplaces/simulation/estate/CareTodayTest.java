package org.secureplaces.simulation.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Known;
import org.secureplaces.child.Location;
import org.secureplaces.child.Need;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.HighNeed;
import org.secureplaces.home.Home;
import org.secureplaces.home.Practice;
import org.secureplaces.simulation.Small;

/** How a home's caution, training, mental-health care and mix of children add up, by hand. */
class CareTodayTest {

    private static final HighNeed RULE =
            new HighNeed(
                    Figure.fixed("log_odds_there", -2),
                    Figure.fixed("blocking", 0),
                    Figure.fixed("blocked_places", 0));
    private static final Profile LOWER = child(Basis.WELFARE, Needs.NONE);
    private static final Profile HIGH =
            child(Basis.WELFARE, Needs.NONE.with(Need.CHALLENGING_BEHAVIOUR));
    private static final Profile MENTAL = child(Basis.WELFARE, Needs.NONE.with(Need.MENTAL_HEALTH));
    private static final Profile BOTH = HIGH.with(Need.MENTAL_HEALTH);

    private final List<Home> homes = Small.BASE.homes();
    private final int cautious = Small.numberOf(Small.CAUTIOUS, Small.BASE);
    private final int usual = Small.numberOf(Small.BOTH, Small.BASE);
    private final HighNeedToday highNeed = new HighNeedToday(RULE, homes.size());
    private final CareToday care = new CareToday(homes, highNeed);

    /** Of seven places, one child with high need lives in one: -2/7. */
    @Test
    void each_child_meets_the_odds_that_its_own_needs_call_for() {
        runAt(cautious, new Practice(3, 5, 0, 0, 1));
        live(cautious, HIGH, 1);
        live(cautious, LOWER, 1);
        double caution = Math.log(0.6);
        double high = Math.log(3) - 2.0 / 7;
        requireLogOdds(cautious, LOWER, caution);
        requireLogOdds(cautious, HIGH, caution + high);
        requireLogOdds(cautious, MENTAL, caution + Math.log(5));
        requireLogOdds(cautious, BOTH, caution + high + Math.log(5));
    }

    @Test
    void a_home_is_not_like_another_one_and_forgets_who_left() {
        runAt(cautious, new Practice(3, 5, 0, 0, 1));
        runAt(usual, Practice.ORDINARY);
        live(usual, HIGH, 1);
        live(usual, HIGH, 1);
        live(usual, child(Basis.DTO, HIGH.needs()), 1);
        requireLogOdds(usual, BOTH, -2 * 3.0 / 8);
        live(usual, HIGH, -1);
        requireLogOdds(usual, BOTH, -2 * 2.0 / 8);
        requireLogOdds(usual, LOWER, 0);
        requireLogOdds(cautious, HIGH, Math.log(0.6) + Math.log(3));
    }

    @Test
    void the_factor_is_on_welfare_stays_of_children_with_a_mental_health_need() {
        runAt(usual, new Practice(1, 5, 0, 0, 0.7));
        assertThat(care.stayFactor(usual, MENTAL)).isEqualTo(0.7);
        assertThat(care.stayFactor(usual, BOTH)).isEqualTo(0.7);
        assertThat(care.stayFactor(usual, HIGH)).isEqualTo(1);
        assertThat(care.stayFactor(usual, child(Basis.DTO, MENTAL.needs()))).isEqualTo(1);
    }

    private void runAt(int home, Practice practice) {
        care.become(home, practice);
        highNeed.become(home, homes.get(home).on(Small.COUNT));
    }

    private void live(int home, Profile child, int by) {
        highNeed.count(home, new Referral(1, child, 0, 0), by);
    }

    private void requireLogOdds(int home, Profile child, double logOdds) {
        assertThat(care.logOdds(home, child)).isCloseTo(logOdds, within(1e-12));
    }

    private static Profile child(Basis basis, Needs needs) {
        return new Known(Sex.BOY, 15, needs, Location.at(51.5, 0)).as(basis, Region.LONDON);
    }
}
