package org.secureplaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING names only what there is: types, methods, tests and files. */
class GuideTest {

    private static final String GUIDE = text(Path.of(".github", "CONTRIBUTING.md"));

    /** A type, a type in a type, or a method of a type. */
    private static final Pattern IN_CODE = Pattern.compile("`([A-Z]\\w+(?:\\.\\w+)?)`");

    private static final Pattern TESTS = Pattern.compile("-Dtest=([\\w*,#']+)");
    private static final Pattern FILES =
            Pattern.compile("(?:`|\\]\\(\\.\\./)((?:src|scenarios)/[\\w./-]*)");

    private static final List<JavaClass> CODE =
            new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeArchives())
                            .importPackages("org.secureplaces")
                            .stream()
                            .toList();

    @Test
    void every_type_and_every_method_that_is_named_is_in_the_code() {
        SortedSet<String> known = new TreeSet<>();
        for (JavaClass type : CODE) {
            String name = type.getName().replaceFirst(".*\\.", "").replace('$', '.');
            known.add(name);
            type.getMethods().forEach(method -> known.add(name + "." + method.getName()));
        }
        assertThat(found(IN_CODE)).hasSizeGreaterThan(50).isSubsetOf(known);
    }

    @Test
    void every_test_that_is_to_be_run_is_there() {
        List<String> tests =
                CODE.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.endsWith("Test"))
                        .toList();
        for (String named : found(TESTS)) {
            for (String one : named.replace("'", "").split(",", -1)) {
                Pattern name = Pattern.compile(one.replaceFirst("#.*", "").replace("*", ".*"));
                assertThat(tests).as(one).anyMatch(test -> name.matcher(test).matches());
            }
        }
    }

    @Test
    void every_file_that_is_named_is_there() {
        assertThat(found(FILES)).allMatch(file -> Files.exists(Path.of(file)));
    }

    /** Each fits on one screen. */
    @Test
    void each_walk_has_at_most_40_lines() {
        for (String section : GUIDE.split("\n## ", -1)) {
            if (section.toLowerCase(Locale.ROOT).startsWith("the walk")) {
                assertThat(section.lines()).hasSizeLessThanOrEqualTo(40);
            }
        }
    }

    private static SortedSet<String> found(Pattern pattern) {
        Stream<MatchResult> matches = pattern.matcher(GUIDE).results();
        return matches.map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
