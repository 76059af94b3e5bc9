package org.secureplaces.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Known;
import org.secureplaces.child.Location;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Dates;
import org.secureplaces.happening.Ending;
import org.secureplaces.happening.Happening;
import org.secureplaces.stay.PlannedStay;

/** Welfare children are counted by where the home is, not by where they are from. */
class HomesOfEnglandTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int ENGLISH = 0;
    private static final int WELSH = 1;

    private final HomesOfEngland homes =
            new HomesOfEngland(List.of(Region.EAST_OF_ENGLAND, Region.WALES), new Dates(FIRST));

    private static Referral referral(long key, Basis basis, Region from) {
        Profile child = new Known(Sex.BOY, 15, Needs.NONE, Location.at(52.0, -1.0)).as(basis, from);
        return new Referral(key, child, 0, 0);
    }

    private Referral found(long key, Basis basis, Region from, int home) {
        Referral referral = referral(key, basis, from);
        Route route = referral.profile().route();
        PlannedStay rest = new PlannedStay(100, basis, 0);
        homes.accept(new Happening.FoundInHome(0, referral, home, route, rest));
        return referral;
    }

    private double on(int day) {
        return homes.welfareChildrenOn(FIRST.plusDays(day));
    }

    @Test
    void a_child_of_Wales_in_England_counts_and_one_of_England_in_Wales_does_not() {
        found(1, Basis.WELFARE, Region.WALES, ENGLISH);
        found(2, Basis.WELFARE, Region.LONDON, WELSH);
        found(3, Basis.WELFARE, Region.LONDON, ENGLISH);
        found(4, Basis.REMAND, Region.LONDON, ENGLISH);
        assertThat(on(0)).isEqualTo(2);
    }

    @Test
    void the_count_is_that_of_the_end_of_the_day() {
        Referral child = referral(1, Basis.WELFARE, Region.LONDON);
        homes.accept(new Happening.Placed(3.5, child, ENGLISH, Route.WELFARE, 10));
        homes.accept(
                new Happening.Discharged(
                        9.0, child, ENGLISH, Route.WELFARE, 1, 0, Ending.DISCHARGED));
        assertThat(on(2)).isZero();
        assertThat(on(3)).isEqualTo(1);
        assertThat(on(8)).isEqualTo(1);
        assertThat(on(9)).isZero();
    }

    @Test
    void a_child_moved_over_the_border_or_elsewhere_counts_no_more() {
        Referral one = found(1, Basis.WELFARE, Region.LONDON, ENGLISH);
        Referral other = found(2, Basis.WELFARE, Region.LONDON, ENGLISH);
        homes.accept(new Happening.Transferred(5, one, ENGLISH, WELSH, 80, 0));
        homes.accept(new Happening.MovedElsewhere(6, other, ENGLISH, 0));
        assertThat(on(4)).isEqualTo(2);
        assertThat(on(5)).isEqualTo(1);
        assertThat(on(6)).isZero();
    }
}
