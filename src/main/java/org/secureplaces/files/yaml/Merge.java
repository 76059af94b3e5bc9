package org.secureplaces.files.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;

/**
 * Lays one file over another: groups of keys merge key by key, anything else is replaced. A group
 * over a list of homes changes the homes that its keys name and leaves the others. A parameter (a
 * group with a key {@code value}) is replaced whole, so that no range outlives the value it
 * belonged to, and the changes of both files apply, the base's first.
 */
final class Merge {

    private static final String CHANGES = "changes";
    private static final String VALUE = "value";
    private static final String NAME = "home";

    private Merge() {}

    /** A whole file laid over its base. */
    static Mapping files(Mapping base, Mapping over) {
        Mapping merged = groups(base, over);
        if (base.value(CHANGES).orElse(base) instanceof Sequence first
                && over.value(CHANGES).orElse(over) instanceof Sequence second) {
            List<Node> all =
                    Stream.concat(first.items().stream(), second.items().stream()).toList();
            return with(merged, CHANGES, new Sequence(second.at(), all));
        }
        return merged;
    }

    private static Mapping groups(Mapping base, Mapping over) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        base.entries().forEach(entry -> merged.put(entry.key(), entry));
        over.entries().forEach(entry -> merged.merge(entry.key(), entry, Merge::entries));
        return new Mapping(over.at(), new ArrayList<>(merged.values()));
    }

    private static Entry entries(Entry base, Entry over) {
        if (base.value() instanceof Mapping below
                && over.value() instanceof Mapping above
                && below.entry(VALUE).isEmpty()
                && above.entry(VALUE).isEmpty()) {
            return new Entry(over.key(), over.at(), groups(below, above));
        }
        if (base.value() instanceof Sequence list
                && over.value() instanceof Mapping above
                && !list.items().isEmpty()
                && list.items().stream().allMatch(item -> name(item).isPresent())) {
            return new Entry(over.key(), base.at(), named(list, above));
        }
        return over;
    }

    /** Names of a list's items that it does not have stand behind them, as words. */
    private static Sequence named(Sequence list, Mapping over) {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            items.add(over.value(name(item).orElseThrow()).map(v -> laid(item, v)).orElse(item));
        }
        List<String> names = list.items().stream().flatMap(item -> name(item).stream()).toList();
        over.entries().stream()
                .filter(entry -> !names.contains(entry.key()))
                .map(entry -> new Scalar(entry.at(), entry.key(), false))
                .forEach(items::add);
        return new Sequence(list.at(), items);
    }

    private static Node laid(Node item, Node over) {
        return item instanceof Mapping below && over instanceof Mapping above
                ? groups(below, above)
                : over;
    }

    private static Optional<String> name(Node item) {
        return item instanceof Mapping mapping
                ? mapping.value(NAME)
                        .filter(Scalar.class::isInstance)
                        .map(name -> ((Scalar) name).text())
                : Optional.empty();
    }

    private static Mapping with(Mapping mapping, String key, Node value) {
        List<Entry> entries =
                mapping.entries().stream()
                        .map(old -> old.key().equals(key) ? new Entry(key, old.at(), value) : old)
                        .toList();
        return new Mapping(mapping.at(), entries);
    }
}
