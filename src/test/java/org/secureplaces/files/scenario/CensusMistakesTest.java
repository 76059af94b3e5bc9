package org.secureplaces.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an official release, or of a start that names one, that cannot be used. */
class CensusMistakesTest {

    @TempDir private Path folder = Path.of("");

    private CensusFolder files = new CensusFolder(folder);

    @BeforeEach
    void copy_the_release() throws IOException {
        files = CensusFolder.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    national.csv | places_approved, | places_aproved, | national.csv:1:1: missing column 'places_approved', is it 'places_aproved'?
                    national.csv | 2024,31 March,National,K0 | 2025,31 March,National,K0 | national.csv:1:59: must have rows for England and Wales, had only England
                    national.csv | 2024, | 2026, | national.csv:1:1: has no row for 2024, only for 2022, 2023, 2026
                    national.csv | 14,239, | 14,c, | national.csv:6:55: places_approved must be a number: the count cannot do without it
                    national.csv | 14,239, | 14,two, | national.csv:6:55: places_approved must be a whole number or one of the marks c, k, low, u, x, z and :, was 'two'
                    national.csv | 14,239, | 14,, | national.csv:6:55: places_approved must be a whole number or one of the marks c, k, low, u, x, z and :, was left empty
                    national.csv | 14,239, | 14,-239, | national.csv:6:55: places_approved must be a whole number or one of the marks c, k, low, u, x, z and :, was '-239'
                    national.csv | 14,239,204, | 14,230,204, | national.csv:6:55: places_approved is 230, but its homes sum to 239
                    national.csv | 239,204,148 | 239,236,148 | national.csv:6:59: places_available must not be more than the 232 approved places of homes that have some available, was 236
                    national.csv | 204,148, | 204,140, | national.csv:6:63: children_accommodated is 140, but its homes sum to 143
                    national.csv | 148,103, | 148,239, | mine.yaml:3:8: start is impossible: homes with justice places have room for 171, fewer than the contracted 239
                    national.csv | 2022,31 | 31/3/2022,31 | national.csv:2:1: time_period must be a year such as 2024 or 202324, was '31/3/2022'
                    national.csv | , | ; | national.csv:1:1: must have commas between its columns, had semicolons or tabs
                    homes.csv | secure_home | home | mine.yaml:3:35: start.census must name the three files of a release, but found none with individual homes (with a column secure_home)
                    homes.csv | Kyloe House | Kylo House | homes.csv:10:31: secure_home must be a home of the scenario, was 'Kylo House', did you mean 'Kyloe House'?
                    homes.csv | Kyloe House | Clare Lodge | homes.csv:10:31: names Clare Lodge a second time
                    homes.csv | Kyloe House,15 | Kyloe House,15,,,,,,9 | homes.csv:10:1: must have 9 cells as the heading has, had 15
                    homes.csv | Adel Beck,24 | "Adel Beck,24 | homes.csv:2:31: a quotation mark opens here and is never closed
                    homes.csv | Clare Lodge,16,12,7 | Clare Lodge,16,12,17 | homes.csv:7:49: Clare Lodge must have approved places for its 17 children, had 16
                    homes.csv | Clare Lodge,16,12,7 | Clare Lodge,16,22,7 | homes.csv:7:46: places_available must not be more than the 16 places_approved, was 22
                    homes.csv | Vinney Green,24,21,15 | Vinney Green,0,0,15 | homes.csv:15:48: Vinney Green must have approved places for its 15 children, had 0
                    characteristics.csv | Placement type | Kind | characteristics.csv:1:72: has no row for 2024 whose measure is the type of placement
                    characteristics.csv | in a criminal justice context | otherwise | characteristics.csv:5:67: characteristics must be a type of placement that names welfare, YCS or criminal justice, was 'Placed by LA otherwise'
                    characteristics.csv | grounds,79 | grounds,179 | national.csv:6:63: children_accommodated is 148, but the children by type of placement sum to 179
                    characteristics.csv | measure, | measures, | characteristics.csv:1:1: missing column 'measure', is it 'measures'?
                    characteristics.csv | note | measure | characteristics.csv:1:151: has the column 'measure' twice
                    """)
    void mistakes_in_a_release_are_reported_where_they_stand(
            String file, String from, String to, String complaint) throws IOException {
        String text = CensusFolder.release(file);
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
        assertThat(files.said(CensusFolder.MINE)).startsWith(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    start: {date: 2024-03-31}                                          | mine.yaml:3:8: missing key 'census' in start
                    start: {census: [national.csv, homes.csv, characteristics.csv]}    | mine.yaml:3:8: missing key 'date' in start
                    start: {date: 2024-03-31, census: national.csv}                    | mine.yaml:3:35: start.census must be a list, was 'national.csv'
                    start: {date: 2024-03-31, census: [national.csv, homes.csv]}       | mine.yaml:3:35: start.census must name the three files of a release, each once, was national.csv, homes.csv
                    start: {date: 2024-03-31, census: [national.csv, homes.csv, homes.csv]} | mine.yaml:3:35: start.census must name the three files of a release, each once, was national.csv, homes.csv, homes.csv
                    start: {date: 2024-03-31, census: [nation.csv, homes.csv, characteristics.csv]} | mine.yaml:3:36: start.census[1] names 'nation.csv', but there is no such file, did you mean 'national.csv'?
                    start: {date: 2024-02-30, census: [national.csv, homes.csv, characteristics.csv]} | mine.yaml:3:15: start.date must be a date, but '2024-02-30' is not a date in the calendar
                    start: {date: 2026-10-01, census: [national.csv, homes.csv, characteristics.csv]} | mine.yaml:3:15: start.date must be before forecast_from 2026-10-01, was 2026-10-01: state a later forecast_from
                    start: {date: 2024-03-31, census: [national.csv, homes.csv, characteristics.csv], children: {welfare: 80}} | mine.yaml:3:93: start.children must be left out: the census counts the children
                    start: {date: 2024-03-31, censs: [national.csv]}                   | mine.yaml:3:27: unknown key 'censs' in start, did you mean 'census'?
                    """)
    void mistakes_in_the_start_are_reported_where_they_stand(String start, String complaint)
            throws IOException {
        assertThat(files.said(CensusFolder.MINE.replace(CensusFolder.START, start + "\n")))
                .startsWith(complaint);
    }

    @Test
    void what_the_census_counts_must_not_be_stated_beside_it() throws IOException {
        assertThat(
                        files.said(
                                CensusFolder.MINE
                                        + "data_cut_off: 2023-03-31\nestate: {contracted_justice: 100}\n"))
                .isEqualTo(
                        "mine.yaml:4:15: data_cut_off must be the day of the census 2024-03-31 or left out, was"
                                + " 2023-03-31\n"
                                + "mine.yaml:5:30: estate.contracted_justice must be left out: the census counts"
                                + " places");
    }

    @Test
    void all_mistakes_of_all_files_are_told_at_once() throws IOException {
        files.change("national.csv", "14,239,204", "14,many,few");
        files.change("homes.csv", "Adel Beck,24", "Adel Beck,?");
        files.change("characteristics.csv", "grounds,79", "grounds,?");
        assertThat(files.said(CensusFolder.MINE + "years: ten\n").lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("characteristics.csv:3:"),
                        line -> assertThat(line).startsWith("homes.csv:2:"),
                        line -> assertThat(line).startsWith("mine.yaml:4:8: years"),
                        line -> assertThat(line).startsWith("national.csv:6:55"),
                        line -> assertThat(line).startsWith("national.csv:6:60"));
    }
}
