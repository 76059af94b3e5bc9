package org.secureplaces;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house and its rooms: which package may use which, and what the core never does. */
class ArchitectureTest {
    private static final String ROOT = "org.secureplaces.";

    /** A package and the packages of ours that it may use. */
    private record Room(String name, List<String> mayUse) {
        static Room using(String name, String... mayUse) {
            return new Room(name, List.of(mayUse));
        }

        static Room usingAll(List<Room> rooms, String name) {
            return new Room(name, rooms.stream().map(Room::name).toList());
        }

        String path() {
            return ROOT + name;
        }

        String[] pathsItMayUse() {
            return Stream.concat(Stream.of(name), mayUse.stream())
                    .map(ROOT::concat)
                    .toArray(String[]::new);
        }
    }

    private static final List<Room> CORE = core();
    private static final List<Room> ROOMS = rooms();

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.secureplaces");

    /** All that a forecast is made of. */
    private static List<Room> core() {
        List<Room> core = new ArrayList<>();
        core.add(Room.using("engine.law"));
        core.add(Room.using("engine"));
        core.add(Room.using("evidence"));
        core.add(Room.using("child", "evidence", "engine"));
        core.add(Room.using("home", "evidence", "child"));
        core.add(Room.using("demand", "evidence", "child", "engine", "engine.law"));
        core.add(Room.using("stay", "evidence", "child", "engine", "engine.law", "demand"));
        core.add(
                Room.using(
                        "placement",
                        "evidence",
                        "child",
                        "home",
                        "demand",
                        "engine",
                        "engine.law",
                        "stay"));
        for (String next :
                List.of(
                        "scenario",
                        "scenario.change",
                        "scenario.release",
                        "simulation.estate",
                        "simulation",
                        "measure",
                        "experiment",
                        "forecast.row",
                        "forecast",
                        "fitting.survival",
                        "fitting.record",
                        "fitting.disclosure",
                        "fitting",
                        "planning",
                        "sensitivity",
                        "scoring",
                        "backtest",
                        "validation",
                        "calibration",
                        "question")) {
            core.add(Room.usingAll(core, next));
        }
        return List.copyOf(core);
    }

    private static List<Room> rooms() {
        List<Room> rooms = new ArrayList<>(CORE);
        rooms.add(Room.usingAll(rooms, "report.finding"));
        rooms.add(Room.usingAll(rooms, "report.chart"));
        rooms.add(Room.usingAll(rooms, "report"));
        rooms.add(Room.using("files"));
        rooms.add(Room.using("files.yaml", "files"));
        rooms.add(Room.using("files.csv", "files"));
        rooms.add(Room.usingAll(rooms, "files.census"));
        rooms.add(Room.usingAll(rooms, "files.results"));
        rooms.add(Room.using("files.print", "files", "files.results"));
        rooms.add(Room.usingAll(rooms, "files.records"));
        rooms.add(Room.usingAll(rooms, "files.evidence"));
        rooms.add(Room.usingAll(rooms, "files.scenario"));
        rooms.add(Room.usingAll(rooms, "files.backtest"));
        rooms.add(Room.using("files.lab", "files", "files.yaml", "files.results"));
        rooms.add(
                Room.using(
                        "run",
                        "engine",
                        "engine.law",
                        "scenario",
                        "simulation",
                        "measure",
                        "experiment"));
        Room app = Room.usingAll(rooms, "app.answer");
        Room drawing = Room.using("app.notebook.drawing");
        Room notebook =
                Room.using(
                        "app.notebook", with(app.mayUse(), "app.answer", "app.notebook.drawing"));
        Room kernel =
                Room.using(
                        "app.notebook.kernel",
                        "app.notebook",
                        "app.notebook.drawing",
                        "files",
                        "files.results",
                        "run");
        Room cli =
                Room.using(
                        "app.cli",
                        with(app.mayUse(), "app.answer", "app.web", "app.notebook.kernel"));
        rooms.addAll(List.of(app, drawing, notebook, kernel));
        rooms.addAll(labRooms(app));
        rooms.add(cli);
        return List.copyOf(rooms);
    }

    /** The closure lab: futures that are kept, what is asked, what is answered, and the server. */
    private static List<Room> labRooms(Room app) {
        Room kept = Room.using("app.web.kept", "experiment", "measure", "report.finding", "run");
        Room ask = Room.using("app.web.ask", with(app.mayUse(), "app.answer", "app.web.kept"));
        Room lab =
                Room.using(
                        "app.web.lab",
                        with(app.mayUse(), "app.answer", "app.web.kept", "app.web.ask"));
        Room web =
                Room.using("app.web", "app.web.ask", "app.web.lab", "files", "files.lab", "report");
        return List.of(kept, ask, lab, web);
    }

    private static String[] with(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static List<Room> everyRoom() {
        return ROOMS;
    }

    private static final Part THE_CORE = new Part(pathsOf(CORE));
    private static final Part THE_REPORT =
            new Part(ROOT + "report", ROOT + "report.finding", ROOT + "report.chart");
    private static final Part ALL_BUT_FILES_AND_REPORT =
            new Part(
                    ROOMS.stream()
                            .filter(room -> !room.name().matches("(report|files).*"))
                            .map(Room::path)
                            .toArray(String[]::new));

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
        check(classes().should().resideInAnyPackage(pathsOf(ROOMS)));
    }

    @ParameterizedTest
    @MethodSource("everyRoom")
    void a_package_uses_only_what_its_row_names(Room room) {
        var closedToIt = in("org.secureplaces..").and(not(in(room.pathsItMayUse())));
        new Part(room.path()).mustNotUse(closedToIt);
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

    private static String[] pathsOf(List<Room> rooms) {
        return rooms.stream().map(Room::path).toArray(String[]::new);
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
