package org.secureplaces.files.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario of the library that a what-if can take in: a lever, an arrangement, an assumption on
 * demand.
 *
 * @param id its file without the ending, such as {@code levers/capacity-building}
 * @param question in its first comment, may be empty
 * @param settings what it states otherwise than the baseline, by key
 * @param changes its dated changes, each a kind with its keys
 */
public record LibraryScenario(
        String id,
        String name,
        String question,
        Map<String, Object> settings,
        List<Map<String, Object>> changes) {

    /** A text that stands in quotes, and so is never a number. */
    record Quoted(String text) {}

    public LibraryScenario {
        settings = new LinkedHashMap<>(settings);
        changes = List.copyOf(changes);
    }

    /** What it is: {@code lever}, {@code arrangement}, {@code demand} or {@code estate}. */
    public String kind() {
        String folder = id.substring(0, id.indexOf('/'));
        return folder.endsWith("s") ? folder.substring(0, folder.length() - 1) : folder;
    }
}
