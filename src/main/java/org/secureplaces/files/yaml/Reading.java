package org.secureplaces.files.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Refused;
import org.secureplaces.files.yaml.Node.Sequence;

/** One pass over a tree: which groups of keys were opened and which nodes were found wrong. */
final class Reading {

    private final Problems problems;
    private final IdentityHashMap<Node, Fields> opened = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> wrong = new IdentityHashMap<>();

    Reading(Problems problems) {
        this.problems = problems;
    }

    /** The fields of a group of keys: the same ones whenever it is opened again. */
    Fields open(Node group, String path) {
        return opened.computeIfAbsent(group, unopened -> new Fields(group, path, this));
    }

    /** Notes that something is wrong with a node; what it is will be reported in the end. */
    void markWrong(Node node) {
        wrong.put(node, true);
    }

    /** Reports a mistake in a node, unless the node stands for one that was reported. */
    void complain(Position at, Node node, String message) {
        if (!(node instanceof Refused)) {
            markWrong(node);
            problems.add(at, message);
        }
    }

    /** Reports a mistake in a node unless something else was wrong with it. */
    void complainOnce(Node node, String message) {
        if (!wrong.containsKey(node)) {
            complain(node.at(), node, message);
        }
    }

    /** Whether nothing was found wrong with a node and all that it holds. */
    boolean isSound(Node node) {
        if (node instanceof Refused || wrong.containsKey(node)) {
            return false;
        }
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream().allMatch(entry -> isSound(entry.value()));
        }
        return !(node instanceof Sequence list) || list.items().stream().allMatch(this::isSound);
    }

    SortedMap<String, SortedSet<String>> known() {
        SortedMap<String, SortedSet<String>> known = new TreeMap<>();
        for (Fields fields : opened.values()) {
            String path = fields.path().replaceAll("\\[[0-9]+]", "[]");
            known.computeIfAbsent(path, unseen -> new TreeSet<>()).addAll(fields.asked());
        }
        return known;
    }

    void finish() {
        List<Fields> all = new ArrayList<>(opened.values());
        all.forEach(Fields::reportMissingAndUnknownKeys);
    }
}
