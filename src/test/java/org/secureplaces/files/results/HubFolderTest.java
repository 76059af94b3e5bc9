package org.secureplaces.files.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A forecast as a forecast hub takes it: what the hubverse's documentation says must be so. */
class HubFolderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "2023-03-31-secureplaces-simulation.csv";
    private static final String FORECAST =
            """
            scenario,origin_date,target_end_date,horizon_months,target,group,output_type,output_type_id,value
            Base,2023-03-31,2023-04-30,1,children_accommodated,all,mean,NA,145.85
            Base,2023-03-31,2023-04-30,1,children_accommodated,all,quantile,0.5,145
            Base,2023-03-31,2023-05-31,2,waiting,route=welfare,mean,NA,60
            """;
    private static final String SUMMARY =
            """
            scenario,measure,group,period,mean,mean_lower95,mean_upper95,low95,high95,unit
            Base,children_accommodated,all,all,145,144,146,140,150,children
            """;

    private static Path hub(Path scratch) throws IOException {
        Path results = Files.createDirectories(scratch.resolve("results"));
        Files.writeString(results.resolve("forecast.csv"), FORECAST);
        Files.writeString(results.resolve("summary.csv"), SUMMARY);
        Path hub = scratch.resolve("hub");
        new HubFolder(results).write(hub);
        return hub;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "admin"})
    void the_configuration_is_valid_by_the_published_schema(String which, @TempDir Path scratch)
            throws IOException {
        Optional<Path> published =
                Stream.of("../shared", "../../shared")
                        .map(folder -> Path.of(folder, "data", "hubverse-v6.0.0"))
                        .filter(Files::isDirectory)
                        .findFirst();
        assumeTrue(
                published.isPresent(), "the schemas of the hubverse are not beside this project");
        JsonNode schema =
                JSON.readTree(published.orElseThrow().resolve(which + "-schema.json").toFile());
        JsonNode written = config(hub(scratch), which);
        assertThat(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                .getSchema(schema)
                                .validate(written))
                .isEmpty();
        ((com.fasterxml.jackson.databind.node.ObjectNode) written).remove("schema_version");
        assertThat(
                        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                .getSchema(schema)
                                .validate(written))
                .as("a missing key is seen")
                .isNotEmpty();
    }

    @Test
    void the_submission_lies_under_its_date_and_its_model(@TempDir Path scratch)
            throws IOException {
        Path hub = hub(scratch);
        assertThat(HubFolder.MODEL).matches("[A-Za-z0-9_]{1,16}-[A-Za-z0-9_]{1,16}");
        Path folder = hub.resolve("model-output").resolve(HubFolder.MODEL);
        assertThat(Files.readString(folder.resolve(NAME))).isEqualTo(FORECAST);
        assertThat(Files.readString(hub.resolve("model-metadata/" + HubFolder.MODEL + ".yml")))
                .contains("team_abbr: secureplaces\n", "model_abbr: simulation\n");
    }

    @Test
    void every_row_is_one_that_the_tasks_allow(@TempDir Path scratch) throws IOException {
        JsonNode round = config(hub(scratch), "tasks").get("rounds").get(0);
        JsonNode task = round.get("model_tasks").get(0);
        assertThat(task.get("task_ids").has(round.get("round_id").asText())).isTrue();
        List<String> columns = List.of(FORECAST.lines().findFirst().orElseThrow().split(","));
        List<String> ids = new ArrayList<>();
        task.get("task_ids").fieldNames().forEachRemaining(ids::add);
        List<String> outputs = List.of("output_type", "output_type_id", "value");
        assertThat(columns)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ids.stream(), outputs.stream()).toList());
        FORECAST.lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(
                        row ->
                                ids.forEach(
                                        id ->
                                                assertThat(allowed(task, id))
                                                        .contains(row[columns.indexOf(id)])));
    }

    @Test
    void every_target_is_described_by_a_value_of_the_task(@TempDir Path scratch)
            throws IOException {
        JsonNode task =
                config(hub(scratch), "tasks").get("rounds").get(0).get("model_tasks").get(0);
        List<String> described = new ArrayList<>();
        task.get("target_metadata")
                .forEach(one -> described.add(one.get("target_keys").get("target").asText()));
        assertThat(described).isEqualTo(allowed(task, "target"));
    }

    private static JsonNode config(Path hub, String which) throws IOException {
        return JSON.readTree(hub.resolve("hub-config/" + which + ".json").toFile());
    }

    private static List<String> allowed(JsonNode task, String id) {
        List<String> values = new ArrayList<>();
        for (String which : List.of("required", "optional")) {
            task.get("task_ids").get(id).get(which).forEach(value -> values.add(value.asText()));
        }
        return values;
    }
}
