package org.secureplaces.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;
import org.secureplaces.files.Problems;

class SheetTest {

    private final Problems problems = new Problems();

    @Test
    void columns_are_found_by_name_in_any_case_and_order() {
        Sheet sheet = sheet("MoJ places, Year \r\n7,2024\r\n\r\n");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).text("moj_places")).isEqualTo("7");
        assertThat(sheet.rows().get(0).text("YEAR")).isEqualTo("2024");
        assertThat(sheet.rows().get(0).text("month")).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_cell_knows_where_it_stands_after_quotes_and_lines_within_them() {
        Sheet sheet = sheet("a,b\n\"two\nlines, one \"\"cell\"\"\",c\nx,y\n");
        assertThat(sheet.rows().get(0).text("a")).isEqualTo("two\nlines, one \"cell\"");
        assertThat(sheet.rows().get(0).cell("b").at()).isEqualTo(new Position("f.csv", 3, 22));
        assertThat(sheet.rows().get(1).cell("b").at()).isEqualTo(new Position("f.csv", 4, 3));
    }

    @Test
    void empty_cells_after_the_last_column_do_no_harm() {
        assertThat(sheet("a,b\n1,2,,\n").rows()).hasSize(1);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_row_that_is_too_short_or_too_long_is_a_problem() {
        sheet("a,b\n1\n1,2,3\n");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.csv:2:1: must have 2 cells as the heading has, had 1",
                        "f.csv:3:1: must have 2 cells as the heading has, had 3");
    }

    @Test
    void every_missing_column_is_told_with_those_that_there_are() {
        Sheet sheet = sheet("aproved,children\n");
        assertThat(sheet.require(List.of("approved", "year", "children"), problems)).isFalse();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.csv:1:1: missing column 'approved', is it 'aproved'? (found aproved, children)",
                        "f.csv:1:1: missing column 'year' (found aproved, children)");
    }

    @Test
    void a_file_without_text_is_empty() {
        assertThat(Sheet.read("f.csv", "\n \n", problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("f.csv:1:1: is empty, expected a heading and rows");
    }

    private Sheet sheet(String text) {
        return Sheet.read("f.csv", text, problems).orElseThrow();
    }
}
