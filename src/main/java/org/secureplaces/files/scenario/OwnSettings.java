package org.secureplaces.files.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;

/** What a file states otherwise than the first one that it extends. */
public final class OwnSettings {

    /**
     * One setting.
     *
     * @param key its dotted path
     * @param value what it is set to, in words
     */
    public record Setting(String key, String value) {

        /** As it stands in the file. */
        public String sentence() {
            return "Sets " + key + " to " + value + ".";
        }

        /** As a reader is told who knows no keys, by words for the key where there are any. */
        public String inWords(Optional<String> words) {
            String plain = key.replace('_', ' ').replace(".", ", ");
            return value.startsWith(LIST)
                    ? "States " + words.orElse(plain) + " anew."
                    : "Sets " + words.orElse(plain) + " to " + value.replace('_', ' ') + ".";
        }
    }

    /** Keys that are said in other words. */
    private static final Set<String> ELSEWHERE =
            Set.of("name", "author", "compare_with", "description", "changes");

    private static final String LIST = "a list of ";

    private final String base;
    private final List<Setting> settings = new ArrayList<>();

    private OwnSettings(String base) {
        this.base = base;
    }

    /** In the order of the file; none of a file that extends no other. */
    static List<Setting> of(Layers layers) {
        OwnSettings own = new OwnSettings(layers.baseFirst().get(0).source().file());
        for (Entry entry : layers.merged().entries()) {
            if (!ELSEWHERE.contains(entry.key())) {
                own.add(entry.key(), entry.value());
            }
        }
        return List.copyOf(own.settings);
    }

    private void add(String path, Node node) {
        if (node instanceof Node.Sequence list && isOfTheBase(list)) {
            list.items()
                    .forEach(item -> name(item).ifPresent(name -> add(path + "." + name, item)));
        } else if (!(node instanceof Mapping mapping)) {
            say(path, node, words(node));
        } else if (mapping.value("value").isPresent()) {
            mapping.value("value")
                    .ifPresent(value -> say(path, value, words(value) + range(mapping)));
        } else {
            mapping.entries().forEach(entry -> add(path + "." + entry.key(), entry.value()));
        }
    }

    /** A list of the first file, in which later files may have changed items by their names. */
    private boolean isOfTheBase(Node.Sequence list) {
        return list.at().file().equals(base);
    }

    private static Optional<String> name(Node item) {
        return item instanceof Mapping named
                ? named.value("home").map(OwnSettings::words)
                : Optional.empty();
    }

    private void say(String path, Node stated, String words) {
        if (!stated.at().file().equals(base)) {
            settings.add(new Setting(path, words));
        }
    }

    private static String range(Mapping figure) {
        Optional<Node> low = figure.value("low");
        Optional<Node> high = figure.value("high");
        return low.isPresent() && high.isPresent()
                ? " (" + words(low.get()) + " to " + words(high.get()) + ")"
                : "";
    }

    private static String words(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNothing() ? "nothing" : scalar.text().strip();
        }
        if (node instanceof Node.Sequence list) {
            return LIST + list.items().size();
        }
        return node.inWords();
    }
}
