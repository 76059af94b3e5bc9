package org.secureplaces.validation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Region;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Home;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Replication;

/**
 * A scenario dated to a year and the checks that are read from it. Each replication has a draw of
 * the uncertain parameters of its own, and depends on nothing but the seed and its number.
 */
public final class CheckRun {

    private final Scenario scenario;
    private final List<Check> checks;
    private final long seed;
    private final Layout layout;
    private final SamplerShelf samplers;

    public CheckRun(Scenario scenario, List<Check> checks, long seed) {
        this.scenario = scenario;
        this.checks = List.copyOf(checks);
        this.seed = seed;
        this.layout = Layout.of(List.of(scenario), Detail.FULL);
        this.samplers = new SamplerShelf(Model.gammaShapes(List.of(scenario)));
    }

    public List<Check> checks() {
        return checks;
    }

    /** What each check reads from a replication, in their order. */
    public List<Double> replication(long number) {
        return replication(number, figure -> figure);
    }

    /**
     * The same where some figures are known.
     *
     * @param known replaces a figure by one that is certain, before the others are drawn
     */
    public List<Double> replication(long number, UnaryOperator<Figure> known) {
        Seen seen = seen(number, known);
        return checks.stream().map(check -> check.reading().from(seen)).toList();
    }

    /** The same with what each adds to the mean over replications. */
    public List<Check.Read> read(long number) {
        Seen seen = seen(number, figure -> figure);
        return checks.stream().map(check -> check.reading().read(seen)).toList();
    }

    private Seen seen(long number, UnaryOperator<Figure> known) {
        Model model = new Model(scenario.map(known).drawn(new Draw(seed, number)), samplers);
        Ledger ledger = new Ledger(layout, model.scenario());
        Horizon horizon = scenario.horizon();
        Sightings sightings = new Sightings(horizon);
        CourtCounts courts = new CourtCounts(model.scenario().stays().orders(), horizon);
        List<Region> regions = scenario.homes().stream().map(Home::region).toList();
        HomesOfEngland england = new HomesOfEngland(regions, horizon.dates());
        Replication.run(
                model,
                new Streams(seed, number),
                ledger.andThen(sightings).andThen(courts).andThen(england));
        return new Seen(layout, ledger.measured(), sightings, courts, england);
    }
}
