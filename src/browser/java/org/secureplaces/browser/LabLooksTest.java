package org.secureplaces.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lab on a telephone, a desk and a projector, in light and dark, read by eye or by ear. */
@TestInstance(Lifecycle.PER_CLASS)
class LabLooksTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String BEYOND =
            "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";

    private static final String WIDTHS_OF_AVERAGES =
            "Array.from(document.querySelectorAll('.wide-only .dots line.s-change'))"
                    + ".map(bar => bar.getBoundingClientRect().width)";
    private static final String WIDTH_OF_SPREAD =
            "document.querySelector('.wide-only .dots path').getBoundingClientRect().width";

    private @Nullable Browsing browsing;
    private @Nullable ServedLab lab;
    private String asked = "/";

    @BeforeAll
    void start() throws IOException {
        browsing = Browsing.start();
        lab = ServedLab.start();
        asked = askOnce();
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

    /** One question of which every picture is taken, with all its futures. */
    private String askOnce() {
        Page page = open("/", 1280, ColorScheme.LIGHT);
        new Visitor(page).closes("Atkinson");
        new Visitor(page).waitsForAll();
        String path = page.url().replaceFirst("^http://[^/]+", "");
        page.context().close();
        return path;
    }

    private Page open(String path, int width, ColorScheme scheme) {
        Page page =
                Objects.requireNonNull(browsing)
                        .openAddress(Objects.requireNonNull(lab).page(path), width, scheme);
        page.setDefaultTimeout(60_000);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }

    private Page openAnswered(String path, int width, ColorScheme scheme) {
        Page page = open(path, width, scheme);
        if (path.equals("/") || path.startsWith("/lab/")) {
            page.locator("#list table").waitFor();
        }
        if (path.startsWith("/lab/")) {
            new Visitor(page).waitsForAll();
            page.locator("#add-column").click();
        }
        return page;
    }

    Stream<Arguments> everyPage() {
        return Stream.of("/", asked, "/ranking", "/places")
                .flatMap(
                        path ->
                                Stream.of(360, 1280, 1920)
                                        .flatMap(
                                                width ->
                                                        Stream.of(
                                                                        ColorScheme.LIGHT,
                                                                        ColorScheme.DARK)
                                                                .map(
                                                                        s ->
                                                                                Arguments.of(
                                                                                        path, width,
                                                                                        s))));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void nothing_is_grave_and_nobody_scrolls_sideways(String path, int width, ColorScheme scheme)
            throws IOException {
        Page page = openAnswered(path, width, scheme);
        photograph(page, path, width + (scheme == ColorScheme.DARK ? "-dark" : ""));
        Object beyond = page.evaluate(BEYOND);
        List<String> found = grave(page);
        page.context().close();
        assertThat(beyond).isEqualTo(0);
        assertThat(found).isEmpty();
    }

    /** The picture of the readme; {@code -Dpictures.write=true} takes it anew. */
    @Test
    void the_picture_of_the_readme_shows_a_whole_answer() throws IOException {
        Page page = open(asked, 1280, ColorScheme.LIGHT);
        page.setViewportSize(1280, 1130);
        new Visitor(page).waitsForAll();
        page.locator("#ready progress").waitFor(hidden());
        page.reload();
        new Visitor(page).waitsForAll();
        Path picture =
                Boolean.getBoolean("pictures.write")
                        ? Path.of("src", "site", "resources", "images", "lab.png")
                        : Pages.screenshots().resolve("lab.png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        int dots = page.locator(".wide-only .dots circle").count();
        page.context().close();
        assertThat(dots).isGreaterThan(400);
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN)
                .setTimeout(Visitor.PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ranking", "/places"})
    void a_long_question_shows_its_progress_and_can_be_stopped(String path) {
        Page page = open(path, 360, ColorScheme.DARK);
        page.locator("#question button.go").click();
        page.locator("#answer progress").waitFor();
        List<String> found = grave(page);
        page.getByText("Stop", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#answer progress").waitFor(hidden());
        String said = page.locator("#answer h2").textContent();
        page.context().close();
        assertThat(found).isEmpty();
        assertThat(said).isEqualTo("This was stopped.");
    }

    @Test
    void the_average_gets_sharper_and_the_spread_does_not() {
        Page page = openAnswered(asked, 1280, ColorScheme.LIGHT);
        List<?> bars = (List<?>) page.evaluate(WIDTHS_OF_AVERAGES);
        Object bracket = page.evaluate(WIDTH_OF_SPREAD);
        page.context().close();
        List<Double> widths = bars.stream().map(one -> ((Number) one).doubleValue()).toList();
        assertThat(widths).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(((Number) bracket).doubleValue()).isGreaterThan(3 * widths.get(2));
    }

    @Test
    void a_projector_has_large_type() throws IOException {
        Page page = openAnswered(asked, 1920, ColorScheme.LIGHT);
        page.locator("#large").click();
        photograph(page, asked, "1920-large");
        Object beyond = page.evaluate(BEYOND);
        Object size = page.evaluate("getComputedStyle(document.body).fontSize");
        page.context().close();
        assertThat(beyond).isEqualTo(0);
        assertThat(size).isEqualTo("24px");
    }

    @Test
    void the_form_of_every_action_is_sound() {
        Page page = openAnswered("/", 1280, ColorScheme.LIGHT);
        page.locator("#list [data-name='Vinney Green']").click();
        int actions = page.locator("#edit .pills label").count();
        for (int action = 0; action < actions; action++) {
            page.locator("#edit .pills label").nth(action).click();
            assertThat(grave(page)).isEmpty();
        }
        page.getByText("Change the whole country").click();
        assertThat(grave(page)).isEmpty();
        page.context().close();
        assertThat(actions).isGreaterThan(6);
    }

    private static List<String> grave(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    private static void photograph(Page page, String path, String width) throws IOException {
        String name =
                path.startsWith("/lab/")
                        ? "answer"
                        : path.equals("/") ? "start" : path.substring(1);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Pages.screenshots().resolve("lab-" + name + "-" + width + ".png")));
    }
}
