package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.AnswerFolder;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.PlanningTables;
import org.secureplaces.forecast.Futures;
import org.secureplaces.measure.Detail;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.chart.WaterfallCharts;
import org.secureplaces.report.finding.WaterfallFinding;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.sensitivity.Driver;
import org.secureplaces.sensitivity.Headlines;
import org.secureplaces.sensitivity.Waterfall;
import org.secureplaces.sensitivity.WaterfallRow;
import org.secureplaces.statistics.Statistics;

/** Explains the difference between two scenarios change by change. */
public final class WaterfallJob {

    private final List<ScenarioFile> files;
    private final Settings settings;
    private final Manifest manifest;

    /** Takes a question and how it was asked. */
    public WaterfallJob(org.secureplaces.question.Waterfall question, Request request) {
        this.files = Inputs.of(question.scenarios());
        this.settings = Settings.of(question, request);
        this.manifest = Manifests.of(question, request, files);
    }

    /** Runs and writes; the folder is checked before anything is simulated. */
    public AnswerPage run(Path out, Workers.Progress progress) {
        List<Scenario> two = Inputs.scenarios(files, settings.years());
        Waterfall waterfall = waterfall(two);
        Plan plan = plan(two.get(0), waterfall);
        try (AnswerFolder folder = AnswerFolder.prepare(out, manifest)) {
            Outcomes outcomes = new Workers(settings.threads()).run(new Experiment(plan), progress);
            List<WaterfallRow> rows =
                    folder.write(PlanningTables.WATERFALL, rows(waterfall, outcomes));
            AnswerPage page = page(rows, folder.made());
            folder.publish(page);
            return page;
        }
    }

    /** The page from the rows of a table that was written. */
    public AnswerPage page(List<WaterfallRow> rows, AnswerPage.Made made) {
        WaterfallFinding finding =
                new WaterfallFinding(
                        files.get(0).scenario().name(), files.get(1).scenario().name(), rows);
        WaterfallCharts charts = new WaterfallCharts(finding);
        return new AnswerPage(
                "What makes the difference",
                finding.answer(),
                charts.charts(),
                List.of(),
                charts.tables(),
                finding.method(),
                made);
    }

    private Waterfall waterfall(List<Scenario> two) {
        try {
            return new Waterfall(Driver.between(two.get(0), two.get(1)));
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private Plan plan(Scenario from, Waterfall waterfall) {
        try {
            return new Plan(
                    waterfall.scenarios(from),
                    settings.seed(),
                    settings.replications(),
                    settings.runsPerDraw(),
                    Detail.HEADLINE);
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private RuntimeException refusal(IllegalArgumentException e) {
        return Inputs.refusal(
                Path.of(files.get(1).fileName()), "cannot be explained: " + e.getMessage());
    }

    private static List<WaterfallRow> rows(Waterfall waterfall, Outcomes outcomes) {
        List<WaterfallRow> rows = new ArrayList<>();
        int last = outcomes.plan().scenarios().size() - 1;
        Futures futures = new Futures(outcomes);
        for (Headlines headline : Headlines.values()) {
            int index = headline.index(outcomes.layout());
            rows.add(row(headline, WaterfallRow.FROM, futures.statistics(0, index)));
            List<Statistics> parts = futures.statistics(index, waterfall::parts);
            for (int driver = 0; driver < parts.size(); driver++) {
                String name = waterfall.drivers().get(driver).name();
                rows.add(row(headline, name, parts.get(driver)));
            }
            rows.add(row(headline, WaterfallRow.TO, futures.statistics(last, index)));
        }
        return rows.stream().filter(row -> !Double.isNaN(row.contribution())).toList();
    }

    private static WaterfallRow row(Headlines headline, String driver, Statistics statistics) {
        return new WaterfallRow(
                headline.label(),
                driver,
                statistics.mean(),
                statistics.meanInterval(),
                statistics.futures());
    }
}
