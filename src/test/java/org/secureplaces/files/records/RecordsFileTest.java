package org.secureplaces.files.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.SyntheticRecords;
import org.secureplaces.fitting.record.Truth;
import org.secureplaces.fitting.record.Window;

/** Files of records: what is read, and what is said of every row that cannot be. */
class RecordsFileTest {

    private static final String HEADING = String.join(",", RecordColumns.ALL);
    private static final String SOUND =
            "R1,2022-01-03,,2022-01-10,2022-03-01,welfare,welfare,London,girl,15,"
                    + "danger_to_self;exploitation,4,1,placed,discharged,Clare Lodge";
    private static final String JOINED = HEADING.replace("referral,", "referral,child,");
    private static final String FIRST = SOUND.replace("R1,", "R1,C1,");
    private static final List<String> HOMES = List.of("Clare Lodge", "Adel Beck");

    @TempDir private Path folder = Path.of("");

    private final Problems problems = new Problems();

    private Optional<Records> read(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("records.csv"), List.of(lines));
        RecordsFile.Asked asked =
                new RecordsFile.Asked(
                        Optional.empty(), Optional.empty(), LocalDate.of(2023, 3, 31), HOMES);
        return RecordsFile.read(file, asked, problems);
    }

    private List<String> messages() {
        return problems.all().stream()
                .map(Problem::toString)
                .map(text -> text.substring(text.indexOf("records.csv")))
                .toList();
    }

    @Test
    void records_that_were_written_are_read_as_they_were() throws IOException {
        Window window = new Window(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31));
        Records made = new SyntheticRecords(Truth.shipped(), window, HOMES, 5).make();
        Path file = folder.resolve("made.csv");
        RecordsWriter.write(file, made, "a test");
        RecordsFile.Asked asked =
                new RecordsFile.Asked(
                        Optional.empty(), Optional.empty(), LocalDate.of(2023, 3, 31), HOMES);
        Optional<Records> read = RecordsFile.read(file, asked, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(read).contains(made);
        assertThat(Files.readAllLines(file).get(0)).startsWith("# Synthetic records");
    }

    @Test
    void referrals_that_are_joined_are_read_as_they_were_written() throws IOException {
        Window window = new Window(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31));
        Records made = new SyntheticRecords(Truth.joined(1, 1), window, HOMES, 5).make();
        Path file = folder.resolve("made.csv");
        RecordsWriter.write(file, made, "a test");
        RecordsFile.Asked asked =
                new RecordsFile.Asked(
                        Optional.empty(), Optional.empty(), LocalDate.of(2023, 3, 31), HOMES);
        Optional<Records> read = RecordsFile.read(file, asked, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(read).contains(made);
        assertThat(Files.readAllLines(file).get(2)).startsWith("referral,child,referred");
    }

    /** Line 3 is of the child of line 2, whose stay was over on 1 March 2022. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "R2,C1,2022-02-27,,, | records.csv:3:4: child must have one referral at a time: the"
                        + " one in line 2, of the same child, is of 2022-01-03 and"
                        + " ended on 2022-03-01",
                "R2,,2022-04-01,,, | records.csv:3:4: child must be an identifier made up for this"
                        + " file, the same in all referrals of a child, was empty",
            })
    void rows_that_cannot_be_of_one_child_are_said(String start, String said) throws IOException {
        String second = start + ",welfare,welfare,London,girl,15,,0,0,open,,";
        assertThat(read(JOINED, FIRST, second)).isEmpty();
        assertThat(messages()).containsExactly(said);
    }

    @Test
    void another_sex_or_an_age_that_does_not_go_with_it_is_said_at_its_place() throws IOException {
        String second = "R2,C1,2022-04-01,,,,welfare,welfare,London,boy,13,,0,0,open,,";
        assertThat(read(JOINED, FIRST, second)).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "records.csv:3:44: sex must be that of the same child in line 2, girl, was"
                                + " boy",
                        "records.csv:3:48: age must go with that of the same child in line 2, 15"
                                + " on 2022-01-03, was 13");
    }

    @Test
    void a_child_who_comes_again_may_be_a_year_older_and_the_rows_in_any_order()
            throws IOException {
        String second = "R2,C1,2022-03-01,,,,welfare,welfare,London,girl,16,,0,0,open,,";
        assertThat(read(JOINED, second, FIRST)).isPresent();
    }

    @Test
    void without_a_window_it_runs_from_the_first_referral_to_the_last_date() throws IOException {
        Records records = read(HEADING, SOUND).orElseThrow();
        assertThat(records.window())
                .isEqualTo(new Window(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2022-03-01 | 2022-01-09 | records.csv:2:27: discharged must not be before admitted"
                        + " 2022-01-10, was 2022-01-09",
                "2022-01-10 | 2022-01-02 | records.csv:2:16: admitted must not be before referred"
                        + " 2022-01-03, was 2022-01-02",
                "2022-03-01 | 2024-03-01 | records.csv:2:27: discharged must not be after the last"
                        + " day 2023-03-31, was 2024-03-01",
                "2022-03-01 | 2022-02-30 | records.csv:2:27: discharged must be a date such as"
                        + " 2021-04-30 or empty, was '2022-02-30'",
                "girl,15 | girl,7 | records.csv:2:66: age must be a whole number from 8 to 18, was"
                        + " '7'",
                "London | Londn | records.csv:2:54: region must be a known word, was 'Londn', did"
                        + " you mean 'London'? (expected one of North East, North West, Yorkshire"
                        + " and The Humber, East Midlands, West Midlands, East of England, London,"
                        + " South East, South West, Wales)",
                "Clare Lodge | Clair Lodge | records.csv:2:119: home must be a known home, was"
                        + " 'Clair Lodge', did you mean 'Clare Lodge'? (expected one of Clare"
                        + " Lodge, Adel Beck)",
                "welfare,welfare | justice,welfare | records.csv:2:46: basis must be one of route"
                        + " justice, was 'welfare'",
                "danger_to_self | dangr_to_self | records.csv:2:69: needs must be a known word, was"
                        + " 'dangr_to_self', did you mean 'danger_to_self'? (expected one of"
                        + " danger_to_others, danger_to_self, exploitation, mental_health,"
                        + " challenging_behaviour, earlier_secure_stay)",
                "4,1,placed | 1,4,placed | records.csv:2:99: accepted must not be more than"
                        + " considered 1, was 4",
                "placed | withdrawn | records.csv:2:101: outcome must be placed as the dates say,"
                        + " was 'withdrawn'",
                "discharged, | , | records.csv:2:108: ending must be a known word, was ''"
                        + " (expected one of discharged, turned_18, transferred, home_closed)",
                "R1,2022-01-03 | R1, | records.csv:2:4: referred must be a date such as 2021-04-30,"
                        + " was empty",
                "R1, | , | records.csv:2:1: referral must be an identifier made up for this file,"
                        + " was empty",
                ",Clare Lodge | `` | records.csv:2:1: must have 16 cells as the heading has, had 15",
            })
    void what_is_wrong_with_a_row_is_said_where_it_stands(String was, String is, String said)
            throws IOException {
        assertThat(read(HEADING, SOUND.replaceFirst(Pattern.quote(was), is))).isEmpty();
        assertThat(messages()).contains(said);
    }

    @Test
    void all_rows_are_told_at_once_and_duplicates_with_their_first_line() throws IOException {
        read(HEADING, SOUND, SOUND, SOUND.replace("R1", "R2").replace("girl", "grl"));
        assertThat(messages())
                .containsExactly(
                        "records.csv:3:1: referral must be in the file once, was 'R1' in line 2 too",
                        "records.csv:4:61: sex must be a known word, was 'grl', did you mean 'girl'?"
                                + " (expected one of girl, boy)");
    }

    @Test
    void columns_that_are_not_needed_are_refused() throws IOException {
        read(HEADING + ",surname", SOUND + ",Smith");
        assertThat(messages().get(0))
                .contains("unknown column 'surname', no more of a child is read than is needed");
        assertThat(messages()).noneMatch(message -> message.contains("Smith"));
    }

    @Test
    void an_empty_file_and_a_file_without_rows_are_refused() throws IOException {
        read("# nothing");
        assertThat(messages().get(0)).contains("is empty, expected the heading " + HEADING);
        Problems again = new Problems();
        Path file = Files.write(folder.resolve("none.csv"), List.of(HEADING));
        RecordsFile.Asked asked =
                new RecordsFile.Asked(
                        Optional.empty(), Optional.empty(), LocalDate.of(2023, 3, 31), HOMES);
        assertThat(RecordsFile.read(file, asked, again)).isEmpty();
        assertThat(again.all().get(0).message()).isEqualTo("has a heading and no rows");
    }

    @Test
    void the_same_mistake_in_many_lines_is_told_for_the_first_five_and_counted()
            throws IOException {
        readMany(1500, line -> line.replace("girl", "child"));
        assertThat(problems.all()).hasSize(6);
        assertThat(messages().get(4)).startsWith("records.csv:6:");
        assertThat(messages().get(5))
                .startsWith("records.csv:1501:1: sex ")
                .endsWith(" (1495 times more)");
    }

    @Test
    void of_too_many_kinds_of_mistakes_the_number_is_told() throws IOException {
        int[] number = {0};
        readMany(1500, line -> line.replace("girl", "child" + number[0]++));
        assertThat(problems.all()).hasSize(201);
        assertThat(messages().get(200))
                .isEqualTo("records.csv:1501:1: and 1300 more problems up to here");
    }

    private void readMany(int rows, UnaryOperator<String> mistake) throws IOException {
        String[] lines = new String[rows + 1];
        lines[0] = HEADING;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = mistake.apply(SOUND.replace("R1", "R" + i));
        }
        read(lines);
    }

    @Test
    void a_file_that_is_not_synthetic_is_never_written_over() throws IOException {
        Path file = Files.write(folder.resolve("real.csv"), List.of(HEADING, SOUND));
        Window window = new Window(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 3, 31));
        Records made = new SyntheticRecords(Truth.shipped(), window, HOMES, 5).make();
        assertThatThrownBy(() -> RecordsWriter.write(file, made, "a test"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("must be new or hold synthetic records");
        assertThat(Files.readAllLines(file)).containsExactly(HEADING, SOUND);
    }
}
