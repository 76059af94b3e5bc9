package org.secureplaces.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.secureplaces.app.cli.Typed;

/** The pages of small results, each made once, when a test first asks for it. */
final class Pages {

    static final String ONE = "one what-if";
    static final String FIVE = "five what-ifs";
    static final String SINGLE = "one scenario alone";
    static final String CLOSURES = "closures";
    static final String PLACES = "places";

    private static final Path FOLDER = Path.of("target", "browser-results");
    private static final String BASE = "scenarios/baseline.yaml";

    private static final Map<String, List<String>> COMMANDS = commands();
    private static final Map<String, Path> MADE = new LinkedHashMap<>();

    private Pages() {}

    private static Map<String, List<String>> commands() {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(ONE, List.of("forecast", BASE, "scenarios/close-atkinson.yaml"));
        commands.put(
                FIVE,
                List.of(
                        "forecast",
                        BASE,
                        "scenarios/close-atkinson.yaml",
                        "scenarios/levers/staffing-recovery.yaml",
                        "scenarios/levers/prevention-exploitation.yaml",
                        "scenarios/levers/step-down-places.yaml",
                        "scenarios/pan-london-on-time.yaml",
                        "--years",
                        "4"));
        commands.put(SINGLE, List.of("forecast", BASE, "--years", "4"));
        commands.put(CLOSURES, List.of("closures", BASE, "--on", "2027-04-01", "--years", "2"));
        commands.put(
                PLACES,
                List.of(
                        "places",
                        BASE,
                        "--route",
                        "welfare",
                        "--target",
                        "0.6",
                        "--within",
                        "28",
                        "--years",
                        "2"));
        return commands;
    }

    /** The folder of results of a page. */
    static synchronized Path results(String page) {
        return MADE.computeIfAbsent(page, Pages::made);
    }

    /** The address of a page. */
    static String address(String page) {
        return results(page).resolve("report.html").toAbsolutePath().toUri().toString();
    }

    /** Enough futures for ranges, and no more. */
    private static Path made(String page) {
        Path out = FOLDER.resolve(page.replace(' ', '-'));
        List<Object> words = new ArrayList<>(Objects.requireNonNull(COMMANDS.get(page)));
        words.addAll(List.of("--replications", 40, "--out", out));
        Typed.run(words.toArray());
        return out;
    }

    /** Where pictures of pages are kept to be looked at. */
    static Path screenshots() throws IOException {
        return Files.createDirectories(Path.of("target", "screenshots"));
    }

    /** Every page. */
    static Stream<String> all() {
        return COMMANDS.keySet().stream();
    }
}
