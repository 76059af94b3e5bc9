package org.secureplaces.files.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.backtest.Fact;
import org.secureplaces.evidence.CountUnit;
import org.secureplaces.files.backtest.Facts;

/** The ids by which figures cite what they were read from. */
class SourceIdsTest {

    private static final Register REGISTER = Register.shipped();

    /** A fact or a source of either side, as it stands in the middle of a text. */
    private static final Pattern IN_A_TEXT = Pattern.compile("\\b[WJ]S?[0-9]{2,3}b?\\b");

    private static List<String> everyTable() {
        return EvidenceFile.NAMES;
    }

    private static Stream<String> ids(String file) {
        return EvidenceFile.rows(file).stream().map(row -> row.text("source_id"));
    }

    private static List<String> cited(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    }

    @Test
    void an_id_stands_once_in_all_files_of_sources() {
        assertThat(
                        Stream.of("sources_welfare.csv", "sources_justice.csv", "sources_sch.csv")
                                .flatMap(SourceIdsTest::ids))
                .hasSizeGreaterThan(250)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void every_source_that_a_row_cites_is_listed(String file) {
        for (EvidenceRow row : EvidenceFile.rows(file)) {
            List<String> ids = new ArrayList<>();
            if (row.cells().containsKey("source_id")) {
                ids.addAll(cited(row.text("source_id")));
            }
            row.cells().values().stream()
                    .flatMap(cell -> IN_A_TEXT.matcher(cell).results())
                    .map(MatchResult::group)
                    .forEach(ids::add);
            assertThat(ids).as("%s: %s", file, row).allMatch(REGISTER::knows);
        }
    }

    @Test
    void every_fact_with_a_value_names_a_source() {
        for (String file : List.of("welfare_facts.csv", "justice_facts.csv")) {
            assertThat(EvidenceFile.rows(file))
                    .filteredOn(row -> !row.text("value").isEmpty())
                    .allSatisfy(row -> assertThat(cited(row.text("source_id"))).isNotEmpty());
        }
    }

    @Test
    void every_source_of_the_facts_of_backtests_is_listed() {
        for (Fact fact : Facts.shipped().facts()) {
            assertThat(cited(fact.source())).isNotEmpty().allMatch(REGISTER::knows);
        }
    }

    /** Both were S01 once. */
    @Test
    void the_first_source_of_each_side_is_its_own() {
        assertThat(REGISTER.sources("WS01").get(0).title()).startsWith("Written answer");
        assertThat(REGISTER.sources("JS01").get(0).title()).startsWith("Youth custody data");
        assertThat(REGISTER.knows("S01")).isFalse();
    }

    @Test
    void what_a_row_counts_is_a_word_of_the_list_and_agrees_with_its_unit() {
        for (EvidenceRow row : EvidenceFile.rows("welfare_facts.csv")) {
            String counts = row.text("counts");
            if (!counts.isEmpty()) {
                assertThat(CountUnit.of(counts)).as(row.text("id")).isPresent();
            }
            if (!row.text("value").isEmpty()) {
                assertThat(wordsOf(row.text("unit"))).as(row.text("id")).contains(counts);
            }
        }
    }

    /** Children of a unit may be children, admissions in a year or children above free places. */
    private static List<String> wordsOf(String unit) {
        return switch (unit.split("[/ ]", -1)[0]) {
            case "children" -> List.of("child", "placement", "excess");
            case "persons" -> List.of("child");
            case "referrals" -> List.of("referral");
            case "placements" -> List.of("placement");
            case "applications", "cases" -> List.of("application");
            case "episodes" -> List.of("episode");
            case "beds", "places" -> List.of("place");
            case "homes" -> List.of("home");
            case "share", "probability" -> List.of("share");
            case "per" -> List.of("rate");
            case "ratio", "odds" -> List.of("ratio");
            case "mean", "typical" -> List.of("ratio", "");
            case "days" -> List.of("days");
            default -> List.of("");
        };
    }
}
