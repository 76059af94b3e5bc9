package org.secureplaces.app.notebook.kernel;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** What this program runs from: its own classes and its libraries. */
final class ClassPath {

    private ClassPath() {}

    /** Files and folders, each once, in order; a file's manifest names others. */
    static List<Path> parts() throws IOException {
        Set<Path> parts = new LinkedHashSet<>();
        for (Path part : stated()) {
            if (Files.isDirectory(part)
                    || Files.isRegularFile(part) && part.toString().endsWith(".jar")) {
                parts.add(part);
                parts.addAll(named(part));
            }
        }
        return List.copyOf(parts);
    }

    /** Maven loads the program itself and states nothing to Java. */
    private static List<Path> stated() throws IOException {
        List<Path> paths = new ArrayList<>();
        if (ClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                paths.add(path(url));
            }
            return paths;
        }
        String all = System.getProperty("java.class.path", "");
        for (String part : all.split(File.pathSeparator, -1)) {
            paths.add(Path.of(part).toAbsolutePath());
        }
        return paths;
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the class path holds " + url, e);
        }
    }

    private static List<Path> named(Path part) throws IOException {
        List<Path> others = new ArrayList<>();
        if (Files.isDirectory(part)) {
            return others;
        }
        try (JarFile jar = new JarFile(part.toFile())) {
            Manifest manifest = jar.getManifest();
            String names =
                    manifest == null
                            ? null
                            : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String name : names == null ? new String[0] : names.split(" ")) {
                Path other = part.resolveSibling(name);
                if (Files.isRegularFile(other)) {
                    others.add(other);
                }
            }
        }
        return others;
    }
}
