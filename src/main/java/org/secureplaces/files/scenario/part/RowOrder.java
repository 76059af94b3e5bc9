package org.secureplaces.files.scenario.part;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.secureplaces.engine.Dates;

/**
 * Rows of calibrated figures in order of how many children a year they foretell without a place:
 * referrals less the stays that the places in use allow, over the referrals of a child. It decides
 * which rows stand side by side, so that draws spread over all kinds of them, and nothing else:
 * every row is as likely as any other.
 */
final class RowOrder {

    private static final double REFERRALS = 420; // a year in England (W004)
    private static final double PLACES = 114; // 125 approved for welfare, 91% of them available
    private static final double DAYS_PER_YEAR = Dates.DAYS_PER_YEAR;

    private static final String EFFECTIVE = "estate.effective";
    private static final String IF_OTHERS = "estate.effective_if_others_in_welfare";
    private static final String IN_CONTRACTED = "estate.others_in_contracted";
    private static final String STAY = "stays.welfare.mean_days";
    private static final String REPEATS = "demand.welfare_england.repeats.referrals_per_child";

    private final Map<String, List<Double>> columns;

    private RowOrder(Map<String, List<Double>> columns) {
        this.columns = columns;
    }

    /**
     * The positions of the rows, from 0, the fewest children first; as they stand in a file that
     * lacks the effective share, the mean stay or the referrals of a child.
     *
     * @param columns the figures by key, each with as many rows
     */
    static List<Integer> of(Map<String, List<Double>> columns) {
        int rows = columns.values().stream().mapToInt(List::size).min().orElse(0);
        RowOrder order = new RowOrder(columns);
        List<Integer> standing = IntStream.range(0, rows).boxed().toList();
        return columns.keySet().containsAll(List.of(EFFECTIVE, STAY, REPEATS))
                ? standing.stream().sorted(Comparator.comparingDouble(order::children)).toList()
                : standing;
    }

    private double children(int row) {
        double inContracted = optional(IN_CONTRACTED, row).orElse(1.0);
        double effective =
                inContracted * of(EFFECTIVE, row)
                        + (1 - inContracted) * optional(IF_OTHERS, row).orElse(of(EFFECTIVE, row));
        double placed = PLACES * effective * DAYS_PER_YEAR / of(STAY, row);
        return (REFERRALS - placed) / of(REPEATS, row);
    }

    private double of(String key, int row) {
        return optional(key, row).orElseThrow();
    }

    private Optional<Double> optional(String key, int row) {
        return Optional.ofNullable(columns.get(key)).map(column -> column.get(row));
    }
}
