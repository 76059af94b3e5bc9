package org.secureplaces.forecast;

import static java.time.Month.MARCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.measure.Group;
import org.secureplaces.measure.MonthlySeries;
import org.secureplaces.measure.MonthlySeries.Level;
import org.secureplaces.statistics.Spread;

/**
 * Mean and quantiles of every level at every month end, of single homes at the ends of financial
 * years: the forecast in hubverse form.
 */
public final class MonthEnds {

    private static final List<String> PROBABILITIES =
            List.of("0.025", "0.05", "0.1", "0.25", "0.5", "0.75", "0.9", "0.95", "0.975");

    private static final double[] QUANTILES =
            PROBABILITIES.stream().mapToDouble(Double::parseDouble).toArray();

    private static final String HOME = "home=";

    private final Outcomes outcomes;
    private final LocalDate origin;
    private final List<ForecastRow> rows = new ArrayList<>();

    private MonthEnds(Outcomes outcomes) {
        this.outcomes = outcomes;
        this.origin = outcomes.plan().scenarios().get(0).horizon().dataCutOff();
    }

    /** The rows of all scenarios. */
    public static List<ForecastRow> of(Outcomes outcomes) {
        MonthEnds monthEnds = new MonthEnds(outcomes);
        for (int scenario = 0; scenario < outcomes.plan().scenarios().size(); scenario++) {
            monthEnds.addLevels(scenario);
            monthEnds.addOccupancy(scenario, Level.PLACES_APPROVED, "occupancy_approved");
            monthEnds.addOccupancy(scenario, Level.PLACES_AVAILABLE, "occupancy_available");
            monthEnds.addOccupancy(scenario, Level.PLACES_EFFECTIVE, "occupancy_effective");
        }
        return List.copyOf(monthEnds.rows);
    }

    private void addLevels(int scenario) {
        List<MonthlySeries> all = outcomes.layout().monthly();
        for (int number = 0; number < all.size(); number++) {
            MonthlySeries series = all.get(number);
            if (isWritten(series)) {
                String group = series.group().name();
                for (int month : monthsOf(group)) {
                    Target target = new Target(scenario, series.level().label(), group, month);
                    add(target, outcomes.month(scenario, number, month));
                }
            }
        }
    }

    /**
     * Places are told of all homes, those that can be used by route too, those approved of single
     * homes too: what the report shows. Nations are the sums of their regions.
     */
    private static boolean isWritten(MonthlySeries series) {
        Group group = series.group();
        return switch (series.level()) {
            case PLACES_APPROVED -> group.isAll() || group.isHome();
            case PLACES_AVAILABLE -> group.isAll();
            case PLACES_EFFECTIVE -> group.isAll() || group.isRoute();
            default -> !group.name().contains("nation=");
        };
    }

    private void addOccupancy(int scenario, Level places, String target) {
        Map<String, Integer> children = numbers(Level.CHILDREN_ACCOMMODATED);
        numbers(places)
                .forEach(
                        (group, number) -> {
                            Integer accommodated = children.get(group);
                            if (accommodated != null && isWritten(places, group)) {
                                for (int month : monthsOf(group)) {
                                    add(
                                            new Target(scenario, target, group, month),
                                            ratio(scenario, accommodated, number, month));
                                }
                            }
                        });
    }

    private static boolean isWritten(Level places, String group) {
        return group.equals("all") || group.startsWith(HOME) && places != Level.PLACES_AVAILABLE;
    }

    private double[] ratio(int scenario, int children, int places, int month) {
        double[] ratio = outcomes.month(scenario, children, month);
        double[] divisor = outcomes.month(scenario, places, month);
        for (int replication = 0; replication < ratio.length; replication++) {
            ratio[replication] =
                    divisor[replication] > 0
                            ? ratio[replication] / divisor[replication]
                            : Double.NaN;
        }
        return ratio;
    }

    private Map<String, Integer> numbers(Level level) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<MonthlySeries> all = outcomes.layout().monthly();
        for (int number = 0; number < all.size(); number++) {
            if (all.get(number).level() == level) {
                numbers.put(all.get(number).group().name(), number);
            }
        }
        return numbers;
    }

    /** Homes month by month are noise: the official count is of 31 March. */
    private int[] monthsOf(String group) {
        List<LocalDate> ends = outcomes.layout().periods().monthEnds();
        return IntStream.range(0, ends.size())
                .filter(month -> !group.startsWith(HOME) || ends.get(month).getMonth() == MARCH)
                .toArray();
    }

    /** What a few rows are about. */
    private record Target(int scenario, String measure, String group, int month) {}

    private void add(Target target, double[] values) {
        Spread spread = new Spread(values);
        if (spread.isEmpty()) {
            return;
        }
        add(target, new ForecastRow.Output("mean", "NA", spread.mean()));
        for (int i = 0; i < QUANTILES.length; i++) {
            double value = spread.quantile(QUANTILES[i]);
            add(target, new ForecastRow.Output("quantile", PROBABILITIES.get(i), value));
        }
    }

    private void add(Target target, ForecastRow.Output output) {
        rows.add(
                new ForecastRow(
                        outcomes.plan().scenarios().get(target.scenario()).name(),
                        origin,
                        outcomes.layout().periods().monthEnds().get(target.month()),
                        target.month() + 1,
                        target.measure(),
                        target.group(),
                        output));
    }
}
