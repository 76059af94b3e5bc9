package org.secureplaces.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page fits a telephone and a desk; its pictures are kept in target/screenshots. */
@TestInstance(Lifecycle.PER_CLASS)
class WidthsTest {

    private @Nullable Browsing browsing;

    @BeforeAll
    void start() {
        browsing = Browsing.start();
    }

    @AfterAll
    void stop() {
        if (browsing != null) {
            browsing.close();
        }
    }

    static Stream<Arguments> pagesAtEachWidth() {
        return Pages.all()
                .flatMap(page -> Stream.of(360, 1280).map(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest
    @MethodSource("pagesAtEachWidth")
    void nobody_has_to_scroll_sideways(String name, int width) throws IOException {
        Page page = Objects.requireNonNull(browsing).open(name, width, ColorScheme.LIGHT);
        photograph(page, name + " " + width);
        Object beyond =
                page.evaluate(
                        "document.scrollingElement.scrollWidth"
                                + " - document.scrollingElement.clientWidth");
        Object widest = page.evaluate(WIDEST);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        photograph(page, name + " " + width + " dark");
        page.context().close();
        assertThat(beyond).as("the widest elements are %s", widest).isEqualTo(0);
    }

    private static final String WIDEST =
            """
            Array.from(document.querySelectorAll('body *'))
                .filter(one => !one.closest('.scroll'))
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 5).map(one => one.outerHTML.slice(0, 120))
            """;

    /** The first screens: a whole report is tens of thousands of pixels high. */
    private static void photograph(Page page, String name) throws IOException {
        Path file = Pages.screenshots().resolve(name.replace(' ', '-') + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
