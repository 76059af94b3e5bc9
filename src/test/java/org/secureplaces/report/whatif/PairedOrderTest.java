package org.secureplaces.report.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of two what-ifs, counted future by future. */
class PairedOrderTest {

    @Test
    void futures_in_which_both_are_equal_count_for_neither() {
        PairedOrder order = PairedOrder.of(new double[] {3, 2, 1, 5}, new double[] {1, 2, 4, 5});
        assertThat(order).isEqualTo(new PairedOrder(1, 2, 4));
        assertThat(order.turned()).isEqualTo(new PairedOrder(1, 2, 4));
        assertThat(order.inWords()).isEqualTo("1 of the 4 futures simulated (the same in 2)");
        assertThat(order.isOpen()).isTrue();
    }

    @Test
    void rounding_is_no_order_and_what_was_not_observed_is_left_out() {
        double third = 1.0 / 3;
        assertThat(
                        PairedOrder.of(
                                new double[] {0.1 + 0.2, third * 3, Double.NaN},
                                new double[] {0.3, 1, 1}))
                .isEqualTo(new PairedOrder(0, 2, 2));
    }

    /**
     * Of n futures, numbered from 0, the first is larger in those below 9n/10, equal in no other.
     */
    @Test
    void of_many_futures_it_is_told_of_100() {
        int futures = 400;
        double[] first = IntStream.range(0, futures).mapToDouble(n -> n < 368 ? 2 : 0).toArray();
        double[] second = IntStream.range(0, futures).mapToDouble(n -> 1).toArray();
        PairedOrder order = PairedOrder.of(first, second);
        assertThat(order.inWords()).isEqualTo("92 of 100 futures");
        assertThat(order.turned().inWords()).isEqualTo("8 of 100 futures");
        assertThat(order.isSure()).isFalse();
        assertThat(order.isOpen()).isFalse();
    }

    @Test
    void what_is_nearly_always_so_is_not_called_always() {
        assertThat(new PairedOrder(1999, 0, 2000).inWords()).isEqualTo("99 of 100 futures");
        assertThat(new PairedOrder(1, 0, 2000).inWords()).isEqualTo("1 of 100 futures");
        assertThat(new PairedOrder(200, 0, 200).inWords()).isEqualTo("all 200 futures");
        assertThat(new PairedOrder(0, 200, 200).inWords())
                .isEqualTo("0 of 100 futures (the same in 100)");
    }
}
