package org.secureplaces.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.secureplaces.app.cli.Typed;

/** What leaves the lab, and what comes back into it, is the same question with the same numbers. */
@TestInstance(Lifecycle.PER_CLASS)
class LabTakenAlongTest {

    private @Nullable Browsing browsing;
    private @Nullable ServedLab lab;
    private @Nullable Page page;

    @BeforeAll
    void ask() throws IOException {
        Browsing browser = Browsing.start();
        browsing = browser;
        ServedLab served = ServedLab.start();
        lab = served;
        Page opened = browser.openAddress(served.page("/"), 1280, ColorScheme.LIGHT);
        opened.setDefaultTimeout(60_000);
        page = opened;
        new Visitor(opened).closesAndStops("Marydale Lodge");
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

    private Page asked() {
        return Objects.requireNonNull(page);
    }

    private String headline() {
        return asked().locator("#say").textContent();
    }

    private byte[] downloaded(String words) throws IOException {
        Locator link = asked().locator("#take").getByText(words);
        Download download = asked().waitForDownload(link::click);
        return Files.readAllBytes(download.path());
    }

    @Test
    void the_file_and_the_command_give_the_same_numbers() throws IOException {
        assertThat(new String(downloaded("Question (YAML)"), StandardCharsets.UTF_8))
                .contains("close: {home: Marydale Lodge");
        Path out = ServedLab.folder().resolve("results").resolve("the-same-again");
        List<Object> words = new ArrayList<>();
        for (String word : ServedLab.words(asked().locator("#take pre").textContent())) {
            words.add(word.endsWith(".yaml") ? ServedLab.folder().resolve(word) : word);
        }
        words.addAll(List.of("--out", out));
        Typed.run(words.toArray());
        String report = Files.readString(out.resolve("report.html"));
        assertThat(report.replaceFirst("(?s).*?<h1>(.*?)</h1>.*", "$1")).isEqualTo(headline());
    }

    @Test
    void the_page_for_the_printer_is_one_sheet_with_the_same_sentence() throws IOException {
        Page paper =
                asked().context().waitForPage(() -> asked().getByText("Print one A4 page").click());
        paper.waitForLoadState();
        assertThat(paper.locator("h1")).hasText(headline());
        Page again = asked().context().newPage();
        again.navigate(paper.url());
        paper.close();
        byte[] pdf = again.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        again.close();
        requireOneSheet(pdf);
    }

    private static void requireOneSheet(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void sheet_picture_and_workbook_are_what_they_say() throws IOException {
        requireOneSheet(downloaded("A4 page (PDF)"));
        assertThat(downloaded("Picture (PNG)")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(downloaded("Tables (Excel)")).startsWith('P', 'K');
    }

    @Test
    void two_changes_with_long_names_fit_one_sheet() throws IOException {
        Page other = asked().context().newPage();
        other.setDefaultTimeout(60_000);
        other.navigate(Objects.requireNonNull(lab).page("/?futures=40"));
        Visitor visitor = new Visitor(other);
        visitor.closes("Lincolnshire");
        visitor.waitsForAll();
        visitor.home("Swanwick Lodge").click();
        other.getByText("Ask both together").click();
        assertThat(other.locator("#say")).not().containsText("Swanwick");
        visitor.waitsForAll();
        Locator link = other.locator("#take").getByText("A4 page (PDF)");
        Download download = other.waitForDownload(link::click);
        requireOneSheet(Files.readAllBytes(download.path()));
        other.close();
    }

    @Test
    void a_question_from_a_file_opens_and_a_wrong_one_is_refused_with_its_line()
            throws IOException {
        Page other = asked().context().newPage();
        other.setDefaultTimeout(60_000);
        other.navigate(Objects.requireNonNull(lab).page("/"));
        other.getByText("Open a question").click();
        other.locator("#file").setInputFiles(file("right", "home"));
        assertThat(other.locator("#asked")).containsText("Kyloe House closes");
        other.locator("#file").setInputFiles(file("wrong", "hom"));
        assertThat(other.locator("#wrong")).containsText("Line 4");
        assertThat(other.locator("#wrong")).containsText("did you mean 'home'?");
        other.close();
    }

    private static Path file(String name, String key) throws IOException {
        return Files.writeString(
                ServedLab.folder().resolve(name + ".yaml"),
                """
                name: From a file
                extends: baseline.yaml
                changes:
                  - close: {%s: Kyloe House, date: 2027-04-01}
                """
                        .formatted(key));
    }
}
