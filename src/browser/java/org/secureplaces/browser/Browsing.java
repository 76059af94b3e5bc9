package org.secureplaces.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.secureplaces.files.print.BrowserOfTheMachine;

/** The Chromium of the machine with pages open in it. */
final class Browsing implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Path program) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--disable-background-networking")));
    }

    /**
     * Starts the browser; a test that asks where there is none is skipped, or fails if required.
     */
    static Browsing start() {
        Optional<Path> program = BrowserOfTheMachine.program();
        if (program.isEmpty()) {
            String reason = "no Chromium or Chrome on this machine: pages were not looked at";
            if (Boolean.getBoolean("browser.required") || "true".equals(System.getenv("CI"))) {
                fail(reason);
            }
            System.out.println("SKIPPED: " + reason);
            abort(reason);
        }
        return new Browsing(program.orElseThrow());
    }

    /** Opens a page in a window of a width, when its scripts have run. */
    Page open(String page, int width, ColorScheme scheme) {
        return open(
                page,
                new Browser.NewContextOptions()
                        .setViewportSize(width, 1600)
                        .setColorScheme(scheme));
    }

    /** Opens a page as a gateway that strips scripts would hand it on. */
    Page openWithoutScripts(String page) {
        return open(
                page,
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 1100)
                        .setJavaScriptEnabled(false));
    }

    /** Opens a page and hands on what the browser's console says of it. */
    Page openAddress(String address, Consumer<String> console) {
        Page opened =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 1600))
                        .newPage();
        opened.onConsoleMessage(message -> console.accept(message.text()));
        opened.navigate(address);
        return opened;
    }

    /** Opens an address in a window of a width. */
    Page openAddress(String address, int width, ColorScheme scheme) {
        return openAddress(
                address,
                new Browser.NewContextOptions()
                        .setViewportSize(width, 1000)
                        .setColorScheme(scheme));
    }

    private Page open(String page, Browser.NewContextOptions options) {
        return openAddress(Pages.address(page), options);
    }

    private Page openAddress(String address, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        Page opened = context.newPage();
        opened.navigate(address);
        return opened;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
