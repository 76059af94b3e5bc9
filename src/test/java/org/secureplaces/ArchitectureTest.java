package org.secureplaces;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house and its rooms: which package may use which, and what the core never does. */
class ArchitectureTest {
    private static final String ROOT = "org.secureplaces.";

    /** A package and the packages of ours that it uses. */
    private record Room(String part, String name, List<String> uses) {

        String path() {
            return ROOT + name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Room> ROOMS = rooms();

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.secureplaces");

    /** The packages that each package uses. */
    private static final SortedMap<String, SortedSet<String>> USES = uses();

    private static SortedMap<String, SortedSet<String>> uses() {
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        for (JavaClass one : OURS) {
            SortedSet<String> used = uses.computeIfAbsent(name(one), key -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ArchitectureTest::name)
                    .filter(target -> !target.equals(name(one)))
                    .forEach(used::add);
        }
        return uses;
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    /** What rooms.txt says. */
    private static List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        String part = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                part = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = List.of(line.split(":? +|:$"));
                rooms.add(new Room(part, words.get(0), words.subList(1, words.size())));
            }
        }
        return List.copyOf(rooms);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", "rooms.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Room> everyRoom() {
        return ROOMS;
    }

    private static Part part(String... names) {
        return new Part(
                ROOMS.stream()
                        .filter(room -> List.of(names).contains(room.part()))
                        .map(Room::path)
                        .toArray(String[]::new));
    }

    private static final Part THE_CORE = part("core");
    private static final Part THE_REPORT = part("report");
    private static final Part ALL_BUT_FILES_AND_REPORT = part("core", "app");

    private static final DescribedPredicate<JavaClass> FILE_FORMATS =
            in(
                    "com.fasterxml.jackson..",
                    "org.yaml..",
                    "org.duckdb..",
                    "org.dhatim..",
                    "java.sql..");

    private static final Set<String> EXACT =
            Set.of(
                    "abs",
                    "addExact",
                    "ceil",
                    "decrementExact",
                    "floor",
                    "floorDiv",
                    "floorMod",
                    "fma",
                    "incrementExact",
                    "max",
                    "min",
                    "multiplyExact",
                    "multiplyHigh",
                    "negateExact",
                    "nextDown",
                    "rint",
                    "round",
                    "signum",
                    "sqrt",
                    "subtractExact",
                    "toIntExact");

    private static final DescribedPredicate<JavaAccess<?>> COLLECT_IN_NO_ORDER =
            describe(
                    "collect into a hashed map or set",
                    access ->
                            access.getTargetOwner().isEquivalentTo(Collectors.class)
                                    && access.getTarget() instanceof CodeUnitAccessTarget target
                                    && collectsInNoOrder(
                                            target.getName(),
                                            target.getRawParameterTypes().size()));

    @Test
    void every_package_is_named_here() {
        check(
                classes()
                        .should()
                        .resideInAnyPackage(ROOMS.stream().map(Room::path).toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("everyRoom")
    void a_package_uses_what_its_row_names_and_nothing_else(Room room) {
        SortedSet<String> used = USES.getOrDefault(room.name(), new TreeSet<>());
        assertThat(used).as(room.name()).containsExactlyInAnyOrderElementsOf(room.uses());
    }

    /** The number that a reader can keep apart; a package beyond it says why it is larger. */
    @ParameterizedTest
    @MethodSource("everyRoom")
    void a_room_is_small_or_says_why_not(Room room) throws IOException {
        long types =
                OURS.stream()
                        .filter(type -> type.getPackageName().equals(room.path()))
                        .filter(type -> type.isTopLevelClass())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .count();
        Path words = Path.of("src/main/java", room.path().replace('.', '/'), "package-info.java");
        boolean says =
                Files.readString(words).replaceAll("[\\s*]+", " ").contains("more than eighteen");
        assertThat(types).isLessThanOrEqualTo(says ? 25 : 18);
        assertThat(says && types <= 18).as("it says why without need").isFalse();
    }

    @Test
    void there_are_no_cycles() {
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @Test
    void no_static_field_changes() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void the_core_opens_no_file_and_no_connection() {
        var harmless = type("java.io.Serializable").or(type("java.io.UncheckedIOException"));
        THE_CORE.mustNotUse(in("java.io..", "java.nio.file..").and(not(harmless)));
        THE_CORE.mustNotUse(in("java.nio.channels..", "java.net.."));
    }

    @Test
    void the_core_starts_no_thread_and_no_process() {
        THE_CORE.mustNotUse(in("java.util.concurrent.."));
        THE_CORE.mustNotUse(type("java.lang.Thread").or(type("java.lang.ThreadLocal")));
        THE_CORE.mustNotUse(type("java.lang.Runtime").or(type("java.lang.ProcessBuilder")));
        THE_CORE.mustNotCall("java.util", name -> name.startsWith("parallel"));
    }

    @Test
    void the_core_logs_nothing_and_prints_nothing() {
        THE_CORE.mustNotUse(in("java.util.logging..", "org.slf4j..", "me.tongfei.."));
        THE_CORE.mustNotUse(type("java.lang.System$Logger"));
        THE_CORE.mustNotCall("java.lang.System", name -> Set.of("out", "err").contains(name));
    }

    @Test
    void the_core_knows_no_command_line_and_no_file_format() {
        THE_CORE.mustNotUse(FILE_FORMATS.or(in("picocli..")));
    }

    @Test
    void the_core_reads_no_clock_and_no_environment() {
        THE_CORE.mustNotCall("java.time", "now"::equals);
        THE_CORE.mustNotUse(type("java.time.Clock"));
        THE_CORE.mustNotCall("java.lang.System", name -> !name.equals("arraycopy"));
    }

    @Test
    void the_core_draws_no_chance_of_its_own() {
        THE_CORE.mustNotUse(in("java.util.random..", "java.security.."));
        THE_CORE.mustNotUse(type("java.util.Random").or(type("java.util.SplittableRandom")));
        THE_CORE.mustNotUse(type("java.util.UUID"));
        THE_CORE.mustNotCall("java.lang", "random"::equals);
        THE_CORE.mustNotCall("java.util", "shuffle"::equals);
    }

    @Test
    void the_core_keeps_its_collections_in_order() {
        THE_CORE.mustNotUse(type("java.util.HashMap").or(type("java.util.HashSet")));
        THE_CORE.mustNotUse(type("java.util.Hashtable").or(type("java.util.WeakHashMap")));
        THE_CORE.mustNotUse(type("java.util.IdentityHashMap"));
        THE_CORE.mustNotCall("java.util.Map", ArchitectureTest::makesACollectionInNoOrder);
        THE_CORE.mustNotCall("java.util.Set", ArchitectureTest::makesACollectionInNoOrder);
        THE_CORE.mustNot(COLLECT_IN_NO_ORDER);
    }

    /** Math may differ in the last bit between machines wherever it is not exact. */
    @Test
    void the_core_takes_its_logarithms_from_StrictMath() {
        THE_CORE.mustNotCall("java.lang.Math", name -> !EXACT.contains(name));
    }

    @Test
    void only_files_knows_file_formats_but_report_may_write_json() {
        var json = in("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");
        ALL_BUT_FILES_AND_REPORT.mustNotUse(FILE_FORMATS);
        THE_REPORT.mustNotUse(FILE_FORMATS.and(not(json)));
    }

    @Test
    void the_report_opens_no_file() {
        THE_REPORT.mustNotUse(in("java.nio.file..", "java.nio.channels..", "java.net.."));
        THE_REPORT.mustNotUse(
                describe("files", type -> type.getName().matches("java.io.(File|RandomAccess).*")));
    }

    private static boolean collectsInNoOrder(String name, int parameters) {
        return switch (name) {
            case "toSet", "toUnmodifiableSet", "toUnmodifiableMap" -> true;
            case "toMap" -> parameters < 4;
            case "groupingBy" -> parameters < 3;
            default -> name.endsWith("Concurrent") || name.endsWith("ConcurrentMap");
        };
    }

    private static boolean makesACollectionInNoOrder(String name) {
        return Set.of("of", "ofEntries", "copyOf").contains(name);
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> type(String name) {
        return describe(name, type -> type.getName().equals(name));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }

    /** Some of our packages. */
    private record Part(List<String> packages) {
        Part(String... packages) {
            this(List.of(packages));
        }

        private String[] paths() {
            return packages.toArray(String[]::new);
        }

        void mustNotUse(DescribedPredicate<JavaClass> types) {
            check(
                    noClasses()
                            .that()
                            .resideInAnyPackage(paths())
                            .should()
                            .dependOnClassesThat(types));
        }

        /** The owner is a type or the package of many. */
        void mustNotCall(String owner, Predicate<String> member) {
            mustNot(
                    describe(
                            "touch what is forbidden of " + owner,
                            access ->
                                    isOf(owner, access.getTargetOwner())
                                            && member.test(access.getTarget().getName())));
        }

        void mustNot(DescribedPredicate<JavaAccess<?>> accesses) {
            check(
                    noClasses()
                            .that()
                            .resideInAnyPackage(paths())
                            .should()
                            .accessTargetWhere(accesses));
        }

        private static boolean isOf(String owner, JavaClass type) {
            return type.getName().equals(owner)
                    || (type.getPackageName() + ".").startsWith(owner + ".");
        }
    }
}
