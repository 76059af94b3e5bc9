package org.secureplaces.app.cli.option;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/** Answers as JSON, in plain ASCII so that every terminal and program reads them alike. */
public final class Json {

    private Json() {}

    /** Keys with values that are JSON already, in the order of the map. */
    public static String object(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> text(entry.getKey()) + ": " + entry.getValue())
                .collect(joining(", ", "{", "}"));
    }

    /** Items that are JSON already. */
    public static String list(List<String> items) {
        return String.join(", ", items).transform(all -> "[" + all + "]");
    }

    /** A text in quotes. */
    public static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ' || letter > '~') {
                quoted.append(String.format("\\u%04x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    /** Texts in quotes. */
    public static String texts(List<String> texts) {
        return list(texts.stream().map(Json::text).toList());
    }
}
