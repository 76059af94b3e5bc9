package org.secureplaces.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Composition;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Replication;
import org.secureplaces.simulation.Textbook;
import org.secureplaces.stay.Form;
import org.secureplaces.stay.LengthOfStay;

/**
 * Children with lower, medium and high need stay half as long as others, as long, and twice as
 * long. Those found in homes on a day are not like those admitted: each kind is there in proportion
 * to its share times its mean stay and, where the elapsed stay is known, in proportion to its share
 * times the survival until then.
 */
class CensusOfUnequalStaysTest {

    private static final int REPLICATIONS = 16_000;
    private static final int KNOWN = 4;
    private static final int UNKNOWN = 8;
    private static final double ELAPSED = 60;
    private static final double DAY = 30;
    private static final double PER_DAY = 0.2;
    private static final double MEAN_DAYS = 40;
    private static final double CV = 0.8;

    /** Half have high need; half of the others, whatever else, have medium need. */
    private static final double[] SHARES = {0.25, 0.25, 0.5};

    private static final double[] FACTORS = {0.5, 1, 2};

    private static Scenario scenario() {
        Scenario queue =
                Textbook.queue(PER_DAY * Dates.DAYS_PER_YEAR, stay(), Textbook.waiting(0), 1000);
        List<Double> known = Collections.nCopies(KNOWN, ELAPSED);
        Start.Residents residents =
                new Start.Residents("Home 1", Basis.WELFARE, KNOWN + UNKNOWN, known);
        return Textbook.measured(queue, 0, (int) DAY + 1)
                .with(new Demand(List.of(arrivals()), Textbook.flatland()))
                .with(new Start.Census(List.of(residents), Figure.fixed("waiting", 0)));
    }

    private static LengthOfStay stay() {
        return new LengthOfStay(
                new Form.OfFamily(LawFamily.GAMMA, Figure.fixed("cv", CV)),
                Figure.fixed("mean_days", MEAN_DAYS),
                List.of(
                        Figure.fixed("lower", FACTORS[0]),
                        Figure.fixed("medium", FACTORS[1]),
                        Figure.fixed("high", FACTORS[2])));
    }

    private static Arrivals arrivals() {
        List<Figure> needs = new ArrayList<>(Textbook.anyone().needs());
        needs.set(Need.CHALLENGING_BEHAVIOUR.ordinal(), Figure.fixed("challenging", 0.5));
        needs.set(Need.DANGER_TO_OTHERS.ordinal(), Figure.fixed("danger", 0.5));
        Composition anyone = Textbook.anyone();
        Composition children =
                new Composition(
                        anyone.regions(), anyone.girls(), anyone.youngest(), anyone.ages(), needs);
        return new Arrivals(
                Stream.WELFARE_ENGLAND,
                Figure.fixed("per_year", PER_DAY * Dates.DAYS_PER_YEAR),
                Pattern.constant(Textbook.BEGIN),
                children,
                Repeats.OFF,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static CountLaw theory() {
        double meanFactor = 0;
        double found = 0;
        double stayedSoFar = 0;
        double stayOn = 0;
        double arrived = 0;
        for (int kind = 0; kind < SHARES.length; kind++) {
            StayLaw law = new StayLaw(LawFamily.GAMMA, MEAN_DAYS * FACTORS[kind], CV);
            meanFactor += SHARES[kind] * FACTORS[kind];
            found += SHARES[kind] * FACTORS[kind] * law.survivalOfThoseFound(DAY);
            stayedSoFar += SHARES[kind] * law.survival(ELAPSED);
            stayOn += SHARES[kind] * law.survival(ELAPSED + DAY);
            arrived += SHARES[kind] * law.arrived(day -> PER_DAY, 0, DAY);
        }
        List<Double> stillThere = new ArrayList<>(Collections.nCopies(UNKNOWN, found / meanFactor));
        stillThere.addAll(Collections.nCopies(KNOWN, stayOn / stayedSoFar));
        return new CountLaw(stillThere, arrived);
    }

    @Test
    void children_found_in_homes_are_those_who_stay_long() {
        Model model = new Model(scenario());
        double[] children =
                IntStream.range(0, REPLICATIONS)
                        .parallel()
                        .mapToDouble(replication -> childrenOnTheDay(model, replication))
                        .toArray();
        Sample sample = new Sample("children on day " + DAY, children);
        sample.hasMean(theory().mean());
        sample.hasDistribution(theory().probabilities());
    }

    private static int childrenOnTheDay(Model model, int replication) {
        HeadCount count = new HeadCount(DAY);
        Replication.run(model, new Streams(Runs.SEED, replication), count);
        return count.of(Basis.WELFARE, 0);
    }
}
