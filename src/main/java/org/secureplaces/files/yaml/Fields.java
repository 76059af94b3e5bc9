package org.secureplaces.files.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Refused;

/**
 * The keys of one group in a file, asked for one by one. Mistakes are collected and reading carries
 * on; {@link #finish} then reports keys that are missing and keys that nobody asked for.
 */
public final class Fields {

    private final Node group;
    private final String path;
    private final Reading reading;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Fields(Node group, String path, Reading reading) {
        this.group = group;
        this.path = path;
        this.reading = reading;
    }

    /** The fields of a whole file. */
    public static Fields of(Mapping top, Problems problems) {
        return new Reading(problems).open(top, "");
    }

    /**
     * The value of a key; a problem if it is absent, with a value that reads as something harmless.
     */
    public Value required(String key) {
        Optional<Value> given = optional(key);
        if (given.isEmpty()) {
            missing.add(key);
            reading.markWrong(group);
        }
        return given.orElseGet(() -> value(key, new Refused(group.at())));
    }

    /** The value of a key that may be left out. */
    public Optional<Value> optional(String key) {
        asked.add(key);
        return entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(entry -> value(key, entry.value()));
    }

    /** The keys as they stand in the file, for groups whose keys are names. */
    public List<String> keys() {
        return entries().stream().map(Entry::key).toList();
    }

    /** The values whose keys are known names, in file order; other keys are problems. */
    public List<Value> among(List<String> names) {
        asked.addAll(names);
        return entries().stream()
                .filter(entry -> names.contains(entry.key()))
                .map(entry -> value(entry.key(), entry.value()))
                .toList();
    }

    /** The value of the only key, which names the kind of thing; otherwise a problem. */
    public Optional<Value> onlyOneOf(List<String> kinds) {
        List<Value> given = among(kinds);
        if (entries().isEmpty()) {
            problem("must have one key of " + String.join(", ", kinds) + ", was left empty");
        } else if (given.size() > 1) {
            problem("must have only one key, was " + String.join(", ", keys()));
        }
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }

    /** Where these fields are, such as {@code changes[2].close}; empty at the top. */
    public String path() {
        return path;
    }

    /** Whether nothing is missing or wrong so far, here and below. */
    public boolean isSound() {
        return reading.isSound(group);
    }

    /** Whether all that is stated here stands in one file: no later file replaced a part of it. */
    public boolean isFromOneFile() {
        return files(group).distinct().count() <= 1;
    }

    /** Parameters are replaced whole and speak for themselves. */
    private static Stream<String> files(Node node) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> !isParameter(entry.value()))
                        .flatMap(entry -> files(entry.value()))
                : Stream.of(node.at().file());
    }

    private static boolean isParameter(Node node) {
        return node instanceof Mapping mapping && mapping.entry("value").isPresent();
    }

    /** Reports that these fields do not fit together; the message goes on from their path. */
    public void problem(String message) {
        reading.complain(group.at(), group, (path + " " + message).strip());
    }

    /**
     * What can be made of these fields if they are sound; an objection of its constructor becomes a
     * problem.
     */
    public <T> Optional<T> make(Supplier<T> maker) {
        if (!isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            problem(path.isEmpty() ? "" + e.getMessage() : "is impossible: " + e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Every key that was asked for so far, here and in every group opened from the same file, by
     * the path of its group; items of a list go without their numbers.
     */
    public SortedMap<String, SortedSet<String>> known() {
        return reading.known();
    }

    Set<String> asked() {
        return asked;
    }

    /** Reports missing and unknown keys, here and in every group opened from the same file. */
    public void finish() {
        reading.finish();
    }

    /** A misspelt key is reported once, as unknown, and not again as missing. */
    void reportMissingAndUnknownKeys() {
        List<Entry> unknown =
                entries().stream().filter(entry -> !asked.contains(entry.key())).toList();
        List<String> known = List.copyOf(asked);
        List<String> meant =
                unknown.stream()
                        .flatMap(entry -> Spelling.nearest(entry.key(), known).stream())
                        .toList();
        missing.stream().filter(key -> !meant.contains(key)).forEach(this::reportMissing);
        unknown.forEach(entry -> reportUnknown(entry, known));
    }

    private void reportMissing(String key) {
        reading.complain(group.at(), group, "missing key '" + key + "'" + where());
    }

    private void reportUnknown(Entry entry, List<String> known) {
        String found = "unknown key " + Quoted.text(entry.key()) + where();
        if (entry.key().matches("[0-9]{3}")) {
            String cut = ": write a number without commas, as in 1000 for 1,000";
            reading.complain(entry.at(), group, found + cut);
            return;
        }
        List<String> all = new ArrayList<>(known);
        if (path.isEmpty()) {
            all.addAll(0, Extends.OF_THE_FILE);
        }
        reading.complain(entry.at(), group, found + Spelling.hint(entry.key(), all));
    }

    private String where() {
        return path.isEmpty() ? "" : " in " + path;
    }

    private Value value(String key, Node node) {
        return new Value(path.isEmpty() ? key : path + "." + key, node, reading);
    }

    private List<Entry> entries() {
        return group instanceof Mapping mapping ? mapping.entries() : List.of();
    }
}
