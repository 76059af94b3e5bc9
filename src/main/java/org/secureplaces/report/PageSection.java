package org.secureplaces.report;

/** A part of a page of documentation that a command writes, between two marks. */
public final class PageSection {

    private final String begin;
    private final String end;

    /** The section of a name. */
    public PageSection(String name) {
        this.begin = "<!-- begin " + name + ": written by the command " + name + " -->";
        this.end = "<!-- end " + name + " -->";
    }

    /** Whether a page has the section. */
    public boolean isIn(String page) {
        return page.contains(begin) && page.indexOf(end) > page.indexOf(begin);
    }

    /** The first mark, as pages must hold it. */
    public String mark() {
        return begin;
    }

    /** The text of the section. */
    public String of(String page) {
        return page.substring(page.indexOf(begin) + begin.length(), page.indexOf(end)).strip();
    }

    /** The page with another text in the section. */
    public String replaced(String page, String text) {
        return page.substring(0, page.indexOf(begin) + begin.length())
                + "\n\n"
                + text.strip()
                + "\n\n"
                + page.substring(page.indexOf(end));
    }

    /** A new page that keeps the section of an earlier one, where both have it. */
    public String kept(String earlier, String page) {
        return isIn(earlier) && isIn(page) ? replaced(page, of(earlier)) : page;
    }
}
