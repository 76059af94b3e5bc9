package org.secureplaces.files.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.secureplaces.files.yaml.Node;

/** A file in YAML as a schema of JSON sees it. */
final class YamlAsJson {

    private YamlAsJson() {}

    /** As editors read it, by YAML 1.2: off is a word and no truth value, a date is text. */
    static JsonNode json(Node node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = make.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence list) {
            ArrayNode array = make.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String text = scalar.text();
        if (scalar.isNothing()) {
            return make.nullNode();
        }
        if (scalar.plain() && text.matches("true|false")) {
            return make.booleanNode(text.equals("true"));
        }
        if (scalar.plain() && text.matches("-?[0-9]+")) {
            return make.numberNode(Long.parseLong(text));
        }
        return scalar.plain() && text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")
                ? make.numberNode(Double.parseDouble(text))
                : make.textNode(text);
    }
}
