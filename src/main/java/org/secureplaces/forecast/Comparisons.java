package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.experiment.Outcomes;

/** Paired differences of scenarios from the first one, on the same random numbers. */
public final class Comparisons {

    private Comparisons() {}

    /** Every series that was observed in both scenarios of a pair in some replication. */
    public static List<ComparisonRow> of(Outcomes outcomes) {
        List<ComparisonRow> rows = new ArrayList<>();
        Student student = new Student(Statistics.LEVEL);
        for (int other = 1; other < outcomes.plan().scenarios().size(); other++) {
            int scenario = other;
            SeriesNames.forEach(
                    outcomes.layout(),
                    (index, series, name) -> {
                        double[] base = outcomes.values(0, index);
                        double[] values = outcomes.values(scenario, index);
                        Difference difference =
                                new Difference(
                                        base, values, outcomes.plan().runsPerDraw(), student);
                        if (!difference.isEmpty()) {
                            rows.add(difference.row(outcomes, scenario, name));
                        }
                    });
        }
        return rows;
    }
}
