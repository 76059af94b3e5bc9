package org.secureplaces.files.print;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a machine may have a Chromium, or a browser made from it, in the order of trying.
 *
 * @param named the one that the user names; empty for none
 */
record BrowserPlaces(String named, List<Path> places) {

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "microsoft-edge",
                    "msedge");

    private static final List<String> ON_A_MAC =
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> IN_WINDOWS =
            List.of(
                    "Google/Chrome/Application/chrome.exe",
                    "Chromium/Application/chrome.exe",
                    "Microsoft/Edge/Application/msedge.exe");

    BrowserPlaces {
        places = List.copyOf(places);
    }

    static BrowserPlaces ofTheMachine() {
        return of(System.getenv());
    }

    /**
     * The places that an environment names; where CHROME_PATH is set, that one alone.
     *
     * @param environment variables by name
     */
    static BrowserPlaces of(Map<String, String> environment) {
        String named = environment.getOrDefault("CHROME_PATH", "");
        if (!named.isBlank()) {
            return new BrowserPlaces(named, path(named).stream().toList());
        }
        List<Path> places = new ArrayList<>();
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        for (String name : NAMES) {
            for (String folder : path.split(File.pathSeparator, -1)) {
                in(folder, name).ifPresent(places::add);
                in(folder, name + ".exe").ifPresent(places::add);
            }
        }
        ON_A_MAC.forEach(place -> path(place).ifPresent(places::add));
        for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")) {
            String folder = environment.getOrDefault(variable, "");
            IN_WINDOWS.forEach(place -> in(folder, place).ifPresent(places::add));
        }
        return new BrowserPlaces("", places);
    }

    /** The first place at which there is a program. */
    Optional<Path> first() {
        return places.stream()
                .filter(place -> Files.isRegularFile(place) && Files.isExecutable(place))
                .findFirst();
    }

    private static Optional<Path> in(String folder, String name) {
        return folder.isBlank() ? Optional.empty() : path(folder).map(path -> path.resolve(name));
    }

    private static Optional<Path> path(String text) {
        try {
            return Stream.of(Path.of(text)).findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
