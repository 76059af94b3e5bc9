package org.secureplaces.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is typed wrongly is refused where it stands, and what is asked is kept. */
@TestInstance(Lifecycle.PER_CLASS)
class LabAskedTest {

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

    private static void opensNumbers(Page page) {
        page.getByText("Number of futures and years").click();
    }

    @Test
    void a_wrong_number_of_futures_is_refused_and_nothing_is_asked() {
        Visitor visitor = visitor("/");
        Page page = visitor.page();
        opensNumbers(page);
        for (String typed : List.of("1e3", "1000000000", "0x40", "")) {
            page.locator("#set-futures").fill(typed);
            visitor.closes("Atkinson");
            assertThat(page.locator("#futures-wrong")).containsText("in digits alone");
            assertThat(page.locator("#set-futures")).isFocused();
            assertThat(page).hasURL(Objects.requireNonNull(lab).page("/"));
        }
        page.locator("#set-futures").fill("40");
        visitor.closes("Atkinson");
        visitor.waitsForSentence();
        assertThat(page.locator("#running label")).containsText("40 futures");
    }

    @Test
    void futures_and_years_stay_on_reload_by_link_and_on_going_back() {
        Visitor visitor = visitor("/");
        Page page = visitor.page();
        opensNumbers(page);
        page.locator("#set-futures").fill("40");
        page.locator("#set-years").fill("3");
        visitor.closes("Atkinson");
        visitor.waitsForAll();
        assertThat(page).hasURL(Pattern.compile("/lab/[0-9a-f]+\\?futures=40&years=3$"));
        page.reload();
        visitor.waitsForAll();
        assertThat(page.locator("#running label")).hasText("40 futures");
        opensNumbers(page);
        assertThat(page.locator("#set-years")).hasValue("3");
        page.locator("#set-futures").fill("60");
        page.locator("#set-futures").blur();
        assertThat(page).hasURL(Pattern.compile("futures=60&years=3$"));
        page.goBack();
        assertThat(page.locator("#running label")).hasText("40 futures");
        assertThat(page.locator("#set-futures")).hasValue("40");
    }

    private static Locator day(Page page) {
        return page.getByLabel("Closing day", new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void what_was_begun_is_kept_when_another_home_is_chosen() {
        Visitor visitor = visitor("/");
        Page page = visitor.page();
        visitor.home("Atkinson").click();
        day(page).fill("1 May 2029");
        visitor.home("Clare Lodge").click();
        assertThat(day(page)).hasValue("1 April 2027");
        page.getByText("Go on with Atkinson").click();
        assertThat(page.locator("#edit-title")).containsText("Atkinson");
        assertThat(day(page)).hasValue("1 May 2029");
        page.locator("#edit button.go").click();
        assertThat(page.locator("#asked")).containsText("1 May 2029");
        assertThat(page.getByText("Go on with")).hasCount(0);
    }

    @Test
    void a_month_is_its_first_day_and_what_is_no_day_stays_as_it_was_typed() {
        Visitor visitor = visitor("/");
        Page page = visitor.page();
        visitor.home("Atkinson").click();
        day(page).fill("April 2028");
        day(page).blur();
        assertThat(day(page)).hasValue("1 April 2028");
        day(page).fill("2026-13-40");
        day(page).blur();
        assertThat(day(page)).hasValue("2026-13-40");
        assertThat(page.locator("#edit .timeline").first()).containsText("no day of the forecast");
        day(page).fill("1 April 2025");
        page.locator("#edit button.go").click();
        assertThat(page.locator("#edit .field.bad .wrong"))
                .containsText("The forecast begins on 1 October 2026");
    }

    @Test
    void a_home_of_the_ranking_leads_to_the_lab() {
        Page page = visitor("/?home=Clare%20Lodge").page();
        assertThat(page.locator("#edit-title")).containsText("Clare Lodge");
    }

    @Test
    void nothing_lies_on_the_heading_at_the_top_of_a_telephone() {
        Visitor visitor = visitor("/");
        Page page = visitor.page();
        page.setViewportSize(360, 740);
        visitor.closes("Atkinson");
        visitor.waitsForSentence();
        page.evaluate("scrollTo(0, 0)");
        assertThat(page.locator("#peek")).isHidden();
        page.locator("#facts").scrollIntoViewIfNeeded();
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(page.locator("#peek")).isVisible();
    }

    @Test
    void a_long_name_breaks_neither_list_nor_plan() {
        Visitor visitor = visitor("/");
        Page page = visitor.page();
        page.locator("#plan [data-name='London'] .disc").click();
        page.getByLabel("Name of the new home").fill("Averyveryverylongname".repeat(6));
        page.locator("#edit button.go").click();
        visitor.waitsForSentence();
        Object wide =
                page.evaluate(
                        "document.querySelector('#list table').getBoundingClientRect().right"
                                + " - document.querySelector('#list').getBoundingClientRect().right");
        assertThat(((Number) wide).doubleValue()).isLessThan(1);
        assertThat(page.locator("#plan .home.new text")).containsText("…");
    }
}
