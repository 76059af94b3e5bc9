package org.secureplaces.app.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secureplaces.question.Text;

/**
 * What a study states otherwise than the files it builds on: the text of one more file.
 *
 * @param settings keys of the file, those in groups below groups
 * @param named files that it names
 */
record Own(String name, Yaml.Group settings, List<Dated> changes, List<Text> named) {

    Own {
        changes = List.copyOf(changes);
        named = List.copyOf(named);
    }

    /** A dated change by its word and keys. */
    record Dated(String kind, Map<String, Object> keys) {
        Dated {
            keys = new LinkedHashMap<>(keys);
        }
    }

    static Own called(String name) {
        return new Own(name, Yaml.Group.empty(), List.of(), List.of());
    }

    Own named(String other) {
        return new Own(other, settings, changes, named);
    }

    Own set(List<String> path, Object value) {
        return new Own(name, settings.with(path, value), changes, named);
    }

    Own naming(Text file) {
        List<Text> all = new ArrayList<>(named);
        all.removeIf(other -> other.file().equals(file.file()));
        all.add(file);
        return new Own(name, settings, changes, all);
    }

    Own change(String kind, Map<String, ?> keys) {
        List<Dated> all = new ArrayList<>(changes);
        all.add(new Dated(kind, new LinkedHashMap<>(keys)));
        return new Own(name, settings, all, named);
    }

    /** The same, its last change with one more key. */
    Own with(String key, Object value) {
        if (changes.isEmpty()) {
            throw new IllegalStateException(
                    "with(\"" + key + "\", ...) states more of a change, and there is none yet");
        }
        List<Dated> all = new ArrayList<>(changes);
        Dated last = all.remove(all.size() - 1);
        Map<String, Object> keys = new LinkedHashMap<>(last.keys());
        keys.put(key, value);
        all.add(new Dated(last.kind(), keys));
        return new Own(name, settings, all, named);
    }

    /** The file, which builds on another. */
    Text file(String base) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String file = words.replaceAll("^-|-$", "");
        return new Text((file.isEmpty() ? "study" : file) + ".yaml", text(base));
    }

    private String text(String base) {
        StringBuilder text = new StringBuilder();
        text.append("name: ").append(Yaml.inline(name)).append("\n");
        text.append("extends: ").append(Yaml.inline(base)).append("\n");
        text.append(Yaml.block(settings.keys(), ""));
        if (!changes.isEmpty()) {
            text.append("changes:\n");
        }
        for (Dated change : changes) {
            text.append("  - ").append(change.kind()).append(": ");
            text.append(Yaml.inline(change.keys())).append("\n");
        }
        return text.toString();
    }
}
