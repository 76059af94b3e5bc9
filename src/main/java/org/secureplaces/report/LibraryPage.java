package org.secureplaces.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.LibraryRow;

/** What every scenario of the library changes, as a page of tables. */
public final class LibraryPage {

    private static final String DRAWN = "drawn";
    private static final String ROW = "| %s | %s | %s | %s | %s | %s | %s | %s |%n";
    private static final String INTRODUCTION =
            """
            # What each scenario changes

            Made by the command `library%s`: %d runs of each scenario over a forecast of %d years, %d for each of
            %d draws of every uncertain figure, on the same children and draws as the scenario it is compared with. Each cell has
            the average difference and, in brackets, the middle 95 of 100 futures. A child is without a place who enters
            no secure home within 365 days of its first referral. More children without a place, more waiting, more days and more justice children sent elsewhere are worse. Days to a place are counted up to 91, and children who are never placed
            count with 91, so that an arrangement that leaves out the hard cases does not look fast. Costs are in
            pounds as published, of different years. The cost of an additional placement has its 95%% interval
            (Fieller) in brackets; it is left out where the runs do not tell whether more children are placed; below 0
            the change places more children and saves money, or places fewer and costs more.

            """;
    private static final String CAUTION =
            """
            ## How much depends on why places stand empty

            Of the places that are available but not used, some lack staff and some stay empty for caution: nobody
            publishes how many of each. The tables above draw the share of caution between 0 and 1. Here it is held at
            0 (all lack staff), a half and 1 (all are caution). The difference in children without a place a year:

            """;

    /** How many runs, and how many share a draw of what is not known. */
    public record Runs(int number, int perDraw) {
        int draws() {
            return (number + perDraw - 1) / perDraw;
        }
    }

    private final List<LibraryRow> rows;
    private final Map<String, String> questions;
    private final Runs runs;
    private final double years;

    /**
     * Takes the differences.
     *
     * @param questions the question of each file
     * @param runs of each scenario
     * @param years length of the forecast over which totals are, whole years
     */
    public LibraryPage(List<LibraryRow> rows, Map<String, String> questions, Runs runs, int years) {
        this.rows = List.copyOf(rows);
        this.questions = new LinkedHashMap<>(questions);
        this.runs = runs;
        this.years = years;
    }

    private boolean hasCaution() {
        return rows.stream().anyMatch(row -> !row.cautionShare().equals(DRAWN));
    }

    /** The page as Markdown. */
    public String text() {
        StringBuilder page =
                new StringBuilder(
                        INTRODUCTION.formatted(
                                hasCaution() ? " --caution" : "",
                                runs.number(),
                                (int) years,
                                runs.perDraw(),
                                runs.draws()));
        for (String group : List.of("", "arrangements/", "levers/", "estate/", "demand/")) {
            page.append(table(group));
        }
        if (hasCaution()) {
            page.append(CAUTION).append(byCaution());
        }
        page.append(calls());
        return page.toString();
    }

    private String table(String group) {
        StringBuilder table = new StringBuilder();
        for (String file : files(DRAWN)) {
            if (file.startsWith(group) && (!group.isEmpty() || !file.contains("/"))) {
                table.append(line(file));
            }
        }
        return table.isEmpty() ? "" : heading(group) + table + "\n";
    }

    private static String heading(String group) {
        String title =
                switch (group) {
                    case "" -> "Closures, openings and the whole case";
                    case "arrangements/" -> "Arrangements";
                    case "levers/" -> "Levers";
                    case "estate/" -> "Changes of the estate";
                    default -> "Demand";
                };
        return "## "
                + title
                + "\n\n| question | against | children without a place, a year | share placed, points | waiting | days to a place | justice children sent elsewhere, a year | cost of an additional placement |\n|---|---|---|---|---|---|---|---|\n";
    }

    private String line(String file) {
        Map<String, ComparisonRow> own = differences(file, DRAWN);
        Map<String, ComparisonRow> justice = differences(file, DRAWN, "route=justice");
        String question = questions.getOrDefault(file, "") + "<br>`" + file + "`";
        String against = own.values().iterator().next().against();
        return ROW.formatted(
                question,
                against,
                cell(own.get("children_without_place"), 1 / years, "%+.1f"),
                cell(own.get("share_placed"), 100, "%+.1f"),
                cell(own.get("waiting"), 1, "%+.1f"),
                cell(own.get("days_to_place"), 1, "%+.1f"),
                cell(justice.get("custody_overflow"), 1 / years, "%+.1f"),
                cost(own.get("cost_per_additional_child_placed")));
    }

    private String byCaution() {
        StringBuilder table =
                new StringBuilder("| scenario | 0 | a half | 1 |\n|---|---|---|---|\n");
        for (String file : files("0.5")) {
            List<String> cells = new ArrayList<>();
            for (String share : List.of("0", "0.5", "1")) {
                cells.add(
                        cell(
                                differences(file, share).get("children_without_place"),
                                1 / years,
                                "%+.1f"));
            }
            table.append("| `").append(file).append("` | ");
            table.append(String.join(" | ", cells)).append(" |\n");
        }
        return table + "\n";
    }

    /** What ringing homes one by one takes, and what of the demand it hides. */
    private String calls() {
        Map<String, ComparisonRow> own = differences("arrangements/phone-round.yaml", DRAWN);
        if (own.isEmpty()) {
            return "";
        }
        return """
        ## What the phone-round took, and what it hid

        Beside the baseline, referral by referral, councils that ring homes one by one make %s calls a year, which
        take %s hours of their staff. Homes would have written down %s enquiries a year, the same child once at each
        home that was rung, where the unit counts each referral once; of %s children a year no home would have heard
        before the search ended. Nobody could have read the true number of referrals from what homes knew.
        """
                .formatted(
                        cell(own.get("calls"), 1 / years, "%,.0f"),
                        cell(own.get("staff_hours"), 1 / years, "%,.0f"),
                        cell(own.get("enquiries"), 1 / years, "%,.0f"),
                        cell(own.get("never_heard"), 1 / years, "%,.1f"));
    }

    private List<String> files(String caution) {
        return rows.stream()
                .filter(row -> row.cautionShare().equals(caution))
                .map(LibraryRow::file)
                .distinct()
                .toList();
    }

    private Map<String, ComparisonRow> differences(String file, String caution) {
        return differences(file, caution, "route=welfare");
    }

    private Map<String, ComparisonRow> differences(String file, String caution, String group) {
        Map<String, ComparisonRow> own = new LinkedHashMap<>();
        for (LibraryRow row : rows) {
            if (row.file().equals(file)
                    && row.cautionShare().equals(caution)
                    && row.difference().series().group().equals(group)) {
                own.put(row.difference().series().measure(), row.difference());
            }
        }
        return own;
    }

    private static String cell(@Nullable ComparisonRow row, double unit, String format) {
        if (row != null && Double.isNaN(row.futures().low())) {
            return String.format(Locale.ROOT, format, plain(row.meanDifference() * unit));
        }
        return row == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        format + " (" + format + " to " + format + ")",
                        plain(row.meanDifference() * unit),
                        plain(row.futures().low() * unit),
                        plain(row.futures().high() * unit));
    }

    private static String cost(@Nullable ComparisonRow row) {
        return row == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s£%,.0f thousand (%,.0f to %,.0f)",
                        row.meanDifference() < 0 ? "-" : "",
                        Math.abs(row.meanDifference()) / 1000,
                        row.meanInterval().low() / 1000,
                        row.meanInterval().high() / 1000);
    }

    /** No minus before a 0. */
    private static double plain(double value) {
        return Math.abs(value) < 0.05 ? 0 : value;
    }
}
