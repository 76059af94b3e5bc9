package org.secureplaces.app.web.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secureplaces.app.web.ask.Refusal.Mistake;
import org.secureplaces.scenario.Horizon;

/** What is asked must happen in the forecast: before it, what happened is known. */
public final class ForecastDays {

    private static final List<String> KEYS = List.of("date", "from");

    private ForecastDays() {}

    /** What is wrong with a day; empty where it lies in the forecast. */
    public static Optional<String> wrong(LocalDate day, Horizon horizon) {
        if (day.isBefore(horizon.forecastFrom())) {
            return Optional.of(
                    "the forecast begins on "
                            + PlainWords.of(horizon.forecastFrom())
                            + ": choose that day or a later one, not "
                            + PlainWords.of(day));
        }
        return day.isBefore(horizon.end())
                ? Optional.empty()
                : Optional.of(
                        "the forecast ends on "
                                + PlainWords.of(horizon.end().minusDays(1))
                                + ": choose an earlier day, not "
                                + PlainWords.of(day));
    }

    /** The changes of a form that do not lie in the forecast, beside their fields. */
    static List<Mistake> wrong(List<Map<String, Object>> changes, Horizon horizon) {
        List<Mistake> mistakes = new ArrayList<>();
        for (int number = 0; number < changes.size(); number++) {
            String field = "changes/" + number + "/";
            changes.get(number)
                    .forEach((kind, keys) -> add(mistakes, field + kind + "/", keys, horizon));
        }
        return mistakes;
    }

    private static void add(List<Mistake> to, String field, Object keys, Horizon horizon) {
        if (keys instanceof Map<?, ?> own) {
            for (String key : KEYS) {
                day(own.get(key))
                        .flatMap(day -> wrong(day, horizon))
                        .ifPresent(message -> to.add(new Mistake(field + key, message)));
            }
        }
    }

    /** A day as scenario files write it; what is none is refused where the file is read. */
    private static Optional<LocalDate> day(@Nullable Object written) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(written).strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
