package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.child.Route;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Happening;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.scenario.Scenario;

/** Referrals are followed for the days that a plan states, and only those made in the run. */
class FollowedLawsTest {

    private static final int DAYS = 30;

    /** Councils that go on searching for ever, also for those who wait when the run begins. */
    private static final Scenario ENDLESS =
            Small.BASE.map(
                    figure -> figure.key().equals("withdrawal_per_day") ? figure.at(0) : figure);

    private static final List<Model> MODELS = List.of(new Model(Small.BASE), new Model(ENDLESS));

    @Seeds
    void shares_and_days_of_the_first_year_are_about_those_referred_in_it(long seed) {
        for (Model model : MODELS) {
            Layout layout = Layout.of(List.of(model.scenario()), Detail.FULL, DAYS);
            Ledger ledger = new Ledger(layout, model.scenario());
            List<Happening> happenings = new ArrayList<>();
            Replication.run(
                    model,
                    new Streams(seed, 0),
                    happening -> {
                        ledger.accept(happening);
                        happenings.add(happening);
                    });
            requireYear(layout, ledger.measured(), happenings);
        }
    }

    private static void requireYear(Layout layout, Measured measured, List<Happening> happenings) {
        List<Happening.Placed> placed = Small.only(Happening.Placed.class, happenings);
        double followed = 0;
        double inTime = 0;
        double days = 0;
        for (Happening.Referred referred : Small.only(Happening.Referred.class, happenings)) {
            boolean welfare = referred.referral().profile().route() == Route.WELFARE;
            if (welfare && referred.day() < 366) {
                double wait = Recount.waitOf(referred.referral(), placed);
                followed++;
                inTime += wait <= DAYS ? 1 : 0;
                days += Math.min(DAYS, wait);
            }
        }
        requireClose(layout, measured, Measure.SHARE_PLACED_91_DAYS, inTime / followed);
        requireClose(layout, measured, Measure.DAYS_TO_PLACE, days / followed);
    }

    private static void requireClose(
            Layout layout, Measured measured, Measure measure, double expected) {
        assertThat(measured.value(layout.index(measure, "all", "2023-24")))
                .as("%s", measure)
                .isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
    }
}
