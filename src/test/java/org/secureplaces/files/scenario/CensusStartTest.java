package org.secureplaces.files.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;

/** A scenario that begins on an official release: the files are in the folder of the census. */
class CensusStartTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final String MINE = CensusFolder.MINE;

    @TempDir private Path folder = Path.of("");

    private CensusFolder files = new CensusFolder(folder);

    @BeforeEach
    void copy_the_release() throws IOException {
        files = CensusFolder.in(folder);
    }

    @Test
    void the_run_begins_on_the_evening_of_the_count() throws IOException {
        Scenario scenario = files.read(MINE).scenario();
        assertThat(scenario.horizon().dataCutOff()).isEqualTo(DAY);
        assertThat(scenario.horizon().knownUntil()).isEqualTo("2026-09-30");
        assertThat(scenario.horizon().forecastFrom()).isEqualTo("2026-10-01");
        assertThat(scenario.changes()).isEmpty();
    }

    @Test
    void homes_have_the_approved_places_of_the_release() throws IOException {
        Scenario scenario = files.read(MINE).scenario();
        assertThat(places(scenario, "Adel Beck")).isEqualTo(24);
        assertThat(places(scenario, "Atkinson")).isEqualTo(8);
        assertThat(places(scenario, "Hillside (Wales)")).isEqualTo(18);
        assertThat(scenario.homes().stream().mapToInt(home -> places(scenario, home.name())))
                .satisfies(sizes -> assertThat(sum(sizes)).isEqualTo(239));
        assertThat(scenario.homes().stream().mapToInt(home -> home.on(DAY).justice()))
                .satisfies(sizes -> assertThat(sum(sizes)).isEqualTo(103));
        assertThat(home(scenario, "Vinney Green").on(DAY).welfare()).isZero();
        assertThat(home(scenario, "Clare Lodge").on(DAY).justice()).isZero();
    }

    /** 204 available places of the 232 outside Lansdowne, which had none. */
    @Test
    void available_places_are_those_of_the_release() throws IOException {
        Scenario scenario = files.read(MINE).scenario();
        var available = scenario.capacity().effectiveness().available();
        assertThat(available.value()).isCloseTo(204.0 / 232, within(1e-12));
        assertThat(available.range().low()).isCloseTo(204.0 / 232 - 0.03, within(1e-12));
        assertThat(available.range().high()).isCloseTo(204.0 / 232 + 0.03, within(1e-12));
        assertThat(available.origin().status()).isEqualTo("derived");
        double usable = 0;
        for (Home home : scenario.homes()) {
            for (Route route : Route.values()) {
                usable += home.on(DAY).available(route, available.value());
            }
        }
        assertThat(usable).isCloseTo(204, within(1e-9));
    }

    @Test
    void children_are_where_the_release_counts_them() throws IOException {
        Start.Census census = (Start.Census) files.read(MINE).scenario().start();
        assertThat(children(census, "Adel Beck")).isEqualTo(20);
        assertThat(children(census, "Lansdowne")).isZero();
        assertThat(children(census, "Swanwick Lodge"))
                .as("suppressed, from the total")
                .isEqualTo(5);
        assertThat(census.residents().stream().mapToInt(Start.Residents::children).sum())
                .isEqualTo(148);
        assertThat(onBasis(census, Basis.WELFARE)).isEqualTo(79);
        assertThat(census.residents()).allMatch(some -> some.elapsedDays().isEmpty());
    }

    /** 69 children by the proportions 56 to 9 of the baseline, and the 59 by 28, 20 and 8. */
    @Test
    void what_the_release_does_not_part_is_parted_as_in_the_baseline() throws IOException {
        Start.Census census = (Start.Census) files.read(MINE).scenario().start();
        assertThat(onBasis(census, Basis.REMAND)).isEqualTo(30);
        assertThat(onBasis(census, Basis.DTO)).isEqualTo(21);
        assertThat(onBasis(census, Basis.OTHER_SENTENCE)).isEqualTo(8);
        assertThat(onBasis(census, Basis.OTHERS)).isEqualTo(10);
        assertThat(census.waiting().value()).isEqualTo(62);
    }

    @Test
    void homes_for_welfare_alone_hold_children_placed_for_welfare() throws IOException {
        Start.Census census = (Start.Census) files.read(MINE).scenario().start();
        assertThat(census.residents())
                .filteredOn(some -> some.home().equals("Clare Lodge"))
                .allMatch(some -> some.basis() == Basis.WELFARE);
        assertThat(census.residents())
                .filteredOn(some -> some.home().equals("Vinney Green"))
                .noneMatch(some -> some.basis() == Basis.WELFARE);
    }

    @Test
    void an_event_that_the_count_saw_is_not_applied_again_but_goes_on() throws IOException {
        Home lansdowne = home(files.read(MINE).scenario(), "Lansdowne");
        assertThat(lansdowne.on(DAY).availableCap()).isZero();
        assertThat(lansdowne.on(LocalDate.of(2024, 6, 30)).availableCap()).isZero();
        assertThat(lansdowne.on(LocalDate.of(2024, 7, 1)).availableCap())
                .isEqualTo(HomeState.NO_CAP);
        assertThat(lansdowne.on(LocalDate.of(2024, 7, 1)).welfare()).isEqualTo(7);
    }

    @Test
    void it_is_said_what_the_release_does_not_say() throws IOException {
        assertThat(files.read(MINE).named().notes())
                .satisfiesExactly(
                        note ->
                                assertThat(note)
                                        .isEqualTo(
                                                "The children_accommodated of Swanwick Lodge is not stated in the"
                                                        + " release: filled with the 5 that its total leaves"
                                                        + " over."),
                        note ->
                                assertThat(note)
                                        .startsWith(
                                                "Children placed by youth custody service and by criminal are"
                                                        + " not stated"),
                        note ->
                                assertThat(note)
                                        .isEqualTo(
                                                "No place available on that day, by the release: Lansdowne."),
                        note -> assertThat(note).startsWith("Remands and sentences, who waits"));
    }

    @Test
    void the_table_of_assumptions_names_the_files() throws IOException {
        assertThat(files.read(MINE).tables())
                .filteredOn(table -> table.key().equals("start.children.welfare"))
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.value()).isEqualTo(79);
                            assertThat(((FigureOrigin.Published) figure.origin()).sources())
                                    .containsExactlyElementsOf(CensusFolder.FILES);
                        });
    }

    @Test
    void columns_and_files_may_come_in_any_order_and_style() throws IOException {
        Scenario usual = files.read(MINE).scenario();
        for (String file : CensusFolder.FILES) {
            Files.writeString(folder.resolve(file), otherStyle(CensusFolder.release(file)));
        }
        Scenario other =
                files.read(
                                MINE.replace(
                                        "[national.csv, homes.csv, characteristics.csv]",
                                        "[./characteristics.csv, national.csv, homes.csv]"))
                        .scenario();
        assertThat(other.start()).isEqualTo(usual.start());
        assertThat(other.homes()).isEqualTo(usual.homes());
    }

    /** Columns backwards, capitals, quotes around all, a byte order mark and Windows line ends. */
    private static String otherStyle(String text) {
        StringBuilder other = new StringBuilder("\uFEFF");
        for (String line : text.lines().toList()) {
            List<String> cells = Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
            Collections.reverse(cells);
            String heading = line.startsWith("time_period") ? line : "";
            other.append(
                            cells.stream()
                                    .map(
                                            cell ->
                                                    heading.isEmpty()
                                                            ? cell
                                                            : cell.toUpperCase(Locale.ROOT))
                                    .map(cell -> "\"" + cell.replace("\"", "") + "\"")
                                    .collect(joining(",")))
                    .append("\r\n");
        }
        return other.toString();
    }

    @Test
    void the_share_of_available_places_can_be_stated_beside_the_census() throws IOException {
        Scenario scenario = files.read(MINE + "estate: {available: 0.8}\n").scenario();
        assertThat(scenario.capacity().effectiveness().available().value()).isEqualTo(0.8);
        assertThat(places(scenario, "Adel Beck")).isEqualTo(24);
    }

    @Test
    void changes_come_after_the_census() throws IOException {
        assertThat(files.said(MINE + "changes:\n  - close: {home: Atkinson, date: 2024-03-31}\n"))
                .isEqualTo(
                        "mine.yaml:5:35: changes[1].close.date must be after data_cut_off 2024-03-31, was"
                                + " 2024-03-31");
        Scenario closed =
                files.read(MINE + "changes:\n  - close: {home: Atkinson, date: 2027-04-01}\n")
                        .scenario();
        assertThat(home(closed, "Atkinson").on(LocalDate.of(2027, 4, 1)).isOpen()).isFalse();
        assertThat(closed.changes()).hasSize(1);
    }

    @Test
    void a_release_without_contracted_or_available_places_leaves_them_as_they_were()
            throws IOException {
        files.change("national.csv", "MoJ_places", "YJB_places");
        files.change("national.csv", "places_available", "spaces");
        ScenarioFile file = files.read(MINE);
        assertThat(file.scenario().capacity().effectiveness().available().value()).isEqualTo(0.91);
        assertThat(file.scenario().homes().stream().mapToInt(home -> home.on(DAY).justice()).sum())
                .isEqualTo(107);
        assertThat(file.named().notes())
                .anyMatch(
                        note -> note.startsWith("The release does not state the places contracted"))
                .anyMatch(
                        note -> note.startsWith("The release does not state the available places"));
    }

    /** 2023: only the size of Clare Lodge is in the file, and nowhere how many children it had. */
    @Test
    void a_release_with_hardly_any_home_is_spread_over_all_by_their_sizes() throws IOException {
        ScenarioFile file = files.read(MINE.replace("2024-03-31", "2023-03-31"));
        Start.Census census = (Start.Census) file.scenario().start();
        for (Home home : file.scenario().homes()) {
            HomeState state = home.on(LocalDate.of(2023, 3, 31));
            int places = state.welfare() + state.justice();
            assertThat((double) children(census, home.name()))
                    .isCloseTo(places * 139 / 230.0, within(1.0));
        }
        assertThat(file.named().notes().get(1))
                .startsWith("The children_accommodated of Adel Beck, Aldine House,")
                .contains("are not all stated in the release: filled with the 139");
    }

    @Test
    void a_home_that_is_not_listed_is_closed_or_holds_what_the_total_leaves_over()
            throws IOException {
        String line = "2024,31 March,Individual home,Lansdowne,7,0,0,0,invented for tests\n";
        files.change("homes.csv", line, "");
        ScenarioFile rest = files.read(MINE);
        assertThat(places(rest.scenario(), "Lansdowne")).isEqualTo(7);
        files.change("national.csv", "14,239,204", "13,232,204");
        ScenarioFile closed =
                files.read(
                        MINE
                                + "changes:\n  - reopen: {home: Lansdowne, date: 2027-09-01, places: 7}\n");
        Home lansdowne = home(closed.scenario(), "Lansdowne");
        assertThat(lansdowne.on(DAY).isOpen()).isFalse();
        assertThat(lansdowne.on(LocalDate.of(2028, 9, 1)).welfare()).isEqualTo(7);
        assertThat(closed.named().notes())
                .contains("Closed on that day, by the release: Lansdowne.");
    }

    private static Home home(Scenario scenario, String name) {
        return scenario.capacity().estate().find(name).orElseThrow();
    }

    private static int places(Scenario scenario, String name) {
        HomeState state = home(scenario, name).on(DAY);
        return state.welfare() + state.justice();
    }

    private static int children(Start.Census census, String home) {
        return census.residents().stream()
                .filter(some -> some.home().equals(home))
                .mapToInt(Start.Residents::children)
                .sum();
    }

    private static int onBasis(Start.Census census, Basis basis) {
        return census.residents().stream()
                .filter(some -> some.basis() == basis)
                .mapToInt(Start.Residents::children)
                .sum();
    }

    private static int sum(List<? extends Integer> numbers) {
        return Stream.of(numbers.toArray(Integer[]::new)).mapToInt(Integer::intValue).sum();
    }
}
