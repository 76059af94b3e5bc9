package org.secureplaces.report.content;

import java.util.Map;

/** Groups of children as the result files name them, in words for the first cell of a row. */
public final class GroupWords {

    private static final Map<String, String> WORDS =
            Map.of(
                    "route=welfare", "Placed for their welfare",
                    "route=justice", "Sent by courts or police",
                    "basis=remand", "On remand",
                    "basis=dto", "Detention and training orders",
                    "basis=other_sentence", "Other sentences",
                    "basis=others", "Held by police or council in a criminal case",
                    "sex=girl", "Girls",
                    "sex=boy", "Boys");

    private GroupWords() {}

    /** A single group, such as {@code basis=dto} or {@code region=London}. */
    public static String of(String group) {
        String known = WORDS.get(group);
        return known == null ? group.substring(group.indexOf('=') + 1).replace('_', ' ') : known;
    }
}
