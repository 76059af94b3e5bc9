package org.secureplaces.app.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.app.notebook.HomeChanges.Places;
import org.secureplaces.app.past.CalibrateJob;
import org.secureplaces.child.Route;
import org.secureplaces.files.InputException;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Calibration;
import org.secureplaces.question.Closures;
import org.secureplaces.question.Question;
import org.secureplaces.question.Sampling;
import org.secureplaces.scenario.Scenario;

/** Studies built in code are the scenarios that files would be. */
class StudyTest {

    private static final Study TODAY = Study.baseline();

    private static List<UnaryOperator<Study>> changes() {
        return List.of(
                study -> study.close("Atkinson", "2027-04-01").with("residents", "stay"),
                study -> study.close("Atkinson", "2027-04-01").reopen("Atkinson", "2029-04-01", 8),
                study -> study.rebuild("Aycliffe", "2027-04-01", "2028-04-01", new Places(20, 8)),
                study -> study.stopAdmissions("Atkinson", "2027-04-01").with("until", "2027-09-30"),
                study -> study.open("Pan-London", "London", "2028-09-01", new Places(24, 0)),
                study -> study.convert("Vinney Green", "2027-04-01", 6, "justice", "welfare"),
                study -> study.cutContracts(Map.of("Aldine House", 2), "2027-04-01"),
                study -> study.lend("Vinney Green", 6, "2027-04-01"),
                study -> study.sharePlaces("Vinney Green", 6, "2027-04-01"),
                study -> study.resize("Atkinson", "2027-04-01", new Places(12, 0)),
                study -> study.restrict("Clare Lodge", "2027-01-01", "2027-06-30", 5),
                study -> study.scaleDemand("welfare", 1.1, "2027-01-01"),
                study -> study.capacityBuilding(List.of("Aldine House"), "2027-01-01", 1.5),
                study -> study.staffingRecovery("all", "2027-01-01", 0.5),
                study -> study.mentalHealthModel("all", "2027-01-01", 1.25, 0.9),
                study -> study.prevention("welfare", 0.1, "2027-01-01"),
                study ->
                        study.divertToHomes(
                                "secure_training_centre", 4, Map.of("remand", 1.0), "2027-04-01"),
                study -> study.divertFromHomes("young_offender_institution", 0.1, "2027-04-01"),
                study -> study.scotland(0.5, "2027-04-01"),
                study ->
                        study.relevantAccommodation(20, "2027-10-01")
                                .with("share_suitable", 0.4)
                                .with("asked", "first"),
                study ->
                        study.stepDown(20, "2027-04-01")
                                .with("mean_days", 60)
                                .with("share_needing", 0.3));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_of_scenario_files_has_its_method(UnaryOperator<Study> change) {
        Scenario changed = change.apply(TODAY.named("Changed")).scenario();
        assertThat(changed.changes()).hasSizeGreaterThan(TODAY.scenario().changes().size());
    }

    @Test
    void there_are_as_many_as_scenario_files_know() {
        String unknown = "neither_of_them";
        assertThatThrownBy(() -> TODAY.change(unknown, Map.of()).scenario())
                .isInstanceOf(InputException.class)
                .satisfies(
                        refusal ->
                                assertThat(
                                                String.valueOf(refusal.getMessage())
                                                        .replaceAll("(?s).*one of ", "")
                                                        .split(","))
                                        .as(refusal.getMessage())
                                        .hasSize(changes().size()));
    }

    @Test
    void a_study_is_a_value() {
        String before = TODAY.yaml();
        TODAY.named("Closed").close("Atkinson", "2027-04-01");
        assertThat(TODAY.yaml()).isEqualTo(before);
    }

    @Test
    void the_baseline_in_code_is_the_file() throws IOException {
        assertThat(TODAY.yaml()).isEqualTo(Files.readString(Path.of("scenarios/baseline.yaml")));
        assertThat(Study.read("scenarios/baseline.yaml").yaml()).isEqualTo(TODAY.yaml());
    }

    @Test
    void what_is_set_stands_in_the_scenario() {
        Study longer = TODAY.named("Longer").set("stays.welfare.mean_days", 150);
        assertThat(longer.yaml())
                .isEqualTo(
                        """
                        name: Longer
                        extends: shipped/baseline.yaml
                        stays:
                          welfare:
                            mean_days: 150
                        """);
    }

    @Test
    void a_mistake_is_told_at_its_line_with_what_was_meant() {
        assertThatThrownBy(() -> TODAY.named("Wrong").close("Atkinso", "2027-04-01").scenario())
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("wrong.yaml:4:")
                .hasMessageContaining("did you mean 'Atkinson'?");
    }

    /** Hears what is asked and answers nothing. */
    private record Listener(Study study, List<Question> heard) implements Questions {

        @Override
        public Asking asking() {
            return study.asking();
        }

        @Override
        public Results ask(Question question) {
            heard.add(question);
            throw new UnsupportedOperationException("only listens");
        }
    }

    private static Question asked(Study study, Consumer<Questions> ask) {
        Listener listener = new Listener(study, new ArrayList<>());
        assertThatThrownBy(() -> ask.accept(listener)).hasMessage("only listens");
        return listener.heard().get(0);
    }

    @Test
    void pairs_of_closures_and_places_at_a_home_are_asked_as_by_the_commands() {
        Study few = TODAY.seed(7).futures(12);
        Closures pairs = (Closures) asked(few, study -> study.closurePairs("2027-04-01"));
        assertThat(pairs.pairs()).isTrue();
        assertThat(pairs.on()).isEqualTo("2027-04-01");
        assertThat(pairs.sampling()).isEqualTo(new Sampling(7, 12, 2, Optional.empty()));
        org.secureplaces.question.Places places =
                (org.secureplaces.question.Places)
                        asked(few, study -> study.placesAt("Atkinson", "welfare", 0.6, 91));
        assertThat(places.at()).contains("Atkinson");
        assertThat(places.standard()).isEqualTo(new Standard(Route.WELFARE, 0.6, 91));
        assertThat(places.sampling()).isEqualTo(new Sampling(7, 12, 1, Optional.empty()));
    }

    @Test
    void a_calibration_is_asked_of_the_scenarios_of_past_years() {
        Study prior = Study.read("scenarios/checks/prior.yaml").seed(7);
        Calibration asked =
                (Calibration) asked(prior, study -> study.calibrate("scenarios/checks", 20, 250));
        assertThat(asked.runs()).isEqualTo(CalibrateJob.dated(Path.of("scenarios", "checks")));
        assertThat(asked.seed()).isEqualTo(7);
        assertThat(asked.particles()).isEqualTo(20);
        assertThat(asked.points()).isEqualTo(250);
    }
}
