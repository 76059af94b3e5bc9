package org.secureplaces.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.forecast.Assumptions;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.sensitivity.Input;
import org.secureplaces.simulation.Seeds;

/** The homes as files state them: sizes with ranges, how old they are, and London's share. */
class HomesOfTheBaselineTest {

    private static final Path FOLDER = Path.of("scenarios");
    private static final ScenarioReader READER = new ScenarioReader(Register.shipped());
    private static final Scenario BASELINE = read(FOLDER.resolve("baseline.yaml")).scenario();
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final String LONDON = "demand.welfare_england.children.regions.shares.London";

    /** Homes resized to the numbers in the file. */
    private static Scenario resized = BASELINE;

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void read_what_changes_nothing(@TempDir Path once) throws IOException {
        String same =
                """
                changes:
                  - resize: {home: Swanwick Lodge, date: 2026-10-01, welfare: 10, justice: 0}
                  - reopen: {home: Aycliffe, date: 2028-10-01, welfare: 26, justice: 8}
                """;
        resized = mine(once, same).scenario();
    }

    /** One reading of each home against 125 (W186 less W188) and 105 (J111) that were counted. */
    @Test
    void the_sizes_of_homes_are_those_of_the_file_and_sum_to_the_official_count() {
        assertThat(BASELINE.homes().stream().mapToInt(home -> home.states().get(0).welfare()).sum())
                .isEqualTo(125);
        assertThat(BASELINE.homes().stream().mapToInt(home -> home.states().get(0).justice()).sum())
                .isEqualTo(107);
        assertThat(BASELINE.homes()).allMatch(home -> !home.size().asOf().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Atkinson,8,8,10",
        "Swanwick Lodge,10,10,16",
        "Kyloe House,12,12,15",
        "Aldine House,4,4,8",
        "Hillside (Wales),12,12,16",
        "Aycliffe,26,26,30",
        "Clare Lodge,16,16,16",
    })
    void sizes_have_the_ranges_of_their_readings(String home, int places, int low, int high) {
        Figure size = home(BASELINE, home).size().welfare();
        assertThat(size.value()).isEqualTo(places);
        assertThat(size.range())
                .extracting("low", "high")
                .containsExactly((double) low, (double) high);
    }

    @Seeds
    void a_drawn_size_is_whole_and_holds_from_the_first_day(long seed) {
        Scenario drawn = BASELINE.drawn(new Draw(seed, 0));
        for (Home home : drawn.homes()) {
            Figure stated = home(BASELINE, home.name()).size().welfare();
            double size = home.size().welfare().value();
            assertThat(size).isEqualTo(Math.rint(size));
            assertThat(size).isBetween(stated.range().low(), stated.range().high());
            assertThat(home.states()).allMatch(state -> state.welfare() == size);
        }
        assertThat(drawn.start()).extracting("residents").isEqualTo(residents());
    }

    private static Object residents() {
        return ((Start.Census) BASELINE.start()).residents();
    }

    @Seeds
    void resizing_a_home_to_the_number_in_the_file_changes_nothing(long seed) {
        Draw draw = new Draw(seed, 5);
        assertThat(resized.drawn(draw).homes()).isEqualTo(BASELINE.drawn(draw).homes());
        assertThat(resized.changes())
                .extracting(change -> change.inWords(resized))
                .containsExactly(
                        "Swanwick Lodge has 10 welfare places already, so nothing changes on 1 October 2026.",
                        "Aycliffe has 26 welfare places and 8 justice places already, so nothing changes on 1 October 2028.");
    }

    @Test
    void a_later_file_changes_one_home_by_its_name_and_is_then_certain() throws IOException {
        ScenarioFile file =
                mine(
                        """
                        estate:
                          homes:
                            Atkinson: {welfare: 10}
                            Kyloe House: {welfare: {value: 13, low: 12, high: 15, source: NCCKYL}, as_of: 2026-01-01}
                        """);
        Home atkinson = home(file.scenario(), "Atkinson");
        assertThat(atkinson.states().get(0).welfare()).isEqualTo(10);
        assertThat(atkinson.size().welfare().isUncertain()).isFalse();
        assertThat(atkinson.size().asOf()).isEmpty();
        assertThat(home(file.scenario(), "Kyloe House").size().asOf()).isEqualTo("2026-01-01");
        assertThat(home(file.scenario(), "Kyloe House").size().welfare().value()).isEqualTo(13);
        assertThat(file.scenario().homes()).extracting(Home::name).isEqualTo(names());
        assertThat(file.settings())
                .containsExactly(
                        "Sets estate.homes.Atkinson.welfare to 10.",
                        "Sets estate.homes.Kyloe House.welfare to 13 (12 to 15).",
                        "Sets estate.homes.Kyloe House.as_of to 2026-01-01.");
        assertThat(Assumptions.of(file.scenario(), file.tables()))
                .filteredOn(row -> row.key().equals("estate.homes.Atkinson.welfare"))
                .extracting(AssumptionRow::value, AssumptionRow::status)
                .containsExactly(tuple(10.0, "scenario"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-16", "2018-19", "2021-22", "2022-23"})
    void where_the_total_of_a_day_is_known_no_size_is_drawn(String check) {
        Scenario dated = read(FOLDER.resolve("checks").resolve(check + ".yaml")).scenario();
        assertThat(Input.of(dated)).noneMatch(input -> input.key().startsWith("estate.homes."));
        assertThat(Input.of(dated)).contains(new Input(LONDON));
    }

    @Test
    void ranges_of_sizes_and_of_shares_are_inputs_like_any_other_with_their_sources() {
        assertThat(Input.of(BASELINE))
                .contains(new Input("estate.homes.Hillside (Wales).welfare"), new Input(LONDON));
        ScenarioFile file = read(FOLDER.resolve("baseline.yaml"));
        assertThat(Assumptions.of(file.scenario(), file.tables()))
                .filteredOn(row -> row.key().equals("estate.homes.Aycliffe.welfare"))
                .extracting(AssumptionRow::low, AssumptionRow::high, AssumptionRow::sources)
                .containsExactly(tuple(26.0, 30.0, "W345; WIKI2024"));
    }

    @Test
    void a_plain_share_in_a_later_file_is_one_of_all_children() throws IOException {
        Scenario mine =
                mine("""
                                demand: {welfare_england: {children: {regions: {shares: {London: 0.3}}}}}
                                """)
                        .scenario();
        List<Double> before = shares(BASELINE);
        List<Double> after = shares(mine);
        assertThat(before.get(Region.LONDON.ordinal())).isEqualTo(0.217);
        assertThat(after.get(Region.LONDON.ordinal())).isEqualTo(0.3);
        assertThat(after.get(0)).isCloseTo(before.get(0) * 0.7 / 0.783, within(1e-12));
        assertThat(Input.of(mine)).doesNotContain(new Input(LONDON));
    }

    @Test
    void places_that_are_taken_must_be_there_at_the_smallest_size() throws IOException {
        Problems problems = new Problems();
        String text =
                """
                name: Mine
                extends: baseline.yaml
                estate: {homes: {Atkinson: {welfare: {value: 8, low: 4, high: 10, assumed: "reason"}}}}
                changes:
                  - convert: {home: Atkinson, date: 2027-04-01, places: 6, from_route: welfare, to_route: justice}
                """;
        READER.read(Files.writeString(folder.resolve("mine.yaml"), text), problems);
        assertThat(problems.all())
                .singleElement()
                .asString()
                .contains("Atkinson has only 4 welfare places on " + DAY);
    }

    private static List<Double> shares(Scenario scenario) {
        return scenario.demand().arrivals().get(0).composition().regions().shares();
    }

    private static List<String> names() {
        return BASELINE.homes().stream().map(Home::name).toList();
    }

    private static Home home(Scenario scenario, String name) {
        return scenario.capacity().estate().find(name).orElseThrow();
    }

    private ScenarioFile mine(String keys) throws IOException {
        return mine(folder, keys);
    }

    private static ScenarioFile mine(Path folder, String keys) throws IOException {
        String text = "name: Mine\nextends: baseline.yaml\n" + keys;
        return read(Files.writeString(folder.resolve("mine.yaml"), text));
    }

    private static ScenarioFile read(Path file) {
        Problems problems = new Problems();
        ScenarioFile read = READER.read(file, problems).orElse(null);
        assertThat(problems.all()).isEmpty();
        return Objects.requireNonNull(read);
    }
}
