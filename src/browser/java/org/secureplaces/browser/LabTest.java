package org.secureplaces.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.secureplaces.app.cli.Typed;

/** Somebody in a meeting asks the lab, looks, compares and takes the answer along. */
@TestInstance(Lifecycle.PER_CLASS)
class LabTest {

    /** Long enough for a machine with other work; no test waits for it where an answer comes. */
    private static final double PATIENCE = 180_000;

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

    private Page open(String path) {
        Page opened =
                Objects.requireNonNull(browsing)
                        .openAddress(
                                Objects.requireNonNull(lab).page(path), 1280, ColorScheme.LIGHT);
        opened.setDefaultTimeout(60_000);
        page = opened;
        return opened;
    }

    private static Locator home(Page page, String name) {
        return page.locator("#list [data-name='" + name + "']");
    }

    private static void close(Page page, String name) {
        home(page, name).click();
        page.locator("#edit button.go").click();
    }

    private static void waitForSentence(Page page) {
        assertThat(page.locator("#sharp"))
                .containsText(
                        "On average",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void waitForDots(Page page, int atLeast) {
        page.locator(".wide-only .dots circle")
                .nth(atLeast)
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    private static void stop(Page page) {
        page.locator("#stop").click();
        assertThat(page.locator("#running label"))
                .containsText(
                        "Stopped",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    @Test
    void a_home_is_closed_with_two_clicks_and_the_answer_comes_sharpens_and_stops() {
        Page page = open("/");
        close(page, "Aldine House");
        waitForSentence(page);
        assertThat(page).hasURL(Pattern.compile("/lab/[0-9a-f]+$"));
        waitForDots(page, 40);
        stop(page);
        assertThat(page.locator("#running label")).containsText(Pattern.compile("\\d+ futures"));
        assertThat(page.locator("#facts")).containsText("Who is affected");
        assertThat(page.locator("#plan .home .cross.over")).hasCount(1);
    }

    @Test
    void the_keyboard_alone_is_enough() {
        Page page = open("/");
        page.locator("#plan [tabindex='0']").focus();
        String first = page.locator("#plan [tabindex='0']").getAttribute("data-name");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#plan [tabindex='0']")).hasCount(1);
        assertThat(page.locator("#plan :focus")).not().hasAttribute("data-name", first);
        page.locator("#plan .home[data-name='Atkinson']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#edit-title")).isVisible();
        page.locator("#edit .pills input:checked").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#edit .pills input:checked")).hasValue("stop_admissions");
        page.locator("#edit button.go").focus();
        page.keyboard().press("Enter");
        waitForSentence(page);
    }

    @Test
    void a_bad_date_is_refused_beside_its_field_in_the_words_of_validate() {
        Page page = open("/");
        home(page, "Atkinson").click();
        page.getByLabel("Closing day", new Page.GetByLabelOptions().setExact(true))
                .fill("31 April 2027");
        page.locator("#edit button.go").click();
        Locator field = page.locator("#edit .field.bad");
        assertThat(field).containsText("Closing day");
        assertThat(field.locator(".wrong")).containsText("2027-04-31");
        assertThat(field.locator("input")).hasAttribute("aria-invalid", "true");
        assertThat(page).hasURL(Objects.requireNonNull(lab).page("/"));
    }

    @Test
    void markup_in_a_name_stays_text() {
        Page page = open("/");
        page.locator("#plan [data-name='London']").dispatchEvent("click");
        String name = "<img src=x onerror=\"document.body.remove()\"> home";
        page.getByLabel("Name of the new home").fill(name);
        page.locator("#edit button.go").click();
        waitForSentence(page);
        assertThat(page.locator("#list")).containsText(name);
        assertThat(page.locator("img")).hasCount(0);
        assertThat(page.locator("#compare")).isVisible();
    }

    @Test
    void two_tabs_do_not_disturb_each_other() {
        Page first = open("/");
        Page second = first.context().newPage();
        second.navigate(Objects.requireNonNull(lab).page("/"));
        second.setDefaultTimeout(60_000);
        close(first, "Atkinson");
        close(second, "Clare Lodge");
        waitForSentence(first);
        waitForSentence(second);
        assertThat(first.locator("#asked")).containsText("Atkinson");
        assertThat(first.locator("#asked")).not().containsText("Clare Lodge");
        assertThat(second.locator("#asked")).containsText("Clare Lodge");
        assertThat(second.locator("#question")).not().containsText("Atkinson");
    }

    @Test
    void reload_link_undo_and_redo_keep_the_question() {
        Page page = open("/");
        close(page, "Kyloe House");
        waitForSentence(page);
        String link = page.url();
        page.reload();
        assertThat(page.locator("#asked")).containsText("Kyloe House");
        waitForSentence(page);
        page.locator("#undo").click();
        assertThat(page.locator("#asked section")).hasCount(0);
        page.locator("#redo").click();
        assertThat(page.locator("#asked")).containsText("Kyloe House");
        Page linked = page.context().newPage();
        linked.setDefaultTimeout(60_000);
        linked.navigate(link);
        assertThat(linked.locator("#asked")).containsText("Kyloe House");
    }

    @Test
    void two_questions_stand_side_by_side_with_the_base_first() {
        Page page = open("/");
        close(page, "Adel Beck");
        waitForSentence(page);
        waitForDots(page, 20);
        stop(page);
        page.locator("#add-column").click();
        home(page, "Swanwick Lodge").click();
        page.getByText("Ask this alone").click();
        waitForSentence(page);
        waitForDots(page, 20);
        page.locator("#add-column").click();
        Locator heads = page.locator("#compare thead th");
        assertThat(heads).hasCount(3);
        assertThat(heads.nth(0)).containsText("the base");
        assertThat(heads.nth(1)).containsText("A");
        page.locator("#compare").getByText("→").first().click();
        assertThat(heads.nth(1)).containsText("Swanwick Lodge");
        page.locator("#compare").getByText("Drop").first().click();
        assertThat(heads).hasCount(2);
    }

    @Test
    void what_is_taken_along_gives_the_same_numbers() throws IOException {
        Page page = open("/");
        close(page, "Marydale Lodge");
        waitForSentence(page);
        waitForDots(page, 20);
        stop(page);
        String command = page.locator("#take pre").textContent();
        String headline = page.locator("#say").textContent();
        Download yaml = page.waitForDownload(() -> page.getByText("Question (YAML)").click());
        assertThat(Files.readString(yaml.path())).contains("Marydale Lodge").contains("close");
        Path out = ServedLab.folder().resolve("results").resolve("the-same-again");
        List<Object> words = new ArrayList<>();
        for (String word : ServedLab.words(command)) {
            boolean file = word.endsWith(".yaml");
            words.add(file ? ServedLab.folder().resolve(word) : word);
        }
        words.addAll(List.of("--out", out));
        Typed.run(words.toArray());
        assertThat(firstLine(Files.readString(out.resolve("report.html")))).isEqualTo(headline);
    }

    private static String firstLine(String report) {
        return report.replaceFirst("(?s).*?<h1>(.*?)</h1>.*", "$1").replace("&#39;", "'");
    }
}
