package org.secureplaces.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
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

/** Somebody in a meeting asks the lab, looks and compares. */
@TestInstance(Lifecycle.PER_CLASS)
class LabTest {

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

    private Visitor visitor() {
        Page opened =
                Objects.requireNonNull(browsing)
                        .openAddress(
                                Objects.requireNonNull(lab).page("/"), 1280, ColorScheme.LIGHT);
        opened.setDefaultTimeout(60_000);
        page = opened;
        return new Visitor(opened);
    }

    private static Visitor another(Page first, String address) {
        Page opened = first.context().newPage();
        opened.setDefaultTimeout(60_000);
        opened.navigate(address);
        return new Visitor(opened);
    }

    @Test
    void a_home_is_closed_with_two_clicks_and_the_answer_comes_sharpens_and_stops() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        visitor.closes("Aldine House");
        visitor.waitsForSentence();
        assertThat(page).hasURL(Pattern.compile("/lab/[0-9a-f]+$"));
        visitor.waitsForDots(40);
        assertThat(page.locator(".wide-only .dots")).containsText("in 95 of 100 futures so far");
        visitor.stops();
        assertThat(page.locator("#running label")).containsText(Pattern.compile("\\d+ futures"));
        assertThat(page.locator("#facts")).containsText("Who is affected");
        assertThat(page.locator("#plan .home .cross.over")).hasCount(1);
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    @Test
    void the_keyboard_alone_is_enough() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        page.locator("#plan [tabindex='0']").focus();
        String first = page.locator("#plan [tabindex='0']").getAttribute("data-name");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#plan [tabindex='0']")).hasCount(1);
        assertThat(page.locator("#plan :focus")).not().hasAttribute("data-name", first);
        page.locator("#plan .home[data-name='Atkinson']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#edit-title")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#edit .pills input:checked")).hasValue("stop_admissions");
        page.locator("#edit button.go").focus();
        page.keyboard().press("Enter");
        visitor.waitsForSentence();
        assertThat(page.locator("#see")).isFocused();
    }

    @Test
    void a_bad_date_is_refused_beside_its_field_in_the_words_of_validate() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        visitor.home("Atkinson").click();
        page.getByLabel("Closing day", new Page.GetByLabelOptions().setExact(true))
                .fill("31 April 2027");
        page.locator("#edit button.go").click();
        Locator field = page.locator("#edit .field.bad");
        assertThat(field).containsText("Closing day");
        assertThat(field.locator(".wrong")).containsText("31 April 2027");
        assertThat(field.locator("input")).hasAttribute("aria-invalid", "true");
        assertThat(page).hasURL(Objects.requireNonNull(lab).page("/"));
    }

    @Test
    void markup_in_a_name_stays_text() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        page.locator("#plan [data-name='London'] .disc").click();
        String name = "<img src=x onerror=\"document.body.remove()\"> home";
        page.getByLabel("Name of the new home").fill(name);
        page.locator("#edit button.go").click();
        visitor.waitsForSentence();
        assertThat(page.locator("#list")).containsText(name);
        assertThat(page.locator("img")).hasCount(0);
        assertThat(page.locator("#compare")).isVisible();
    }

    @Test
    void two_tabs_do_not_disturb_each_other() {
        Visitor first = visitor();
        Visitor second = another(first.page(), Objects.requireNonNull(lab).page("/"));
        first.closes("Atkinson");
        second.closes("Clare Lodge");
        first.waitsForSentence();
        second.waitsForSentence();
        assertThat(first.page().locator("#asked")).containsText("Atkinson");
        assertThat(first.page().locator("#asked")).not().containsText("Clare Lodge");
        assertThat(second.page().locator("#asked")).containsText("Clare Lodge");
        assertThat(second.page().locator("#question")).not().containsText("Atkinson");
    }

    @Test
    void reload_link_undo_and_redo_keep_the_question() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        visitor.closes("Kyloe House");
        visitor.waitsForSentence();
        String link = page.url();
        page.reload();
        assertThat(page.locator("#asked")).containsText("Kyloe House");
        visitor.waitsForSentence();
        page.locator("#undo").click();
        assertThat(page.locator("#asked section")).hasCount(0);
        page.locator("#redo").click();
        assertThat(page.locator("#asked")).containsText("Kyloe House");
        Visitor linked = another(page, link);
        assertThat(linked.page().locator("#asked")).containsText("Kyloe House");
    }

    @Test
    void two_questions_stand_side_by_side_with_the_base_first() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        visitor.closesAndStops("Adel Beck");
        page.locator("#add-column").click();
        visitor.asksAlone("Swanwick Lodge");
        visitor.waitsForSentence();
        visitor.waitsForDots(20);
        page.locator("#add-column").click();
        Locator heads = page.locator("#compare thead th");
        assertThat(heads).hasCount(3);
        assertThat(heads.nth(0)).containsText("the base");
        assertThat(heads.nth(1)).containsText("Adel Beck");
        page.locator("#compare").getByText("→").first().click();
        assertThat(heads.nth(1)).containsText("Swanwick Lodge");
        page.locator("#compare").getByText("Rename").first().click();
        page.getByLabel("New name of the column").fill("Hampshire <b>closes</b>");
        page.keyboard().press("Enter");
        assertThat(heads.nth(1)).containsText("Hampshire <b>closes</b>");
        page.reload();
        assertThat(heads.nth(1)).containsText("Hampshire <b>closes</b>");
        page.locator("#compare").getByText("Drop").first().click();
        assertThat(heads).hasCount(2);
    }
}
