package org.secureplaces.app.notebook.kernel;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where Jupyter keeps what belongs to one user. */
final class UserData {

    private UserData() {}

    static Path folder() {
        return folder(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")));
    }

    /** As Jupyter's own rules say, by environment, system and home. */
    static Path folder(Map<String, String> environment, String system, Path home) {
        String stated = environment.get("JUPYTER_DATA_DIR");
        if (stated != null) {
            return Path.of(stated);
        }
        String kind = system.toLowerCase(Locale.ROOT);
        if (kind.startsWith("mac")) {
            return home.resolve("Library/Jupyter");
        }
        String roaming = environment.get("APPDATA");
        if (kind.startsWith("windows") && roaming != null) {
            return Path.of(roaming, "jupyter");
        }
        String shared = environment.get("XDG_DATA_HOME");
        return (shared == null ? home.resolve(".local/share") : Path.of(shared)).resolve("jupyter");
    }
}
