package org.secureplaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The map of packages and the list of them in CONTRIBUTING are drawn from the code. Where the code
 * has changed, {@code -Dmap.write=true} draws both anew.
 */
class PackageMapTest {

    private static final String ROOT = "org.secureplaces.";
    private static final Path MAP = Path.of("src", "site", "resources", "images", "packages.svg");
    private static final Path GUIDE = Path.of(".github", "CONTRIBUTING.md");
    private static final String BEGIN = "<!-- begin packages: written by PackageMapTest -->\n";
    private static final String END = "<!-- end packages -->";
    private static final Pattern ROLE =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*package", Pattern.DOTALL);

    /** The packages that each package uses. */
    private static final SortedMap<String, SortedSet<String>> USES = new TreeMap<>();

    @BeforeAll
    static void read_the_code() {
        for (JavaClass one :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.secureplaces")) {
            SortedSet<String> used = USES.computeIfAbsent(name(one), key -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(PackageMapTest::name)
                    .filter(target -> !target.equals(name(one)))
                    .forEach(used::add);
        }
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    @Test
    void the_map_is_that_of_the_code() throws IOException {
        String drawn = new PackageMap(USES, roles()).svg();
        if (Boolean.getBoolean("map.write")) {
            Files.writeString(MAP, drawn);
        }
        assertThat(Files.readString(MAP))
                .as("the map is drawn anew by -Dmap.write=true")
                .isEqualTo(drawn);
    }

    @Test
    void the_list_of_packages_is_that_of_the_code() throws IOException {
        String page = Files.readString(GUIDE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String written = page.substring(0, begin) + list() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("map.write")) {
            Files.writeString(GUIDE, written);
        }
        assertThat(Files.readString(GUIDE))
                .as("the list is written anew by -Dmap.write=true")
                .isEqualTo(written);
    }

    /** From the ground up; within a floor by name. */
    private static String list() throws IOException {
        Map<String, String> roles = roles();
        List<List<String>> floors = new PackageMap(USES, roles).floors();
        List<String> lines = new ArrayList<>(List.of("| floor | package | is |", "|---|---|---|"));
        for (int floor = 0; floor < floors.size(); floor++) {
            for (String name : new TreeSet<>(floors.get(floor))) {
                lines.add("| %d | `%s` | %s |".formatted(floor, name, roles.get(name)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** What each package says of itself. */
    private static SortedMap<String, String> roles() throws IOException {
        SortedMap<String, String> roles = new TreeMap<>();
        for (String name : USES.keySet()) {
            Path file =
                    Path.of("src/main/java", (ROOT + name).replace('.', '/'), "package-info.java");
            Matcher found = ROLE.matcher(Files.readString(file));
            assertThat(found.find()).as("%s says what it is", name).isTrue();
            roles.put(name, plain(Objects.requireNonNull(found.group(1))));
        }
        return roles;
    }

    private static String plain(String comment) {
        return comment.lines()
                .map(line -> line.strip().replaceFirst("^\\*\\s*", ""))
                .collect(Collectors.joining(" "))
                .replaceAll("\\{@link\\s+(?:[\\w.]*\\.)?(\\w+)}", "`$1`")
                .strip();
    }
}
