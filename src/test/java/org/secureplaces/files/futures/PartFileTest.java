package org.secureplaces.files.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.experiment.DrawOutcome;
import org.secureplaces.files.InputException;
import org.secureplaces.measure.Measured;

class PartFileTest {

    private static final String KEY = "abc";
    private static final int DRAWS = 3;

    @TempDir private Path folder = Path.of("");

    private Path part = Path.of("");

    @BeforeEach
    void write_a_part_of_three_draws() {
        part = folder.resolve(PartFile.name("0.5"));
        try (Checkpoint checkpoint = Checkpoint.beside(folder.resolve("out"), "0.5", KEY)) {
            for (int draw = 0; draw < DRAWS; draw++) {
                checkpoint.keep(
                        new DrawOutcome(
                                List.of(List.of(measured(draw)), List.of(measured(draw + 0.5)))));
            }
            checkpoint.copyTo(part);
        }
    }

    @Test
    void every_draw_is_read_to_the_last_bit_in_order() {
        List<Double> first = new ArrayList<>();
        new PartFile(part, KEY)
                .read(
                        DRAWS,
                        draw ->
                                draw.futures()
                                        .forEach(
                                                replication ->
                                                        first.add(replication.get(0).value(0))));
        assertThat(first).containsExactly(1e-17, 0.5 + 1e-17, 1.0, 1.5, 2.0, 2.5);
        assertThat(part).hasFileName("futures-0.5.part");
        assertThat(PartFile.name("")).isEqualTo("futures.part");
    }

    @Test
    void a_bit_that_has_changed_anywhere_is_noticed() throws IOException {
        byte[] bytes = Files.readAllBytes(part);
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 4;
            Files.write(part, damaged);
            refused(KEY, DRAWS, "run this shard again");
        }
    }

    @Test
    void a_part_that_is_cut_off_is_told_with_the_draw_that_is_lost() throws IOException {
        byte[] bytes = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(bytes, bytes.length - 1));
        refused(KEY, DRAWS, "is damaged: its draw 3 of 3 cannot be read");
        Files.write(part, new byte[0]);
        refused(KEY, DRAWS, "is damaged: it does not begin as a part does");
        Files.delete(part);
        refused(KEY, DRAWS, "is missing; run this shard again");
    }

    @Test
    void a_part_of_more_draws_or_of_something_else_is_refused() {
        refused(KEY, DRAWS - 1, "holds more than its 2 draws");
        refused(
                "abd",
                DRAWS,
                "was simulated by another build of the program or of another question");
    }

    private void refused(String key, int draws, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new PartFile(part, key).read(draws, draw -> {}))
                .withMessageStartingWith(part + ": ")
                .withMessageContaining(message);
    }

    private static Measured measured(double value) {
        return Measured.restored(new double[] {value + 1e-17, Double.NaN}, new float[] {3});
    }
}
