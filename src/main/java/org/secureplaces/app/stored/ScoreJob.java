package org.secureplaces.app.stored;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.StoredNames;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.backtest.LevelCount;
import org.secureplaces.child.Basis;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.backtest.Actuals;
import org.secureplaces.files.backtest.Actuals.Actual;
import org.secureplaces.files.evidence.History;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.files.table.ScoreTables;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.CountLaw;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.question.Score;
import org.secureplaces.question.Text;
import org.secureplaces.scoring.PastCounts;
import org.secureplaces.scoring.Quantiles;
import org.secureplaces.scoring.Scored;
import org.secureplaces.scoring.Scorer;
import org.secureplaces.scoring.Verdict;

/** Scores a stored forecast, its first scenario, with figures that were published since. */
public final class ScoreJob {

    private static final int YEARS_OF_COUNTS = 5;
    private static final String ALL = "all";
    private static final String CHILDREN = "children_accommodated";

    private final StoredResults stored;
    private final Figures figures;
    private final List<ForecastRow> forecast;
    private final List<Actual> actuals;

    /** A file of figures, and the day as of which they are taken. */
    private record Figures(Text text, Optional<LocalDate> asOf) {}

    private ScoreJob(
            StoredResults stored,
            Figures figures,
            List<ForecastRow> forecast,
            List<Actual> actuals) {
        this.stored = stored;
        this.figures = figures;
        this.forecast = forecast;
        this.actuals = actuals;
    }

    /**
     * Reads a folder of results and the figures.
     *
     * @param asOf the day on which figures were known; the latest issue of each where none is said
     * @throws org.secureplaces.files.InputException with every problem of either
     */
    public static ScoreJob read(Path folder, Path actuals, Optional<LocalDate> asOf) {
        StoredResults stored = StoredResults.read(folder);
        stored.requireForecast();
        Problems problems = new Problems();
        String shown = actuals.toString();
        Optional<String> text = TextFile.read(actuals, shown, problems);
        problems.throwIfAny();
        return of(stored, new Text(shown, text.orElseThrow()), asOf);
    }

    /** The same with figures that were read. */
    static ScoreJob of(StoredResults stored, Text figures, Optional<LocalDate> asOf) {
        Problems problems = new Problems();
        Path folder = stored.folder();
        List<ForecastRow> rows = Tables.FORECAST.read(folder, problems);
        problems.throwIfAny();
        if (rows.isEmpty()) {
            throw Inputs.refusal(folder.resolve(Tables.FORECAST.file()), "has no forecast");
        }
        String first = rows.get(0).scenario();
        List<ForecastRow> own = rows.stream().filter(row -> row.scenario().equals(first)).toList();
        List<Actual> read = Actuals.read(figures, own, asOf, problems);
        problems.throwIfAny();
        return new ScoreJob(stored, new Figures(figures, asOf), own, read);
    }

    /** Every figure after the origin beside what a forecast, not empty, said of it. */
    static List<Scored> scored(
            StoredResults stored, List<ForecastRow> forecast, List<Actual> actuals) {
        Figures read = new Figures(new Text("", ""), Optional.empty());
        return new ScoreJob(stored, read, forecast, actuals).scored();
    }

    /** Writes the scores beside the forecast. */
    public List<Verdict> run() {
        return write(stored.folder());
    }

    /** Writes the scores into a folder of their own. */
    public List<Verdict> run(Path out, Request request) {
        try (ResultsFolder results = ResultsFolder.prepare(out)) {
            List<Verdict> verdicts = write(results.path());
            Text text = figures.text();
            Text kept = new Text(StoredNames.alone(text.file()), text.text());
            Score question = new Score(stored.forecast(), kept, figures.asOf());
            results.publish(Manifests.of(question, request, stored.files()));
            return verdicts;
        }
    }

    private List<Verdict> write(Path into) {
        List<Scored> scored = scored();
        List<Verdict> verdicts = Verdict.of(scored);
        ScoreTables.SCORED.write(into, scored);
        ScoreTables.SCORES.write(into, verdicts);
        return verdicts;
    }

    private List<Scored> scored() {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        for (ForecastRow row : forecast) {
            values.computeIfAbsent(
                            key(row.target(), row.group(), row.targetEndDate()),
                            key -> new LinkedHashMap<>())
                    .put(row.output().typeId(), row.output().value());
        }
        Scorer judge = new Scorer(stored.manifest().run().seed());
        LocalDate origin = forecast.get(0).originDate();
        List<Scored> scored = new ArrayList<>();
        for (Actual actual : actuals) {
            if (actual.targetEndDate().isAfter(origin)) {
                String key = key(actual.target(), actual.group(), actual.targetEndDate());
                scored.add(score(judge, actual, values.getOrDefault(key, Map.of())));
            }
        }
        return scored;
    }

    private Scored score(Scorer judge, Actual actual, Map<String, Double> values) {
        LocalDate origin = forecast.get(0).originDate();
        LocalDate date = actual.targetEndDate();
        int months = 12 * (date.getYear() - origin.getYear());
        months += date.getMonthValue() - origin.getMonthValue();
        String all = actual.group().equals(ALL) ? "" : ";" + actual.group();
        Scored.Subject subject = new Scored.Subject(actual.target() + all, origin, date, months);
        return judge.judge(
                subject,
                stored(values),
                new Scored.Outturn(actual.value(), actual.source()),
                new Scorer.Naive(past(actual, origin), level(actual)));
    }

    private Scorer.Stored stored(Map<String, Double> values) {
        List<Double> quantiles = new ArrayList<>();
        for (double probability : Quantiles.STORED) {
            quantiles.add(values.getOrDefault(Double.toString(probability), Double.NaN));
        }
        if (quantiles.stream().anyMatch(value -> value.isNaN())) {
            throw Inputs.refusal(
                    stored.folder().resolve(Tables.FORECAST.file()),
                    "must hold the quantiles " + Quantiles.STORED + " of every target");
        }
        return new Scorer.Stored(
                values.getOrDefault("NA", Double.NaN), new Quantiles(Quantiles.STORED, quantiles));
    }

    /**
     * Counts up to the origin: published ones that come with the program, and those of the file.
     */
    private PastCounts past(Actual about, LocalDate origin) {
        Map<LocalDate, Double> counts = new LinkedHashMap<>();
        if (about.target().equals(CHILDREN) && about.group().equals(ALL)) {
            for (HistoryRow row : History.rows()) {
                if (row.measure().equals(CHILDREN)) {
                    counts.put(row.date(), row.value());
                }
            }
        }
        for (Actual actual : actuals) {
            if (actual.target().equals(about.target()) && actual.group().equals(about.group())) {
                counts.put(actual.targetEndDate(), actual.value());
            }
        }
        return new PastCounts(
                        counts.entrySet().stream()
                                .filter(count -> !count.getKey().isAfter(origin))
                                .map(
                                        count ->
                                                new PastCounts.Point(
                                                        count.getKey(), count.getValue()))
                                .toList())
                .last(YEARS_OF_COUNTS);
    }

    /** Where need stays level: known for the children in homes, all or of a route or basis. */
    private Optional<CountLaw> level(Actual actual) {
        if (!actual.target().equals(CHILDREN)) {
            return Optional.empty();
        }
        return bases(actual.group())
                .flatMap(
                        bases ->
                                new LevelCount(stored.files().get(0).scenario())
                                        .on(actual.targetEndDate(), bases));
    }

    private static Optional<Predicate<Basis>> bases(String group) {
        if (group.equals(ALL)) {
            return Optional.of(basis -> true);
        }
        if (group.startsWith("route=")) {
            return Optional.of(basis -> group.endsWith("=" + basis.route().label()));
        }
        return group.startsWith("basis=")
                ? Optional.of(basis -> group.endsWith("=" + basis.label()))
                : Optional.empty();
    }

    private static String key(String target, String group, LocalDate date) {
        return target + "," + group + "," + date;
    }
}
