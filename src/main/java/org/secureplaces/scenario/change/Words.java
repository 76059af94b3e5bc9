package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and numbers of places read in sentences. */
final class Words {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String places(int places, String kind) {
        String noun = places == 1 ? "place" : "places";
        return kind.isEmpty() ? places + " " + noun : places + " " + kind + " " + noun;
    }

    static String both(int welfare, int justice) {
        if (justice == 0) {
            return places(welfare, "welfare");
        }
        return welfare == 0
                ? places(justice, "justice")
                : places(welfare, "welfare") + " and " + places(justice, "justice");
    }

    static String ramp(int months) {
        return months == 0 ? "" : ", which fill up with staff over " + months + " months";
    }
}
