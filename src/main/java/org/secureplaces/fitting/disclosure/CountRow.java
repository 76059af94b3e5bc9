package org.secureplaces.fitting.disclosure;

/**
 * One count of a published table.
 *
 * @param table what children are counted by
 * @param route of the children, or {@code all}
 * @param group of the table, or {@code all}
 */
public record CountRow(String table, String route, String group, Shown count) {

    /** The total over everything. */
    public static final String ALL = "all";
}
