package org.secureplaces.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
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
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Ending;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.stay.PlannedStay;
import org.secureplaces.stay.Stays.Orders;

/** Orders are counted on the days on which a court makes them. */
class CourtCountsTest {

    /** First orders of 91 days, further ones of 182 days, as in W142 and W143. */
    private static final Orders ORDERS = new Orders(91, 182, Figure.fixed("at_end", 0));

    /** The run begins on the last day of 2023, so that day 1 is the first of 2024. */
    private static final Horizon RUN =
            new Horizon(
                    LocalDate.of(2023, 12, 30),
                    LocalDate.of(2023, 12, 30),
                    LocalDate.of(2023, 12, 31),
                    Period.ofYears(2));

    private static final LocalDate YEAR = LocalDate.of(2024, 1, 1);

    private final CourtCounts counts = new CourtCounts(ORDERS, RUN);

    private static Referral referral(Basis basis, double day) {
        Profile child =
                new Known(Sex.GIRL, 15, Needs.NONE, Location.at(51.5, -0.1))
                        .as(basis, Region.LONDON);
        return new Referral((long) day, child, day, 0);
    }

    private Referral placed(Basis basis, double day) {
        Referral referral = referral(basis, day);
        counts.accept(new Happening.Placed(day, referral, 0, referral.profile().route(), 50));
        return referral;
    }

    private void discharged(Referral referral, double day) {
        counts.accept(
                new Happening.Discharged(day, referral, 0, Route.WELFARE, 0, 0, Ending.DISCHARGED));
    }

    private double firstOf2024() {
        return counts.firstOrders(YEAR, YEAR.plusYears(1));
    }

    private double furtherOf2024() {
        return counts.furtherOrders(YEAR, YEAR.plusYears(1));
    }

    @Test
    void an_admission_brings_a_first_order_and_a_stay_beyond_its_end_a_further_one() {
        discharged(placed(Basis.WELFARE, 10), 10 + 90);
        discharged(placed(Basis.WELFARE, 20), 20 + 92);
        discharged(placed(Basis.WELFARE, 30), 30 + 91 + 183);
        assertThat(firstOf2024()).isEqualTo(3);
        assertThat(furtherOf2024()).isEqualTo(3);
        assertThat(counts.orders(YEAR, YEAR.plusYears(1))).isEqualTo(6);
    }

    @Test
    void an_order_counts_on_the_day_on_which_it_is_made_and_not_at_discharge() {
        discharged(placed(Basis.WELFARE, 0.5), 400);
        assertThat(firstOf2024()).isZero();
        assertThat(furtherOf2024()).isEqualTo(2);
        LocalDate secondQuarter = LocalDate.of(2024, 4, 1);
        assertThat(counts.furtherOrders(secondQuarter, secondQuarter.plusMonths(3))).isZero();
        assertThat(counts.furtherOrders(YEAR, secondQuarter)).isEqualTo(1);
    }

    @Test
    void a_child_still_there_goes_on_with_orders_until_the_run_ends() {
        placed(Basis.WELFARE, 10);
        assertThat(furtherOf2024()).isEqualTo(2);
        LocalDate next = YEAR.plusYears(1);
        assertThat(counts.furtherOrders(next, RUN.end())).isEqualTo(2);
    }

    @Test
    void a_child_found_in_a_home_goes_on_with_the_orders_of_its_own_admission() {
        Referral before = referral(Basis.WELFARE, -80);
        PlannedStay rest = new PlannedStay(100, Basis.WELFARE, 0);
        counts.accept(new Happening.FoundInHome(0, before, 0, Route.WELFARE, rest));
        discharged(before, 100);
        assertThat(firstOf2024()).isZero();
        assertThat(furtherOf2024()).isEqualTo(1);
    }

    @Test
    void a_transfer_brings_no_order_and_whoever_moves_elsewhere_takes_no_further_one() {
        Referral child = placed(Basis.WELFARE, 10);
        counts.accept(new Happening.Transferred(50, child, 0, 1, 20, 0));
        counts.accept(new Happening.MovedElsewhere(60, child, 1, 0));
        assertThat(firstOf2024()).isEqualTo(1);
        assertThat(furtherOf2024()).isZero();
    }

    @Test
    void children_of_the_courts_of_crime_have_no_secure_order() {
        placed(Basis.REMAND, 10);
        assertThat(counts.orders(YEAR, YEAR.plusYears(1))).isZero();
    }

    @Test
    void only_searches_that_end_in_a_deprivation_of_liberty_are_counted_as_such() {
        Referral one = referral(Basis.WELFARE, 10);
        counts.accept(new Happening.Withdrawn(40, one, Destination.DEPRIVATION_OF_LIBERTY, 0));
        counts.accept(new Happening.Withdrawn(41, one, Destination.DEPRIVATION_OF_LIBERTY, 0));
        counts.accept(new Happening.Withdrawn(42, one, Destination.CUSTODY, 0));
        counts.accept(new Happening.Withdrawn(500, one, Destination.DEPRIVATION_OF_LIBERTY, 0));
        assertThat(counts.searchesEndedInDeprivationOfLiberty(YEAR, YEAR.plusYears(1)))
                .isEqualTo(2);
    }

    @Test
    void a_time_that_the_run_does_not_hold_is_refused() {
        assertThatThrownBy(() -> counts.orders(LocalDate.of(2023, 12, 1), YEAR))
                .hasMessageContaining("does not hold 2023-12-01 to 2024-01-01");
    }
}
