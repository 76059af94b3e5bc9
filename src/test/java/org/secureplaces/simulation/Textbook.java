package org.secureplaces.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Geography;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Composition;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Timeline;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.queue.FirstComeFirstServed;
import org.secureplaces.placement.queue.FirstComeFirstServed.Choice;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.Title;
import org.secureplaces.stay.LengthOfStay;
import org.secureplaces.stay.Stays;

/**
 * Scenarios small enough to have exact answers: the product's own types, set to textbook queues.
 */
public final class Textbook {

    public static final LocalDate BEGIN = LocalDate.of(2000, 3, 31);

    /** Who waits for long in a textbook does not grow too old for the home. */
    private static final Admits ANYBODY = new Admits(List.of(Sex.GIRL, Sex.BOY), 0, 1000);

    private Textbook() {}

    /**
     * A queue of one route: Poisson welfare referrals, homes of the given places, first come, first
     * served.
     */
    public static Scenario queue(
            double referralsPerYear, LengthOfStay stay, Arrangement arrangement, int... places) {
        return new Scenario(
                new Title("Textbook queue", ""),
                new Horizon(BEGIN, BEGIN, BEGIN.plusYears(1), Period.ofYears(9)),
                new Start.Empty(),
                new Capacity(new Estate(homes(places)), Effectiveness.FULL),
                demand(referralsPerYear, Pattern.constant(BEGIN)),
                stays(stay),
                arrangement,
                List.of());
    }

    /**
     * The same scenario, measured for some days after a warm-up that is not measured.
     *
     * @param warmUpDays may be 0
     */
    public static Scenario measured(Scenario scenario, int warmUpDays, int days) {
        LocalDate start = BEGIN.plusDays(1);
        return scenario.with(
                new Horizon(BEGIN, BEGIN, start.plusDays(warmUpDays), Period.ofDays(days)));
    }

    /** Children wait for ever, or until they withdraw at a hazard a day. */
    public static Arrangement waiting(double withdrawalPerDay) {
        return new FirstComeFirstServed(
                Search.withdrawing(withdrawalPerDay), Choice.FIRST_LISTED, true);
    }

    /** Children who find no place at once are turned away. */
    public static Arrangement loss() {
        return new FirstComeFirstServed(Search.withdrawing(0), Choice.FIRST_LISTED, false);
    }

    public static LengthOfStay exponential(double meanDays) {
        return LengthOfStay.of(LawFamily.EXPONENTIAL, meanDays, 1);
    }

    public static Demand demand(double referralsPerYear, Pattern pattern) {
        return new Demand(
                List.of(arrivals(Arrivals.Stream.WELFARE_ENGLAND, referralsPerYear, pattern)),
                flatland());
    }

    /** Children of one stream, none of whom comes twice. */
    public static Arrivals arrivals(Arrivals.Stream stream, double perYear, Pattern pattern) {
        return new Arrivals(
                stream,
                Figure.fixed("per_year", perYear),
                pattern,
                anyone(),
                Repeats.OFF,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Children of every region, sex and age from 12 to 16, without recorded needs. */
    public static Composition anyone() {
        Figure none = Figure.fixed("need", 0);
        return new Composition(
                Collections.nCopies(10, 1.0),
                Figure.fixed("girls", 0.5),
                12,
                Collections.nCopies(5, 1.0),
                Collections.nCopies(6, none));
    }

    public static Stays stays(LengthOfStay stay) {
        return stays(Collections.nCopies(Basis.values().length, stay));
    }

    /** Stays by basis that end when they end: no sentences, no leaving age, no delays. */
    public static Stays stays(List<LengthOfStay> byBasis) {
        return new Stays(
                byBasis,
                Figure.fixed("sentenced", 0),
                Figure.fixed("other_sentence", 0),
                0,
                new Stays.Orders(91, 182, Figure.fixed("share_at_end", 0)),
                new Stays.Delay(Figure.fixed("delay_share", 0), Figure.fixed("delay_days", 1)),
                List.of());
    }

    /** Homes of the given welfare places, named Home 1 and so on, in regions of England in turn. */
    public static List<Home> homes(int... places) {
        List<Home> homes = new ArrayList<>();
        for (int number = 0; number < places.length; number++) {
            homes.add(home(number + 1, places[number], 0));
        }
        return homes;
    }

    public static Home home(int number, int welfare, int justice) {
        Region region = Region.values()[(number - 1) % 9];
        return new Home(
                "Home " + number,
                region,
                centre(region),
                ANYBODY,
                1,
                FirstSize.known(welfare),
                Timeline.of(HomeState.open(BEGIN, welfare, justice)));
    }

    /** Regions in a row, each a disc of 20 miles. */
    public static Geography flatland() {
        List<Location> centres = new ArrayList<>();
        for (Region region : Region.values()) {
            centres.add(centre(region));
        }
        return new Geography(
                centres, Collections.nCopies(10, 20.0), Figure.fixed("road_factor", 1.25));
    }

    private static Location centre(Region region) {
        return Location.at(51 + 0.4 * region.ordinal(), -3 + 0.3 * region.ordinal());
    }
}
