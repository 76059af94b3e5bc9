package org.secureplaces.files.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secureplaces.evidence.CountUnit;

/** The page that says what each file of data and each column of it is. */
class DataDictionaryTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path PAGE = RESOURCES.resolve(Path.of("evidence", "README.md"));
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** Columns by file, as the page tells them. */
    private static Map<String, List<String>> told() throws IOException {
        Map<String, List<String>> told = new TreeMap<>();
        List<String> columns = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("#")) {
                columns = new ArrayList<>();
            }
            if (line.startsWith("### ")) {
                told.put(line.substring("### ".length()), columns);
            }
            columns.addAll(namesOf(line));
        }
        return told;
    }

    /** The names in the first cell of a row of a table. */
    private static List<String> namesOf(String line) {
        return line.startsWith("| `")
                ? NAME.matcher(line.split("\\|", -1)[1])
                        .results()
                        .map(name -> name.group(1))
                        .toList()
                : List.of();
    }

    /** Columns by file, as they are. */
    private static Map<String, List<String>> there() throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        folders.put("evidence", RESOURCES.resolve("evidence"));
        folders.put("backtest", RESOURCES.resolve("backtest"));
        folders.put("scenarios/data", Path.of("scenarios", "data"));
        Map<String, List<String>> there = new TreeMap<>();
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            for (Path file : filesOf(folder.getValue())) {
                there.put(folder.getKey() + "/" + file.getFileName(), columnsOf(file));
            }
        }
        return there;
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(PAGE)).toList();
        }
    }

    private static List<String> columnsOf(Path file) throws IOException {
        String heading =
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .findFirst()
                        .orElseThrow();
        return Arrays.asList(heading.split(","));
    }

    @Test
    void every_file_and_every_column_is_told_in_order_and_nothing_else() throws IOException {
        assertThat(told()).isEqualTo(there());
    }

    @Test
    void the_words_for_what_a_figure_counts_are_those_that_are_read() throws IOException {
        String page = Files.readString(PAGE);
        String list = page.substring(page.indexOf("## What a figure counts"));
        assertThat(
                        list.substring(0, list.indexOf("\n## Facts"))
                                .lines()
                                .flatMap(line -> namesOf(line).stream()))
                .containsExactlyElementsOf(CountUnit.labels());
    }

    @Test
    void every_table_is_among_the_evidence_that_manifests_name() {
        assertThat(EvidenceFile.NAMES)
                .isSorted()
                .allMatch(name -> Files.exists(PAGE.resolveSibling(name)));
        assertThat(
                        Objects.requireNonNull(PAGE.getParent())
                                .toFile()
                                .list((folder, name) -> name.endsWith(".csv")))
                .containsExactlyInAnyOrderElementsOf(EvidenceFile.NAMES);
    }

    @Test
    void every_licence_of_a_source_stands_in_the_notice() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        List<String> licences =
                EvidenceFile.rows("sources_sch.csv").stream()
                        .map(row -> row.text("licence").replace(" v3.0", ""))
                        .filter(licence -> licence.matches(".*(Licence|CC BY|MIT).*"))
                        .distinct()
                        .toList();
        assertThat(licences).hasSizeGreaterThan(3).allMatch(notice::contains);
    }

    @Test
    void the_page_on_evidence_links_to_it() throws IOException {
        Path evidence = Path.of("src", "site", "markdown", "evidence.md");
        assertThat(Files.readString(evidence))
                .contains("](../../main/resources/evidence/README.md)");
    }

    @Test
    void the_ids_that_the_page_names_are_known() throws IOException {
        Register register = Register.shipped();
        assertThat(
                        Pattern.compile("`([WJ]S?[0-9]{2,3})`")
                                .matcher(Files.readString(PAGE))
                                .results())
                .extracting((MatchResult id) -> id.group(1))
                .isNotEmpty()
                .allMatch(register::knows);
    }
}
