package org.secureplaces.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.secureplaces.engine.Dates;
import org.secureplaces.scenario.Horizon;

/**
 * Financial years from April to March, and "all": from the date from which the run forecasts to its
 * end. Time is cut into cells at every first of April and at that date; a period is a row of cells.
 */
public final class Periods {

    private final Horizon horizon;
    private final Dates dates;
    private final List<String> names;
    private final List<int[]> cellsOf = new ArrayList<>();
    private final double[] starts;
    private final double[] ends;
    private final int[] cellOfDay;
    private final List<LocalDate> monthEnds;
    private final int[] monthOfDay;

    public Periods(Horizon horizon) {
        this.horizon = horizon;
        this.dates = horizon.dates();
        List<LocalDate> cuts = new ArrayList<>(cuts());
        int cells = cuts.size() - 1;
        starts = new double[cells];
        ends = new double[cells];
        cellOfDay = new int[(int) horizon.days() + 1];
        for (int cell = 0; cell < cells; cell++) {
            starts[cell] = dates.dayOf(cuts.get(cell));
            ends[cell] = dates.dayOf(cuts.get(cell + 1));
            for (int day = (int) starts[cell]; day <= (int) ends[cell]; day++) {
                cellOfDay[day] = cell;
            }
        }
        List<String> named = new ArrayList<>();
        namePeriods(cuts, named);
        names = List.copyOf(named);
        List<LocalDate> lastDays = new ArrayList<>();
        monthOfDay = monthOfDay(lastDays);
        monthEnds = List.copyOf(lastDays);
    }

    /** The names of periods in time order, "all" last. */
    public List<String> names() {
        return names;
    }

    /** The last day of each month within the run. */
    public List<LocalDate> monthEnds() {
        return monthEnds;
    }

    /** Days of a period within the run. */
    public double days(int period) {
        double days = 0;
        for (int cell : cellsOf.get(period)) {
            days += ends[cell] - starts[cell];
        }
        return days;
    }

    int cells() {
        return starts.length;
    }

    int[] cellsOf(int period) {
        return cellsOf.get(period);
    }

    int cell(double day) {
        return cellOfDay[(int) day];
    }

    double endOf(int cell) {
        return ends[cell];
    }

    double length(int cell) {
        return ends[cell] - starts[cell];
    }

    /** The first month end that comes after a moment; the number of month ends where none does. */
    int monthAfter(double day) {
        return monthOfDay[(int) day];
    }

    private SortedSet<LocalDate> cuts() {
        SortedSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(horizon.start());
        cuts.add(horizon.forecastFrom());
        cuts.add(horizon.end());
        for (int year = horizon.start().getYear(); year <= horizon.end().getYear(); year++) {
            LocalDate april = LocalDate.of(year, 4, 1);
            if (april.isAfter(horizon.start()) && april.isBefore(horizon.end())) {
                cuts.add(april);
            }
        }
        return cuts;
    }

    private void namePeriods(List<LocalDate> cuts, List<String> named) {
        List<Integer> forecast = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        for (int cell = 0; cell < starts.length; cell++) {
            LocalDate start = cuts.get(cell);
            String name = name(start);
            if (named.isEmpty() || !named.get(named.size() - 1).equals(name)) {
                close(current);
                named.add(name);
            }
            current.add(cell);
            if (!start.isBefore(horizon.forecastFrom())) {
                forecast.add(cell);
            }
        }
        close(current);
        named.add("all");
        close(forecast);
    }

    private void close(List<Integer> cells) {
        if (!cells.isEmpty()) {
            cellsOf.add(cells.stream().mapToInt(Integer::intValue).toArray());
            cells.clear();
        }
    }

    private static String name(LocalDate day) {
        int year = day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
        return String.format(Locale.ROOT, "%d-%02d", year, (year + 1) % 100);
    }

    private int[] monthOfDay(List<LocalDate> ends) {
        int[] months = new int[(int) horizon.days() + 1];
        int day = 0;
        for (LocalDate next = horizon.start().withDayOfMonth(1).plusMonths(1);
                !next.isAfter(horizon.end());
                next = next.plusMonths(1)) {
            int end = (int) dates.dayOf(next);
            while (day < end) {
                months[day++] = ends.size();
            }
            ends.add(next.minusDays(1));
        }
        while (day < months.length) {
            months[day++] = ends.size();
        }
        return months;
    }
}
