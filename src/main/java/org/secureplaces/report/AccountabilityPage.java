package org.secureplaces.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.answer.PastRecord.Kind;
import org.secureplaces.report.chart.VintageChart;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.finding.Account;

/**
 * The page of accountability: what each stored forecast said, what came, how far off it was, and
 * when the next figures are due.
 *
 * @param accounts the stored forecasts, in the order of their names
 * @param missing counts that should have come and that nobody has read, a sentence each
 * @param codeVersion the program that wrote the page
 */
public record AccountabilityPage(
        List<Account> accounts,
        PastRecord record,
        List<String> missing,
        VintageChart charts,
        String codeVersion) {

    static final String TITLE = "What earlier forecasts said, and what came";

    private static final String INTRODUCTION =
            "Forecasts are stored when they are made and never changed. This page holds each of them"
                    + " against the figures that were published since. A figure that could be known"
                    + " when a forecast was made is a weaker test of it, and counted apart. CRPS is"
                    + " how far off a forecast was, in children, its range considered; lower is"
                    + " better.";

    public AccountabilityPage {
        accounts = List.copyOf(accounts);
        missing = List.copyOf(missing);
    }

    /** One forecast as a page shows it. */
    private record Section(String name, String intro, List<DataTable> tables, List<String> lines) {}

    /** The answer in plain sentences. */
    public List<String> answer() {
        List<String> lines = new ArrayList<>();
        record.of(Kind.STORED).forEach(row -> lines.add(row.says()));
        record.of(Kind.DUE).forEach(row -> lines.add(row.says()));
        return List.copyOf(lines);
    }

    /** The page as one file that holds all it needs. */
    public String html() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", TITLE);
        words.put("introduction", INTRODUCTION);
        words.put("answer", answer());
        words.put("missing", missing);
        words.put("sections", accounts.stream().map(AccountabilityPage::section).toList());
        words.put("charts", charts.charts());
        words.put("hindsight", hindsight());
        words.put("codeVersion", codeVersion);
        return Template.filled("accountability.html", words);
    }

    /** The page as Markdown, for the documentation. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# " + TITLE + "\n\n");
        page.append("Made by the command `vintage --page`. ").append(INTRODUCTION).append("\n\n");
        list(page, answer());
        list(page, missing);
        for (Account account : accounts) {
            Section section = section(account);
            page.append("## The forecast ").append(section.name()).append("\n\n");
            page.append(section.intro()).append("\n\n");
            section.tables().forEach(table -> table(page, table));
            list(page, section.lines());
        }
        page.append("## What forecasts from past counts would have said\n\n");
        page.append(
                "Made in hindsight with only what was known at the time, which is a weaker test than"
                        + " a stored forecast: see [validation](validation.md).\n\n");
        list(page, hindsight());
        return page.toString().stripTrailing() + "\n";
    }

    private List<String> hindsight() {
        return record.of(Kind.BACKTEST).stream().map(PastRecord.Row::says).toList();
    }

    private static Section section(Account account) {
        List<DataTable> tables = new ArrayList<>();
        tables.add(said(account));
        if (!account.came().isEmpty()) {
            tables.add(came(account));
        }
        return new Section(account.name(), intro(account), tables, account.verdict());
    }

    private static String intro(Account account) {
        String made =
                account.isDated()
                        ? "Made by " + Periods.day(account.made())
                        : "Its name does not say when it was made; it knew events until "
                                + Periods.day(account.made());
        return made
                + String.format(
                        Locale.UK,
                        ", with %,d futures from the count of %s.",
                        account.futures(),
                        Periods.day(account.origin()));
    }

    private static DataTable said(Account account) {
        return new DataTable(
                "What it said",
                List.of("Children", "Day", "Expected, and the range of 95 futures in 100"),
                account.said().stream()
                        .map(
                                said ->
                                        List.of(
                                                words(said.measure()),
                                                Periods.day(said.day()),
                                                said.inWords()))
                        .toList());
    }

    private static DataTable came(Account account) {
        return new DataTable(
                "What came",
                List.of(
                        "Children",
                        "Day",
                        "Published figure",
                        "It had said",
                        "In the range",
                        "Off by (CRPS)",
                        "Last count carried on",
                        "Known when it was made",
                        "Source"),
                account.came().stream().map(came -> row(account, came)).toList());
    }

    private static List<String> row(Account account, Account.Came came) {
        return List.of(
                words(came.said().measure()),
                Periods.day(came.said().day()),
                String.format(Locale.ROOT, "%.0f", came.value()),
                came.said().inWords(),
                came.said().holds(came.value()) ? "yes" : "no",
                number(came.crps()),
                number(came.crpsLast()),
                account.before().contains(came) ? "perhaps" : "no",
                came.source());
    }

    /** A measure of a stored forecast in words. */
    public static String words(String measure) {
        return switch (measure) {
            case "children_accommodated" -> "in homes";
            case "children_accommodated;route=welfare" -> "in homes for their welfare";
            case "children_accommodated;route=justice" -> "in homes by the courts";
            case "need_uncapped" -> "who need a place";
            case "need_uncapped;route=welfare" -> "who need a place for their welfare";
            case "need_uncapped;route=justice" -> "who need a place by the courts";
            case "waiting" -> "waiting for a place";
            case "under_18_custody" -> "in custody of all kinds";
            default -> measure;
        };
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.1f", value);
    }

    private static void table(StringBuilder page, DataTable table) {
        page.append(table.caption()).append(":\n\n");
        row(page, table.headers());
        row(page, table.headers().stream().map(header -> "---").toList());
        table.rows().forEach(cells -> row(page, cells));
        page.append('\n');
    }

    private static void row(StringBuilder page, List<String> cells) {
        List<String> safe = cells.stream().map(cell -> cell.replace("|", "\\|")).toList();
        page.append("| ").append(String.join(" | ", safe)).append(" |\n");
    }

    private static void list(StringBuilder page, List<String> lines) {
        lines.forEach(line -> page.append("- ").append(line).append('\n'));
        page.append(lines.isEmpty() ? "" : "\n");
    }
}
