package org.secureplaces.files.futures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.measure.Measured;

class FuturesFileTest {

    private static final int SCENARIOS = 2;
    private static final int VALUES = 200_000;
    private static final int MONTHS = 100_000;

    /** Four megabytes a replication: three tiles of four and one of one. */
    private static final int REPLICATIONS = 13;

    @TempDir private Path folder = Path.of("");

    @Test
    void every_bit_is_read_as_it_was_added_by_series_and_by_replication() {
        List<List<Measured>> added = replications();
        try (FuturesFile file = file()) {
            added.forEach(file::add);
            file.finish();
            assertThat(file.count()).isEqualTo(REPLICATIONS);
            for (int scenario = 0; scenario < SCENARIOS; scenario++) {
                for (int index : List.of(0, 1, 77_777, VALUES - 1)) {
                    assertThat(bits(file.values(scenario, index)))
                            .isEqualTo(bits(values(added, scenario, index)));
                }
                for (int at : List.of(0, 1, 33_333, MONTHS - 1)) {
                    assertThat(bits(file.months(scenario, at)))
                            .isEqualTo(bits(months(added, scenario, at)));
                }
            }
            List<List<Measured>> read = file.inOrder();
            for (int replication : List.of(0, 3, 4, 12, 5)) {
                assertSame(read.get(replication), added.get(replication));
            }
        }
    }

    @Test
    void nothing_is_left_when_it_is_closed() throws IOException {
        try (FuturesFile file = file()) {
            file.add(replications().get(0));
        }
        assertNothingLeft();
    }

    /** So nothing is left either by a program that is killed. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void the_file_has_no_name_while_it_is_used() throws IOException {
        try (FuturesFile file = file()) {
            file.add(replications().get(0));
            assertNothingLeft();
        }
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private FuturesFile file() {
        return FuturesFile.beside(
                folder.resolve("out"), new FuturesFile.Shape(SCENARIOS, VALUES, MONTHS));
    }

    private static List<List<Measured>> replications() {
        Random random = new Random(22);
        List<List<Measured>> replications = new ArrayList<>();
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            List<Measured> scenarios = new ArrayList<>();
            for (int scenario = 0; scenario < SCENARIOS; scenario++) {
                double[] values = random.doubles(VALUES).toArray();
                values[1] = Double.NaN;
                float[] months = new float[MONTHS];
                for (int at = 0; at < MONTHS; at++) {
                    months[at] = random.nextFloat();
                }
                scenarios.add(Measured.restored(values, months));
            }
            replications.add(scenarios);
        }
        return replications;
    }

    private static double[] values(List<List<Measured>> added, int scenario, int index) {
        return added.stream().mapToDouble(one -> one.get(scenario).value(index)).toArray();
    }

    private static double[] months(List<List<Measured>> added, int scenario, int at) {
        return added.stream().mapToDouble(one -> one.get(scenario).months()[at]).toArray();
    }

    private static void assertSame(List<Measured> read, List<Measured> added) {
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            assertThat(bits(read.get(scenario).values()))
                    .isEqualTo(bits(added.get(scenario).values()));
            assertThat(read.get(scenario).months()).isEqualTo(added.get(scenario).months());
        }
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
