package org.secureplaces.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.forecast.CountLaw;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scoring.InSample;
import org.secureplaces.scoring.RivalToBeat;
import org.secureplaces.scoring.Scored;
import org.secureplaces.scoring.Scored.Outturn;
import org.secureplaces.scoring.Scored.Subject;
import org.secureplaces.scoring.Scorer;
import org.secureplaces.statistics.Spread;

/** The forecast from one origin beside what came. */
public final class Hindsight {

    private static final int YEARS_OF_COUNTS = 5;

    private final Origin origin;
    private final Knowledge known;
    private final Origins origins;
    private final Scorer judge;

    /**
     * Takes all that one origin is judged with.
     *
     * @param facts all facts: what was known at the origin and what came after
     */
    public Hindsight(Origin origin, List<Fact> facts, Scorer judge) {
        this.origin = origin;
        this.known = Knowledge.at(origin, facts);
        this.origins = new Origins(facts);
        this.judge = judge;
    }

    /** What was known. */
    public Knowledge known() {
        return known;
    }

    /** Scores of all children in homes, and of those on welfare grounds. */
    public List<Scored> ofHomes(Outcomes outcomes) {
        List<Scored> scored = new ArrayList<>();
        scored.addAll(score(outcomes, Topic.CHILDREN, "all", basis -> true));
        scored.addAll(
                score(
                        outcomes,
                        Topic.WELFARE_CHILDREN,
                        "route=welfare",
                        basis -> basis.route() == Route.WELFARE));
        return scored;
    }

    /** Scores of all children in custody. */
    public List<Scored> ofCustody(Outcomes outcomes) {
        return score(outcomes, Topic.CUSTODY, "all", basis -> true);
    }

    /** The naive forecasts of all children in custody, for which nothing is simulated. */
    public List<RivalToBeat.Met> rivalsOfCustody(Scenario scenario) {
        LevelCount level = new LevelCount(scenario);
        return origins.targets(Topic.CUSTODY, origin).stream()
                .map(target -> rivals(target, level))
                .toList();
    }

    private RivalToBeat.Met rivals(Origins.Target target, LevelCount level) {
        Fact fact = target.fact();
        Scorer.Naive naive = naive(fact.topic(), level.on(fact.date(), basis -> true));
        return new RivalToBeat.Met(subject(target), naive.of(fact.date(), fact.value()));
    }

    /**
     * Whether a measure is forecast by figures of the years forecast: how far the share of places
     * in use wanders comes from every count of welfare children there is, and these are among all
     * children in homes.
     */
    public static InSample inSample(String measure) {
        if (measure.equals(Topic.WELFARE_CHILDREN.label())) {
            return InSample.YES;
        }
        return measure.equals(Topic.CHILDREN.label()) ? InSample.PARTLY : InSample.NO;
    }

    private Scorer.Naive naive(Topic topic, Optional<CountLaw> level) {
        return new Scorer.Naive(known.counts(topic).last(YEARS_OF_COUNTS), level);
    }

    private Subject subject(Origins.Target target) {
        Fact fact = target.fact();
        return new Subject(
                fact.topic().label(), origin.date(), fact.date(), target.horizonMonths());
    }

    private List<Scored> score(
            Outcomes outcomes, Topic topic, String group, Predicate<Basis> bases) {
        LevelCount level = new LevelCount(outcomes.plan().scenarios().get(0));
        List<Scored> scored = new ArrayList<>();
        for (Origins.Target target : origins.targets(topic, origin)) {
            LocalDate date = target.fact().date();
            scored.add(
                    judge.judge(
                            subject(target),
                            new Spread(futures(outcomes, group, date)),
                            new Outturn(target.fact().value(), target.fact().source()),
                            naive(topic, level.on(date, bases))));
        }
        return scored;
    }

    private static double[] futures(Outcomes outcomes, String group, LocalDate date) {
        int month = outcomes.layout().periods().monthEnds().indexOf(date);
        if (month < 0) {
            throw new IllegalArgumentException("nobody is counted on " + date);
        }
        return outcomes.month(0, MonthlySeries.Level.CHILDREN_ACCOMMODATED, group, month);
    }
}
