package org.secureplaces.files.scenario.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    private static Map<String, List<Double>> rows() {
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        rows.put("estate.effective", List.of(0.6, 0.8, 0.7, 0.7));
        rows.put("stays.welfare.mean_days", List.of(130.0, 130.0, 130.0, 110.0));
        rows.put("demand.welfare_england.repeats.referrals_per_child", List.of(1.9, 1.9, 1.9, 1.9));
        return rows;
    }

    /** (420 - 114 e 365.25 / s) / r with e, s and r of the row: 120, 86, 103 and 82 children. */
    @Test
    void rows_stand_in_order_of_the_children_they_foretell_without_a_place() {
        assertThat(RowOrder.of(rows())).containsExactly(3, 1, 2, 0);
    }

    @Test
    void what_others_do_in_welfare_places_counts_by_how_many_are_there() {
        Map<String, List<Double>> rows = rows();
        rows.put("estate.effective_if_others_in_welfare", List.of(1.0, 0.8, 0.7, 0.7));
        rows.put("estate.others_in_contracted", List.of(0.0, 1.0, 1.0, 1.0));
        assertThat(RowOrder.of(rows)).containsExactly(0, 3, 1, 2);
    }

    @Test
    void a_file_without_one_of_them_keeps_its_order() {
        Map<String, List<Double>> rows = rows();
        rows.remove("stays.welfare.mean_days");
        assertThat(RowOrder.of(rows)).containsExactly(0, 1, 2, 3);
    }
}
