package org.secureplaces.report.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secureplaces.planning.PlacesQuestion;
import org.secureplaces.planning.PlacesRow;
import org.secureplaces.statistics.Band;

/**
 * How sure the smallest number of places is.
 *
 * @param tried the numbers that were tried, smallest first, with what they mean for all children
 */
record PlacesRange(PlacesQuestion question, List<PlacesRow> tried) {

    /** Between which numbers the smallest lies, as far as these futures tell. */
    Optional<String> between() {
        OptionalInt below =
                tried.stream()
                        .filter(row -> tested(row).high() < goal())
                        .mapToInt(PlacesRow::places)
                        .max();
        OptionalInt enough =
                tried.stream()
                        .filter(row -> tested(row).low() >= goal())
                        .mapToInt(PlacesRow::places)
                        .min();
        boolean known = below.isPresent() && enough.isPresent();
        if (below.isPresent() && enough.isEmpty()) {
            return Optional.of(range((below.getAsInt() + 1) + " places or more"));
        }
        return known && enough.getAsInt() > below.getAsInt() + 1
                ? Optional.of(
                        range(
                                "between "
                                        + (below.getAsInt() + 1)
                                        + " and "
                                        + enough.getAsInt()
                                        + " places"))
                : Optional.empty();
    }

    private String range(String places) {
        return "With "
                + question.most()
                + " futures: "
                + places
                + "; more futures narrow that down.";
    }

    private double goal() {
        return question.sure().orElse(question.standard().target());
    }

    /** The interval of what is asked: of a mean as in the table, of a probability by Wilson. */
    private Band tested(PlacesRow row) {
        return question.sure().isPresent()
                ? PlacesMethod.wilson(row.probabilityMet(), question.most())
                : row.meanInterval();
    }
}
