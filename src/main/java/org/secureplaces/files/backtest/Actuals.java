package org.secureplaces.files.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.files.Problems;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.question.Text;

/**
 * Reads figures published since a forecast: a CSV file with the columns target, group,
 * target_end_date and value, and source, published and as_of if they are there. Rows up to the
 * forecast's origin are past counts for naive forecasts; later ones must be among what was
 * forecast. A figure may have several issues, each with the day in as_of from which it held.
 */
public final class Actuals {

    private static final List<String> COLUMNS =
            List.of("target", "group", "target_end_date", "value");

    private final Problems problems;
    private final Lines lines;
    private final LocalDate origin;
    private final Map<String, Map<String, Set<LocalDate>>> forecast = new LinkedHashMap<>();
    private final Optional<LocalDate> limit;
    private final Map<String, List<Issue>> issues = new LinkedHashMap<>();

    /**
     * A published figure.
     *
     * @param source may be empty
     * @param published the day of publication; where nobody says, the day that it is about, before
     *     which it cannot have been known
     */
    public record Actual(
            String target,
            String group,
            LocalDate targetEndDate,
            double value,
            String source,
            LocalDate published) {

        Actual publishedOn(LocalDate day) {
            return new Actual(target, group, targetEndDate, value, source, day);
        }
    }

    /** A figure as it was told from a day on. */
    private record Issue(Actual actual, LocalDate asOf) {}

    private Actuals(List<ForecastRow> rows, Optional<LocalDate> limit, Problems problems) {
        this.problems = problems;
        this.limit = limit;
        this.lines = new Lines(problems);
        this.origin = rows.get(0).originDate();
        rows.forEach(
                row ->
                        forecast.computeIfAbsent(row.target(), target -> new LinkedHashMap<>())
                                .computeIfAbsent(row.group(), group -> new LinkedHashSet<>())
                                .add(row.targetEndDate()));
    }

    /**
     * The latest issue of each figure of a file; what is wrong with it becomes problems.
     *
     * @param rows the forecast, not empty
     */
    public static List<Actual> read(Text figures, List<ForecastRow> rows, Problems problems) {
        return read(figures, rows, Optional.empty(), problems);
    }

    /**
     * The figures of a file as they were known at the end of a day, or the latest.
     *
     * @param rows the forecast, not empty
     */
    public static List<Actual> read(
            Text figures, List<ForecastRow> rows, Optional<LocalDate> asOf, Problems problems) {
        Actuals actuals = new Actuals(rows, asOf, problems);
        List<Actual> read = new ArrayList<>();
        actuals.lines
                .sheet(figures.file(), figures.text(), COLUMNS)
                .ifPresent(
                        sheet -> {
                            sheet.rows().forEach(actuals::row);
                            read.addAll(actuals.latest());
                            actuals.requireOneAfterTheOrigin(sheet, read);
                        });
        return List.copyOf(read);
    }

    /** Each figure by the last issue that was known, published when it first was. */
    private List<Actual> latest() {
        List<Actual> latest = new ArrayList<>();
        for (List<Issue> ofFigure : issues.values()) {
            Optional<LocalDate> first =
                    ofFigure.stream()
                            .map(issue -> issue.actual().published())
                            .min(LocalDate::compareTo);
            ofFigure.stream()
                    .filter(issue -> limit.map(day -> !issue.asOf().isAfter(day)).orElse(true))
                    .max(Comparator.comparing(Issue::asOf))
                    .map(issue -> issue.actual().publishedOn(first.orElseThrow()))
                    .ifPresent(latest::add);
        }
        return latest;
    }

    private void row(Sheet.Row row) {
        Optional<String> target = lines.word(row, "target", List.copyOf(forecast.keySet()));
        Optional<String> group = target.flatMap(known -> lines.word(row, "group", groups(known)));
        Optional<LocalDate> date = lines.date(row, "target_end_date");
        Optional<Double> value = lines.number(row, "value");
        if (value.filter(count -> count < 0).isPresent()) {
            lines.complain(row, "value", "must not be negative: it is a count");
        }
        if (group.isEmpty() || date.isEmpty() || value.isEmpty()) {
            return;
        }
        Optional<LocalDate> asOf = dateIfTold(row, "as_of");
        LocalDate published = dateIfTold(row, "published").or(() -> asOf).orElse(date.get());
        String source = row.text("source");
        Actual actual =
                new Actual(
                        target.orElseThrow(),
                        group.get(),
                        date.get(),
                        value.get(),
                        source,
                        published);
        if (isForecast(row, actual)) {
            issue(row, new Issue(actual, asOf.orElse(published)));
        }
    }

    private List<String> groups(String target) {
        return List.copyOf(forecast.getOrDefault(target, Map.of()).keySet());
    }

    /** A day, where the file has such a column and says it. */
    private Optional<LocalDate> dateIfTold(Sheet.Row row, String column) {
        return row.text(column).isEmpty() ? Optional.empty() : lines.date(row, column);
    }

    private boolean isForecast(Sheet.Row row, Actual actual) {
        LocalDate date = actual.targetEndDate();
        Set<LocalDate> dates =
                forecast.getOrDefault(actual.target(), Map.of())
                        .getOrDefault(actual.group(), Set.of());
        if (date.isAfter(origin) && !dates.contains(date)) {
            lines.complain(
                    row,
                    "target_end_date",
                    "must be a month end that was forecast (from " + ends(dates) + ")");
            return false;
        }
        return true;
    }

    private static String ends(Set<LocalDate> dates) {
        List<LocalDate> sorted = dates.stream().sorted().toList();
        return sorted.get(0) + " to " + sorted.get(sorted.size() - 1);
    }

    private void issue(Sheet.Row row, Issue issue) {
        Actual actual = issue.actual();
        String key = actual.target() + "," + actual.group() + "," + actual.targetEndDate();
        List<Issue> earlier = issues.computeIfAbsent(key, figure -> new ArrayList<>());
        if (earlier.stream().anyMatch(other -> other.asOf().equals(issue.asOf()))) {
            problems.add(
                    row.at(),
                    "the same figure stands in the file twice: "
                            + key
                            + " as of "
                            + issue.asOf()
                            + "; a later issue of it says since when in the column as_of");
        }
        earlier.add(issue);
    }

    private void requireOneAfterTheOrigin(Sheet sheet, List<Actual> read) {
        if (problems.isEmpty()
                && read.stream().noneMatch(actual -> actual.targetEndDate().isAfter(origin))) {
            String known = limit.map(day -> " that was known on " + day).orElse("");
            problems.add(
                    sheet.at("target_end_date"),
                    "no figure" + known + " is of a day after the forecast's origin " + origin);
        }
    }
}
