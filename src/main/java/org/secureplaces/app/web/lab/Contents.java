package org.secureplaces.app.web.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.app.answer.PreparedForecast;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.kept.KeptSeries.Row;
import org.secureplaces.app.web.kept.SimulatedFutures;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.Futures.Key;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.statistics.Band;
import org.secureplaces.statistics.Statistics;

/** Makes of the first futures of a base and a what-if what a report is made of. */
final class Contents {

    private final PreparedForecast forecast;
    private final List<ReportContent.ScenarioText> texts;
    private final ReportContent.Dates dates;
    private final List<SimulatedFutures> futures;
    private final String version;

    /** A scenario each, in the order of the forecast. */
    Contents(PreparedForecast forecast, List<SimulatedFutures> futures) {
        this.forecast = forecast;
        this.texts = forecast.texts();
        this.dates = forecast.dates();
        this.futures = List.copyOf(futures);
        Software software = Software.running();
        this.version = software.version() + " (" + software.commit() + ")";
    }

    /** The scenarios in words. */
    List<ReportContent.ScenarioText> texts() {
        return texts;
    }

    /** How many futures of all scenarios are there. */
    int count() {
        return futures.stream().mapToInt(SimulatedFutures::count).min().orElse(0);
    }

    /**
     * The content of so many futures.
     *
     * @param command that makes the same
     * @param withFigures whether what moves the answer is wanted too
     */
    ReportContent of(int number, String command, boolean withFigures) {
        Map<Key, double[]> values = new LinkedHashMap<>();
        for (int scenario = 0; scenario < futures.size(); scenario++) {
            List<Row> rows = futures.get(scenario).first(number);
            futures.get(scenario).series().add(texts.get(scenario).name(), rows, values);
        }
        Plan plan = futures.get(0).plan().withReplications(number);
        return new ReportContent(
                texts,
                dates,
                run(plan, command, withFigures),
                new ReportContent.Results(
                        summary(values), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                forecast.futures(plan, values, withFigures));
    }

    /** What is known before anything is simulated. */
    ReportContent nothingYet() {
        return new ReportContent(
                texts,
                dates,
                new ReportContent.Run(0, 0, 0, Limits.SEED, version, "", List.of(), ""),
                ReportContent.Results.NONE,
                List.of(),
                List.of(),
                List.of(),
                Futures.NONE);
    }

    private ReportContent.Run run(Plan plan, String command, boolean withFigures) {
        return new ReportContent.Run(
                plan.replications(),
                plan.draws(),
                withFigures ? forecast.drawsAtAllPlaces(plan.seed(), plan.draws()) : 0,
                plan.seed(),
                version,
                command,
                List.of(),
                "");
    }

    /** The rows of the headline, which name the years and groups that are told. */
    private List<SummaryRow> summary(Map<Key, double[]> values) {
        List<SummaryRow> rows = new ArrayList<>();
        values.forEach(
                (key, own) -> {
                    if (key.measure().equals(Measure.CHILDREN_WITHOUT_PLACE.id())
                            && key.scenario().equals(texts.get(0).name())) {
                        rows.add(row(key, own));
                    }
                });
        return rows;
    }

    private static SummaryRow row(Key key, double[] values) {
        Statistics statistics = new Statistics(values, Limits.PER_DRAW);
        return new SummaryRow(
                key.scenario(),
                new SeriesName(key.measure(), key.group(), key.period()),
                statistics.mean(),
                Band.NONE,
                Band.NONE,
                "children");
    }
}
