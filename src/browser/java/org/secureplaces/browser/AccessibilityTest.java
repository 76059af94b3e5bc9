package org.secureplaces.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People who see little, or hear a page read, are told what others see. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

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

    static Stream<Arguments> pagesInLightAndDark() {
        return Pages.all()
                .flatMap(
                        page ->
                                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                        .map(scheme -> Arguments.of(page, scheme)));
    }

    @ParameterizedTest
    @MethodSource("pagesInLightAndDark")
    void axe_finds_nothing_grave(String name, ColorScheme scheme) {
        Page page = Objects.requireNonNull(browsing).open(name, 1280, scheme);
        List<String> found =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(AccessibilityTest::inWords)
                                .toList();
        page.context().close();
        assertThat(found).isEmpty();
    }

    private static String inWords(Rule rule) {
        List<String> where =
                rule.getNodes().stream()
                        .limit(5)
                        .map(node -> String.valueOf(node.getHtml()))
                        .toList();
        return rule.getId() + " (" + rule.getHelp() + ") at " + where;
    }
}
