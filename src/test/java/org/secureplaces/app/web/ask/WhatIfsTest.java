package org.secureplaces.app.web.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.app.web.ask.Refusal.Mistake;
import org.secureplaces.files.lab.LabFolder;
import org.secureplaces.files.lab.LibraryScenario;

/** What a form asks becomes a scenario, and what is wrong with it is told beside its field. */
class WhatIfsTest {

    private final Path folder;
    private final LabFolder lab;
    private final WhatIfs whatIfs;

    WhatIfsTest(@TempDir Path folder) {
        this.folder = folder;
        this.lab = LabFolder.at(folder);
        this.whatIfs = new WhatIfs(lab, new Base(lab));
    }

    @SafeVarargs
    private static Map<String, Object> form(Map<String, Object>... changes) {
        List<Object> all = new ArrayList<>();
        for (Map<String, Object> change : changes) {
            all.add(change);
        }
        return Map.of("name", "", "changes", all);
    }

    private static Map<String, Object> close(String home, String date) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("home", home);
        keys.put("date", date);
        return Map.of("close", keys);
    }

    private List<Mistake> mistakes(Map<String, Object> asked) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> whatIfs.of(asked));
        return Objects.requireNonNull(refusal).mistakes();
    }

    @Test
    void a_form_becomes_a_scenario_with_a_name_and_a_question() {
        WhatIf whatIf = whatIfs.of(form(close("Atkinson", "2027-04-01")));
        assertThat(whatIf.name()).isEqualTo("Close Atkinson in April 2027");
        assertThat(whatIf.yaml())
                .isEqualTo(
                        """
                        # What happens if Atkinson closes on 1 April 2027?
                        name: "Close Atkinson in April 2027"
                        extends: baseline.yaml
                        schema: 1
                        changes:
                          - close: {home: Atkinson, date: 2027-04-01}
                        """)
                .satisfies(text -> assertThat(LabFolder.id(text)).isEqualTo(whatIf.id()));
        assertThat(whatIf.form().orElseThrow().changes())
                .containsExactly(close("Atkinson", "2027-04-01"));
    }

    @Test
    void a_mistake_is_told_beside_its_field_in_the_words_of_validate() {
        assertThat(mistakes(form(close("Atkinson", "2027-13-01"))))
                .containsExactly(
                        new Mistake(
                                "changes/0/close/date",
                                "Date must be a date, but '2027-13-01' is not a date in the"
                                        + " calendar"));
        assertThat(mistakes(form(close("Atkinson", "2027-04-01"), close("Atkinsn", "2028-04-01"))))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.field()).isEqualTo("changes/1/close/home");
                            assertThat(one.message()).contains("did you mean 'Atkinson'?");
                        });
        assertThat(mistakes(form(Map.of("close", Map.of("home", "Atkinson")))))
                .containsExactly(new Mistake("changes/0/close/date", "Date must be given"));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        Map<String, Object> restrict =
                Map.of("restrict", Map.of("home", "Clare Lodge", "from", "soon", "available", 99));
        assertThat(mistakes(form(close("Nowhere", "2027-04-01"), restrict)))
                .extracting(Mistake::field)
                .contains("changes/0/close/home", "changes/1/restrict/from");
    }

    @Test
    void a_change_after_the_end_of_the_forecast_is_refused_beside_its_field() {
        assertThat(mistakes(form(close("Atkinson", "2041-04-01"))))
                .extracting(Mistake::field)
                .allMatch(field -> field.startsWith("changes/0"));
    }

    @Test
    void a_change_before_the_forecast_begins_is_refused_in_plain_words() {
        assertThat(mistakes(form(close("Atkinson", "2025-04-01"))))
                .containsExactly(
                        new Mistake(
                                "changes/0/close/date",
                                "The forecast begins on 1 October 2026: choose that day or a later"
                                        + " one, not 1 April 2025"));
        assertThat(mistakes(form(close("Atkinson", "2023-03-31"), close("Nowhere", "2027-04-01"))))
                .extracting(Mistake::field)
                .containsExactly("changes/0/close/date", "changes/1/close/home");
        assertThat(whatIfs.of(form(close("Atkinson", "2026-10-01"))).name())
                .isEqualTo("Close Atkinson in October 2026");
    }

    @Test
    void a_mistake_names_no_key_and_writes_days_as_people_do() {
        assertThat(mistakes(form(close("Atkinson", "2027-04-31"))))
                .extracting(Mistake::message)
                .containsExactly(
                        "Date must be a date, but '31 April 2027' is not a date in the calendar");
        assertThat(mistakes(form(close("Atkinson", "2027-04-01"), close("Atkinson", "2028-04-01"))))
                .extracting(Mistake::message)
                .isNotEmpty()
                .allSatisfy(
                        message ->
                                assertThat(message)
                                        .doesNotContainPattern("[a-z]_[a-z]|\\[|\\d{4}-\\d\\d"));
    }

    @Test
    void markup_in_a_name_stays_text() {
        String name = "<script>alert(1)</script> \"quoted\" # \\ {a: b} \u2028 end";
        WhatIf whatIf =
                whatIfs.of(
                        Map.of("name", name, "changes", List.of(close("Atkinson", "2027-04-01"))));
        assertThat(whatIf.name()).isEqualTo(name);
        assertThat(whatIf.form().orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void a_what_if_that_is_kept_is_found_again_and_one_that_was_changed_is_not()
            throws IOException {
        WhatIf whatIf = whatIfs.keep(whatIfs.of(form(close("Atkinson", "2027-04-01"))));
        WhatIfs later = new WhatIfs(lab, new Base(lab));
        assertThat(later.named(whatIf.id()).yaml()).isEqualTo(whatIf.yaml());
        assertThat(later.newest(10)).extracting(WhatIf::id).containsExactly(whatIf.id());

        Path file = folder.resolve(whatIf.id() + ".yaml");
        Files.writeString(file, whatIf.yaml().replace("Atkinson", "Aycliffe"));
        WhatIfs last = new WhatIfs(lab, new Base(lab));
        assertThat(catchThrowableOfType(Refusal.class, () -> last.named(whatIf.id())))
                .extracting(refusal -> Objects.requireNonNull(refusal).kind())
                .isEqualTo(Refusal.Kind.NOT_THERE);
    }

    @Test
    void a_renamed_what_if_asks_the_same() {
        WhatIf whatIf = whatIfs.of(form(close("Atkinson", "2027-04-01")));
        WhatIf renamed = whatIfs.renamed(whatIf, "Plan B");
        assertThat(renamed.name()).isEqualTo("Plan B");
        assertThat(renamed.file().scenario().changes())
                .isEqualTo(whatIf.file().scenario().changes());
    }

    @Test
    void every_scenario_of_the_library_can_be_taken_alone_and_fills_the_form_again() {
        for (LibraryScenario one : whatIfs.library().all()) {
            WhatIf whatIf = whatIfs.of(Map.of("library", List.of(one.id())));
            assertThat(whatIf.form().orElseThrow().library()).containsExactly(one.id());
            assertThat(whatIf.form().orElseThrow().changes()).isEmpty();
        }
    }

    @Test
    void own_changes_and_the_library_are_told_apart_in_the_text() {
        Map<String, Object> asked =
                Map.of(
                        "changes",
                        List.of(close("Atkinson", "2027-04-01")),
                        "library",
                        List.of("levers/staffing-recovery", "arrangements/provider-trust"));
        WhatIf whatIf = whatIfs.of(asked);
        assertThat(whatIf.form().orElseThrow().changes())
                .containsExactly(close("Atkinson", "2027-04-01"));
        assertThat(whatIf.form().orElseThrow().library())
                .containsExactlyInAnyOrder(
                        "levers/staffing-recovery", "arrangements/provider-trust");
    }

    @Test
    void two_scenarios_that_say_the_same_thing_are_not_combined() {
        Map<String, Object> asked =
                Map.of(
                        "library",
                        List.of("arrangements/provider-trust", "arrangements/regional-consortia"));
        assertThat(mistakes(asked))
                .singleElement()
                .satisfies(one -> assertThat(one.field()).isEqualTo("library/1"));
    }

    @Test
    void a_file_that_is_handed_in_is_told_its_mistakes_by_line_and_column() {
        assertThat(mistakes(Map.of("yaml", "name: x\nextends: baseline.yaml\nchangs: []\n")))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.field()).isEqualTo("yaml");
                            assertThat(one.message()).startsWith("Line 3, column 1: ");
                        });
    }

    @Test
    void a_file_that_is_handed_in_reads_no_other_file() {
        for (String line :
                List.of(
                        "posterior: ../../etc/passwd",
                        "posterior: /etc/passwd",
                        "compare_with: ../other.yaml")) {
            String yaml = "name: x\nextends: baseline.yaml\n" + line + "\n";
            assertThat(catchThrowable(() -> whatIfs.of(Map.of("yaml", yaml))))
                    .as(line)
                    .isInstanceOf(Refusal.class);
        }
        assertThat(mistakes(Map.of("yaml", "name: x\nextends: ../../secret.yaml\n"))).isNotEmpty();
    }

    @Test
    void the_lab_offers_every_scenario_of_its_folders_or_leaves_it_out_for_a_reason()
            throws IOException {
        Set<String> there = new TreeSet<>();
        for (String name : List.of("levers", "arrangements", "demand")) {
            try (Stream<Path> files = Files.list(Path.of("scenarios", name))) {
                files.map(file -> name + "/" + file.getFileName())
                        .map(file -> file.replaceFirst("\\.yaml$", ""))
                        .forEach(there::add);
            }
        }
        whatIfs.library().all().forEach(one -> there.remove(one.id()));
        assertThat(there)
                .as("those with a base of their own, and today's arrangement")
                .containsExactlyInAnyOrder(
                        "levers/pan-london-with-step-down",
                        "levers/step-down-places",
                        "levers/step-down-today",
                        "arrangements/phone-round");
    }
}
