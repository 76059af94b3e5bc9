package org.secureplaces.files.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.secureplaces.files.yaml.YamlReader;

/**
 * The baseline as it is written: every group of keys that says where its numbers come from, those
 * of arrangements that are not in use among them.
 */
final class BaselineGroups {

    static final Path FILE = Path.of("scenarios/baseline.yaml");
    private static final List<String> GROUNDS = List.of("source", "derived", "assumed");
    private static final int LONG = 20;

    private BaselineGroups() {}

    /** A figure with its value, or a table of plain numbers and words. */
    record Group(Mapping mapping) {
        boolean isFigure() {
            return has("value");
        }

        boolean isAssumed() {
            return has("assumed");
        }

        boolean isDrawn() {
            return isFigure() && end("low") < end("high");
        }

        String source() {
            return word("source");
        }

        double value() {
            return number("value");
        }

        double end(String key) {
            return number(has(key) ? key : "value");
        }

        /** What a table says, in one line; of a long one only how many numbers it has. */
        String inWords() {
            long numbers = leaves(mapping);
            return numbers > LONG ? "table of " + numbers + " numbers" : line(mapping);
        }

        private boolean has(String key) {
            return mapping.value(key).isPresent();
        }

        private String word(String key) {
            return ((Scalar) mapping.value(key).orElseThrow()).text();
        }

        private double number(String key) {
            return Double.parseDouble(word(key));
        }
    }

    /** Every group by its dotted path, in the order of the file. */
    static Map<String, Group> all() {
        Map<String, Group> groups = new LinkedHashMap<>();
        collect(YamlReader.read(FILE.toString(), text(), new Problems()).orElseThrow(), "", groups);
        return groups;
    }

    /** Those that are not certain: assumed, or drawn from a range. */
    static Map<String, Group> assumptions() {
        Map<String, Group> groups = all();
        groups.values().removeIf(group -> !group.isAssumed() && !group.isDrawn());
        return groups;
    }

    private static void collect(Node node, String path, Map<String, Group> groups) {
        if (node instanceof Mapping mapping) {
            if (saysItsGround(mapping)) {
                groups.put(path, new Group(mapping));
            }
            for (Node.Entry entry : mapping.entries()) {
                collect(
                        entry.value(),
                        path.isEmpty() ? entry.key() : path + "." + entry.key(),
                        groups);
            }
        } else if (node instanceof Sequence list) {
            for (int item = 0; item < list.items().size(); item++) {
                collect(list.items().get(item), path + place(list.items().get(item), item), groups);
            }
        }
    }

    /** Homes go by their names, other items by their numbers. */
    private static String place(Node item, int number) {
        return item instanceof Mapping mapping && mapping.value("home").isPresent()
                ? "." + ((Scalar) mapping.value("home").orElseThrow()).text()
                : "[" + (number + 1) + "]";
    }

    private static boolean saysItsGround(Node node) {
        return node instanceof Mapping mapping
                && GROUNDS.stream().anyMatch(ground -> mapping.entry(ground).isPresent());
    }

    /** The entries of a table that are its own: neither its ground nor figures inside it. */
    private static List<Node.Entry> own(Mapping table) {
        return table.entries().stream()
                .filter(entry -> !GROUNDS.contains(entry.key()) && !saysItsGround(entry.value()))
                .toList();
    }

    private static long leaves(Node node) {
        if (node instanceof Mapping mapping) {
            return own(mapping).stream().mapToLong(entry -> leaves(entry.value())).sum();
        }
        return node instanceof Sequence list
                ? list.items().stream().mapToLong(BaselineGroups::leaves).sum()
                : 1;
    }

    private static String line(Node node) {
        if (node instanceof Mapping mapping) {
            return own(mapping).stream()
                    .map(entry -> entry.key() + ": " + line(entry.value()))
                    .collect(Collectors.joining(", "));
        }
        if (node instanceof Sequence list) {
            boolean ofLists = list.items().stream().anyMatch(Sequence.class::isInstance);
            return list.items().stream()
                    .map(BaselineGroups::line)
                    .collect(Collectors.joining(ofLists ? "; " : ", "));
        }
        return ((Scalar) node).text();
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
