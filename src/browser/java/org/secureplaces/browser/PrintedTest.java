package org.secureplaces.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.app.cli.Typed;

/** What goes to a meeting: one sheet of paper, pictures, and a page without scripts. */
@TestInstance(Lifecycle.PER_CLASS)
class PrintedTest {

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

    static Stream<String> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_prints_as_one_sheet_of_a4(String name) throws IOException {
        Page page = Objects.requireNonNull(browsing).open(name, 1280, ColorScheme.LIGHT);
        byte[] pdf =
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        page.context().close();
        requireOneSheet(pdf, name);
    }

    private static void requireOneSheet(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, 100);
            String file = name.replace(' ', '-') + "-printed.png";
            ImageIO.write(first, "png", Pages.screenshots().resolve(file).toFile());
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
            assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
        }
    }

    @Test
    void the_command_prints_the_first_page_or_all() throws IOException {
        Path results = Pages.results(Pages.ONE);
        Path pdf = results.resolve("report.pdf");
        Typed.run("report", "--pdf", results);
        requireOneSheet(Files.readAllBytes(pdf), "command report");
        Typed.run("report", "--pdf=all", results);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
        }
    }

    @Test
    void the_command_takes_a_picture_of_each_chart() throws IOException {
        Path results = Pages.results(Pages.ONE);
        Typed.run("report", results, "--png");
        String html = Files.readString(results.resolve("report.html"));
        List<String> names;
        try (Stream<Path> files = Files.list(results.resolve("report_charts"))) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(names).hasSizeGreaterThan(5);
        for (String name : names) {
            assertThat(html).contains("id=\"" + name.replace(".png", "") + "\"");
            Path file = results.resolve("report_charts").resolve(name);
            BufferedImage picture = Objects.requireNonNull(ImageIO.read(file.toFile()));
            assertThat(picture.getWidth()).isEqualTo(2000);
            assertThat(colours(picture)).as("%s shows something", name).isGreaterThan(10);
        }
    }

    private static long colours(BufferedImage picture) {
        int[] pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return java.util.Arrays.stream(pixels).distinct().count();
    }

    @Test
    void without_scripts_the_first_screen_still_shows_its_chart() throws IOException {
        Page page = Objects.requireNonNull(browsing).openWithoutScripts(Pages.ONE);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Pages.screenshots().resolve("one-what-if-without-scripts.png")));
        var charts =
                page.locator("svg").all().stream()
                        .map(svg -> svg.boundingBox())
                        .filter(box -> box != null && box.width > 200 && box.y < 1100)
                        .toList();
        page.context().close();
        assertThat(charts).isNotEmpty();
    }
}
