package org.secureplaces.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers of the worked example that stand on a page made by a command are those of the page. */
class WorkedExampleTest {

    private static final Pattern SAID =
            Pattern.compile(
                    "(\\d+) fewer children a year without a\\s+place at 0, (\\d+)\\s+at a half,\\s+none at\\s+1");
    private static final Pattern ROW =
            Pattern.compile(
                    "\\| `levers/staffing-recovery.yaml` (?:\\| -?\\+?[\\d.]+ \\([^)]*\\) ){3}\\|");

    @Test
    void what_staff_is_worth_by_the_share_of_caution_is_what_the_library_found()
            throws IOException {
        MatchResult said = only(SAID, Path.of("src", "site", "markdown", "worked_example.md"));
        String row = only(ROW, Path.of("src", "site", "markdown", "library.md")).group();
        List<Long> found =
                Pattern.compile("\\| ([-+][\\d.]+) ")
                        .matcher(row)
                        .results()
                        .map(cell -> Math.round(-Double.parseDouble(cell.group(1))))
                        .toList();
        assertThat(found)
                .containsExactly(Long.parseLong(said.group(1)), Long.parseLong(said.group(2)), 0L);
    }

    private static MatchResult only(Pattern pattern, Path file) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        assertThat(matcher.find()).as("%s in %s", pattern, file).isTrue();
        return matcher.toMatchResult();
    }
}
