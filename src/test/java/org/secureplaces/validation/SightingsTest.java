package org.secureplaces.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Known;
import org.secureplaces.child.Location;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Ending;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.stay.PlannedStay;

/** What single studies published, read from a handful of happenings. */
class SightingsTest {

    /** A run of two years, studied for its first 18 months, which are 547 days. */
    private static final Horizon TWO_YEARS =
            new Horizon(
                    LocalDate.of(2018, 12, 31),
                    LocalDate.of(2018, 12, 31),
                    LocalDate.of(2019, 1, 1),
                    Period.ofYears(2));

    private static final PlannedStay STAY = new PlannedStay(100, Basis.WELFARE, 0);

    private final Sightings sightings = new Sightings(TWO_YEARS);

    private static Referral referral(long key, double day, int episode, Region region) {
        Profile child =
                new Known(Sex.GIRL, 15, Needs.NONE, Location.at(51.5, -0.1))
                        .as(Basis.WELFARE, region);
        return new Referral(key, child, day, episode);
    }

    private Referral referred(long key, double day, int episode) {
        Referral made = referral(key, day, episode, Region.LONDON);
        sightings.accept(new Happening.Referred(day, made, STAY));
        return made;
    }

    private void placed(Referral referral, double day) {
        sightings.accept(new Happening.Placed(day, referral, 0, Route.WELFARE, 50));
    }

    private void withdrawn(Referral referral, double day) {
        sightings.accept(new Happening.Withdrawn(day, referral, Destination.OTHER, 0));
    }

    private void discharged(Referral referral, double day) {
        sightings.accept(
                new Happening.Discharged(
                        day, referral, 0, Route.WELFARE, 1, referral.day(), Ending.DISCHARGED));
    }

    @Test
    void a_child_placed_at_the_second_referral_is_one_child_placed() {
        withdrawn(referred(1, 10, 0), 60);
        Referral again = referred(Mix.mix(1, Question.AGAIN.number()), 100, 1);
        placed(again, 120);
        withdrawn(referred(2, 30, 0), 90);
        assertThat(sightings.shareOfChildrenPlaced()).isEqualTo(0.5);
        assertThat(sightings.childrenReferred()).isEqualTo(2);
        assertThat(sightings.referralsPerChild()).isEqualTo(1.5);
    }

    @Test
    void a_referral_after_the_studied_time_does_not_count() {
        withdrawn(referred(1, 10, 0), 60);
        placed(referred(Mix.mix(1, Question.AGAIN.number()), 600, 1), 610);
        assertThat(sightings.shareOfChildrenPlaced()).isZero();
        assertThat(sightings.referralsPerChild()).isEqualTo(1);
    }

    @Test
    void a_child_found_in_a_home_or_waiting_counts_from_its_next_referral_on() {
        Referral resident = referral(1, -50, 0, Region.LONDON);
        sightings.accept(new Happening.FoundInHome(0, resident, 0, Route.WELFARE, STAY));
        sightings.accept(new Happening.FoundWaiting(0, referral(2, -9, 0, Region.LONDON), STAY));
        assertThat(sightings.childrenReferred()).isZero();
        discharged(resident, 60);
        Referral again = referred(Mix.mix(1, Question.AGAIN.number()), 100, 1);
        withdrawn(again, 130);
        referred(Mix.mix(again.key(), Question.AGAIN.number()), 150, 2);
        assertThat(sightings.childrenReferred()).isEqualTo(1);
        assertThat(sightings.referralsPerChild()).isEqualTo(2);
    }

    @Test
    void children_from_Wales_were_not_studied() {
        referred(1, 10, 0);
        Referral welsh = referral(2, 10, 0, Region.WALES);
        sightings.accept(new Happening.Referred(10, welsh, STAY));
        placed(welsh, 20);
        assertThat(sightings.shareOfChildrenPlaced()).isZero();
        assertThat(sightings.longestWait()).isZero();
    }

    @Test
    void the_longest_wait_is_that_of_a_child_who_was_placed() {
        placed(referred(1, 10, 0), 40);
        placed(referred(2, 10, 0), 80);
        withdrawn(referred(3, 10, 0), 300);
        assertThat(sightings.longestWait()).isEqualTo(70);
    }

    @Test
    void those_in_homes_on_the_last_day_are_counted_by_when_they_came() {
        Referral before = referral(1, -400, 0, Region.LONDON);
        sightings.accept(new Happening.FoundInHome(0, before, 0, Route.WELFARE, STAY));
        placed(referred(2, 690, 0), 700);
        placed(referred(3, 690, 0), 650);
        Referral gone = referred(4, 690, 0);
        placed(gone, 700);
        discharged(gone, 710);
        assertThat(TWO_YEARS.days()).isEqualTo(731);
        assertThat(sightings.shareThereLessThan(91)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(sightings.shareThereLessThan(50)).isCloseTo(1.0 / 3, within(1e-12));
    }
}
