package org.secureplaces.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallestNumberTest {

    @Test
    void it_finds_every_threshold_from_every_start() {
        for (int threshold = 0; threshold <= 50; threshold++) {
            int smallest = threshold;
            for (int start = 0; start <= 50; start += 5) {
                assertThat(new SmallestNumber(3, 50, places -> places >= smallest).near(start))
                        .hasValue(Math.max(3, smallest));
            }
        }
    }

    @Test
    void it_finds_none_where_the_largest_does_not_do() {
        assertThat(new SmallestNumber(0, 50, places -> places >= 51).near(10)).isEmpty();
    }
}
