package org.secureplaces.app.notebook.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The first rows of a table and how many there are, as text and as HTML. */
record TableText(Table table) {

    private static final int ROWS = 15;
    private static final int DIGITS = 6;

    String plain() {
        List<List<String>> columns = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            columns.add(padded(column));
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= shown(); row++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(column.get(row));
            }
            text.append(String.join("  ", cells).stripTrailing()).append("\n");
        }
        return text.append(count()).toString();
    }

    String html() {
        StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
        table.columns().forEach(column -> cell(html, "th", column, column.name()));
        html.append("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < shown(); row++) {
            html.append("<tr>");
            for (Column<?> column : table.columns()) {
                cell(html, "td", column, text(column, row));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n<p>").append(count()).append("</p>").toString();
    }

    private static void cell(StringBuilder html, String kind, Column<?> column, String text) {
        String side = column instanceof NumericColumn<?> ? "right" : "left";
        html.append("<").append(kind).append(" style=\"text-align: ").append(side).append("\">");
        html.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        html.append("</").append(kind).append(">");
    }

    private List<String> padded(Column<?> column) {
        List<String> cells = new ArrayList<>(List.of(column.name()));
        for (int row = 0; row < shown(); row++) {
            cells.add(text(column, row));
        }
        int width = cells.stream().mapToInt(String::length).max().orElse(0);
        String format = column instanceof NumericColumn<?> ? "%" + width + "s" : "%-" + width + "s";
        return cells.stream().map(cell -> format.formatted(cell)).toList();
    }

    private static String text(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "";
        }
        Object value = column.get(row);
        return value instanceof Double || value instanceof Float
                ? number(((Number) value).doubleValue())
                : String.valueOf(value);
    }

    /** A number with as many digits as results have. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        return rounded.signum() == 0 ? "0" : plain(rounded.stripTrailingZeros());
    }

    private static String plain(BigDecimal number) {
        return number.scale() > 12 || number.scale() < -12
                ? number.toString()
                : number.toPlainString();
    }

    private int shown() {
        return Math.min(ROWS, table.rowCount());
    }

    private String count() {
        int rows = table.rowCount();
        String all = rows + (rows == 1 ? " row" : " rows");
        return rows > ROWS ? "the first " + ROWS + " of " + all : all;
    }
}
