package org.secureplaces.files.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Position;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;

/** A path of keys through groups of a file, such as {@code demand.remand.walk}. */
record Branch(List<String> keys) {

    static Branch of(String path) {
        return new Branch(List.of(path.split("\\.")));
    }

    private String first() {
        return keys.get(0);
    }

    private boolean isLast() {
        return keys.size() == 1;
    }

    private Branch below() {
        return new Branch(keys.subList(1, keys.size()));
    }

    String lastKey() {
        return keys.get(keys.size() - 1);
    }

    /** The path of the group that holds the last key; empty at the top. */
    String group() {
        return String.join(".", keys.subList(0, keys.size() - 1));
    }

    /** What stands there, with its key. */
    Optional<Entry> in(Mapping top) {
        Optional<Entry> entry = top.entry(first());
        return isLast()
                ? entry
                : entry.filter(found -> found.value() instanceof Mapping)
                        .flatMap(found -> below().in((Mapping) found.value()));
    }

    /** The groups without what stands there; a group that is left empty goes with it. */
    Mapping removedFrom(Mapping top) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : top.entries()) {
            if (!entry.key().equals(first())) {
                entries.add(entry);
            } else if (!isLast() && entry.value() instanceof Mapping group) {
                Mapping rest = below().removedFrom(group);
                if (!rest.entries().isEmpty()) {
                    entries.add(new Entry(entry.key(), entry.at(), rest));
                }
            } else if (!isLast()) {
                entries.add(entry);
            }
        }
        return new Mapping(top.at(), entries);
    }

    /** The groups with a value there, in place of any other; what is new stands at a position. */
    Mapping put(Mapping top, Position at, Node value) {
        List<Entry> entries = new ArrayList<>();
        boolean isThere = false;
        for (Entry entry : top.entries()) {
            boolean here = entry.key().equals(first());
            isThere |= here;
            entries.add(here ? new Entry(entry.key(), entry.at(), set(entry, at, value)) : entry);
        }
        if (!isThere) {
            Node below = isLast() ? value : below().put(new Mapping(at, List.of()), at, value);
            entries.add(new Entry(first(), at, below));
        }
        return new Mapping(top.at(), entries);
    }

    private Node set(Entry entry, Position at, Node value) {
        if (isLast()) {
            return value;
        }
        return entry.value() instanceof Mapping group
                ? below().put(group, at, value)
                : entry.value();
    }
}
