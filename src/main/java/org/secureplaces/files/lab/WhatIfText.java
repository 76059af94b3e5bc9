package org.secureplaces.files.lab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A what-if as the text of a scenario file: its own changes, then what it takes from the library.
 * What comes from the library stands below a comment that names it, so that the form can be filled
 * again from the text.
 */
public final class WhatIfText {

    static final String FROM_THE_LIBRARY = "from the library: ";

    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\d{4}-\\d{1,2}-\\d{1,2}|-?\\d+(\\.\\d+)?"
                            + "|(?!(?i:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][\\w .()/-]*");

    private final StringBuilder text = new StringBuilder();

    private WhatIfText() {}

    /**
     * The text.
     *
     * @param question in its first comment, may be empty
     * @param changes each a kind with its keys
     */
    public static String of(
            String question,
            String name,
            List<Map<String, Object>> changes,
            List<LibraryScenario> library) {
        WhatIfText whatIf = new WhatIfText();
        if (!question.isEmpty()) {
            whatIf.line("# " + question);
        }
        whatIf.line("name: " + quoted(name));
        whatIf.line("extends: baseline.yaml");
        whatIf.line("schema: 1");
        whatIf.settings(library);
        whatIf.changes(changes, library);
        return whatIf.text.toString();
    }

    private void changes(List<Map<String, Object>> changes, List<LibraryScenario> library) {
        boolean any =
                !changes.isEmpty() || library.stream().anyMatch(one -> !one.changes().isEmpty());
        if (any) {
            line("changes:");
            changes.forEach(change -> line("  - " + block(change)));
        }
        for (LibraryScenario one : library) {
            if (!one.changes().isEmpty()) {
                line("  # " + FROM_THE_LIBRARY + one.id());
                one.changes().forEach(change -> line("  - " + block(change)));
            }
        }
    }

    private void settings(List<LibraryScenario> library) {
        for (LibraryScenario one : library) {
            if (!one.settings().isEmpty()) {
                line("# " + FROM_THE_LIBRARY + one.id());
                one.settings().forEach((key, value) -> line(key + ": " + inline(value)));
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** A change with the key of its kind in front. */
    private static String block(Map<String, Object> change) {
        return change.entrySet().stream()
                .map(entry -> key(entry.getKey()) + ": " + inline(entry.getValue()))
                .collect(Collectors.joining("\n    "));
    }

    private static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, own) -> entries.add(key(String.valueOf(key)) + ": " + inline(own)));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(WhatIfText::inline)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : value instanceof LibraryScenario.Quoted quoted
                        ? quoted(quoted.text())
                        : word(String.valueOf(value));
    }

    private static String key(String key) {
        return PLAIN.matcher(key).matches() ? key : quoted(key);
    }

    private static String word(String word) {
        String stripped = word.strip();
        return PLAIN.matcher(stripped).matches() ? stripped : quoted(stripped);
    }

    /** In quotes of YAML, with everything that could end the line or the text escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        letter -> {
                            if (letter == '"' || letter == '\\') {
                                quoted.append('\\').appendCodePoint(letter);
                            } else if (Character.isISOControl(letter)
                                    || letter == 0x2028
                                    || letter == 0x2029
                                    || letter == 0xFEFF) {
                                quoted.append(String.format("\\u%04x", letter));
                            } else {
                                quoted.appendCodePoint(letter);
                            }
                        });
        return quoted.append('"').toString();
    }
}
