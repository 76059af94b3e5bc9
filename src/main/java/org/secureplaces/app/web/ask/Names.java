package org.secureplaces.app.web.ask;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.secureplaces.files.lab.LibraryScenario;

/** The name of a what-if that nobody named, and the question that it asks. */
final class Names {

    private static final int TOLD = 3;

    private static final Map<String, String> VERBS =
            Map.ofEntries(
                    Map.entry("close", "Close %s"),
                    Map.entry("reopen", "Reopen %s"),
                    Map.entry("open", "Open %s"),
                    Map.entry("rebuild", "Rebuild %s"),
                    Map.entry("stop_admissions", "Stop admissions at %s"),
                    Map.entry("restrict", "Restrict %s"),
                    Map.entry("resize", "Change the places of %s"),
                    Map.entry("convert", "Convert places of %s"),
                    Map.entry("lend", "Lend places of %s"),
                    Map.entry("share_places", "Share places of %s"),
                    Map.entry("scale_demand", "Demand for %s times %s"),
                    Map.entry("capacity_building", "Train staff of %s"),
                    Map.entry("staffing_recovery", "Find staff for %s"));

    private Names() {}

    static String of(List<Map<String, Object>> changes, List<LibraryScenario> library) {
        List<String> parts = new ArrayList<>();
        changes.forEach(change -> change.forEach((kind, keys) -> parts.add(part(kind, keys))));
        library.forEach(one -> parts.add(one.name()));
        if (parts.isEmpty()) {
            return "Nothing changes";
        }
        String told = String.join("; ", parts.subList(0, Math.min(TOLD, parts.size())));
        return parts.size() > TOLD ? told + " and " + (parts.size() - TOLD) + " more" : told;
    }

    /** What is asked where one home closes; otherwise empty. */
    static String question(List<Map<String, Object>> changes, List<LibraryScenario> library) {
        if (changes.size() != 1 || !library.isEmpty() || !changes.get(0).containsKey("close")) {
            return "";
        }
        Object keys = changes.get(0).get("close");
        String date = day(text(keys, "date"));
        String home = text(keys, "home");
        boolean isPlain = home.matches("[\\p{L} ()'-]{1,60}");
        return date.isEmpty() || !isPlain
                ? ""
                : "What happens if " + home + " closes on " + date + "?";
    }

    private static String part(String kind, Object keys) {
        String pattern = VERBS.getOrDefault(kind, "Change: " + kind.replace('_', ' '));
        String what = kind.equals("scale_demand") ? text(keys, "route") : home(keys);
        String name = pattern.replaceFirst("%s", Matcher.quoteReplacement(what));
        String factor = Matcher.quoteReplacement(text(keys, "factor"));
        String month = month(text(keys, keys(keys).containsKey("date") ? "date" : "from"));
        return name.replaceFirst("%s", factor) + (month.isEmpty() ? "" : " in " + month);
    }

    private static String home(Object keys) {
        Object homes = keys(keys).get("homes");
        if (homes instanceof List<?> list) {
            return list.size() == 1 ? String.valueOf(list.get(0)) : list.size() + " homes";
        }
        return homes == null ? text(keys, "home") : "every home";
    }

    private static Map<?, ?> keys(Object keys) {
        return keys instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Object keys, String key) {
        Object value = keys(keys).get(key);
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static String month(String date) {
        return formatted(date, "MMMM yyyy");
    }

    private static String day(String date) {
        return formatted(date, "d MMMM yyyy");
    }

    private static String formatted(String date, String pattern) {
        try {
            return LocalDate.parse(date).format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
