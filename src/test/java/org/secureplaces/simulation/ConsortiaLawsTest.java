package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.unit.RegionalConsortia;

/** Homes of the own consortium see a child at once, all others after its first days. */
class ConsortiaLawsTest {

    private static final double DAYS = 20;
    private static final List<Region> NORTH =
            List.of(Region.NORTH_EAST, Region.NORTH_WEST, Region.YORKSHIRE_AND_THE_HUMBER);
    private static final List<Region> SOUTH =
            List.of(Region.values()).stream().filter(region -> !NORTH.contains(region)).toList();
    private static final Model MODEL =
            Arrangements.model(
                    new RegionalConsortia(
                            Arrangements.UNIT,
                            List.of(NORTH, SOUTH),
                            Figure.fixed("own_first_days", DAYS)));

    @Seeds
    void no_home_elsewhere_considers_a_child_in_its_first_days(long seed) {
        for (Happening.Considered asked : considered(seed)) {
            assertThat(isOwn(asked) || since(asked) >= DAYS).isTrue();
        }
    }

    @Test
    void its_own_homes_consider_it_at_once_and_others_as_soon_as_they_may() {
        long own = 0;
        long others = 0;
        for (long seed = 1; seed <= 20; seed++) {
            for (Happening.Considered asked : considered(seed)) {
                own += isOwn(asked) && !isSameRegion(asked) && since(asked) < DAYS / 4 ? 1 : 0;
                others += !isOwn(asked) && since(asked) < DAYS * 1.25 ? 1 : 0;
            }
        }
        assertThat(own).isGreaterThan(100);
        assertThat(others).isGreaterThan(100);
    }

    private static List<Happening.Considered> considered(long seed) {
        return Small.only(Happening.Considered.class, Small.happenings(MODEL, seed));
    }

    private static boolean isSameRegion(Happening.Considered asked) {
        return asked.referral().profile().region() == Small.BASE.homes().get(asked.home()).region();
    }

    private static double since(Happening.Considered asked) {
        return asked.day() - asked.referral().day();
    }

    private static boolean isOwn(Happening.Considered asked) {
        Region child = asked.referral().profile().region();
        Region home = Small.BASE.homes().get(asked.home()).region();
        return NORTH.contains(child) == NORTH.contains(home);
    }
}
