package org.secureplaces.app.notebook.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.secureplaces.files.Folders;

/**
 * The folder from which Jupyter starts the kernel. It holds the program and its libraries, so that
 * nothing that happens to where they came from stops a notebook.
 *
 * @param path {@code PREFIX/share/jupyter/kernels/secureplaces}
 */
public record KernelFolder(Path path) {

    private static final String NAME = "secureplaces";
    private static final String DESCRIPTION = "kernel.json";
    private static final String LIBRARIES = "lib";

    /** Below a prefix, such as that of a virtual environment. */
    public static KernelFolder below(Path prefix) {
        return new KernelFolder(prefix.resolve("share/jupyter/kernels").resolve(NAME));
    }

    /** Where Jupyter looks for the kernels of one user. */
    public static KernelFolder ofUser() {
        return new KernelFolder(UserData.folder().resolve("kernels").resolve(NAME));
    }

    /**
     * Copies the program, in place of an earlier one.
     *
     * @throws IOException if the folder cannot be written
     */
    public void install() throws IOException {
        Path before = path.resolveSibling("." + NAME + ".new");
        Folders.remove(before);
        Path libraries = Files.createDirectories(before.resolve(LIBRARIES));
        int number = 0;
        for (Path part : ClassPath.parts()) {
            number++;
            if (Files.isDirectory(part)) {
                pack(part, libraries.resolve("classes-" + number + ".jar"));
            } else {
                Files.copy(
                        part,
                        libraries.resolve(String.valueOf(part.getFileName())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(before.resolve(DESCRIPTION), description());
        uninstall();
        Files.move(before, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the folder; whether there was one. */
    public boolean uninstall() {
        boolean there = Files.exists(path.resolve(DESCRIPTION));
        Folders.remove(path);
        return there;
    }

    private String description() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = path.toAbsolutePath().resolve(LIBRARIES) + "/*";
        List<String> words =
                List.of(
                        java.toString(),
                        "-cp",
                        classPath,
                        Kernel.class.getName(),
                        "{connection_file}");
        String argv = String.join(", ", words.stream().map(KernelFolder::quoted).toList());
        return """
                {
                  "argv": [%s],
                  "display_name": "Java (secureplaces)",
                  "language": "java",
                  "interrupt_mode": "message"
                }
                """
                .formatted(argv);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Classes that lie in a folder, as one file. */
    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                entries.putNextEntry(new JarEntry(name));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }
}
