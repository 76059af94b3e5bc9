package org.secureplaces.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void parts_come_in_the_order_of_their_numbers_as_long_as_nothing_was_seen() {
        assertThat(new Order(3).parts()).containsExactly(0, 1, 2);
    }

    @Test
    void the_part_by_which_most_is_lost_on_average_comes_first() {
        Order order = new Order(4);
        for (int look = 0; look < 10; look++) {
            order.saw(0, 1);
        }
        order.saw(2, 4);
        order.saw(3, 2);
        order.saw(3, 3);
        assertThat(order.parts()).containsExactly(2, 3, 0, 1);
    }

    @Test
    void a_part_without_a_figure_comes_first_and_stays_comparable() {
        Order order = new Order(2);
        order.saw(1, Double.POSITIVE_INFINITY);
        assertThat(order.parts()).containsExactly(1, 0);
        order.saw(0, Double.POSITIVE_INFINITY);
        order.saw(1, 0);
        assertThat(order.parts()).containsExactly(0, 1);
    }
}
