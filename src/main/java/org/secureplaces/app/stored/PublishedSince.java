package org.secureplaces.app.stored;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.backtest.Fact;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.backtest.Actuals;
import org.secureplaces.files.backtest.Actuals.Actual;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.question.Text;

/**
 * Published figures that stored forecasts are about: counts of children in homes among the facts
 * that come with the program, and figures of a file, which go before them.
 */
final class PublishedSince {

    /** Figures published since the first stored forecast began. */
    private static final Path USUAL = Path.of("scenarios", "data", "actuals-since-2023.csv");

    private static final String CHILDREN = "children_accommodated";
    private static final String ALL = "all";

    private PublishedSince() {}

    /**
     * The figures, in order of days.
     *
     * @param file of figures; the usual one, where it is there, if none is named
     * @param forecasts rows of every stored forecast
     */
    static List<Actual> read(
            Optional<Path> file, List<List<ForecastRow>> forecasts, Problems problems) {
        Map<String, Actual> figures = new LinkedHashMap<>();
        facts().forEach(actual -> figures.put(key(actual), actual));
        file.or(() -> Optional.of(USUAL).filter(Files::exists)).stream()
                .flatMap(named -> ofFile(named, forecasts, problems).stream())
                .forEach(actual -> figures.put(key(actual), actual));
        return figures.values().stream()
                .sorted(Comparator.comparing(Actual::targetEndDate))
                .toList();
    }

    private static List<Actual> ofFile(
            Path file, List<List<ForecastRow>> forecasts, Problems problems) {
        List<ForecastRow> rows = new ArrayList<>();
        forecasts.stream()
                .sorted(Comparator.comparing((List<ForecastRow> one) -> one.get(0).originDate()))
                .forEach(rows::addAll);
        String shown = file.toString();
        return TextFile.read(file, shown, problems)
                .map(text -> Actuals.read(new Text(shown, text), rows, problems))
                .orElse(List.of());
    }

    /** Counts, not estimates. */
    private static List<Actual> facts() {
        List<Actual> actuals = new ArrayList<>();
        for (Fact fact : Facts.shipped().facts()) {
            String topic = fact.topic().label();
            String group = topic.equals(CHILDREN) ? ALL : topic.replace(CHILDREN + ";", "");
            boolean isForecast = group.equals(ALL) || group.matches("route=[a-z]+");
            if (fact.isScored() && isForecast) {
                actuals.add(
                        new Actual(
                                CHILDREN,
                                group,
                                fact.date(),
                                fact.value(),
                                fact.source(),
                                fact.published()));
            }
        }
        return actuals;
    }

    private static String key(Actual actual) {
        return actual.target() + "," + actual.group() + "," + actual.targetEndDate();
    }

    /** Those of the figures that one forecast is about or that lie before it. */
    static List<Actual> of(List<Actual> figures, List<ForecastRow> forecast) {
        List<String> about =
                forecast.stream()
                        .map(row -> row.target() + "," + row.group() + "," + row.targetEndDate())
                        .distinct()
                        .toList();
        return figures.stream()
                .filter(
                        actual ->
                                !actual.targetEndDate().isAfter(forecast.get(0).originDate())
                                        || about.contains(key(actual)))
                .toList();
    }
}
