package org.secureplaces.files.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Refused;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML, one group of keys to a file, and refuses what makes files hard to
 * read or means different things to different programs: anchors, aliases, merge keys, tags,
 * duplicate keys, tabs, a second document.
 */
public final class YamlReader {

    private static final int DEEPEST = 50;

    private final String file;
    private final Problems problems;
    private final Parser parser;

    private YamlReader(String file, Problems problems, Parser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /**
     * The keys and values of a file's text; empty where so much is wrong that reading cannot go on.
     */
    public static Optional<Mapping> read(String file, String text, Problems problems) {
        String unmarked = TextFile.withoutMark(text);
        if (!Characters.check(file, unmarked, problems)) {
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        var parser = new ParserImpl(new StreamReader(unmarked), options);
        return new YamlReader(file, problems, parser).read();
    }

    private Optional<Mapping> read() {
        try {
            return onlyDocument();
        } catch (MarkedYAMLException e) {
            Position at =
                    Optional.ofNullable(e.getProblemMark())
                            .map(this::at)
                            .orElse(Position.startOf(file));
            String context = e.getContext() == null ? "" : " " + e.getContext();
            problems.add(
                    at, "is not valid YAML: " + (e.getProblem() + context).replaceAll("\\s+", " "));
        } catch (YAMLException e) {
            problems.add(Position.startOf(file), "is not valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Mapping> onlyDocument() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(Position.startOf(file), "is empty, expected keys with values");
            return Optional.empty();
        }
        parser.getEvent();
        Node top = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    at(parser.peekEvent()),
                    "begins a second document, expected only one in a file");
        }
        return topMapping(top);
    }

    private Optional<Mapping> topMapping(Node top) {
        if (top instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        boolean nothing = top instanceof Scalar scalar && scalar.isNothing();
        if (nothing) {
            problems.add(Position.startOf(file), "is empty, expected keys with values");
        } else if (!(top instanceof Refused)) {
            problems.add(
                    top.at(), "the file must be a group of keys with values, was " + top.inWords());
        }
        return Optional.empty();
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent) {
            problems.add(at(event), "aliases such as '*name' are not allowed: write the value out");
            return new Refused(at(event));
        }
        refuseAnchorAndTag(event);
        if (event instanceof ScalarEvent scalar) {
            return new Scalar(at(event), scalar.getValue(), scalar.isPlain());
        }
        if (depth == DEEPEST) {
            String problem = "it is nested deeper than " + DEEPEST + " levels";
            throw new ParserException(null, null, problem, event.getStartMark());
        }
        return event instanceof MappingStartEvent
                ? mapping(at(event), depth)
                : sequence(at(event), depth);
    }

    private Sequence sequence(Position at, int depth) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new Sequence(at, items);
    }

    private Mapping mapping(Position at, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            name(key, entries)
                    .ifPresent(name -> entries.put(name, new Entry(name, key.at(), value)));
        }
        parser.getEvent();
        return new Mapping(at, List.copyOf(entries.values()));
    }

    /** The name of a new key, or a complaint and nothing. */
    private Optional<String> name(Node key, Map<String, Entry> before) {
        if (!(key instanceof Scalar scalar)) {
            if (!(key instanceof Refused)) {
                problems.add(key.at(), "a key must be a word, was " + key.inWords());
            }
            return Optional.empty();
        }
        String name = scalar.text();
        if (scalar.isNothing() || name.isBlank()) {
            problems.add(key.at(), "a key must be a word, was left empty");
        } else if (scalar.plain() && name.equals("<<")) {
            problems.add(key.at(), "merge keys '<<' are not allowed: write the keys out");
        } else if (before.containsKey(name)) {
            int line = before.get(name).at().line();
            problems.add(
                    key.at(),
                    "duplicate key " + Quoted.text(name) + ", first given on line " + line);
        } else {
            return Optional.of(name);
        }
        return Optional.empty();
    }

    private void refuseAnchorAndTag(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(
                    at(event),
                    "anchors such as '&name' are not allowed: write the value where it is used");
        }
        if (isTagged(event)) {
            problems.add(at(event), "tags such as '!name' are not allowed: write the value alone");
        }
    }

    private static boolean isTagged(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent collection && collection.getTag() != null;
    }

    private Position at(Event event) {
        return at(event.getStartMark());
    }

    private Position at(Mark mark) {
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
