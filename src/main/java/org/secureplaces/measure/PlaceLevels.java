package org.secureplaces.measure;

import org.secureplaces.child.Route;
import org.secureplaces.happening.Happening;
import org.secureplaces.measure.MonthlySeries.Level;

/** Follows approved, available and effective places of each home and route. */
final class PlaceLevels {

    private final Ledger ledger;
    private final Spending spending;
    private final double[][][] now;

    PlaceLevels(Ledger ledger, int homes, Spending spending) {
        this.ledger = ledger;
        this.spending = spending;
        this.now = new double[3][Route.values().length][homes];
    }

    void accept(Happening.PlacesSet set) {
        change(0, Level.PLACES_APPROVED, set, set.approved());
        double before = now[1][set.route().ordinal()][set.home()];
        change(1, Level.PLACES_AVAILABLE, set, set.available());
        spending.places(set, set.available() - before);
        change(2, Level.PLACES_EFFECTIVE, set, set.effective());
    }

    private void change(int layer, Level level, Happening.PlacesSet set, double places) {
        double[] ofRoute = now[layer][set.route().ordinal()];
        double by = places - ofRoute[set.home()];
        if (by != 0) {
            ofRoute[set.home()] = places;
            Levels levels = ledger.level(level);
            levels.change(ledger.sets().ofAll(), set.day(), by);
            levels.change(ledger.sets().of(set.route()), set.day(), by);
            levels.change(ledger.sets().ofHome(set.home()), set.day(), by);
        }
    }
}
