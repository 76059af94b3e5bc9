package org.secureplaces.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.child.Route;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.part.FormReader;
import org.secureplaces.files.scenario.part.NamedTexts;
import org.secureplaces.files.scenario.part.Vocabulary;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.files.yaml.YamlReader;

/** The schema that gives editors completion knows what the reader knows, no more and no less. */
class SchemaTest {

    private static final Path FOLDER = Path.of("scenarios");
    private static final JsonNode TEXT = json(FOLDER.resolve("scenario.schema.json"));
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            TEXT,
                            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    @TempDir private Path folder = Path.of("");

    /** Opens every group of keys that the baseline leaves closed. */
    private static final String EVERYTHING =
            """
            schema: 1
            name: Every key
            author: Somebody
            compare_with: baseline.yaml
            extends: baseline.yaml
            start: {date: 2024-03-31, census: [national.csv, homes.csv, characteristics.csv]}
            demand:
              welfare_england: {keeps: {value: 1, source: W001}, walk: {keeps: {value: 1, source: W001}}}
              justice_together: {walk: {keeps: {value: 1, source: J001}}}
            %s
            stays:
              other_sentence: {law: weibull, cv: {value: 1, source: J075}}
              others: {law: weibull, cv: {value: 1, source: J075}}
            changes:
              - close: {home: Atkinson, date: 2027-04-01}
              - reopen: {home: Lansdowne, date: 2027-09-01, places: 7}
              - open: {home: Pan-London, region: London, date: 2028-09-01, welfare: 24, ages: [10, 17]}
              - rebuild: {home: Lincolnshire, from: 2028-01-01, until: 2029-12-31, welfare: 14, justice: 14}
              - stop_admissions: {home: Swanwick Lodge, from: 2027-01-01}
              - cut_contracts: {homes: {Barton Moss: 3}, date: 2027-04-01}
              - lend: {home: Barton Moss, places: 2, from: 2027-04-01}
              - share_places: {home: Vinney Green, places: 2, from: 2027-04-01}
              - convert: {home: Vinney Green, date: 2027-04-01, places: 6, from_route: justice, to_route: welfare}
              - resize: {home: Kyloe House, date: 2027-04-01, welfare: 6, justice: 0}
              - restrict: {home: Clare Lodge, from: 2027-01-01, available: 5}
              - scale_demand: {route: welfare, factor: 1.10, from: 2027-01-01}
              - prevention: {route: welfare, from: 2027-01-01, share: {value: 0.1, low: 0, high: 0.2, assumed: "reason"}}
              - divert_to_homes: {from_sector: secure_training_centre, from: 2027-01-01, basis_shares: {remand: 1}, children_per_year: {value: 9, source: J118}, girls: {value: 0, source: J045}, ages: {from: 12, shares: [1, 1]}}
              - divert_from_homes: {to_sector: secure_school, from: 2027-01-01, share: {value: 0.1, source: J119}}
              - scotland: {places_share: {value: 0, source: W178}, from: 2027-01-01}
              - step_down: {places: 9, mean_days: {value: 90, source: W173}, share_needing: {value: 0.5, source: W173}, from: 2027-01-01}
              - relevant_accommodation: {places: 20, from: 2027-10-01, share_suitable: {value: 0.5, source: WS89}, mean_days: {value: 90, source: WS89}, ramp_up_months: 6, asked: first, cost_pounds_per_year: 520000}
              - capacity_building: {homes: [Aldine House], from: 2027-01-01, high_need_odds_ratio: 1.5}
              - staffing_recovery: {homes: all, from: 2027-01-01, recovered: 0.5}
              - mental_health_model: {homes: all, from: 2027-01-01, acceptance_odds_ratio: 1.2, stay_factor: 0.9}
            """
                    .formatted(
                            Stream.of("welfare_wales", "remand", "dto", "other_sentence", "others")
                                    .map(
                                            stream ->
                                                    "  "
                                                            + stream
                                                            + ": {keeps: {value: 1, source: J001}, walk:"
                                                            + " {keeps: {value: 1, source: J001}},"
                                                            + " repeats: {referrals_per_child: {value: 1,"
                                                            + " source: W020}, mean_days_to_next: {value: 9,"
                                                            + " source: W020}, mean_days_to_end: {value: 9,"
                                                            + " source: W020}}}\n")
                                    .reduce("", String::concat));

    /** Keys of totals and laws that cannot stand beside those above. */
    private static final String OTHER_LAWS =
            "name: Other laws\nextends: baseline.yaml\nestate:\n"
                    + "  approved_welfare: {value: 125, source: W186}\n"
                    + "  contracted_justice: {value: 105, source: J111}\nstays:\n"
                    + Stream.of("welfare", "remand", "dto", "other_sentence", "others")
                            .map(
                                    basis ->
                                            "  "
                                                    + basis
                                                    + ": {law: mixture, parts: [{share: 0.4, law:"
                                                    + " exponential, mean_days: 9}, {share: 0.6,"
                                                    + " law: gamma, mean_days: 200, cv: 0.7}]}\n")
                            .reduce("", String::concat);

    @ParameterizedTest
    @MethodSource("shipped")
    void every_scenario_that_comes_with_the_program_fits_the_schema(Path file) throws IOException {
        assertThat(said(Files.readString(file))).isEmpty();
    }

    @Test
    void the_example_of_the_contract_and_one_with_every_key_fit_the_schema() {
        assertThat(said(ShippedScenariosTest.OF_THE_CONTRACT)).isEmpty();
        assertThat(said(EVERYTHING)).isEmpty();
        assertThat(said(OTHER_LAWS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    chagnes: []                                                              | chagnes
                    schema: 2                                                                | schema
                    schema: one                                                              | schema
                    schema: -1                                                               | schema
                    author: ''                                                               | author
                    compare_with: ''                                                         | compare_with
                    compare_with: [baseline.yaml]                                            | compare_with
                    years: ten                                                               | years
                    years: 0                                                                 | years
                    years: 101                                                               | years
                    forecast_from: 2027-02-30                                                | forecast_from
                    forecast_from: 1 April 2027                                              | forecast_from
                    start: full                                                              | start
                    start: {date: 2024-03-31}                                                | start
                    start: {date: 2024-03-31, census: [a.csv, b.csv]}                        | start
                    start: {children: {welfare: 74.5}}                                       | start
                    estate: {available: 1.2}                                                 | estate
                    estate: {available: {value: 1.2, source: W187}}                          | estate
                    estate: {available: {value: 0.9}}                                        | estate
                    estate: {available: {value: 0.9, assumed: reason}}                       | estate
                    estate: {available: 91%}                                                 | estate
                    estate: {homes: []}                                                      | estate
                    estate: {homes: {Atkinson: {welfare: 8.5}}}                              | estate
                    estate: {homes: {Atkinson: {welfare: {value: 8, low: 7.5, high: 9, assumed: reason}}}} | estate
                    demand: {welfare_england: {children: {regions: {shares: {London: {value: 2, source: W046}}}}}} | demand
                    estate: {homes: [{home: A, region: London, latitude: 51.5, longitude: 0, welfare: 6, justice: 0}]} | estate
                    changes: [close]                                                         | changes
                    changes: [{}]                                                            | changes
                    changes: [{clsoe: {home: Atkinson, date: 2027-04-01}}]                   | changes
                    changes: [{close: {home: Atkinson}}]                                     | changes
                    changes: [{close: {home: Atkinson, date: 2027-04-01, residents: transfr}}] | changes
                    changes: [{close: {home: Atkinson, date: 2027-04-01}, open: {home: A, region: London, date: 2027-04-01, welfare: 1}}] | changes
                    changes: [{reopen: {home: Lansdowne, date: 2027-09-01}}]                 | changes
                    changes: [{reopen: {home: Lansdowne, date: 2027-09-01, places: 7, welfare: 7}}] | changes
                    changes: [{open: {home: A, region: Londn, date: 2027-04-01, welfare: 1}}] | changes
                    changes: [{open: {home: A, region: London, date: 2027-04-01, welfare: -1}}] | changes
                    changes: [{open: {home: A, region: London, date: 2027-04-01, welfare: 1, latitude: 51.5}}] | changes
                    changes: [{scale_demand: {route: criminal, factor: 1, from: 2027-01-01}}] | changes
                    changes: [{scale_demand: {route: welfare, basis: remand, factor: 1, from: 2027-01-01}}] | changes
                    changes: [{scale_demand: {route: justice, basis: welfare, factor: 1, from: 2027-01-01}}] | changes
                    changes: [{prevention: {route: welfare, share: 1.1, from: 2027-01-01}}]  | changes
                    changes: [{prevention: {route: welfare, share: 0.1, from: 2027-01-01, regions: []}}] | changes
                    changes: [{prevention: {route: welfare, share: 0.1, from: 2027-01-01, need: abuse}}] | changes
                    changes: [{divert_to_homes: {from_sector: prison, children_per_year: 9, basis_shares: {remand: 1}, from: 2027-01-01}}] | changes
                    changes: [{divert_to_homes: {from_sector: secure_school, children_per_year: 9, basis_shares: {others: 1}, from: 2027-01-01}}] | changes
                    changes: [{divert_from_homes: {to_sector: secure_school, from: 2027-01-01}}] | changes
                    changes: [{scotland: {places_share: 2, from: 2027-01-01}}]               | changes
                    changes: [{step_down: {places: -1, mean_days: 90, share_needing: 1, from: 2027-01-01}}] | changes
                    changes: [{step_down: {places: 5, mean_days: 0, share_needing: 1, from: 2027-01-01}}] | changes
                    changes: [{relevant_accommodation: {places: 5}}]                         | changes
                    changes: [{relevant_accommodation: {places: -1, from: 2027-01-01}}]      | changes
                    changes: [{relevant_accommodation: {places: 5, from: 2027-01-01, asked: never}}] | changes
                    changes: [{relevant_accommodation: {places: 5, from: 2027-01-01, share_suitable: 2}}] | changes
                    changes: [{capacity_building: {homes: [], from: 2027-01-01, high_need_odds_ratio: 1.5}}] | changes
                    changes: [{capacity_building: {homes: [A], from: 2027-01-01, high_need_odds_ratio: 0}}] | changes
                    changes: [{capacity_building: {homes: none, from: 2027-01-01, high_need_odds_ratio: 1.5}}] | changes
                    changes: [{staffing_recovery: {homes: all, from: 2027-01-01, recovered: 2}}] | changes
                    changes: [{mental_health_model: {homes: all, from: 2027-01-01, acceptance_odds_ratio: 0, stay_factor: 1}}] | changes
                    changes: [{cut_contracts: {homes: {}, date: 2027-01-01}}]                | changes
                    changes: [{cut_contracts: {homes: {Barton Moss: 0}, date: 2027-01-01}}]  | changes
                    changes: [{lend: {home: Barton Moss, from: 2027-01-01}}]                 | changes
                    changes: [{rebuild: {home: Lincolnshire, from: 2027-01-01, welfare: 1, justice: 1}}] | changes
                    demand: {remand: never}                                                  | demand
                    demand: {remand: {follows: [{series: population, power: 1}]}}            | demand
                    stays: {welfare: {law: normal}}                                          | stays
                    stays: {welfare: {law: mixture, parts: [{share: 1, law: exponential, mean_days: 9}]}} | stays
                    stays: {welfare: {law: empirical, ends_from_days: [], ends_per_day: []}} | stays
                    placement: {arrangement: lottery}                                        | placement
                    """)
    void what_the_reader_refuses_by_its_form_the_schema_refuses_too(String line, String where)
            throws IOException {
        String text = "name: Mine\nextends: baseline.yaml\n" + line + "\n";
        assertThat(said(text)).isNotEmpty().allMatch(complaint -> complaint.contains(where));
        Problems problems = new Problems();
        Path file = Files.writeString(folder.resolve("mine.yaml"), text);
        new ScenarioReader(Register.shipped()).read(file, problems);
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void a_file_must_have_a_name_and_extend_another_or_be_whole() {
        assertThat(said("extends: baseline.yaml\n")).isNotEmpty();
        assertThat(said("name: Mine\n")).isNotEmpty();
    }

    @Test
    void the_schema_knows_exactly_the_keys_that_the_reader_knows() throws IOException {
        CensusFolder.in(folder);
        SortedMap<String, SortedSet<String>> reader = keysRead(EVERYTHING);
        keysRead(OTHER_LAWS).forEach(reader::putIfAbsent);
        reader.computeIfAbsent("", unseen -> new TreeSet<>()).addAll(List.of("extends", "schema"));
        reader.keySet().removeIf(path -> path.startsWith("known_events[]."));
        reader.remove("changes[].cut_contracts.homes");
        SortedMap<String, SortedSet<String>> schema = new TreeMap<>();
        collect(TEXT, "", schema);
        schema.keySet().removeIf(path -> path.startsWith("known_events[]."));
        assertThat(reader).containsKey("demand.welfare_england.children.regions.shares.London");
        Stream.of(reader, schema)
                .forEach(keys -> keys.keySet().removeIf(path -> path.contains(".regions.shares.")));
        assertThat(schema.keySet()).isEqualTo(reader.keySet());
        schema.forEach((path, keys) -> assertThat(keys).as(path).isEqualTo(reader.get(path)));
    }

    private SortedMap<String, SortedSet<String>> keysRead(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), text);
        Problems problems = new Problems();
        Layers layers = new Extends(Shipped.onClassPath()).resolve(file, problems).orElseThrow();
        Fields top = Fields.of(layers.merged(), problems);
        new ScenarioReader(Register.shipped()).read(top, layers, NamedTexts.onDisk(), problems);
        assertThat(problems.all()).isEmpty();
        return top.known();
    }

    @Test
    void every_key_is_described() {
        List<String> bare = new ArrayList<>();
        undescribed(TEXT, "", bare);
        assertThat(bare).isEmpty();
    }

    @Test
    void words_are_those_of_the_model() {
        assertThat(words("/$defs/region/enum"))
                .isEqualTo(List.copyOf(Vocabulary.regions().keySet()));
        assertThat(words("/$defs/route/enum")).isEqualTo(List.copyOf(Vocabulary.routes().keySet()));
        assertThat(words("/$defs/need/enum")).isEqualTo(List.copyOf(Vocabulary.needs().keySet()));
        assertThat(words("/$defs/sector/enum"))
                .isEqualTo(List.copyOf(Vocabulary.sectors().keySet()));
        assertThat(words("/$defs/change/properties/scale_demand/properties/basis/enum"))
                .isEqualTo(List.copyOf(Vocabulary.bases(Route.JUSTICE).keySet()));
        assertThat(words("/$defs/residents/enum"))
                .isEqualTo(List.copyOf(Vocabulary.residents().keySet()));
        assertThat(words("/$defs/cut_places/enum"))
                .isEqualTo(List.copyOf(Vocabulary.cutPlaces().keySet()));
        assertThat(words("/$defs/series/enum")).isEqualTo(Register.shipped().seriesNames());
        assertThat(words("/$defs/law/properties/law/enum")).isEqualTo(FormReader.words());
        assertThat(words("/$defs/law/properties/parts/items/properties/law/enum"))
                .isEqualTo(List.copyOf(Vocabulary.laws().keySet()));
        assertThat(
                        words(
                                "/properties/placement/properties/first_come_first_served/properties/choice/enum"))
                .isEqualTo(List.copyOf(Vocabulary.choices().keySet()));
    }

    @Test
    void editors_find_the_schema_from_the_first_line_of_the_baseline() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("baseline.yaml")).get(0))
                .isEqualTo("# yaml-language-server: $schema=scenario.schema.json");
    }

    private static List<String> words(String pointer) {
        return StreamSupport.stream(TEXT.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The keys of every group in the schema, by path, references followed. */
    private static void collect(
            JsonNode node, String path, SortedMap<String, SortedSet<String>> keys) {
        if (node.has("$ref")) {
            collect(TEXT.at(node.get("$ref").asText().substring(1)), path, keys);
        } else if (node.has("properties")) {
            SortedSet<String> own = keys.computeIfAbsent(path, unseen -> new TreeSet<>());
            node.get("properties")
                    .properties()
                    .forEach(
                            entry -> {
                                own.add(entry.getKey());
                                String below = path.isEmpty() ? "" : path + ".";
                                collect(entry.getValue(), below + entry.getKey(), keys);
                            });
        }
        if (node.has("items")) {
            collect(node.get("items"), path + "[]", keys);
        }
        if (node.has("oneOf")) {
            node.get("oneOf").forEach(form -> collect(form, path, keys));
        }
    }

    private static void undescribed(JsonNode node, String pointer, List<String> bare) {
        boolean narrows = node.has("$ref");
        if (node.path("properties").isObject() && !narrows) {
            node.get("properties")
                    .properties()
                    .forEach(
                            entry -> {
                                JsonNode key = entry.getValue();
                                JsonNode meant =
                                        key.has("description") || !key.has("$ref")
                                                ? key
                                                : TEXT.at(key.get("$ref").asText().substring(1));
                                if (meant.path("description").asText().length() < 3) {
                                    bare.add(pointer + "/" + entry.getKey());
                                }
                            });
        }
        node.properties()
                .forEach(
                        entry ->
                                undescribed(
                                        entry.getValue(), pointer + "/" + entry.getKey(), bare));
        if (node.isArray()) {
            node.forEach(item -> undescribed(item, pointer + "/*", bare));
        }
    }

    private static List<String> said(String yaml) {
        Problems problems = new Problems();
        Node top = YamlReader.read("mine.yaml", yaml, problems).orElseThrow();
        return SCHEMA.validate(YamlAsJson.json(top)).stream().map(Object::toString).toList();
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            assertThat(all).hasSizeGreaterThan(16);
            return all.stream();
        }
    }
}
