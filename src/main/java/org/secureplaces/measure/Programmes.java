package org.secureplaces.measure;

import org.secureplaces.engine.Dates;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Expense;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;

/**
 * What the programmes of a scenario cost, whatever happens in a run. It is nobody's in particular:
 * only the sum of all has it.
 */
final class Programmes {

    private static final int ALL = 0;

    private final Periods periods;
    private final Levels perDay;
    private final Flows once;

    Programmes(Scenario scenario, Periods periods) {
        this.periods = periods;
        this.perDay = new Levels(periods, Memberships.ofOne(), false);
        this.once = new Flows(periods, Memberships.ofOne());
        for (Change change : scenario.changes()) {
            change.expenses().stream()
                    .filter(expense -> expense.from().isBefore(scenario.horizon().end()))
                    .forEach(expense -> add(expense, scenario.horizon()));
        }
    }

    private void add(Expense expense, Horizon horizon) {
        Dates dates = horizon.dates();
        double first = dates.dayOf(expense.from());
        double pounds = expense.poundsPerYear() / Dates.DAYS_PER_YEAR;
        perDay.change(ALL, first, pounds);
        expense.until()
                .filter(end -> end.isBefore(horizon.end()))
                .ifPresent(end -> perDay.change(ALL, dates.dayOf(end), -pounds));
        once.add(Flow.SPENT_ELSEWHERE, ALL, first, expense.poundsOnce());
    }

    /** Pounds spent on them in each period. */
    double[] pounds() {
        double[] areas = perDay.areas()[ALL];
        Flows.Totals expenses = once.totals();
        double[] pounds = new double[periods.names().size()];
        for (int period = 0; period < pounds.length; period++) {
            pounds[period] = expenses.of(Flow.SPENT_ELSEWHERE, ALL, period);
            for (int cell : periods.cellsOf(period)) {
                pounds[period] += areas[cell];
            }
        }
        return pounds;
    }
}
