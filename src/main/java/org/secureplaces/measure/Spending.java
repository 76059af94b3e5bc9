package org.secureplaces.measure;

import org.secureplaces.child.Route;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Costs;
import org.secureplaces.measure.MonthlySeries.Level;
import org.secureplaces.scenario.Scenario;

/**
 * Adds up what is spent in a run: on every available place, used or not; on the care of children
 * while they wait; and on what children have instead who are not placed, for as long as they would
 * have stayed.
 */
final class Spending {

    private static final double WEEK = 7;

    private final Ledger ledger;
    private final Levels perDay;
    private final Flows flows;
    private final double placeDay;
    private final double waitingDay;
    private final double[] withoutPlaceDay;

    Spending(Ledger ledger, Scenario scenario, Flows flows) {
        this.ledger = ledger;
        this.perDay = ledger.level(Level.SPENT_PER_DAY);
        this.flows = flows;
        Costs costs = scenario.capacity().costs();
        this.placeDay = costs.placeYear().value() / Dates.DAYS_PER_YEAR;
        this.waitingDay = costs.waitingWeek().value() / WEEK;
        this.withoutPlaceDay =
                costs.withoutPlaceWeek().stream().mapToDouble(Figure::value).toArray();
    }

    /** So many more available places of a home and route from a day on. */
    void places(Happening.PlacesSet set, double more) {
        double pounds = more * placeDay;
        changeRoute(set.route(), set.day(), pounds);
        perDay.change(ledger.sets().ofHome(set.home()), set.day(), pounds);
    }

    /** So many more children wait from a day on. */
    void waiting(double day, double more) {
        if (waitingDay > 0) {
            changeRoute(Route.WELFARE, day, more * waitingDay);
        }
    }

    /** A child goes elsewhere without a place. */
    void unplaced(Happening.Withdrawn gone) {
        int destination = gone.destination().ordinal();
        if (destination >= withoutPlaceDay.length) {
            return;
        }
        double pounds = withoutPlaceDay[destination] / WEEK * gone.plannedDays();
        flows.add(Flow.SPENT_ELSEWHERE, ledger.sets().ofAll(), gone.day(), pounds);
        flows.add(Flow.SPENT_ELSEWHERE, ledger.sets().of(Route.WELFARE), gone.day(), pounds);
    }

    private void changeRoute(Route route, double day, double pounds) {
        perDay.change(ledger.sets().ofAll(), day, pounds);
        perDay.change(ledger.sets().of(route), day, pounds);
    }
}
