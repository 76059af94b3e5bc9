package org.secureplaces.files.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.backtest.Fact;
import org.secureplaces.backtest.Knowledge;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Topic;
import org.secureplaces.evidence.CountUnit;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;

/** What facts count, and which of them are only shown. */
class FactsTest {

    private static final String REST = "2005-03-31,50,,,published,2005-06-30,A";
    private static final List<Fact> SHIPPED = Facts.shipped().facts();

    private final Path folder;

    FactsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> complaints(String text) throws IOException {
        Problems problems = new Problems();
        Facts.read(Files.writeString(folder.resolve("f.csv"), text), problems);
        return problems.all().stream()
                .map(Problem::toString)
                .map(told -> told.replace(folder + "/", ""))
                .toList();
    }

    private static String sheet(String... rows) {
        return "topic,counts,date,value,low,high,status,published,source\n"
                + String.join("\n", rows)
                + "\n";
    }

    @Test
    void a_word_that_is_not_in_the_list_is_told_with_its_place() throws IOException {
        assertThat(complaints(sheet("places_approved,place," + REST, "waiting,childs," + REST)))
                .singleElement()
                .asString()
                .contains("f.csv:3:9: counts is unknown, was 'childs', did you mean 'child'?");
    }

    @Test
    void an_empty_word_is_a_mistake_where_there_is_a_column_for_it() throws IOException {
        assertThat(complaints(sheet("waiting,," + REST)))
                .singleElement()
                .asString()
                .contains("f.csv:2:9: counts is unknown, was ''");
    }

    @Test
    void children_are_not_taken_for_referrals() throws IOException {
        assertThat(complaints(sheet("referrals_per_year,child," + REST)))
                .singleElement()
                .asString()
                .contains("f.csv:2:20: counts of referrals_per_year must be referral, was 'child'");
    }

    @Test
    void an_excess_over_places_is_no_number_waiting() throws IOException {
        assertThat(complaints(sheet("waiting,excess," + REST)))
                .singleElement()
                .asString()
                .contains("f.csv:2:9: counts of waiting must be child, was 'excess'");
    }

    @Test
    void a_file_from_before_there_was_the_column_is_read() throws IOException {
        assertThat(complaints("topic,date,value,low,high,status,published,source\nwaiting," + REST))
                .isEmpty();
    }

    /** The list of facts that this issue asks to see beside forecasts. */
    @Test
    void figures_on_courts_and_of_the_year_2024_are_there() {
        assertThat(SHIPPED)
                .filteredOn(fact -> fact.topic().isOnlyShown())
                .extracting(Fact::source)
                .contains("W332", "W333", "W334", "W335", "W336", "W337", "W338", "W339")
                .contains("W340", "W341", "W342", "W343", "W344", "W055");
        assertThat(Topic.ORDER_APPLICATIONS.counts()).isEqualTo(CountUnit.APPLICATION);
    }

    @Test
    void no_forecast_knows_a_fact_that_is_only_shown() {
        LocalDate late = LocalDate.of(2100, 1, 1);
        Knowledge known = Knowledge.at(new Origin(late, late), SHIPPED);
        assertThat(known.latest(Topic.WAITING).map(Fact::source)).contains("W029");
        assertThat(Arrays.stream(Topic.values()).filter(Topic::isOnlyShown))
                .isNotEmpty()
                .allSatisfy(
                        topic -> {
                            assertThat(SHIPPED).anyMatch(fact -> fact.topic() == topic);
                            assertThat(known.all(topic)).isEmpty();
                        });
    }
}
