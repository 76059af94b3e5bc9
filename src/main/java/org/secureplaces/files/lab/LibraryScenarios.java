package org.secureplaces.files.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.Problems;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.files.yaml.YamlReader;

/**
 * The scenarios that come with the program and that the lab offers: those that build on the
 * baseline itself, and are compared with it.
 */
public final class LibraryScenarios {

    /** In the order in which they are offered. */
    private static final List<String> IDS =
            List.of(
                    "levers/staffing-recovery",
                    "levers/capacity-building",
                    "levers/matching-and-blocked-beds",
                    "levers/mental-health-model",
                    "levers/prevention-exploitation",
                    "levers/demand-shock-2027",
                    "levers/relevant-accommodation",
                    "levers/scotland-places-fall-to-zero",
                    "levers/custodial-remand-down-a-quarter",
                    "levers/girls-all-in-homes",
                    "levers/oakhill-closes",
                    "levers/secure-school-reopens",
                    "arrangements/directed-by-need",
                    "arrangements/directed-by-waiting-time",
                    "arrangements/phone-round-again-from-2027",
                    "arrangements/provider-trust",
                    "arrangements/regional-consortia",
                    "demand/welfare-demand-high",
                    "demand/welfare-demand-low",
                    "estate/lend-ten-justice-beds",
                    "estate/share-ten-justice-beds",
                    "estate/lincolnshire-rebuild-on-time",
                    "estate/swanwick-to-18",
                    "estate/west-midlands-on-time",
                    "estate/contract-cuts-like-april-2016");

    private static final List<String> ABOUT_THE_FILE =
            List.of("name", "description", "extends", "schema", "author", "compare_with");

    private final Map<String, LibraryScenario> byId = new LinkedHashMap<>();

    private LibraryScenarios() {}

    /** Those that come with the program. */
    public static LibraryScenarios shipped() {
        LibraryScenarios library = new LibraryScenarios();
        for (String id : IDS) {
            String file = id + ".yaml";
            String text = Shipped.onClassPath().text(file).orElseThrow();
            Mapping top = YamlReader.read(file, text, new Problems()).orElseThrow();
            library.byId.put(id, scenario(id, text, top));
        }
        return library;
    }

    /** All of them, in the order in which they are offered. */
    public List<LibraryScenario> all() {
        return List.copyOf(byId.values());
    }

    /** One by its id. */
    public Optional<LibraryScenario> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static LibraryScenario scenario(String id, String text, Mapping top) {
        Map<String, Object> settings = new LinkedHashMap<>();
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Node.Entry entry : top.entries()) {
            if (entry.key().equals("changes")) {
                changes.addAll(changes(entry.value()));
            } else if (!ABOUT_THE_FILE.contains(entry.key())) {
                settings.put(entry.key(), plain(entry.value()));
            }
        }
        String name = top.value("name").map(node -> ((Scalar) node).text()).orElse(id);
        return new LibraryScenario(id, name, question(text), settings, changes);
    }

    private static String question(String text) {
        String comment =
                String.join(
                        " ",
                        text.lines()
                                .takeWhile(line -> line.startsWith("#"))
                                .filter(line -> !line.contains("yaml-language-server"))
                                .map(line -> line.substring(1).strip())
                                .toList());
        return comment.substring(0, comment.indexOf('?') + 1);
    }

    /** The changes of a list, each a kind with its keys, as plain values. */
    static List<Map<String, Object>> changes(Node list) {
        List<Map<String, Object>> changes = new ArrayList<>();
        if (list instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Mapping mapping) {
                    changes.add(map(mapping));
                }
            }
        }
        return changes;
    }

    private static Map<String, Object> map(Mapping mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> map.put(entry.key(), plain(entry.value())));
        return map;
    }

    private static Object plain(Node node) {
        if (node instanceof Mapping mapping) {
            return map(mapping);
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(LibraryScenarios::plain).toList();
        }
        return node instanceof Scalar scalar
                ? scalar.plain() ? scalar.text() : new LibraryScenario.Quoted(scalar.text())
                : "";
    }
}
