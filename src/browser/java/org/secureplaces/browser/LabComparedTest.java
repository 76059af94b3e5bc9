package org.secureplaces.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What-ifs side by side say of which years and how many futures they are. */
@TestInstance(Lifecycle.PER_CLASS)
class LabComparedTest {

    private static final Pattern SIZE = Pattern.compile("([\\d.]+)");

    private @Nullable Browsing browsing;
    private @Nullable ServedLab lab;
    private @Nullable Page page;

    @BeforeAll
    void start() throws IOException {
        browsing = Browsing.start();
        lab = ServedLab.start();
    }

    @AfterEach
    void leave() {
        if (page != null) {
            page.context().close();
            page = null;
        }
    }

    @AfterAll
    void stop() {
        if (lab != null) {
            lab.close();
        }
        if (browsing != null) {
            browsing.close();
        }
    }

    private Visitor visitor(String path) {
        Page opened =
                Objects.requireNonNull(browsing)
                        .openAddress(
                                Objects.requireNonNull(lab).page(path), 1280, ColorScheme.LIGHT);
        opened.setDefaultTimeout(60_000);
        page = opened;
        return new Visitor(opened);
    }

    @Test
    void the_numbers_of_a_column_subtract_in_every_row() {
        Visitor visitor = visitor("/");
        Page page = visitor.page();
        visitor.closes("Atkinson");
        visitor.waitsForAll();
        assertThat(page.locator("#bring-all")).hasCount(0);
        page.locator("#add-column").click();
        Locator rows = page.locator("#compare tbody tr");
        Locator waiting = rows.filter(new Locator.FilterOptions().setHasText("waiting on a day"));
        String base = waiting.locator("td").nth(0).textContent();
        String then = waiting.locator("td").nth(1).textContent();
        assertThat(then).contains("instead of " + base);
        assertThat(page.locator("#compare thead")).containsText("the base in the same years");
        Locator cost = rows.filter(new Locator.FilterOptions().setHasText("Public cost"));
        assertThat(number(cost.locator("td").nth(0).textContent())).isPositive();
        String by = waiting.locator("td .below").nth(1).textContent();
        if (by.matches("[\\d.]+ more.*")) {
            assertThat(number(then) - number(base)).isCloseTo(number(by), within(0.11));
        }
    }

    @Test
    void neighbours_are_put_in_order_and_few_futures_are_brought_to_as_many() {
        Visitor visitor = visitor("/?futures=40");
        Page page = visitor.page();
        visitor.closes("Atkinson");
        visitor.waitsForAll();
        assertThat(page.locator("#few")).containsText("Only 40 futures were simulated");
        page.locator("#add-column").click();
        page.navigate(Objects.requireNonNull(lab).page("/?futures=20"));
        visitor.closes("Clare Lodge");
        visitor.waitsForAll();
        page.locator("#add-column").click();
        assertThat(page.locator("#compare .order"))
                .containsText(Pattern.compile("of the 20 futures|all 20 futures"));
        assertThat(page.locator("#compare .order")).containsText("does more harm than closing");
        assertThat(page.locator("#compare")).containsText("A of 40, B of 20");
        page.locator("#bring-all").click();
        assertThat(page.locator("#compare thead"))
                .containsText(
                        Pattern.compile("400 futures.*400 futures"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(Visitor.PATIENCE));
        assertThat(page.locator("#bring-all")).hasCount(0);
        assertThat(page.locator("#compare .order")).containsText("of 100 futures");
    }

    private static double number(String words) {
        Matcher found = SIZE.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
