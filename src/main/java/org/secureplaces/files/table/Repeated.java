package org.secureplaces.files.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Texts and dates that stand in many rows of a table, each kept in memory once. */
final class Repeated {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    String text(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    /**
     * A date in digits.
     *
     * @throws java.time.format.DateTimeParseException if the text is none
     */
    LocalDate date(String text) {
        return dates.computeIfAbsent(text, LocalDate::parse);
    }
}
