package org.secureplaces.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
}
