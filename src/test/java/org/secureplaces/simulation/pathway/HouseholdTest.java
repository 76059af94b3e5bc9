package org.secureplaces.simulation.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Known;
import org.secureplaces.child.Location;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.simulation.Seeds;

/** The children of a home beside a list that keeps them in order. */
class HouseholdTest {

    private static final Profile CHILD =
            new Known(Sex.GIRL, 15, Needs.NONE, Location.at(52, -3))
                    .as(Basis.WELFARE, Region.WALES);

    @Seeds
    void they_are_told_in_the_order_in_which_they_came_whoever_left(long seed) {
        Household home = new Household();
        List<Resident> list = new ArrayList<>();
        for (int step = 0; step < 200; step++) {
            double u = Mix.uniform(seed, step);
            if (u < 0.55 || list.isEmpty()) {
                Resident comes =
                        new Resident(new Referral(step, CHILD, step, 0), 0, Route.WELFARE, step);
                home.enter(comes);
                list.add(comes);
            } else {
                int leaving = (int) (Mix.uniform(seed, step, 1) * list.size());
                home.leave(list.remove(leaving));
            }
            assertThat(home.inOrder()).isEqualTo(list);
        }
    }
}
