package org.secureplaces.files.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secureplaces.engine.Dates;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.fitting.stay.Snapshot;

/**
 * A file of published counts of children by how long they had been there: columns year, geography,
 * placement_type, band, count_or_percent, value; others are left alone. Rows of percentages are
 * left out, since they do not say of how many.
 */
public final class SnapshotFile {

    private static final List<String> COLUMNS =
            List.of("year", "geography", "placement_type", "band", "count_or_percent", "value");
    private static final String UNIT = "(day|week|month|year)s?";
    private static final Pattern LESS = Pattern.compile("less than ([0-9.]+) " + UNIT);
    private static final Pattern MORE = Pattern.compile("([0-9.]+) " + UNIT + " or more");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "([0-9.]+)(?: " + UNIT + ")? to (?:less than |under )?([0-9.]+) " + UNIT);

    private SnapshotFile() {}

    /** The snapshots of a file, each year, geography and kind of placement one. */
    public static List<Snapshot> read(Path path, Problems problems) {
        Optional<Sheet> sheet =
                TextFile.read(path, path.toString(), problems)
                        .flatMap(text -> Sheet.read(path.toString(), text, problems));
        if (sheet.isEmpty() || !sheet.get().require(COLUMNS, problems)) {
            return List.of();
        }
        Map<String, List<Sheet.Row>> groups = new LinkedHashMap<>();
        for (Sheet.Row row : sheet.get().rows()) {
            if (row.text("count_or_percent").equals("count")) {
                String name =
                        row.text("year")
                                + "."
                                + row.text("geography")
                                + "."
                                + row.text("placement_type");
                groups.computeIfAbsent(name.replace(' ', '_'), any -> new ArrayList<>()).add(row);
            }
        }
        if (groups.isEmpty() && problems.isEmpty()) {
            problems.add(sheet.get().at("count_or_percent"), "has no row that says count");
        }
        List<Snapshot> snapshots = new ArrayList<>();
        groups.forEach((name, rows) -> snapshot(name, rows, problems).ifPresent(snapshots::add));
        return List.copyOf(snapshots);
    }

    /** Whether a file of this heading holds such counts. */
    public static boolean isMeant(String heading) {
        return heading.contains("band") && heading.contains("count_or_percent");
    }

    private static Optional<Snapshot> snapshot(
            String name, List<Sheet.Row> rows, Problems problems) {
        List<Snapshot.Band> bands = new ArrayList<>();
        for (Sheet.Row row : rows) {
            band(row, problems).ifPresent(bands::add);
        }
        if (bands.size() < rows.size()) {
            return Optional.empty();
        }
        bands.sort(Comparator.comparingDouble(Snapshot.Band::fromDays));
        try {
            return Optional.of(new Snapshot(name, bands));
        } catch (IllegalArgumentException e) {
            problems.add(rows.get(0).at(), name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Snapshot.Band> band(Sheet.Row row, Problems problems) {
        String value = row.text("value");
        if (!value.matches("[0-9]{1,9}")) {
            problems.add(
                    row.cell("value").at(), "value must be a whole number, was '" + value + "'");
            return Optional.empty();
        }
        int children = Integer.parseInt(value);
        Optional<Span> span = span(row.text("band"));
        if (span.isEmpty()) {
            problems.add(
                    row.cell("band").at(),
                    "band must be such as 'less than 3 months', '3 to 6 months' or '6 months or"
                            + " more', was '"
                            + row.text("band")
                            + "'");
        }
        return span.map(days -> new Snapshot.Band(days.from(), days.until(), children));
    }

    private record Span(double from, double until) {}

    private static Optional<Span> span(String band) {
        Matcher less = LESS.matcher(band);
        if (less.matches()) {
            return Optional.of(new Span(0, days(less.group(1), less.group(2))));
        }
        Matcher more = MORE.matcher(band);
        if (more.matches()) {
            double from = days(more.group(1), more.group(2));
            return Optional.of(new Span(from, Double.POSITIVE_INFINITY));
        }
        Matcher between = BETWEEN.matcher(band);
        if (!between.matches()) {
            return Optional.empty();
        }
        String unit = between.group(4);
        String first = between.group(2) == null ? unit : between.group(2);
        double from = days(between.group(1), first);
        return Optional.of(new Span(from, days(between.group(3), unit)));
    }

    private static double days(String number, String unit) {
        double days =
                switch (unit) {
                    case "day" -> 1;
                    case "week" -> 7;
                    case "month" -> Dates.DAYS_PER_YEAR / 12;
                    default -> Dates.DAYS_PER_YEAR;
                };
        return Double.parseDouble(number) * days;
    }
}
