package org.secureplaces.files.manifest;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a result was made with.
 *
 * @param modified {@code true} where the code differed from the commit, {@code unknown} where built
 *     without git
 * @param libraries versions by name
 */
public record Software(
        String version,
        String commit,
        String modified,
        String javaVersion,
        String javaVendor,
        SortedMap<String, String> libraries) {

    private static final String BUILD = "/org/secureplaces/app/version.properties";
    private static final String LIBRARY = "library.";

    public Software {
        libraries = new TreeMap<>(libraries);
    }

    /** The program that is running. */
    public static Software running() {
        Properties build = build();
        SortedMap<String, String> libraries = new TreeMap<>();
        for (String key : build.stringPropertyNames()) {
            if (key.startsWith(LIBRARY)) {
                libraries.put(key.substring(LIBRARY.length()), build.getProperty(key, ""));
            }
        }
        return new Software(
                build.getProperty("version", "unknown"),
                build.getProperty("commit", "unknown"),
                build.getProperty("modified", "unknown"),
                System.getProperty("java.version", "unknown"),
                System.getProperty("java.vendor", "unknown"),
                libraries);
    }

    /** Whether it gives the same numbers as another: Java and its maker change none. */
    public boolean isModelOf(Software other) {
        return version.equals(other.version)
                && commit.equals(other.commit)
                && modified.equals(other.modified)
                && libraries.equals(other.libraries);
    }

    /** A fingerprint of the program's own code, which is another after any change to it. */
    public static String fingerprint() {
        try {
            Path code =
                    Path.of(
                            Software.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.isDirectory(code) ? ofFolder(code) : Sha256.of(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return Sha256.of(
                    all.filter(path -> path.toString().endsWith(".class"))
                            .sorted()
                            .map(path -> folder.relativize(path) + " " + Sha256.of(path))
                            .collect(joining("\n")));
        }
    }

    private static Properties build() {
        var build = new Properties();
        try (InputStream in = Software.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build;
    }
}
