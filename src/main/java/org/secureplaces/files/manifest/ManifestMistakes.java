package org.secureplaces.files.manifest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secureplaces.child.Route;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Spelling;
import org.secureplaces.measure.Detail;

/** What is wrong with the text of a manifest, in the words of whoever looks into the file. */
record ManifestMistakes(String shown, String text) {

    private static final int MOST_SHOWN = 30;

    /** The text is not JSON from some place on. */
    Problem notJson(JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        int from = location == null ? 0 : (int) location.getCharOffset();
        return new Problem(
                at(location), "must be JSON as this program wrote it, was " + standingAt(from));
    }

    /** The text is JSON, but of something else. */
    Problem notOfThisProgram(JsonNode top) {
        return new Problem(
                Position.startOf(shown),
                "is not a manifest of this program: format must be '"
                        + Manifest.FORMAT
                        + "', was "
                        + words(top.path("format")));
    }

    /** A value is missing, of another kind, or denied by what it is to become. */
    Problem wrongValue(JsonMappingException failure, JsonNode top) {
        return new Problem(at(failure.getLocation()), message(failure, top));
    }

    private static String message(JsonMappingException failure, JsonNode top) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
            return "unknown key '"
                    + key(failure)
                    + "'"
                    + Spelling.hint(unknown.getPropertyName(), known);
        }
        if (failure instanceof ValueInstantiationException denied && denied.getCause() != null) {
            return String.valueOf(denied.getCause().getMessage());
        }
        JsonNode found = found(failure, top);
        return failure instanceof InvalidTypeIdException
                ? key(failure)
                        + ".kind must be "
                        + QuestionJson.kinds()
                        + ", was "
                        + words(found.path("kind"))
                : key(failure) + " must be " + kind(failure) + ", was " + words(found);
    }

    private static JsonNode found(JsonMappingException failure, JsonNode top) {
        JsonNode found = top;
        for (JsonMappingException.Reference step : failure.getPath()) {
            found =
                    step.getFieldName() == null
                            ? found.path(step.getIndex())
                            : found.path(step.getFieldName());
        }
        return found;
    }

    /** Where a value stands, as in {@code scenarios[0].name}. */
    private static String key(JsonMappingException failure) {
        StringBuilder key = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                key.append('[').append(step.getIndex()).append(']');
            } else {
                key.append(key.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return key.toString();
    }

    private static String kind(JsonMappingException failure) {
        if (!(failure instanceof MismatchedInputException mismatch)) {
            return "a whole number with fewer digits";
        }
        Class<?> type = mismatch.getTargetType();
        if (type == int.class || type == long.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a date such as 2027-04-01";
        }
        if (type == Optional.class) {
            return "a value or null";
        }
        if (type == Route.class) {
            return "welfare or justice";
        }
        if (type == Detail.class) {
            return "headline, who_bears_it or full";
        }
        return form(type);
    }

    private static String form(@Nullable Class<?> type) {
        if (type == String.class) {
            return "a text in quotes";
        }
        return type != null && Collection.class.isAssignableFrom(type)
                ? "a list in square brackets"
                : "keys and values in curly brackets";
    }

    private static String words(JsonNode found) {
        if (found.isMissingNode()) {
            return "missing";
        }
        if (found.isTextual()) {
            return "'" + shortened(found.textValue()) + "'";
        }
        if (found.isArray()) {
            return "a list";
        }
        return found.isObject() ? "keys and values" : shortened(found.asText());
    }

    private String standingAt(int from) {
        String rest = text.substring(Math.max(0, Math.min(from, text.length())));
        if (rest.isEmpty()) {
            return "the end of the file";
        }
        String line = rest.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? "the end of the line" : "'" + shortened(line) + "'";
    }

    private static String shortened(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
    }

    private Position at(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Position.startOf(shown)
                : new Position(shown, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
