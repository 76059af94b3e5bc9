package org.secureplaces.app.web.ask;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Messages about scenario files in words for people who see a form and no file. */
final class PlainWords {

    private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-(0[1-9]|1[0-2])-(\\d{2})\\b");
    private static final Pattern CHANGE = Pattern.compile("changes\\[(\\d+)](?:\\.\\w+)*");
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b");

    private static final Map<String, String> KEYS =
            Map.of(
                    "data_cut_off", "the day of the last full count,",
                    "known_until", "the day until which events are known,",
                    "forecast_from", "the first day of the forecast,");

    private PlainWords() {}

    /** The same with days as people write them, and without the names of keys. */
    static String of(String message) {
        String numbered = CHANGE.matcher(message).replaceAll("change $1");
        String named = KEY.matcher(numbered).replaceAll(PlainWords::key);
        return DAY.matcher(named).replaceAll(PlainWords::day);
    }

    private static String key(MatchResult key) {
        String word = key.group();
        return Matcher.quoteReplacement(KEYS.getOrDefault(word, word.replace('_', ' ')));
    }

    private static String day(MatchResult day) {
        String month =
                Month.of(Integer.parseInt(day.group(2))).getDisplayName(TextStyle.FULL, Locale.UK);
        return Integer.parseInt(day.group(3)) + " " + month + " " + day.group(1);
    }

    /** As in "1 October 2026". */
    static String of(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }

    /** As a sentence begins. */
    static String upper(String message) {
        return message.isEmpty()
                ? message
                : message.substring(0, 1).toUpperCase(Locale.UK) + message.substring(1);
    }
}
