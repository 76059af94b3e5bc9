package org.secureplaces.files.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * target_end_date and value, and source and published if they are there. Rows up to the forecast's
 * origin are past counts for naive forecasts; later ones must be among what was forecast.
 */
public final class Actuals {

    private static final List<String> COLUMNS =
            List.of("target", "group", "target_end_date", "value");

    private final Problems problems;
    private final Lines lines;
    private final LocalDate origin;
    private final Map<String, Map<String, Set<LocalDate>>> forecast = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();

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
            LocalDate published) {}

    private Actuals(List<ForecastRow> rows, Problems problems) {
        this.problems = problems;
        this.lines = new Lines(problems);
        this.origin = rows.get(0).originDate();
        rows.forEach(
                row ->
                        forecast.computeIfAbsent(row.target(), target -> new LinkedHashMap<>())
                                .computeIfAbsent(row.group(), group -> new LinkedHashSet<>())
                                .add(row.targetEndDate()));
    }

    /**
     * The figures of a file; what is wrong with it becomes problems.
     *
     * @param rows the forecast, not empty
     */
    public static List<Actual> read(Text figures, List<ForecastRow> rows, Problems problems) {
        Actuals actuals = new Actuals(rows, problems);
        List<Actual> read = new ArrayList<>();
        actuals.lines
                .sheet(figures.file(), figures.text(), COLUMNS)
                .ifPresent(
                        sheet -> {
                            sheet.rows().forEach(row -> actuals.row(row).ifPresent(read::add));
                            actuals.requireOneAfterTheOrigin(sheet, read);
                        });
        return List.copyOf(read);
    }

    private Optional<Actual> row(Sheet.Row row) {
        Optional<String> target = lines.word(row, "target", List.copyOf(forecast.keySet()));
        Optional<String> group =
                target.flatMap(
                        known ->
                                lines.word(
                                        row,
                                        "group",
                                        List.copyOf(
                                                forecast.getOrDefault(known, Map.of()).keySet())));
        Optional<LocalDate> date = lines.date(row, "target_end_date");
        Optional<Double> value = lines.number(row, "value");
        if (value.filter(count -> count < 0).isPresent()) {
            lines.complain(row, "value", "must not be negative: it is a count");
        }
        if (group.isEmpty() || date.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Actual actual =
                new Actual(
                        target.orElseThrow(),
                        group.get(),
                        date.get(),
                        value.get(),
                        row.text("source"),
                        published(row).orElse(date.get()));
        return isForecast(row, actual) && isFirst(row, actual)
                ? Optional.of(actual)
                : Optional.empty();
    }

    /** The day of publication, where the file has such a column and says it. */
    private Optional<LocalDate> published(Sheet.Row row) {
        return row.has("published") && !row.text("published").isEmpty()
                ? lines.date(row, "published")
                : Optional.empty();
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

    private boolean isFirst(Sheet.Row row, Actual actual) {
        String key = actual.target() + "," + actual.group() + "," + actual.targetEndDate();
        if (!seen.add(key)) {
            problems.add(row.at(), "the same figure stands in the file twice: " + key);
            return false;
        }
        return true;
    }

    private void requireOneAfterTheOrigin(Sheet sheet, List<Actual> read) {
        if (problems.isEmpty()
                && read.stream().noneMatch(actual -> actual.targetEndDate().isAfter(origin))) {
            problems.add(
                    sheet.at("target_end_date"),
                    "no figure is of a day after the forecast's origin " + origin);
        }
    }
}
