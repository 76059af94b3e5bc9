package org.secureplaces.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A scenario that says a few things at random of all that the schema lets it say: numbers in their
 * limits, and at them; homes of the baseline; dates from the count to ten years on.
 */
final class RandomScenario {

    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final List<String> PARTS =
            List.of(
                    "estate",
                    "demand",
                    "stays",
                    "placement",
                    "costs",
                    "start",
                    "geography",
                    "demand",
                    "stays",
                    "changes",
                    "changes",
                    "changes");
    private static final List<String> HOMES =
            List.of("Clare Lodge", "Atkinson", "Swanwick Lodge", "Adel Beck", "Lansdowne", "all");

    private final JsonNode schema;
    private final Random random;

    RandomScenario(long seed) throws IOException {
        this.schema =
                new ObjectMapper().readTree(Path.of("scenarios", "scenario.schema.json").toFile());
        this.random = new Random(seed);
    }

    /** The text of a scenario that builds on the baseline. */
    String text() {
        ObjectNode top = NEW.objectNode();
        top.put("name", "Random").put("extends", "baseline.yaml").put("years", 1);
        top.put("forecast_from", "2023-10-01").put("known_until", "2023-06-30");
        if (random.nextInt(3) == 0) {
            top.put("posterior", "none");
        }
        int parts = 1 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            String key = PARTS.get(random.nextInt(PARTS.size()));
            JsonNode form = schema.get("properties").get(key);
            if (key.equals("changes")) {
                top.withArray("changes").add(one(resolved(form.get("items"))));
            } else {
                merge(top, key, some(form, key));
            }
        }
        return top.toPrettyString();
    }

    private static void merge(ObjectNode into, String key, JsonNode value) {
        JsonNode before = into.get(key);
        if (before instanceof ObjectNode group && value instanceof ObjectNode more) {
            more.properties().forEach(field -> merge(group, field.getKey(), field.getValue()));
        } else {
            into.set(key, value);
        }
    }

    /** One path through a group of keys; all of it where it must be whole. */
    private JsonNode some(JsonNode stated, String key) {
        JsonNode form = choice(resolved(stated));
        if (!form.path("type").asText().equals("object")) {
            return value(form, key);
        }
        return form.has("required") ? one(form) : part(form);
    }

    private JsonNode part(JsonNode form) {
        List<String> keys = new ArrayList<>();
        form.path("properties").fieldNames().forEachRemaining(keys::add);
        keys.removeAll(List.of("source", "derived", "assumed"));
        ObjectNode group = NEW.objectNode();
        if (keys.isEmpty()) {
            return group;
        }
        String key = keys.get(random.nextInt(keys.size()));
        return group.set(key, some(form.get("properties").get(key), key));
    }

    /** A whole group: what must be there, and sometimes what may be. */
    private JsonNode one(JsonNode form) {
        ObjectNode group = NEW.objectNode();
        JsonNode properties = form.path("properties");
        List<String> required = new ArrayList<>();
        form.path("required").forEach(key -> required.add(key.asText()));
        if (required.contains("value")) {
            return figure(form);
        }
        if (required.isEmpty()) {
            return part(form);
        }
        properties
                .properties()
                .forEach(
                        field -> {
                            String key = field.getKey();
                            boolean optional =
                                    !List.of("source", "derived", "assumed").contains(key);
                            if (required.contains(key) || optional && random.nextInt(4) == 0) {
                                group.set(key, whole(field.getValue(), key));
                            }
                        });
        return group;
    }

    private JsonNode whole(JsonNode stated, String key) {
        JsonNode form = choice(resolved(stated));
        return form.path("type").asText().equals("object") ? one(form) : value(form, key);
    }

    private JsonNode figure(JsonNode form) {
        JsonNode limits = form.path("properties").path("value");
        double[] numbers = {number(limits), number(limits), number(limits)};
        java.util.Arrays.sort(numbers);
        ObjectNode figure = NEW.objectNode();
        figure.put("value", numbers[1]).put("low", numbers[0]).put("high", numbers[2]);
        return figure.put("assumed", "at random");
    }

    private JsonNode value(JsonNode form, String key) {
        if (form.has("const")) {
            return form.get("const");
        }
        if (form.has("enum")) {
            return form.get("enum").get(random.nextInt(form.get("enum").size()));
        }
        return switch (form.path("type").asText()) {
            case "number" -> NEW.numberNode(number(form));
            case "integer" -> NEW.numberNode((int) Math.rint(number(form)));
            case "boolean" -> NEW.booleanNode(random.nextBoolean());
            case "array" -> list(form, key);
            default -> NEW.textNode(text(form, key));
        };
    }

    private JsonNode list(JsonNode form, String key) {
        ArrayNode list = NEW.arrayNode();
        int least = Math.max(1, form.path("minItems").asInt(1));
        int length = Math.min(form.path("maxItems").asInt(9), least + random.nextInt(3));
        for (int item = 0; item < length; item++) {
            list.add(whole(form.path("items"), key));
        }
        return list;
    }

    private String text(JsonNode form, String key) {
        if (form.path("format").asText().equals("date")) {
            return LocalDate.of(2023, 4, 1).plusDays(random.nextInt(700)).toString();
        }
        boolean home = key.equals("home") || key.equals("homes");
        return home ? HOMES.get(random.nextInt(HOMES.size())) : "text";
    }

    /** A number within its limits: at one, near nothing, or anywhere. */
    private double number(JsonNode form) {
        double low = form.path("minimum").asDouble(form.path("exclusiveMinimum").asDouble(0));
        double high = form.path("maximum").asDouble(Math.max(low + 1, 1e6));
        double small = low + (high - low) * Math.pow(10, -6 * random.nextDouble());
        return switch (random.nextInt(6)) {
            case 0 -> form.has("exclusiveMinimum") ? high / 2 : low;
            case 1 -> high;
            case 2 -> low + (high - low) * random.nextDouble();
            default -> Double.parseDouble(String.format(java.util.Locale.ROOT, "%.4f", small));
        };
    }

    private JsonNode choice(JsonNode form) {
        JsonNode choices = form.path("oneOf");
        return choices.isEmpty() || form.has("required")
                ? form
                : choice(resolved(choices.get(random.nextInt(choices.size()))));
    }

    /** What a reference names, with what stands beside the reference. */
    private JsonNode resolved(JsonNode form) {
        if (!form.has("$ref")) {
            return form;
        }
        ObjectNode named = schema.at(form.get("$ref").asText().substring(1)).deepCopy();
        form.properties()
                .forEach(
                        field -> {
                            if (!field.getKey().equals("$ref")) {
                                merge(named, field.getKey(), field.getValue().deepCopy());
                            }
                        });
        return named;
    }
}
