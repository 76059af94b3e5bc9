package org.secureplaces.theory;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Basis;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Drift;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Season;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Home;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.Start.Residents;
import org.secureplaces.scenario.Title;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Replication;
import org.secureplaces.simulation.Textbook;
import org.secureplaces.stay.LengthOfStay;

/**
 * Need from a census where places are unlimited has an exact law, for any law of stays and any rate
 * of arrivals: the number there after t days is the sum, over residents with elapsed stay a, of
 * Bernoulli(S(a + t) / S(a)), plus Poisson(integral of rate(u) S(t - u) du).
 *
 * <p>Four kinds of children run side by side, each with a law of stays and a pattern of arrivals of
 * its own.
 */
class UncappedNeedTest {

    /** So many that the interval of a mean is narrow. */
    private static final int SOME = 20_000;

    /** So many that the interval of a variance is narrow. */
    private static final int MANY = 86_000;

    private static final int CHILDREN = 7;
    private static final double PER_DAY = 0.2;
    private static final double[] DAYS = {30, 61};
    private static final List<Double> ELAPSED = List.of(0.0, 10.0, 45.0, 200.0);
    private static final String HOME = "Home 1";

    private static final List<Stream> STREAMS =
            List.of(Stream.WELFARE_ENGLAND, Stream.DTO, Stream.OTHER_SENTENCE, Stream.OTHERS);

    private static final List<StayLaw> LAWS =
            List.of(
                    new StayLaw(LawFamily.LOGNORMAL, 40, 0.9),
                    new StayLaw(LawFamily.GAMMA, 35, 1.4),
                    new StayLaw(LawFamily.WEIBULL, 45, 0.6),
                    new StayLaw(LawFamily.EXPONENTIAL, 40, 1));

    /** A pattern of arrivals as the model takes it, and as a formula. */
    private record Shape(Pattern pattern, DoubleUnaryOperator rate) {}

    private static final Pattern CONSTANT = Pattern.constant(Textbook.BEGIN.plusDays(1));

    private static final List<Shape> SHAPES =
            List.of(
                    new Shape(CONSTANT, day -> PER_DAY),
                    new Shape(growing(4), day -> PER_DAY * Math.pow(1 + 4, day / 365.25)),
                    new Shape(
                            swinging(0.8, 100, 45),
                            day -> PER_DAY * (1 + 0.8 * Math.cos(2 * Math.PI * (day - 8) / 45))));

    /** By the first of the year 2000, a leap year; day 0 is 1 April, the 92nd day of that year. */
    private static Pattern swinging(double amplitude, double peakDay, double periodDays) {
        return new Pattern(
                CONSTANT.reference(),
                CONSTANT.drift(),
                CONSTANT.shared(),
                new Season(amplitude, peakDay, periodDays),
                List.of(),
                CONSTANT.monthlyCv());
    }

    private static Pattern growing(double yearly) {
        return new Pattern(
                CONSTANT.reference(),
                Drift.lasting(
                        CONSTANT.reference(),
                        Figure.fixed("yearly_change", yearly),
                        CONSTANT.drift().walk()),
                CONSTANT.shared(),
                Season.NONE,
                List.of(),
                CONSTANT.monthlyCv());
    }

    private static Shape shape(int kind, int turn) {
        return SHAPES.get((kind + turn) % SHAPES.size());
    }

    private static Scenario scenario(int turn, int places, List<Residents> residents) {
        List<Arrivals> arrivals = new ArrayList<>();
        List<LengthOfStay> stays =
                new ArrayList<>(
                        Collections.nCopies(Basis.values().length, LAWS.get(0).lengthOfStay()));
        for (int kind = 0; kind < STREAMS.size(); kind++) {
            Stream stream = STREAMS.get(kind);
            double perYear = PER_DAY * Dates.DAYS_PER_YEAR;
            arrivals.add(Textbook.arrivals(stream, perYear, shape(kind, turn).pattern()));
            stays.set(stream.basis().ordinal(), LAWS.get(kind).lengthOfStay());
        }
        Home home = Textbook.home(1, places, places);
        return new Scenario(
                new Title("Need, turn " + turn, ""),
                new Horizon(
                        Textbook.BEGIN,
                        Textbook.BEGIN,
                        Textbook.BEGIN.plusDays(1),
                        Period.ofDays((int) DAYS[1])),
                new Start.Census(residents, Figure.fixed("waiting", 0)),
                new Capacity(new Estate(List.of(home)), Effectiveness.FULL),
                new Demand(arrivals, Textbook.flatland()),
                Textbook.stays(stays),
                Textbook.waiting(0),
                List.of());
    }

    /** The elapsed stays of some are known; those of the others are drawn by the model. */
    private static List<Residents> residents() {
        return STREAMS.stream()
                .map(stream -> new Residents(HOME, stream.basis(), CHILDREN, ELAPSED))
                .toList();
    }

    private static CountLaw need(int kind, int turn, double day) {
        StayLaw law = LAWS.get(kind);
        List<Double> stillThere = new ArrayList<>();
        ELAPSED.forEach(elapsed -> stillThere.add(law.survival(elapsed, day)));
        while (stillThere.size() < CHILDREN) {
            stillThere.add(law.survivalOfThoseFound(day));
        }
        return new CountLaw(stillThere, law.arrived(shape(kind, turn).rate(), 0, day));
    }

    private static Sample children(List<HeadCount> counts, int kind, int moment) {
        Basis basis = STREAMS.get(kind).basis();
        String what = "children with stays " + LAWS.get(kind) + " on day " + DAYS[moment];
        return new Sample(
                what, counts.stream().mapToDouble(count -> count.of(basis, moment)).toArray());
    }

    private static List<HeadCount> counts(int replications, Scenario scenario) {
        Model model = new Model(scenario);
        return IntStream.range(0, replications)
                .parallel()
                .mapToObj(
                        replication -> {
                            HeadCount count = new HeadCount(DAYS);
                            Replication.run(model, new Streams(Runs.SEED, replication), count);
                            return count;
                        })
                .toList();
    }

    /** Lognormal and exponential: constant arrivals; gamma: growing; Weibull: seasonal. */
    @Tag("long")
    @Test
    void children_accommodated_from_a_census_have_the_exact_law_where_places_abound() {
        everyMomentIsExact(0);
    }

    /** Each turn gives each law of stays another pattern of arrivals. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void that_law_is_exact_for_every_pattern_of_arrivals(int turn) {
        everyMomentIsExact(turn);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void its_mean_and_distribution_are_right_for_every_pattern_of_arrivals(int turn) {
        List<HeadCount> counts = counts(SOME, scenario(turn, 1000, residents()));
        for (int kind = 0; kind < LAWS.size(); kind++) {
            for (int moment = 0; moment < DAYS.length; moment++) {
                CountLaw theory = need(kind, turn, DAYS[moment]);
                Sample children = children(counts, kind, moment);
                children.hasMean(theory.mean());
                children.hasDistribution(theory.probabilities());
            }
        }
    }

    private static void everyMomentIsExact(int turn) {
        List<HeadCount> counts = counts(MANY, scenario(turn, 1000, residents()));
        for (int kind = 0; kind < LAWS.size(); kind++) {
            for (int moment = 0; moment < DAYS.length; moment++) {
                need(kind, turn, DAYS[moment]).explains(children(counts, kind, moment));
            }
        }
    }

    /** Three places for each route: need is the same however many places there are. */
    @Tag("long")
    @Test
    void need_uncapped_has_the_exact_law_at_month_ends_where_places_are_short() {
        Runs runs = Runs.of(SOME, Detail.FULL, scenario(0, 3, residents()));
        for (int kind = 0; kind < LAWS.size(); kind++) {
            Basis basis = STREAMS.get(kind).basis();
            String group = basis == Basis.WELFARE ? "route=welfare" : "basis=" + basis.label();
            for (int month = 0; month < DAYS.length; month++) {
                Sample need = runs.month(MonthlySeries.Level.NEED_UNCAPPED, group, month);
                CountLaw theory = need(kind, 0, DAYS[month]);
                need.hasMean(theory.mean());
                need.hasDistribution(theory.probabilities());
            }
        }
    }
}
