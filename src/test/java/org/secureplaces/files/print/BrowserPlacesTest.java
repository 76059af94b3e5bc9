package org.secureplaces.files.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secureplaces.files.MachineException;

/** Where a browser is looked for. */
class BrowserPlacesTest {

    @TempDir private Path folder = Path.of("");

    private Path program(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    @Test
    void a_browser_on_the_path_is_found() throws IOException {
        Path chrome = program("google-chrome");
        Map<String, String> path = Map.of("PATH", "/nowhere" + File.pathSeparator + folder);
        assertThat(BrowserPlaces.of(path).first()).contains(chrome);
        Path chromium = program("chromium");
        assertThat(BrowserPlaces.of(path).first()).contains(chromium);
    }

    @Test
    void a_browser_in_the_usual_place_of_windows_is_found() throws IOException {
        Path edge = folder.resolve("Microsoft/Edge/Application");
        Files.createDirectories(edge);
        Files.move(program("msedge.exe"), edge.resolve("msedge.exe"));
        var environment = Map.of("ProgramFiles(x86)", folder.toString());
        assertThat(BrowserPlaces.of(environment).first()).contains(edge.resolve("msedge.exe"));
    }

    @Test
    void the_one_that_a_user_names_is_taken_or_none() throws IOException {
        program("chromium");
        Path own = program("own-browser");
        var environment = Map.of("PATH", folder.toString(), "CHROME_PATH", own.toString());
        assertThat(BrowserPlaces.of(environment).first()).contains(own);
        BrowserPlaces lost =
                BrowserPlaces.of(Map.of("PATH", folder.toString(), "CHROME_PATH", "/no/browser"));
        assertThatThrownBy(() -> Chromium.at(lost))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("CHROME_PATH names /no/browser, which is no program");
    }

    @Test
    void where_there_is_none_the_cure_is_told() {
        BrowserPlaces none = BrowserPlaces.of(Map.of("PATH", folder.toString()));
        if (none.first().isEmpty()) {
            assertThatThrownBy(() -> Chromium.at(none))
                    .isInstanceOf(MachineException.class)
                    .hasMessageContaining("none was found: install one");
        }
    }

    @Test
    void a_browser_that_fails_is_named_with_its_complaint() throws IOException {
        Path broken = folder.resolve("broken");
        Files.writeString(broken, "#!/bin/sh\necho no display >&2\nexit 7\n");
        assertThat(broken.toFile().setExecutable(true)).isTrue();
        Path page = Files.writeString(folder.resolve("page.html"), "<p>");
        assertThatThrownBy(() -> new Chromium(broken).print(page, folder.resolve("page.pdf")))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("broken ended with 7 (no display)");
    }

    @Test
    void a_browser_that_writes_nothing_is_no_success() throws IOException {
        Path idle = program("idle");
        Path page = Files.writeString(folder.resolve("page.html"), "<p>");
        assertThatThrownBy(() -> new Chromium(idle).print(page, folder.resolve("page.pdf")))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("idle wrote nothing");
    }
}
