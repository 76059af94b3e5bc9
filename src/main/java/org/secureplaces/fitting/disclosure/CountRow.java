package org.secureplaces.fitting.disclosure;

import java.util.OptionalInt;

/**
 * One count of a published table.
 *
 * @param table what children are counted by
 * @param route of the children, or {@code all}
 * @param group of the table, or {@code all}
 * @param count empty where it is hidden
 */
public record CountRow(String table, String route, String group, OptionalInt count) {

    /** The total over everything. */
    public static final String ALL = "all";
}
