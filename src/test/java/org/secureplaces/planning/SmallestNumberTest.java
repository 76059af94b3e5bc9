package org.secureplaces.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallestNumberTest {

    @Test
    void it_finds_every_threshold_from_every_start() {
        for (int threshold = 0; threshold <= 50; threshold++) {
            int smallest = threshold;
            for (int start = 0; start <= 50; start += 5) {
                assertThat(
                                new SmallestNumber(3, 50, places -> places >= smallest ? 1 : -1)
                                        .near(start))
                        .hasValue(Math.max(3, smallest));
            }
        }
    }

    @Test
    void it_tries_no_more_numbers_than_it_says() {
        int most = 0;
        for (int among : new int[] {1, 2, 7, 48, 720, 1025}) {
            for (int threshold = 0; threshold <= among; threshold += 1 + among / 97) {
                for (int start = 0; start < among; start += 1 + among / 31) {
                    Set<Integer> tried = new HashSet<>();
                    int smallest = threshold;
                    new SmallestNumber(
                                    0,
                                    among - 1,
                                    places -> {
                                        tried.add(places);
                                        return places >= smallest ? 0.01 : -1;
                                    })
                            .near(start);
                    assertThat(tried.size()).isLessThanOrEqualTo(SmallestNumber.mostTried(among));
                    most = Math.max(most, tried.size());
                }
            }
        }
        assertThat(most).isGreaterThan(SmallestNumber.mostTried(1025) / 3);
    }

    @Test
    void it_finds_none_where_the_largest_does_not_do() {
        assertThat(new SmallestNumber(0, 50, places -> places - 51).near(10)).isEmpty();
    }

    @Test
    void it_goes_where_a_straight_line_meets_the_standard() {
        List<Integer> tried = new ArrayList<>();
        new SmallestNumber(
                        0,
                        1000,
                        places -> {
                            tried.add(places);
                            return places - 700.5;
                        })
                .near(600);
        assertThat(tried).containsExactly(600, 616, 632, 664, 728, 701, 700);
    }
}
