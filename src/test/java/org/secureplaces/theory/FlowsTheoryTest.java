package org.secureplaces.theory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.child.Need;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Composition;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Repeats;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.measure.Measure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.demand.Prevention;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.simulation.Textbook;
import org.secureplaces.stay.StepDown;

/** Who is referred and who can leave, where closed forms say how many. */
class FlowsTheoryTest {

    private static final LocalDate FIRST_DAY = Textbook.BEGIN.plusDays(1);
    private static final int DAYS = 360;
    private static final int PLENTY = 10_000;
    private static final double PER_DAY = 0.5;
    private static final double EXPLOITED = 0.6;

    /**
     * Prevention takes half of the children with a need that 0.6 of children have, in three of ten
     * equal regions: thinned by 1 - 0.5 x 0.6 x 0.3, the number of referrals of 360 days is Poisson
     * of mean 0.5 x 360 x 0.91.
     */
    @Test
    void prevention_thins_a_Poisson_number_of_referrals() {
        Scenario scenario =
                preventing(Phase.from(FIRST_DAY), Optional.of(Need.EXPLOITATION), regions());
        poissonReferrals(scenario, PER_DAY * DAYS * (1 - 0.5 * EXPLOITED * 0.3));
    }

    /**
     * From the thirteenth month (the run begins on 1 April 2000) over two months: none of it
     * before, then a third and two thirds for 30 and 31 days, then all of it, until it ends.
     */
    @Test
    void prevention_grows_in_equal_monthly_steps_and_ends() {
        LocalDate from = FIRST_DAY.plusMonths(1);
        LocalDate over = from.plusMonths(5);
        Scenario scenario =
                preventing(new Phase(from, Optional.of(over), 2), Optional.empty(), List.of());
        Dates calendar = new Dates(FIRST_DAY);
        double full = calendar.dayOf(over) - calendar.dayOf(from.plusMonths(2));
        double lost = 0.5 * (31 / 3.0 + 30 * 2 / 3.0 + full);
        poissonReferrals(scenario, PER_DAY * (DAYS - lost));
    }

    private static void poissonReferrals(Scenario scenario, double mean) {
        Sample referrals = Runs.of(10_000, scenario).sample(Measure.REFERRALS);
        referrals.hasMean(mean);
        PoissonDistribution law = new PoissonDistribution(mean);
        referrals.hasDistribution(IntStream.range(0, 400).mapToDouble(law::probability).toArray());
    }

    private static List<Region> regions() {
        return List.of(Region.LONDON, Region.SOUTH_EAST, Region.SOUTH_WEST);
    }

    private static Scenario preventing(Phase phase, Optional<Need> need, List<Region> regions) {
        Composition anyone = Textbook.anyone();
        Figure none = Figure.fixed("need", 0);
        Figure some = Figure.fixed("exploited", EXPLOITED);
        Composition children =
                new Composition(
                        anyone.regions(),
                        anyone.girls(),
                        anyone.youngest(),
                        anyone.ages(),
                        List.of(none, none, some, none, none, none));
        Arrivals arrivals =
                new Arrivals(
                        Arrivals.Stream.WELFARE_ENGLAND,
                        Figure.fixed("per_year", PER_DAY * Dates.DAYS_PER_YEAR),
                        Pattern.constant(FIRST_DAY),
                        children,
                        Repeats.OFF,
                        List.of(),
                        List.of(),
                        Optional.empty());
        Scenario queue =
                Textbook.queue(1, Textbook.exponential(5), Textbook.waiting(0), PLENTY)
                        .with(new Demand(List.of(arrivals), Textbook.flatland()));
        Removal half =
                new Removal(
                        Removal.Reason.PREVENTED,
                        Figure.fixed("share", 0.5),
                        phase,
                        new TargetGroup(regions, need, Optional.empty()));
        return Textbook.measured(queue, 0, DAYS)
                .with(new Prevention(Route.WELFARE, half, ProgrammeCost.NONE));
    }

    /**
     * Where secure places abound, children come to step-down places as a Poisson stream: with
     * exponential times there, those who wait in secure homes are the queue of Erlang C, and days
     * of delay a day are its mean number waiting. Only some children need a place.
     */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({"1, 0.6, 5, 1", "4, 0.7, 10, 0.5"})
    void delayed_days_agree_with_Erlang_C(int places, double busy, double days, double needing) {
        Erlang queue = Erlang.atLoad(places, busy * places, days);
        double referralsPerYear = queue.arrivals() / needing * Dates.DAYS_PER_YEAR;
        StepDown stepDown =
                new StepDown(
                        FIRST_DAY,
                        places,
                        Figure.fixed("mean_days", days),
                        Figure.fixed("share_needing", needing));
        int measured = (int) (15_000 / queue.arrivals());
        int warmUp = (int) (1500 / queue.arrivals());
        Scenario scenario =
                Textbook.measured(
                                Textbook.queue(
                                        referralsPerYear,
                                        Textbook.exponential(3),
                                        Textbook.waiting(0),
                                        PLENTY),
                                warmUp,
                                measured)
                        .with(new StepDownPlaces(stepDown, ProgrammeCost.NONE));
        Sample delayed = Runs.of(200, scenario).sample(Measure.DELAYED_DAYS);
        delayed.hasMean(queue.waiting() * measured, 0.03 * queue.waiting() * measured);
    }
}
