package org.secureplaces.files.lab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.secureplaces.files.yaml.YamlReader;

/**
 * A what-if as a form has it.
 *
 * @param changes of its own, each a kind with its keys
 * @param library ids of what it takes from the library
 */
public record WhatIfForm(String name, List<Map<String, Object>> changes, List<String> library) {

    private static final List<String> OF_A_FORM = List.of("name", "extends", "schema", "changes");

    /** The form of a text; empty where the text says what no form does. */
    public static Optional<WhatIfForm> of(String text, LibraryScenarios shipped) {
        return YamlReader.read("form", text, new Problems())
                .flatMap(top -> form(top, text, shipped));
    }

    private static Optional<WhatIfForm> form(Mapping top, String text, LibraryScenarios shipped) {
        List<String> lines = text.lines().toList();
        Set<String> library = new LinkedHashSet<>();
        int first = Integer.MAX_VALUE;
        boolean inChanges = false;
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            int at = line.indexOf("# " + WhatIfText.FROM_THE_LIBRARY);
            inChanges |= line.equals("changes:");
            if (at >= 0) {
                library.add(line.substring(at + 2 + WhatIfText.FROM_THE_LIBRARY.length()).strip());
                first = inChanges ? Math.min(first, number + 1) : first;
            }
        }
        boolean isForm =
                library.stream().allMatch(id -> shipped.named(id).isPresent())
                        && top.entries().stream()
                                .allMatch(entry -> isOfForm(entry.key(), library, shipped));
        String name = top.value("name").map(node -> ((Scalar) node).text()).orElse("");
        int end = first;
        List<Map<String, Object>> own =
                top.value("changes").map(node -> before(node, end)).orElse(List.of());
        return isForm
                ? Optional.of(new WhatIfForm(name, own, List.copyOf(library)))
                : Optional.empty();
    }

    private static boolean isOfForm(String key, Set<String> library, LibraryScenarios shipped) {
        return OF_A_FORM.contains(key)
                || library.stream()
                        .flatMap(id -> shipped.named(id).stream())
                        .anyMatch(one -> one.settings().containsKey(key));
    }

    private static List<Map<String, Object>> before(Node list, int line) {
        if (!(list instanceof Sequence sequence)) {
            return List.of();
        }
        List<Node> own = sequence.items().stream().filter(item -> item.at().line() < line).toList();
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Map<String, Object> change :
                LibraryScenarios.changes(new Sequence(sequence.at(), own))) {
            changes.add(typed(change));
        }
        return changes;
    }

    /** With numbers as numbers, as a form sent them. */
    private static Map<String, Object> typed(Map<?, ?> map) {
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((key, value) -> typed.put(String.valueOf(key), value(value)));
        return typed;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return typed(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WhatIfForm::value).toList();
        }
        if (value instanceof LibraryScenario.Quoted quoted) {
            return quoted.text();
        }
        String text = String.valueOf(value);
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(text) : text;
    }
}
