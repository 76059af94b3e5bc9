package org.secureplaces.files.results;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.files.table.Tables;

/**
 * A forecast in the form of a forecast hub (hubverse, schema version 6.0.0): what may be submitted,
 * by whom, and one submission.
 */
public final class HubFolder {

    /** Team and model in the names of files, each without a hyphen. */
    public static final String MODEL = "secureplaces-simulation";

    private static final String SCHEMAS =
            "https://raw.githubusercontent.com/hubverse-org/schemas/main/v6.0.0/";
    private static final List<Double> LEVELS =
            List.of(0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975);

    /** The schema asks for a repository of the hub; whoever sets one up puts its name here. */
    private static final String TO_BE_NAMED = "to-be-named";

    private static final int DUE_DAYS = 3650;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ResultsQuery forecast;
    private final Path results;

    /** Of a folder of results that holds a forecast. */
    public HubFolder(Path results) {
        this.results = results;
        this.forecast = new ResultsQuery(results);
    }

    /** Writes the hub into a folder. */
    public void write(Path hub) {
        try {
            Path config = Files.createDirectories(hub.resolve("hub-config"));
            json(config.resolve("tasks.json"), tasks());
            json(config.resolve("admin.json"), admin());
            json(config.resolve("model-metadata-schema.json"), metadataSchema());
            Path about = Files.createDirectories(hub.resolve("model-metadata"));
            Files.writeString(about.resolve(MODEL + ".yml"), metadata());
            Path output = Files.createDirectories(hub.resolve("model-output").resolve(MODEL));
            Files.copy(
                    results.resolve(Tables.FORECAST.file()),
                    output.resolve(origin() + "-" + MODEL + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(Path file, Object value) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        Files.writeString(file, text + "\n");
    }

    private String origin() {
        return String.valueOf(values("origin_date").get(0));
    }

    /** The different values of a column of the forecast, in order; dates as text. */
    private List<Object> values(String column) {
        String select = "select distinct \"" + column + "\" from forecast order by 1";
        return forecast.ask(select).columns().get(0).values().stream()
                .map(Objects::requireNonNull)
                .map(value -> value instanceof Long ? value : value.toString())
                .toList();
    }

    private Map<String, Object> tasks() {
        Map<String, Object> round = new LinkedHashMap<>();
        round.put("round_id_from_variable", true);
        round.put("round_id", "origin_date");
        round.put("model_tasks", List.of(task()));
        round.put(
                "submissions_due",
                ordered("relative_to", "origin_date", "start", 0, "end", DUE_DAYS));
        return ordered(
                "schema_version",
                SCHEMAS + "tasks-schema.json",
                "rounds",
                List.of(round),
                "output_type_id_datatype",
                "double",
                "derived_task_ids",
                List.of("target_end_date"));
    }

    private Map<String, Object> task() {
        Map<String, Object> ids = new LinkedHashMap<>();
        ids.put("origin_date", allowed("required", values("origin_date"), "optional"));
        for (String column :
                List.of("scenario", "target_end_date", "horizon_months", "target", "group")) {
            ids.put(column, allowed("optional", values(column), "required"));
        }
        Map<String, Object> types = new LinkedHashMap<>();
        types.put("mean", outputs(null, true));
        types.put("quantile", outputs(LEVELS, false));
        return ordered(
                "task_ids",
                ids,
                "output_type",
                types,
                "target_metadata",
                values("target").stream().map(target -> target(target.toString())).toList());
    }

    private static Map<String, Object> allowed(String which, List<Object> values, String other) {
        Map<String, Object> allowed = new LinkedHashMap<>();
        allowed.put(which, values);
        allowed.put(other, null);
        return allowed;
    }

    private static Map<String, Object> outputs(
            @org.jspecify.annotations.Nullable List<Double> ids, boolean required) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        Map<String, Object> id = new LinkedHashMap<>();
        id.put("required", ids);
        outputs.put("output_type_id", id);
        outputs.put("value", ordered("type", "double"));
        outputs.put("is_required", required);
        return outputs;
    }

    private Map<String, Object> target(String target) {
        return ordered(
                "target_id",
                target,
                "target_name",
                target.replace('_', ' '),
                "target_units",
                unit(target),
                "target_type",
                "continuous",
                "target_keys",
                ordered("target", target),
                "is_step_ahead",
                true,
                "time_unit",
                "month");
    }

    private String unit(String target) {
        List<?> units =
                forecast.ask(
                                "select any_value(unit) from summary where measure = '"
                                        + target.replace("'", "''")
                                        + "'")
                        .columns()
                        .get(0)
                        .values();
        return units.isEmpty() || units.get(0) == null ? "children" : units.get(0).toString();
    }

    private static Map<String, Object> admin() {
        return ordered(
                "schema_version",
                SCHEMAS + "admin-schema.json",
                "name",
                "Places in secure children's homes in England and Wales",
                "maintainer",
                "the secureplaces maintainers",
                "contact",
                ordered("name", "the secureplaces maintainers"),
                "repository",
                ordered("host", "github", "owner", TO_BE_NAMED, "name", TO_BE_NAMED),
                "file_format",
                List.of("csv"),
                "timezone",
                "Europe/London");
    }

    private static Map<String, Object> metadataSchema() {
        Map<String, Object> text = ordered("type", "string");
        return ordered(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "Model metadata",
                "type",
                "object",
                "properties",
                ordered("team_abbr", text, "model_abbr", text, "model_name", text),
                "required",
                List.of("team_abbr", "model_abbr"));
    }

    private static String metadata() {
        String[] parts = MODEL.split("-", 2);
        return """
                team_name: the secureplaces maintainers
                team_abbr: %s
                model_name: Simulation of places in secure children's homes
                model_abbr: %s
                model_version: "%s"
                license: Apache-2.0
                methods: Discrete-event simulation of referrals, searches, stays and homes
                """
                .formatted(parts[0], parts[1], Software.running().version());
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
