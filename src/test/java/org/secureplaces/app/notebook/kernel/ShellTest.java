package org.secureplaces.app.notebook.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** Cells of Java: what they yield, how they fail, and what they are shown as. */
class ShellTest {

    private static final Cells CELLS = new Cells();

    @AfterAll
    static void close() {
        CELLS.close();
    }

    @Test
    void a_cell_yields_the_object_of_its_last_expression() {
        assertThat(CELLS.run("int a = 2;\nint b = 3;\na * b")).contains(6);
        assertThat(CELLS.run("List.of(a, b)")).contains(List.of(2, 3));
    }

    @Test
    void a_semicolon_and_a_declaration_yield_nothing() {
        assertThat(CELLS.run("1 + 1;")).isEmpty();
        assertThat(CELLS.run("int c = 5")).isEmpty();
        assertThat(CELLS.run("int twice(int x) {\n  return 2 * x;\n}")).isEmpty();
    }

    @Test
    void a_mistake_is_told_at_its_line_of_the_cell() {
        assertThatThrownBy(() -> CELLS.run("int d = 1;\n\nint e =\n   undefined;"))
                .isInstanceOf(CellFailure.class)
                .hasMessageStartingWith("line 4: cannot find symbol");
    }

    @Test
    void a_failure_is_told_with_its_line_and_without_a_heap_of_others() {
        assertThatThrownBy(() -> CELLS.run("int f = 1;\nList.of(1).get(7)"))
                .isInstanceOf(CellFailure.class)
                .hasMessageContaining("IndexOutOfBoundsException")
                .hasMessageEndingWith("at line 2 of a cell");
    }

    @Test
    void the_library_is_at_hand_and_can_be_completed() {
        String cell = "Study.baseline().clos";
        Shell.Continuations found = CELLS.shell().continuations(cell, cell.length());
        assertThat(found.words()).contains("close(", "closures(");
        assertThat(found.start()).isEqualTo(cell.indexOf("clos"));
    }

    @Test
    void an_interrupt_ends_a_cell_that_waits_and_the_next_one_runs() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        System.getProperties().put("started", started);
        String waits =
                "((java.util.concurrent.CountDownLatch) System.getProperties().get(\"started\"))"
                        + ".countDown();\nThread.sleep(60_000);";
        CompletableFuture<Object> ended = CompletableFuture.supplyAsync(() -> CELLS.run(waits));
        assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
        CELLS.interrupt();
        assertThat(ended).failsWithin(30, TimeUnit.SECONDS);
        assertThat(CELLS.run("40 + 2")).contains(42);
    }

    @Test
    void a_table_is_shown_as_text_and_HTML_with_its_number_of_rows() throws Exception {
        Table table = Table.create("t", IntColumn.create("x", new int[40]));
        DisplayData shown = Shown.of(table);
        assertThat((String) shown.getData(MIMEType.parse("text/plain")))
                .endsWith("the first 15 of 40 rows");
        assertThat((String) shown.getData(MIMEType.parse("text/html"))).contains("<th", "40 rows");
    }

    @Test
    void a_hash_code_is_not_shown() throws Exception {
        DisplayData shown = Shown.of(new Object());
        assertThat(shown.getData(MIMEType.parse("text/plain"))).isEqualTo("Object");
    }
}
