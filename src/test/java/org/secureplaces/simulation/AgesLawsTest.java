package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Scenario;

/** From which birthday to which a child can come to a home that is registered for some ages. */
class AgesLawsTest {

    private static final int YOUNGEST = 14;
    private static final int OLDEST = 15;
    private static final int PLACES = 50;
    private static final double YEAR = 365.25;

    /** A home that accepts everybody, has room and considers children many times a day. */
    private static final NationalUnit AT_ONCE =
            new NationalUnit(
                    Search.withdrawing(0),
                    Figure.fixed("pace", 20),
                    Figure.fixed("stands", 0),
                    Acceptance.ALWAYS,
                    Council.FIRST_OFFER,
                    YouthCustodyService.NO_REFUSALS,
                    false);

    private static final Scenario SCENARIO =
            Textbook.measured(
                            Textbook.queue(40, Textbook.exponential(20), AT_ONCE, PLACES), 0, 1500)
                    .with(new Capacity(new Estate(List.of(home())), Effectiveness.FULL));
    private static final Model MODEL = new Model(SCENARIO);
    private static final Model FIRST_COME = new Model(SCENARIO.with(Textbook.waiting(0)));

    private static Home home() {
        Home all = Textbook.home(1, PLACES, 0);
        return new Home(
                all.name(),
                all.region(),
                all.location(),
                new Admits(List.of(Sex.GIRL, Sex.BOY), YOUNGEST, OLDEST),
                all.acceptanceOdds(),
                all.size(),
                all.timeline());
    }

    /** Who is too young comes on the first birthday that counts, and who is too old never. */
    @Seeds
    void a_child_comes_at_once_or_on_the_birthday_from_which_the_home_is_registered(long seed) {
        List<Happening> happenings = Small.happenings(MODEL, seed);
        Map<Referral, Double> placed = new HashMap<>();
        Small.only(Happening.Placed.class, happenings)
                .forEach(one -> placed.put(one.referral(), one.day()));
        for (Happening.Referred referred : Small.only(Happening.Referred.class, happenings)) {
            Referral child = referred.referral();
            double age = child.profile().age();
            double due = referred.day() + Math.max(0, YOUNGEST - age) * YEAR;
            if (age >= OLDEST + 1) {
                assertThat(placed).doesNotContainKey(child);
            } else if (due < SCENARIO.horizon().days() - 1) {
                assertThat(placed.get(child)).isCloseTo(due, within(0.2));
                assertThat(placed.get(child)).isGreaterThanOrEqualTo(due - 1e-6);
            }
        }
    }

    /** First come, first served: whoever is too young or too old for the home waits. */
    @Seeds
    void nobody_comes_to_a_home_at_an_age_for_which_it_is_not_registered(long seed) {
        assertThat(Small.only(Happening.Placed.class, Small.happenings(FIRST_COME, seed)))
                .isNotEmpty()
                .allMatch(placed -> placed.referral().ageOn(placed.day()) >= YOUNGEST)
                .allMatch(placed -> placed.referral().ageOn(placed.day()) < OLDEST + 1);
    }
}
