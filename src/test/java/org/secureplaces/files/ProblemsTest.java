package org.secureplaces.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void problems_come_in_reading_order_and_each_once() {
        problems.add(new Position("b.yaml", 1, 1), "first of b");
        problems.add(new Position("a.yaml", 10, 2), "third of a");
        problems.add(new Position("a.yaml", 9, 30), "second of a");
        problems.add(new Position("a.yaml", 9, 4), "first of a");
        problems.add(new Position("a.yaml", 9, 4), "first of a");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.yaml:9:4: first of a",
                        "a.yaml:9:30: second of a",
                        "a.yaml:10:2: third of a",
                        "b.yaml:1:1: first of b");
    }

    @Test
    void the_exception_carries_every_problem() {
        problems.add(new Position("a.yaml", 1, 1), "one");
        problems.add(new Position("a.yaml", 2, 1), "two");
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.problems()).hasSize(2))
                .hasMessage("a.yaml:1:1: one\na.yaml:2:1: two");
    }

    @Test
    void nothing_is_thrown_where_nothing_is_wrong() {
        problems.throwIfAny();
        assertThat(problems.isEmpty()).isTrue();
    }
}
