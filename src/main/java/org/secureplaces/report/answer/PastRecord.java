package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * How right forecasts were before: those made from past counts, those that were stored, and when
 * the next figures are due. The page of accountability writes it, and reports say what it says.
 */
public record PastRecord(List<Row> rows) {

    /** Nothing is known. */
    public static final PastRecord NONE = new PastRecord(List.of());

    private static final int A_YEAR = 12;

    /** What a row is about. */
    public enum Kind {
        /** Forecasts made in hindsight, with only what was known at the time. */
        BACKTEST,
        /** A forecast that was stored when it was made. */
        STORED,
        /** A release that is still to come. */
        DUE
    }

    /**
     * A row of the record.
     *
     * @param name of a stored forecast or a release; of a backtest its measure
     * @param horizonMonths months ahead in a backtest, otherwise 0
     * @param figures how many figures judge
     * @param held95 how many of them lay in the range of 95 futures in 100
     * @param crps mean error (CRPS) in children; NaN where there is none
     * @param skillLast 1 less that error over the one of carrying on the last count; NaN where
     *     there is none
     * @param says the row in a sentence
     */
    public record Row(
            Kind kind,
            String name,
            int horizonMonths,
            int figures,
            int held95,
            double crps,
            double skillLast,
            String says) {}

    public PastRecord {
        rows = List.copyOf(rows);
    }

    /** Rows of a kind. */
    public List<Row> of(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** What a report says of the past, a sentence each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        of(Kind.BACKTEST).stream()
                .filter(row -> row.horizonMonths() == A_YEAR)
                .filter(row -> row.name().startsWith("children_accommodated"))
                .forEach(row -> lines.add(row.says()));
        List<Row> stored = of(Kind.STORED);
        List<Row> judged = stored.stream().filter(row -> row.figures() > 0).toList();
        judged.forEach(row -> lines.add(row.says()));
        if (judged.isEmpty() && !stored.isEmpty()) {
            lines.add(noneIsJudged(stored.size()));
        }
        of(Kind.DUE).stream().limit(1).forEach(row -> lines.add(row.says()));
        return List.copyOf(lines);
    }

    private static String noneIsJudged(int stored) {
        return stored == 1
                ? "One forecast was stored when it was made. It cannot be judged yet: no figure that"
                        + " it is about has been published since."
                : stored
                        + " forecasts were stored when they were made. None can be judged yet: no"
                        + " figure that they are about has been published since.";
    }
}
