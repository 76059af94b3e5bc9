package org.secureplaces.report.content;

import java.util.List;

/**
 * Periods of a forecast that are told together.
 *
 * @param periods names of financial years as in the result files, or {@code all}
 * @param years how many years they are; what is counted is told a year
 */
public record Span(List<String> periods, double years) {

    public Span {
        periods = List.copyOf(periods);
        if (periods.isEmpty() || !(years > 0)) {
            throw new IllegalArgumentException(
                    "a span needs a period and more than 0 years, had " + periods + ", " + years);
        }
    }

    /** The whole forecast. */
    public static Span whole(Periods periods) {
        return new Span(List.of(Periods.ALL), periods.years());
    }

    /** Whole financial years. */
    public static Span ofYears(List<String> financialYears) {
        return new Span(financialYears, financialYears.size());
    }
}
