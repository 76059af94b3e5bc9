package org.secureplaces.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Geography;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Composition;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Drift;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Repeats;
import org.secureplaces.demand.Season;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Fluctuation;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Residents;
import org.secureplaces.home.Timeline;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.Withdrawal;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.Title;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.estate.CloseHome;
import org.secureplaces.scenario.change.estate.OpenHome;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.stay.LengthOfStay;
import org.secureplaces.stay.Stays;

/**
 * A national unit with six homes, every stream of children and every mechanism of the model at
 * work: small, so that a law can be tried on hundreds of runs.
 */
public final class Small {

    public static final LocalDate COUNT = LocalDate.of(2023, 3, 31);
    public static final LocalDate FORECAST = LocalDate.of(2023, 9, 1);

    public static final String BOTH = "Ash";
    public static final String GIRLS = "Birch";
    public static final String WELSH = "Cedar";
    public static final String YOUNG = "Dale";
    public static final String CAUTIOUS = "Elm";
    public static final String CONTRACTED = "Fir";

    /** Councils that wait two days for a better offer and sometimes refuse a far one. */
    public static final Council COUNCIL =
            new Council(
                    Figure.fixed("decision_days", 2),
                    Figure.fixed("far_miles", 150),
                    Figure.fixed("refuses_far", 0.3));

    /** All six homes open all the time. */
    public static final Scenario BASE = base(figure("waiting", 8, 10, 16));

    /** The same with nobody waiting on the first day. */
    public static final Scenario NOBODY_WAITING = base(Figure.fixed("waiting", 0));

    private Small() {}

    /** Everything that happens in a run of a model. */
    public static List<Happening> happenings(Model model, long seed) {
        List<Happening> happenings = new ArrayList<>();
        Replication.run(model, new Streams(seed, 0), happenings::add);
        return happenings;
    }

    /** Only what happens of one kind, in order. */
    public static <T extends Happening> List<T> only(Class<T> kind, List<Happening> happenings) {
        return happenings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The number of a home in the estate. */
    public static int numberOf(String home, Scenario scenario) {
        return scenario.homes().stream().map(Home::name).toList().indexOf(home);
    }

    /** A closure with notice of 1 March 2024, last admission on 1 April and closing on 1 July. */
    public static CloseHome closing(String home, Residents residents) {
        Closure closure =
                new Closure(
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 7, 1),
                        residents,
                        60);
        return new CloseHome(home, closure);
    }

    /** The homes of the base, which all admit everybody. */
    static Estate openToAll() {
        return new Estate(BASE.homes().stream().map(Small::openToAll).toList());
    }

    private static Home openToAll(Home home) {
        return new Home(
                home.name(),
                home.region(),
                home.location(),
                Admits.ALL,
                home.acceptanceOdds(),
                home.size(),
                home.timeline());
    }

    /** A seventh home, planned for a day, with four places of each route. */
    public static OpenHome opening(LocalDate planned) {
        return new OpenHome(
                home("Gorse", Region.EAST_MIDLANDS, Admits.ALL, 0, 0),
                planned,
                new OpenHome.Opening(4, 4, 3, 0));
    }

    /** A programme at some homes, all of them if none is named, without ramp-up or cost. */
    public static Programme programme(LocalDate from, String... homes) {
        return new Programme(List.of(homes), from, 0, ProgrammeCost.NONE);
    }

    /** A figure with a range. */
    public static Figure figure(String key, double low, double value, double high) {
        return new Figure(
                key,
                value,
                new Figure.Range(low, high),
                "",
                new FigureOrigin.Assumed("for a test"));
    }

    /** Children of every region, sex and age, each need with a chance of its own. */
    public static Composition children(double girls) {
        List<Figure> needs = new ArrayList<>();
        for (double share : new double[] {0.4, 0.5, 0.3, 0.4, 0.5, 0.1}) {
            needs.add(Figure.fixed("need_" + needs.size(), share));
        }
        return new Composition(
                List.of(1.0, 2.0, 1.0, 1.0, 1.5, 1.0, 3.0, 1.5, 1.0, 0.5),
                Figure.fixed("girls", girls),
                11,
                List.of(1.0, 1.0, 2.0, 4.0, 6.0, 6.0, 4.0),
                needs);
    }

    /** A geography with every region's centre on a slanting line, 30 to 40 miles apart. */
    public static Geography geography() {
        return new Geography(
                Arrays.stream(Region.values()).map(Small::centre).toList(),
                Collections.nCopies(10, 25.0),
                figure("road_factor", 1.2, 1.25, 1.3));
    }

    private static Scenario base(Figure waiting) {
        return new Scenario(
                new Title("Small", ""),
                new Horizon(COUNT, COUNT, FORECAST, Period.ofMonths(19)),
                new Start.Census(residents(), waiting),
                new Capacity(new Estate(homes()), effectiveness()),
                new Demand(arrivals(), geography()),
                stays(),
                unit(COUNCIL),
                List.of());
    }

    private static List<Home> homes() {
        List<Sex> girls = List.of(Sex.GIRL);
        List<Sex> both = List.of(Sex.GIRL, Sex.BOY);
        return List.of(
                home(BOTH, Region.NORTH_EAST, Admits.ALL, 5, 3),
                home(GIRLS, Region.SOUTH_EAST, new Admits(girls, 11, 17), 4, 2),
                home(WELSH, Region.WALES, Admits.ALL, 5, 3),
                home(YOUNG, Region.WEST_MIDLANDS, new Admits(both, 10, 15), 4, 2),
                home(CAUTIOUS, Region.SOUTH_WEST, Admits.ALL, 5, 2),
                home(CONTRACTED, Region.YORKSHIRE_AND_THE_HUMBER, Admits.ALL, 2, 5));
    }

    private static Home home(String name, Region region, Admits admits, int welfare, int justice) {
        return new Home(
                name,
                region,
                centre(region),
                admits,
                name.equals(CAUTIOUS) ? 0.6 : 1,
                FirstSize.known(welfare),
                Timeline.of(HomeState.open(COUNT, welfare, justice)));
    }

    private static List<Start.Residents> residents() {
        List<Start.Residents> residents = new ArrayList<>();
        for (String home : List.of(BOTH, GIRLS, WELSH, YOUNG, CAUTIOUS)) {
            residents.add(new Start.Residents(home, Basis.WELFARE, 3));
            residents.add(new Start.Residents(home, Basis.REMAND, 1));
        }
        residents.add(new Start.Residents(CONTRACTED, Basis.DTO, 3));
        residents.add(new Start.Residents(CONTRACTED, Basis.OTHER_SENTENCE, 1));
        residents.add(new Start.Residents(CONTRACTED, Basis.OTHERS, 1));
        return residents;
    }

    private static Effectiveness effectiveness() {
        return new Effectiveness(
                figure("available", 0.85, 0.9, 0.95),
                figure("effective", 0.7, 0.75, 0.8),
                figure("effective_if_others_in_welfare", 0.8, 0.85, 0.9),
                figure("others_in_contracted", 0, 0.6, 1),
                Figure.fixed("justice_effective", 0.9),
                figure("caution_share", 0, 0.5, 1),
                new Fluctuation(
                        Figure.fixed("national_year_sd", 0.06),
                        figure("home_quarter_sd", 0, 0.1, 0.2),
                        new RandomWalk(
                                COUNT,
                                figure("effective_walk.yearly_sd", 0.05, 0.1, 0.15),
                                figure("effective_walk.keeps", 0.7, 0.9, 1),
                                List.of())));
    }

    private static List<Arrivals> arrivals() {
        Repeats again =
                new Repeats(figure("referrals_per_child", 1.3, 1.5, 1.6), Figure.fixed("days", 80));
        return List.of(
                arrivals(Stream.WELFARE_ENGLAND, 75, 0.5, again),
                arrivals(Stream.WELFARE_WALES, 9, 0.5, again),
                arrivals(Stream.REMAND, 30, 0.2, Repeats.OFF),
                arrivals(Stream.DTO, 12, 0.2, Repeats.OFF),
                arrivals(Stream.OTHER_SENTENCE, 5, 0.2, Repeats.OFF),
                arrivals(Stream.OTHERS, 20, 0.4, Repeats.OFF));
    }

    private static Arrivals arrivals(Stream stream, double perYear, double girls, Repeats repeats) {
        Composition composition = children(girls);
        if (stream == Stream.WELFARE_WALES) {
            List<Double> wales = new ArrayList<>(Collections.nCopies(9, 0.0));
            wales.add(1.0);
            composition =
                    new Composition(wales, composition.girls(), 11, composition.ages(), needs());
        }
        return new Arrivals(
                stream,
                figure(stream.name() + ".per_year", perYear * 0.9, perYear, perYear * 1.2),
                new Pattern(
                        COUNT,
                        Drift.lasting(
                                COUNT,
                                figure("yearly_change", -0.05, 0.02, 0.05),
                                new RandomWalk(FORECAST, figure("walk_sd", 0.03, 0.08, 0.1))),
                        Optional.empty(),
                        new Season(0.1, 150, 365.25),
                        List.of(),
                        Figure.fixed("monthly_cv", 0.1)),
                composition,
                repeats,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<Figure> needs() {
        return children(0.5).needs();
    }

    private static Stays stays() {
        List<LengthOfStay> laws =
                List.of(
                        LengthOfStay.of(LawFamily.LOGNORMAL, 130, 0.8),
                        LengthOfStay.of(LawFamily.GAMMA, 90, 1.2),
                        LengthOfStay.of(LawFamily.GAMMA, 110, 0.8),
                        LengthOfStay.of(LawFamily.EXPONENTIAL, 200, 1),
                        LengthOfStay.of(LawFamily.WEIBULL, 10, 1.3));
        return new Stays(
                laws,
                figure("sentenced", 0.3, 0.38, 0.5),
                figure("other_sentence", 0.1, 0.12, 0.2),
                18,
                new Stays.Orders(91, 182, figure("share_at_end", 0, 0.3, 0.5)),
                new Stays.Delay(Figure.fixed("delay_share", 0.2), Figure.fixed("delay_days", 25)),
                List.of());
    }

    /** The national unit with councils that answer offers in their own way. */
    public static NationalUnit unit(Council council) {
        return unit(
                council,
                new YouthCustodyService(
                        Figure.fixed("home_refuses", 0.1),
                        figure("others_in_contracted", 0, 0.6, 1)));
    }

    /** The national unit with councils and a Youth Custody Service of their own ways. */
    public static NationalUnit unit(Council council, YouthCustodyService youthCustody) {
        Search search =
                new Search(
                        new Withdrawal(
                                figure("withdrawal_per_day", 0.006, 0.0115, 0.023),
                                List.of(
                                        new Withdrawal.Earlier(
                                                COUNT.plusMonths(3),
                                                figure("withdrawal_before", 1, 2, 3))),
                                new RandomWalk(
                                        COUNT.plusMonths(6),
                                        figure("withdrawal_walk.yearly_sd", 0.1, 0.2, 0.3))),
                        List.of(
                                Figure.fixed("childrens_home", 0.48),
                                Figure.fixed("custody", 0.1),
                                Figure.fixed("scotland", 0.05),
                                Figure.fixed("deprivation_of_liberty", 0.2)));
        return new NationalUnit(
                search,
                figure("pace", 0.5, 1, 3),
                Figure.fixed("decline_stands", 14),
                acceptance(),
                council,
                youthCustody,
                true);
    }

    private static Acceptance acceptance() {
        return new Acceptance(
                Figure.fixed("pooled", 0.145),
                0.145,
                Figure.fixed("intercept", -1.8),
                Figure.fixed("girl", 0.6),
                Figure.fixed("year_of_age", -0.2),
                Figure.fixed("earlier_stay", 0.5),
                Figure.fixed("challenging", -0.8));
    }

    private static Location centre(Region region) {
        int number = region.ordinal();
        return Location.at(51 + 0.45 * number, -3.5 + 0.3 * number);
    }
}
