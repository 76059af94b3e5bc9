package org.secureplaces.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** Somebody who uses the lab, with one page of it open. */
record Visitor(Page page) {

    /** Long enough for a machine with other work; no test waits for it where an answer comes. */
    static final double PATIENCE = 180_000;

    Locator home(String name) {
        return page.locator("#list [data-name='" + name + "']");
    }

    void closes(String name) {
        home(name).click();
        page.locator("#edit button.go").click();
    }

    void asksAlone(String name) {
        home(name).click();
        page.getByText("Ask this alone").click();
        assertThat(page.locator("#asked")).containsText(name);
    }

    void waitsForSentence() {
        assertThat(page.locator("#sharp"))
                .containsText(
                        "On average",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    void waitsForDots(int atLeast) {
        page.locator(".wide-only .dots circle")
                .nth(atLeast)
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    /** Until all futures asked for are there. */
    void waitsForAll() {
        assertThat(page.locator("#running label"))
                .hasText(
                        Pattern.compile("^\\d+ futures$"),
                        new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }

    /** Stops, and waits until the answer can be taken along. */
    void stops() {
        page.locator("#stop").click();
        assertThat(page.locator("#running label"))
                .containsText(
                        "Stopped",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        page.locator("#take pre").waitFor();
    }

    void closesAndStops(String name) {
        closes(name);
        waitsForSentence();
        waitsForDots(20);
        stops();
    }
}
