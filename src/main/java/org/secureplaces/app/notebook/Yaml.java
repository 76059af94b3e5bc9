package org.secureplaces.app.notebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values as a scenario file has them. */
final class Yaml {

    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\d|(?!(?i:true|false|null|yes|no|on|off)$)[A-Za-z][\\w .()/-]*");

    private Yaml() {}

    /** A value on one line. */
    static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            return ordered(map).entrySet().stream()
                    .map(entry -> text(entry.getKey()) + ": " + inline(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Yaml::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean || value instanceof LocalDate
                ? value.toString()
                : text(value);
    }

    /** In the order in which keys were put, or by name where a map keeps none. */
    private static Map<?, ?> ordered(Map<?, ?> map) {
        return map instanceof LinkedHashMap ? map : new TreeMap<>(map);
    }

    /** A group of keys below one another. */
    static String block(Map<String, Object> group, String margin) {
        StringBuilder lines = new StringBuilder();
        group.forEach((key, value) -> lines.append(margin).append(entry(key, value, margin)));
        return lines.toString();
    }

    private static String entry(String key, Object value, String margin) {
        return value instanceof Group below
                ? text(key) + ":\n" + block(below.keys(), margin + "  ")
                : text(key) + ": " + inline(value) + "\n";
    }

    private static String text(@Nullable Object value) {
        String text = String.valueOf(value).strip();
        return PLAIN.matcher(text).matches()
                ? text
                : "\""
                        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                        + "\"";
    }

    /** Keys that lie below a key and are laid over those of the base, one by one. */
    record Group(Map<String, Object> keys) {

        static Group empty() {
            return new Group(new LinkedHashMap<>());
        }

        /** The same with a value at the end of a path of keys. */
        Group with(List<String> path, Object value) {
            Map<String, Object> all = new LinkedHashMap<>(keys);
            String first = path.get(0);
            if (path.size() == 1) {
                all.put(first, value);
            } else {
                Group below = all.get(first) instanceof Group group ? group : empty();
                all.put(first, below.with(path.subList(1, path.size()), value));
            }
            return new Group(all);
        }
    }
}
