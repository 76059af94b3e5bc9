package org.secureplaces.app.cli.command.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

/** The lab opens with its address, and ends when it is told to. */
class ServeCommandTest {

    private final Path folder;

    ServeCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void the_address_is_the_first_line_and_a_request_to_end_ends_it() throws Exception {
        Path lab = folder.resolve("lab");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.secureplaces.app.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--out",
                        lab.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = String.valueOf(said.readLine());
            assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
            assertThat(page(address)).contains("<title>Closure lab</title>");
            assertThat(lab.resolve("key.txt")).exists();
            new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said.lines()).noneMatch(line -> line.contains("Exception"));
        }
        assertThat(process.exitValue()).isZero();
        assertThat(lab.resolve("key.txt")).doesNotExist();
    }

    private static String page(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void a_port_that_is_taken_is_told_with_its_cure() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Shell shell =
                    Shell.run(
                            "serve",
                            "--port",
                            taken.getLocalPort(),
                            "--out",
                            folder.resolve("lab"));
            assertThat(shell.code()).isEqualTo(4);
            assertThat(shell.err())
                    .contains("port " + taken.getLocalPort() + " of this machine is taken")
                    .contains("name another with --port");
        }
        assertThat(folder.resolve("lab").resolve("key.txt")).doesNotExist();
    }
}
