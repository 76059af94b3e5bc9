package org.secureplaces.report.chart.drawing;

/**
 * A chart drawn into the page itself, so that it shows where scripts do not run: in a mail, on
 * paper. It is drawn twice, for wide pages and for telephones, so that letters are never shrunk.
 *
 * @param id in the page
 * @param heading what is seen, as a sentence
 * @param note how to read it, may be empty
 * @param wide the drawing for pages and print, 680 units wide
 * @param narrow the drawing for telephones, 328 units wide
 * @param table the numbers behind it
 */
public record Picture(
        String id, String heading, String note, String wide, String narrow, DataTable table) {}
