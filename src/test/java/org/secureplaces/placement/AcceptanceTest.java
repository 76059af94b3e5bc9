package org.secureplaces.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Known;
import org.secureplaces.child.Location;
import org.secureplaces.child.Need;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.evidence.Figure;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.simulation.Small;

class AcceptanceTest {

    private static final Profile BOY = child(Basis.WELFARE, Sex.BOY, 15, Needs.NONE);

    @Test
    void log_odds_add_up_what_the_child_brings() {
        Acceptance rule = rule(0.145);
        assertThat(rule.logOdds(BOY)).isEqualTo(-2);
        Needs needs = Needs.NONE.with(Need.CHALLENGING_BEHAVIOUR).with(Need.EARLIER_SECURE_STAY);
        assertThat(rule.logOdds(child(Basis.WELFARE, Sex.GIRL, 17, needs)))
                .isCloseTo(-2 + 0.8 - 2 * 0.3 + 0.7 - 1.1, within(1e-12));
    }

    @Test
    void another_pooled_share_shifts_every_childs_odds_alike() {
        double shift = Math.log(0.3 / 0.7) - Math.log(0.145 / 0.855);
        assertThat(rule(0.3).logOdds(BOY)).isCloseTo(-2 + shift, within(1e-12));
    }

    @Test
    void a_home_that_always_accepts_accepts() {
        assertThat(1 / (1 + Math.exp(-Acceptance.ALWAYS.logOdds(BOY)))).isEqualTo(1);
    }

    @Test
    void a_cautious_home_multiplies_the_odds_of_welfare_children_only() {
        NationalUnit unit = Small.unit(Small.COUNCIL);
        double plain = unit.acceptance(BOY, 0);
        double cautious = unit.acceptance(BOY, Math.log(0.5));
        assertThat(cautious / (1 - cautious)).isCloseTo(0.5 * plain / (1 - plain), within(1e-12));
        Profile remanded = child(Basis.REMAND, Sex.BOY, 15, Needs.NONE);
        assertThat(unit.acceptance(remanded, Math.log(0.5))).isEqualTo(0.9);
    }

    @Test
    void a_child_of_average_chance_is_placed_as_often_as_not() {
        NationalUnit unit = Small.unit(Small.COUNCIL);
        double average = unit.acceptance().pooled().value();
        double chance = unit.acceptance(BOY, 0);
        assertThat(unit.shareEverPlaced(BOY)).isCloseTo(chance / (chance + average), within(1e-12));
    }

    private static Acceptance rule(double pooled) {
        return new Acceptance(
                Figure.fixed("pooled", pooled),
                0.145,
                Figure.fixed("intercept", -2),
                Figure.fixed("girl", 0.8),
                Figure.fixed("year_of_age", -0.3),
                Figure.fixed("earlier_stay", 0.7),
                Figure.fixed("challenging", -1.1));
    }

    private static Profile child(Basis basis, Sex sex, double age, Needs needs) {
        return new Known(sex, age, needs, Location.at(51.5, 0)).as(basis, Region.LONDON);
    }
}
