package org.secureplaces.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.measure.Detail;
import org.secureplaces.simulation.Small;

class ShardTest {

    /** 50 draws of 2 futures and one of 1. */
    private static final Plan PLAN = new Plan(List.of(Small.BASE), 1, 101, 2, Detail.HEADLINE);

    @Test
    void shards_follow_one_another_and_hold_every_draw_and_future_once() {
        for (int of = 1; of <= PLAN.draws(); of++) {
            int parts = of;
            List<Block> blocks =
                    IntStream.rangeClosed(1, parts)
                            .mapToObj(number -> new Shard(number, parts).block(PLAN))
                            .toList();
            int next = 0;
            for (Block block : blocks) {
                assertThat(block.first()).isEqualTo(next);
                next = block.end();
            }
            assertThat(next).isEqualTo(PLAN.draws());
            assertThat(blocks.stream().mapToInt(block -> block.replications(PLAN)).sum())
                    .isEqualTo(101);
        }
    }

    @Test
    void shards_differ_by_one_draw_at_most_and_none_is_empty() {
        for (int of = 1; of <= PLAN.draws(); of++) {
            int fewest = PLAN.draws() / of;
            for (int number = 1; number <= of; number++) {
                assertThat(new Shard(number, of).block(PLAN).draws())
                        .isBetween(fewest, fewest + 1)
                        .isPositive();
            }
        }
    }

    @Test
    void the_largest_plan_is_cut_without_losing_a_draw() {
        Plan large = new Plan(List.of(Small.BASE), 1, 1_000_000, 1, Detail.HEADLINE);
        assertThat(new Shard(999_999, 1_000_000).block(large))
                .isEqualTo(new Block(999_998, 999_999));
    }

    @Test
    void it_is_written_as_it_is_read() {
        assertThat(Shard.of("2/4")).isEqualTo(new Shard(2, 4)).hasToString("2/4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "0/4",
                "5/4",
                "-1/4",
                "1/0",
                "1/",
                "a/b",
                "1/2/3",
                "1 /2",
                "1/9999999999"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shard.of(text))
                .withMessageContaining("such as 2/4, was");
    }
}
