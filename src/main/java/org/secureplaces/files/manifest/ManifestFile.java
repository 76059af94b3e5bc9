package org.secureplaces.files.manifest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;

/** The file {@code manifest.json} of a folder of results. */
public final class ManifestFile {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                    .addModule(QuestionJson.module())
                    .build();

    private static final String DIMENSIONS = "dimensions"; // before there were any it was not there

    private static final List<String> OF_RUNS = List.of("made", "shard"); // nor these of a run
    private static final Pattern RUN = Pattern.compile("\"run\"\\s*:\\s*\\{");

    /** Nor these of some questions, by kind. */
    private static final Map<String, Later> LATER =
            Map.of(
                    "places", new Later("sure", "null"),
                    "score", new Later("as_of", "null"),
                    "forecast", new Later("detail", "\"full\""));

    /** A setting that a kind of question gained, and what it was before. */
    private record Later(String name, String value) {}

    private ManifestFile() {}

    public static void write(Path folder, Manifest manifest) {
        try {
            Files.writeString(
                    folder.resolve(Manifest.FILE), writer().writeValueAsString(manifest) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest of a folder; what is wrong with it is a problem. */
    public static Optional<Manifest> read(Path folder, Problems problems) {
        Path file = folder.resolve(Manifest.FILE);
        String shown = file.toString();
        Optional<String> text = TextFile.readOfAnySize(file, shown, problems);
        return text.flatMap(json -> parse(file, json, problems));
    }

    /** The manifest of a result of this program, of this version or another, as it stands. */
    public static Optional<JsonNode> ofAnyVersion(Path folder) {
        try {
            JsonNode top = JSON.readTree(folder.resolve(Manifest.FILE).toFile());
            return Optional.of(top)
                    .filter(one -> one.path("format").asText().startsWith("secureplaces results "));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Manifest> parse(Path file, String text, Problems problems) {
        String shown = file.toString();
        ManifestMistakes mistakes = new ManifestMistakes(shown, text);
        try {
            JsonNode top = JSON.readTree(text);
            Optional<String> open = lackingOfRun(top.path("run"));
            if (open.isPresent()) {
                String empty = "$0\"" + open.get() + "\": \"\", ";
                return parse(file, RUN.matcher(text).replaceFirst(empty), problems);
            }
            String completed = completed(text, top.path("question"));
            if (!completed.equals(text)) {
                return parse(file, completed, problems);
            }
            String format = top.path("format").textValue();
            if (FirstFormat.FORMAT.equals(format)) {
                Optional<FirstFormat> first = parse(mistakes, top, FirstFormat.class, problems);
                return first.flatMap(old -> new Conversion(file, old).manifest(problems));
            }
            return Manifest.FORMAT.equals(format)
                    ? ofThisFormat(mistakes, top, problems)
                    : refuse(mistakes.notOfThisProgram(top), problems);
        } catch (JsonProcessingException e) {
            return refuse(mistakes.notJson(e), problems);
        }
    }

    private static Optional<Manifest> ofThisFormat(
            ManifestMistakes mistakes, JsonNode top, Problems problems)
            throws JsonProcessingException {
        if (top.has(DIMENSIONS)) {
            return parse(mistakes, top, Manifest.class, problems);
        }
        String independent = mistakes.text().replaceFirst("\\{", "{\"" + DIMENSIONS + "\": {}, ");
        return parse(
                new ManifestMistakes(mistakes.shown(), independent), top, Manifest.class, problems);
    }

    /** What is left out of a run where it is empty, or was not there in earlier versions. */
    private static Optional<String> lackingOfRun(JsonNode run) {
        return OF_RUNS.stream().filter(name -> run.isObject() && !run.has(name)).findFirst();
    }

    /** With one of the settings that its question, or the forecast that this is about, lacks. */
    private static String completed(String text, JsonNode question) {
        String kind = question.path("kind").asText("");
        Later later = LATER.get(kind);
        if (later == null || question.has(later.name())) {
            JsonNode forecast = question.path("forecast");
            return forecast.isObject() ? completed(text, forecast) : text;
        }
        return text.replaceFirst(
                "\"kind\"\\s*:\\s*\"" + Pattern.quote(kind) + "\"",
                "\"" + later.name() + "\": " + later.value() + ", $0");
    }

    private static <T> Optional<T> parse(
            ManifestMistakes mistakes, JsonNode top, Class<T> type, Problems problems)
            throws JsonProcessingException {
        try {
            return Optional.of(JSON.readValue(mistakes.text(), type));
        } catch (JsonMappingException e) {
            return refuse(mistakes.wrongValue(e, top), problems);
        }
    }

    private static <T> Optional<T> refuse(Problem problem, Problems problems) {
        problems.add(problem.at(), problem.message());
        return Optional.empty();
    }

    /** Two spaces and a line feed on every system. */
    private static ObjectWriter writer() {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JSON.writer(printer);
    }
}
