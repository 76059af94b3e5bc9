package org.secureplaces.files.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.Feasibility;

/**
 * What keeps a scenario from being run, told where it is stated: at the setting of the last file,
 * which is the one that its author can change.
 */
final class Feasible {

    private static final String HOMES = "estate.homes.";

    private final Layers layers;
    private final List<String> baseFirst;

    private Feasible(Layers layers) {
        this.layers = layers;
        this.baseFirst = layers.baseFirst().stream().map(layer -> layer.source().file()).toList();
    }

    static void check(Scenario scenario, Layers layers, Problems problems) {
        Feasible feasible = new Feasible(layers);
        for (Feasibility.Objection objection : Feasibility.of(scenario)) {
            problems.add(feasible.position(objection.keys()), objection.message());
        }
    }

    /** Where the last file states one of some settings. */
    private Position position(List<String> keys) {
        Position last = Position.startOf(baseFirst.get(baseFirst.size() - 1));
        Optional<Position> best = Optional.empty();
        for (String key : keys) {
            Optional<Position> at = node(key).map(this::latest);
            if (at.isPresent() && best.filter(one -> order(one) >= order(at.get())).isEmpty()) {
                best = at;
            }
        }
        return best.orElse(last);
    }

    private int order(Position at) {
        return baseFirst.indexOf(at.file());
    }

    /** Where the last file says something here or below. */
    private Position latest(Node node) {
        Position latest = node.at();
        for (Node below : below(node)) {
            Position at = latest(below);
            latest = order(at) > order(latest) ? at : latest;
        }
        return latest;
    }

    private static List<Node> below(Node node) {
        List<Node> below = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> below.add(entry.value()));
        } else if (node instanceof Sequence list) {
            below.addAll(list.items());
        }
        return below;
    }

    private Optional<Node> node(String key) {
        if (key.startsWith(HOMES)) {
            return home(key.substring(HOMES.length()));
        }
        Optional<Node> node = Optional.of(layers.merged());
        for (String part : key.split("\\.", 0)) {
            node = node.flatMap(group -> value(group, part));
        }
        return node;
    }

    private Optional<Node> home(String name) {
        return node("estate.homes").filter(Sequence.class::isInstance).stream()
                .flatMap(list -> ((Sequence) list).items().stream())
                .filter(
                        home ->
                                value(home, "home")
                                        .filter(Scalar.class::isInstance)
                                        .filter(text -> ((Scalar) text).text().equals(name))
                                        .isPresent())
                .findFirst();
    }

    private static Optional<Node> value(Node group, String key) {
        return group instanceof Mapping mapping ? mapping.value(key) : Optional.empty();
    }
}
