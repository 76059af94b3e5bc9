package org.secureplaces.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secureplaces.app.input.AskedTexts;
import org.secureplaces.app.input.HomeTexts;
import org.secureplaces.app.input.OtherInputs;
import org.secureplaces.app.input.OwnTexts;
import org.secureplaces.app.input.Typed;
import org.secureplaces.evidence.Source;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.History;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.files.table.Table;
import org.secureplaces.files.table.Tables;
import org.secureplaces.forecast.Assumptions;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.forecast.row.HistoryRow;
import org.secureplaces.report.Report;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.scenario.Draws;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;

/** What commands put into a folder of results. */
public final class Writing {

    public static final String REPORT = "report.html";

    private Writing() {}

    /** The results in a folder; what is wrong with them becomes problems. */
    public static ReportContent.Results results(Path folder, Problems problems) {
        return new ReportContent.Results(
                rows(folder, Tables.SUMMARY, problems),
                rows(folder, Tables.COMPARISON, problems),
                rows(folder, Tables.UNCERTAINTY, problems),
                rows(folder, Tables.FORECAST, problems),
                rows(folder, Tables.RANKING, problems));
    }

    /** The rows of a table in a folder; none where the table is not there. */
    public static <R> List<R> rows(Path folder, Table<R> table, Problems problems) {
        return Files.exists(folder.resolve(table.file()))
                ? table.read(folder, problems)
                : List.of();
    }

    /** Writes the report and hands it back. */
    public static Report report(Path folder, ReportContent content) {
        return report(folder, new Report(content, List.of(), PastRecordFile.shipped()));
    }

    /** Writes a report and hands it back. */
    public static Report report(Path folder, Report report) {
        report(folder, report.html());
        return report;
    }

    /** Writes a page. */
    public static void report(Path folder, String html) {
        page(folder.resolve(REPORT), html);
    }

    static void page(Path file, String html) {
        try {
            Files.writeString(file, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scenario in words, as it is and as it differs from the one that it is compared with. */
    public static ReportContent.ScenarioText text(
            Scenario scenario, ScenarioFile file, ScenarioFile base) {
        return new ReportContent.ScenarioText(
                scenario.name(),
                description(scenario, file),
                file.fileName(),
                inWords(scenario),
                HomeTexts.of(file),
                HomeTexts.placesChanges(scenario),
                new ReportContent.Rules(
                        OtherInputs.arrangement(file.scenario(), base.scenario()),
                        OtherInputs.assumes(file, base)),
                AskedTexts.of(scenario, file));
    }

    /** The changes of a scenario, a sentence each. */
    static List<String> inWords(Scenario scenario) {
        return scenario.changes().stream().map(change -> change.inWords(scenario)).toList();
    }

    /** What the scenario asks, and what the official count on which it begins does not say. */
    private static String description(Scenario scenario, ScenarioFile file) {
        return Stream.of(
                        scenario.title().description(),
                        String.join(" ", file.named().notes()),
                        beyondProjections(scenario))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What a long forecast assumes that the projections of the population do not say. */
    private static String beyondProjections(Scenario scenario) {
        return scenario.demand().arrivals().stream()
                .flatMap(stream -> stream.pattern().indexes().stream())
                .filter(series -> series.name().startsWith("population"))
                .map(series -> series.dates().get(series.dates().size() - 1))
                .min(Comparator.naturalOrder())
                .filter(last -> last.plusYears(1).isBefore(scenario.horizon().end()))
                .map(
                        last ->
                                "The projections of the population end in "
                                        + last.getYear()
                                        + "; from then on the number of children is held.")
                .orElse("");
    }

    public static ReportContent.Dates dates(Scenario scenario) {
        Horizon horizon = scenario.horizon();
        return new ReportContent.Dates(
                horizon.dataCutOff(),
                horizon.knownUntil(),
                horizon.forecastFrom(),
                horizon.end().minusDays(1));
    }

    static ReportContent.Run run(Outcomes outcomes, Manifest manifest) {
        Software software = Software.running();
        String version = software.version() + " (" + software.commit() + ")";
        return new ReportContent.Run(
                outcomes.plan().replications(),
                outcomes.plan().draws(),
                atAllPlaces(
                        outcomes.plan().scenarios().get(0),
                        outcomes.plan().seed(),
                        outcomes.plan().draws()),
                outcomes.plan().seed(),
                version,
                Typed.command(manifest.run().arguments()),
                OwnTexts.of(manifest.scenarios()),
                manifest.run().made());
    }

    public static int atAllPlaces(Scenario scenario, long seed, int draws) {
        Horizon horizon = scenario.horizon();
        int all = 0;
        for (int number = 0; number < draws; number++) {
            Scenario drawn = scenario.drawn(Draws.REPRESENTATIVE.draw(seed, number));
            boolean held =
                    drawn.capacity()
                            .effectiveness()
                            .isHeldAtAll(horizon.forecastFrom(), horizon.end());
            all += held ? 1 : 0;
        }
        return all;
    }

    static List<AssumptionRow> assumptions(ScenarioFile file) {
        return Assumptions.of(file.scenario(), file.tables());
    }

    /** The sources that assumptions cite, by id. */
    public static List<ReportContent.SourceText> sources(List<AssumptionRow> assumptions) {
        Register register = Register.shipped();
        SortedSet<String> ids = new TreeSet<>();
        assumptions.forEach(row -> ids.addAll(List.of(row.sources().split("\\s*;\\s*"))));
        List<ReportContent.SourceText> texts = new ArrayList<>();
        for (String id : ids) {
            for (Source source : register.sources(id)) {
                texts.add(
                        new ReportContent.SourceText(
                                id,
                                source.title(),
                                source.publisher(),
                                source.published(),
                                source.address(),
                                source.grade()));
            }
        }
        return List.copyOf(texts);
    }

    public static ReportContent content(
            ReportContent.Results results,
            List<ReportContent.ScenarioText> texts,
            Outcomes outcomes,
            Manifest manifest,
            ScenarioFile last) {
        List<AssumptionRow> assumptions = assumptions(last);
        return new ReportContent(
                texts,
                dates(outcomes.plan().scenarios().get(0)),
                run(outcomes, manifest),
                results,
                assumptions,
                sources(assumptions),
                History.rows(),
                Futures.NONE);
    }

    /** The content of a report on results that were stored. */
    public static ReportContent stored(
            ReportContent.Results results,
            List<ScenarioFile> files,
            Manifest manifest,
            List<AssumptionRow> assumptions,
            List<HistoryRow> history) {
        List<ReportContent.ScenarioText> texts = new ArrayList<>();
        for (ScenarioFile file : files) {
            texts.add(text(forYears(file.scenario(), manifest.run().years()), file, files.get(0)));
        }
        Manifest.Run run = manifest.run();
        int draws = (run.replications() + run.runsPerDraw() - 1) / run.runsPerDraw();
        Scenario ran = forYears(files.get(0).scenario(), run.years());
        ReportContent.Run how =
                new ReportContent.Run(
                        run.replications(),
                        draws,
                        atAllPlaces(ran, run.seed(), draws),
                        run.seed(),
                        manifest.software().version() + " (" + manifest.software().commit() + ")",
                        Typed.command(run.arguments()),
                        OwnTexts.of(manifest.scenarios()),
                        run.made());
        return new ReportContent(
                texts,
                dates(ran),
                how,
                results,
                assumptions,
                sources(assumptions),
                history,
                Futures.NONE);
    }

    private static Scenario forYears(Scenario scenario, int years) {
        return scenario.with(scenario.horizon().forYears(years));
    }
}
