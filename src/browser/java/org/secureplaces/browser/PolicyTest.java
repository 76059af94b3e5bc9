package org.secureplaces.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.app.cli.Typed;

/** A page does only what its policy allows, and its charts are drawn all the same. */
@TestInstance(Lifecycle.PER_CLASS)
class PolicyTest {

    private static final String DRAWN =
            """
            Array.from(document.querySelectorAll('.plot .main-svg'))
                .filter(svg => getComputedStyle(svg).position === 'absolute').length
            """;

    private static final String COLOURS =
            """
            new Set(Array.from(document.querySelectorAll('.key:not(.none)'))
                .map(key => getComputedStyle(key).borderTopColor)).size
            """;

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

    static List<String> pages() {
        return Pages.all().toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_console_reports_no_breach(String name) {
        hold(Pages.address(name));
    }

    @Test
    void the_page_of_accountability_keeps_to_its_policy() {
        Path out = Path.of("target", "browser-results", "accountability");
        Typed.run(
                "vintage",
                "results/vintages",
                "--page",
                "--actuals",
                "scenarios/data/actuals-since-2023.csv",
                "--out",
                out);
        hold(out.resolve("accountability.html").toAbsolutePath().toUri().toString());
    }

    private void hold(String address) {
        List<String> said = new ArrayList<>();
        Page page = Objects.requireNonNull(browsing).openAddress(address, said::add);
        Object drawn = page.evaluate(DRAWN);
        Object colours = page.evaluate(COLOURS);
        page.context().close();
        assertThat(said).isEmpty();
        assertThat((Integer) drawn).isPositive();
        assertThat((Integer) colours).isGreaterThan(1);
    }
}
