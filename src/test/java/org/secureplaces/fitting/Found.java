package org.secureplaces.fitting;

import java.util.List;
import java.util.Optional;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.row.ParameterRow;

/** What tests look up in what was fitted. */
public final class Found {

    private Found() {}

    /** The published count of an outcome, where it is a number. */
    public static Optional<Integer> count(Fitted fitted, Outcome outcome) {
        return fitted.tables().counts().stream()
                .filter(row -> row.table().equals("outcome") && row.group().equals(outcome.label()))
                .findFirst()
                .map(row -> row.count().value())
                .filter(count -> count.isPresent())
                .map(count -> count.getAsInt());
    }

    /** The names of all parameters. */
    public static List<String> names(Fitted fitted) {
        return fitted.tables().parameters().stream().map(ParameterRow::name).toList();
    }
}
