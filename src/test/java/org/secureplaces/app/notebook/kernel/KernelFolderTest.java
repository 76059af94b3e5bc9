package org.secureplaces.app.notebook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the kernel is installed. */
class KernelFolderTest {

    @Test
    void it_lies_where_Jupyter_looks_and_is_removed_whole(@TempDir Path prefix) throws IOException {
        KernelFolder folder = KernelFolder.below(prefix);
        folder.install();
        folder.install();
        Path place = prefix.resolve("share/jupyter/kernels/secureplaces");
        assertThat(Files.readString(place.resolve("kernel.json")))
                .contains("\"interrupt_mode\": \"message\"", "{connection_file}", place + "/lib/*");
        assertThat(folder.uninstall()).isTrue();
        assertThat(place).doesNotExist();
        assertThat(place.getParent()).isEmptyDirectory();
        assertThat(folder.uninstall()).isFalse();
    }

    @Test
    void the_folder_of_a_user_follows_Jupyters_rules() {
        Path home = Path.of("home");
        assertThat(UserData.folder(Map.of(), "Linux", home))
                .isEqualTo(home.resolve(".local/share/jupyter"));
        assertThat(UserData.folder(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Jupyter"));
        assertThat(UserData.folder(Map.of("APPDATA", "roaming"), "Windows 11", home))
                .isEqualTo(Path.of("roaming", "jupyter"));
        assertThat(UserData.folder(Map.of("JUPYTER_DATA_DIR", "own"), "Linux", home))
                .isEqualTo(Path.of("own"));
    }
}
