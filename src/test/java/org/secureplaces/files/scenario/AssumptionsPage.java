package org.secureplaces.files.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of assumptions, by the rows of its tables. */
final class AssumptionsPage {

    private static final Path FILE = Path.of("src/site/markdown/assumptions.md");
    private static final String HEADER =
            "| Assumption | Value and range | Source or judgement | Quality | Impact | Key |";
    private static final Pattern BRACES = Pattern.compile("(.*?)\\{([^}]*)}(.*)");

    private AssumptionsPage() {}

    /** One assumption; a row of the page whose key stands for several is several of these. */
    record Row(
            String key, String words, String value, String ground, String quality, String impact) {
        @Override
        public String toString() {
            return key;
        }
    }

    static List<Row> rows() {
        return text().lines()
                .filter(line -> line.startsWith("|"))
                .filter(line -> !line.equals(HEADER) && !line.matches("\\|( --- \\|)+"))
                .flatMap(AssumptionsPage::rowsOf)
                .toList();
    }

    /** The scenario that the page shows as an example. */
    static String example() {
        Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(text());
        if (!block.find()) {
            throw new AssertionError("no example in " + FILE);
        }
        return block.group(1);
    }

    private static Stream<Row> rowsOf(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
        if (cells.size() != 6 || !cells.get(5).matches("`.+`")) {
            throw new AssertionError("not a row of six cells with a key at its end: " + line);
        }
        return expanded(cells.get(5).replace("`", "")).stream()
                .map(
                        key ->
                                new Row(
                                        key,
                                        cells.get(0),
                                        cells.get(1),
                                        cells.get(2),
                                        cells.get(3),
                                        cells.get(4)));
    }

    /** The keys that a key with words in braces stands for. */
    private static List<String> expanded(String key) {
        Matcher braces = BRACES.matcher(key);
        if (!braces.matches()) {
            return List.of(key);
        }
        return Stream.of(braces.group(2).split(","))
                .flatMap(word -> expanded(braces.group(1) + word + braces.group(3)).stream())
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
