package org.secureplaces.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The closure lab as a user starts it: the command serve in a process and a folder of its own. */
final class ServedLab implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "browser-lab").toAbsolutePath();

    private final Process process;
    private final String address;

    private ServedLab(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the command and reads the address that it prints first. */
    static ServedLab start() throws IOException {
        Files.createDirectories(FOLDER);
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.secureplaces.app.cli.Main",
                                "serve",
                                "--port",
                                String.valueOf(freePort()))
                        .directory(FOLDER.toFile())
                        .redirectError(FOLDER.resolve("errors.txt").toFile())
                        .start();
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = Objects.requireNonNull(out.readLine(), "serve printed nothing");
        return new ServedLab(process, first.replaceFirst(".*?(http://[^ ]+?)/?(?: .*)?$", "$1"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The address of a page of the lab. */
    String page(String path) {
        return address + path;
    }

    /** The folder in which the command was started. */
    static Path folder() {
        return FOLDER;
    }

    /** The words of a command line without the program before them. */
    static List<String> words(String command) {
        String[] words = command.substring(command.indexOf("forecast ")).split("\\s+");
        return List.of(words);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
