package org.secureplaces.bench;

import java.nio.file.Path;
import java.util.List;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.Replication;

/** The yardstick as users would run it: a scenario file, read, made ready, run and measured. */
final class MiniEstate {

    static final Path FILE = Path.of("scenarios", "bench", "mini-estate.yaml");

    static final long SEED = 20150311;

    private final Scenario scenario;
    private final Model model;
    private final Layout layout;

    MiniEstate() {
        scenario = Scenarios.read(FILE);
        model = new Model(scenario);
        layout = Layout.of(List.of(scenario), Detail.HEADLINE);
    }

    /** One replication. */
    Measured run(long replication) {
        Ledger ledger = new Ledger(layout, scenario);
        Replication.run(model, new Streams(SEED, replication), ledger);
        return ledger.measured();
    }

    /** The loop with children as quick as they can be drawn. */
    ArrayLoop quickLoop() {
        return new ArrayLoop(this, new QuickChildren(miles().length));
    }

    /** The loop with the product's own children. */
    ArrayLoop sameLoop() {
        return new ArrayLoop(this, new SameChildren(scenario, SEED));
    }

    /** What a replication says over the ten measured years. */
    ArrayLoop.Result result(Measured measured) {
        return new ArrayLoop.Result(
                measured.value(layout.index(Measure.WAITING, "route=welfare", "all")),
                measured.value(layout.index(Measure.SHARE_PLACED, "route=welfare", "all")),
                measured.value(layout.index(Measure.OCCUPANCY_EFFECTIVE, "all", "all")),
                (int) Math.round(measured.value(layout.index(Measure.PLACED, "all", "all"))));
    }

    /** Places of each home by route, in the order of {@link Route}. */
    int[][] places() {
        int[][] places = new int[Route.values().length][scenario.homes().size()];
        for (Route route : Route.values()) {
            for (int home = 0; home < scenario.homes().size(); home++) {
                HomeState state = scenario.homes().get(home).states().get(0);
                places[route.ordinal()][home] = state.approved(route);
            }
        }
        return places;
    }

    /** Miles from each of the nine regions of England to each home's region. */
    double[][] miles() {
        int regions = Region.values().length - 1;
        double[][] miles = new double[regions][scenario.homes().size()];
        var geography = scenario.demand().geography();
        for (int region = 0; region < regions; region++) {
            for (int home = 0; home < miles[region].length; home++) {
                Home to = scenario.homes().get(home);
                miles[region][home] =
                        geography.miles(
                                geography.centres().get(region),
                                geography.centres().get(to.region().ordinal()));
            }
        }
        return miles;
    }

    /** First day of the run's ten measured years, and the day on which it ends. */
    double[] measuredDays() {
        return new double[] {
            scenario.horizon().dates().dayOf(scenario.horizon().forecastFrom()),
            scenario.horizon().days()
        };
    }
}
