package org.secureplaces.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a page that commands write. */
class PageSectionTest {

    private static final PageSection SECTION = new PageSection("backtest");

    private static String page(String before, String within) {
        return before + "\n" + SECTION.mark() + "\n" + within + "\n<!-- end backtest -->\nafter\n";
    }

    @Test
    void a_section_is_replaced_and_the_rest_stays() {
        String page = SECTION.replaced(page("before", "old"), "new");
        assertThat(page).startsWith("before\n").endsWith("\nafter\n").contains("\nnew\n");
        assertThat(SECTION.of(page)).isEqualTo("new");
    }

    @Test
    void a_new_page_keeps_the_section_of_the_earlier_one() {
        assertThat(SECTION.kept(page("earlier", "found"), page("later", "nothing")))
                .startsWith("later")
                .contains("found")
                .doesNotContain("nothing");
        assertThat(SECTION.kept("no section", page("later", "nothing"))).contains("nothing");
    }

    /** The command checks writes the page anew: it must leave room for what backtest found. */
    @Test
    void the_page_of_the_checks_has_the_section() {
        String page = new ValidationPage(List.of(), 1).text();
        assertThat(SECTION.isIn(page)).isTrue();
    }
}
