package org.secureplaces.app.cli;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** A forecast that was made, in the form of a forecast hub. */
class HubOfForecastTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUBMISSION =
            "model-output/secureplaces-simulation/2023-03-31-secureplaces-simulation.csv";

    @TempDir private static Path folder = Path.of("");

    private static Path hub = Path.of("");

    @BeforeAll
    static void forecast_and_write() throws IOException {
        Path small = Shell.writeScenarios(folder);
        Path results = folder.resolve("results");
        assertThat(Shell.forecast(results, small, folder.resolve("closed.yaml")).code()).isZero();
        hub = folder.resolve("hub");
        assertThat(Shell.run("report", results, "--hub", hub).code()).isZero();
    }

    private static JsonNode config(String which) throws IOException {
        return JSON.readTree(hub.resolve("hub-config/" + which + ".json").toFile());
    }

    @Test
    void its_configuration_is_valid_by_the_published_schemas() throws IOException {
        Optional<Path> published =
                Stream.of("../shared", "../../shared")
                        .map(shared -> Path.of(shared, "data", "hubverse-v6.0.0"))
                        .filter(Files::isDirectory)
                        .findFirst();
        assumeTrue(
                published.isPresent(), "the schemas of the hubverse are not beside this project");
        for (String which : List.of("tasks", "admin")) {
            JsonNode schema =
                    JSON.readTree(published.orElseThrow().resolve(which + "-schema.json").toFile());
            assertThat(
                            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                                    .getSchema(schema)
                                    .validate(config(which)))
                    .as(which)
                    .isEmpty();
        }
    }

    @Test
    void every_row_of_the_submission_is_one_that_the_tasks_allow() throws IOException {
        JsonNode task = config("tasks").get("rounds").get(0).get("model_tasks").get(0);
        List<List<String>> rows = Shell.table(hub.resolve(SUBMISSION));
        List<String> columns = rows.get(0);
        List<String> ids = new ArrayList<>();
        task.get("task_ids").fieldNames().forEachRemaining(ids::add);
        for (String id : ids) {
            Set<String> allowed = new HashSet<>();
            for (String which : List.of("required", "optional")) {
                task.get("task_ids").get(id).get(which).forEach(one -> allowed.add(one.asText()));
            }
            Set<String> written = new HashSet<>();
            rows.subList(1, rows.size()).forEach(row -> written.add(row.get(columns.indexOf(id))));
            assertThat(allowed).as(id).isEqualTo(written);
        }
    }

    /** Nobody has set up a hub: no owner is made up. */
    @Test
    void the_repository_of_the_hub_is_left_to_whoever_sets_it_up() throws IOException {
        JsonNode repository = config("admin").get("repository");
        assertThat(repository.get("owner").asText()).isEqualTo("to-be-named");
        assertThat(repository.get("name").asText()).isEqualTo("to-be-named");
    }
}
