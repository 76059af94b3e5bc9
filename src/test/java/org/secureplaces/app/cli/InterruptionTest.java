package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.support.Shell;

class InterruptionTest {

    @TempDir private Path folder = Path.of("");

    private Path small = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write_scenarios() throws IOException {
        small = Shell.writeScenarios(folder);
        out = folder.resolve("out");
    }

    @Test
    void the_same_command_continues_to_the_very_same_results() throws Exception {
        Shell cut = interruptedAfterHalf();
        assertThat(cut.code()).isEqualTo(3);
        assertThat(cut.err())
                .containsPattern(
                        "interrupted: [4-6] of 8 futures are finished; what is finished is kept, and the"
                                + " same command continues");
        assertThat(Shell.names(folder))
                .containsExactly(".out.checkpoint", "closed.yaml", "later.yaml", "small.yaml");

        Shell rest = forecast(out);
        assertThat(rest.code()).isZero();
        assertThat(rest.err()).doesNotContain("simulated 2 of 8");
        assertThat(Shell.names(folder)).doesNotContain(".out.checkpoint");

        Path whole = folder.resolve("whole");
        forecast(whole);
        assertThat(Shell.files(out)).isEqualTo(Shell.files(whole));
    }

    @Test
    void what_another_command_left_is_not_used() throws Exception {
        interruptedAfterHalf();
        Shell other = Shell.run(command(out, "--seed", "5"));
        assertThat(other.err()).contains("simulated 2 of 8");
        Path whole = folder.resolve("whole");
        Shell.run(command(whole, "--seed", "5"));
        assertThat(Shell.files(out)).isEqualTo(Shell.files(whole));
    }

    @Test
    void a_torn_checkpoint_is_used_as_far_as_it_is_whole() throws Exception {
        interruptedAfterHalf();
        Path checkpoint = folder.resolve(".out.checkpoint");
        byte[] bytes = Files.readAllBytes(checkpoint);
        bytes[bytes.length - 20] ^= 1;
        Files.write(checkpoint, bytes);
        assertThat(forecast(out).code()).isZero();
        Path whole = folder.resolve("whole");
        forecast(whole);
        assertThat(Shell.files(out)).isEqualTo(Shell.files(whole));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void ctrl_c_ends_with_exit_code_3_and_leaves_no_half_result() throws Exception {
        Process process = another();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            awaitFirstDraws(process);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            List<String> lines = said.lines().toList();
            assertThat(lines).last().asString().contains("the same command continues");
            assertThat(lines).noneMatch(line -> line.contains("SLF4J"));
        }
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(Shell.names(folder))
                .containsExactly(".out.checkpoint", "closed.yaml", "later.yaml", "small.yaml");
    }

    @Test
    void a_folder_into_which_another_process_writes_is_refused_until_that_is_gone()
            throws Exception {
        Process process = another();
        try {
            awaitFirstDraws(process);
            Shell second = forecast(out);
            assertThat(second.err()).contains("out", "is being written by another run: wait");
            assertThat(second.code()).isEqualTo(2);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(forecast(out).code()).isZero();
        assertThat(Shell.names(folder))
                .containsExactly("closed.yaml", "later.yaml", "out", "small.yaml");
    }

    /** The same command in a process of its own, with more futures than anybody awaits. */
    private Process another() throws IOException {
        List<String> command = new java.util.ArrayList<>(heedingInterrupts());
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.secureplaces.app.cli.Main",
                        "forecast",
                        "--replications",
                        "4000",
                        "--out",
                        out.toString(),
                        small.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void awaitFirstDraws(Process process) {
        while (!Files.exists(folder.resolve(".out.checkpoint"))) {
            assertThat(process.isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }

    /** What a shell starts in the background inherits that SIGINT is ignored. */
    private static List<String> heedingInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(status)) {
            boolean ignored =
                    lines.filter(line -> line.startsWith("SigIgn:"))
                            .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                            .anyMatch(signals -> (signals & 2) != 0);
            return ignored ? List.of("env", "--default-signal=INT") : List.of();
        }
    }

    private Shell forecast(Path to) {
        return Shell.run(command(to));
    }

    private Object[] command(Path to, String... more) {
        var words =
                new java.util.ArrayList<Object>(
                        List.of("forecast", "--replications", 8, "--threads", 1, "--out", to));
        words.addAll(List.of(more));
        words.add(small);
        return words.toArray();
    }

    /** Interrupts the command as soon as it says that half of its futures are simulated. */
    private Shell interruptedAfterHalf() throws InterruptedException {
        StringWriter said = new StringWriter();
        Shell[] ended = new Shell[1];
        Thread command =
                new Thread(
                        () -> {
                            PrintWriter err =
                                    new PrintWriter(said) {
                                        @Override
                                        public void println(String line) {
                                            super.println(line);
                                            if (line.startsWith("simulated 4 of 8")) {
                                                Thread.currentThread().interrupt();
                                            }
                                        }
                                    };
                            String[] words = new String[command(out).length];
                            for (int i = 0; i < words.length; i++) {
                                words[i] = command(out)[i].toString();
                            }
                            int code = Main.run(new PrintWriter(new StringWriter()), err, words);
                            ended[0] = new Shell(code, "", said.toString());
                        });
        command.start();
        command.join();
        return ended[0];
    }
}
