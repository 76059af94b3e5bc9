package org.secureplaces.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.report.answer.Headline;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.answer.Ranking;
import org.secureplaces.report.answer.WhereFrom;
import org.secureplaces.report.chart.EffectCharts;
import org.secureplaces.report.chart.EstateHistory;
import org.secureplaces.report.chart.FanChart;
import org.secureplaces.report.chart.FlowTable;
import org.secureplaces.report.chart.HomeSizes;
import org.secureplaces.report.chart.MoneyTable;
import org.secureplaces.report.chart.OccupancyCharts;
import org.secureplaces.report.chart.RankingChart;
import org.secureplaces.report.chart.SpreadChart;
import org.secureplaces.report.chart.VintageChart;
import org.secureplaces.report.chart.WaitingCharts;
import org.secureplaces.report.chart.YearTables;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.finding.KeyNumbers;
import org.secureplaces.report.finding.Vintage;
import org.secureplaces.report.input.Provenance;

/**
 * The report on a forecast: one HTML page that holds all it needs, works without a network and
 * prints; the same content gives the same bytes.
 */
public final class Report {
    private final ReportContent content;
    private final Findings findings;
    private final List<Vintage> vintages;
    private final PastRecord past;

    public Report(ReportContent content) {
        this(content, List.of(), PastRecord.NONE);
    }

    /** A report that also shows what earlier forecasts said, and says how right they were. */
    public Report(ReportContent content, List<Vintage> vintages, PastRecord past) {
        this.content = content;
        this.findings = new Findings(content);
        this.vintages = List.copyOf(vintages);
        this.past = past;
    }

    /** The whole page. */
    public String html() {
        return Template.filled("report.html", words());
    }

    /** The answer in plain sentences, one line each, as the page begins with. */
    public List<String> answer() {
        List<String> lines = new ArrayList<>();
        Several several = new Several(content, findings);
        if (!several.isEmpty()) {
            return several.lines();
        }
        for (Headline.Answer answer : new Headline(content, findings).answers()) {
            lines.add(answer.subject() + ": " + answer.sentence() + ".");
            Stream.of(answer.range(), answer.context(), answer.time())
                    .filter(line -> !line.isBlank())
                    .forEach(lines::add);
            lines.addAll(answer.bearers());
            lines.addAll(answer.certainty());
        }
        lines.addAll(new Ranking(content, findings).lines());
        return List.copyOf(lines);
    }

    private Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        KeyNumbers keyNumbers = new KeyNumbers(content, findings);
        words.put("content", content);
        words.put("answers", new Headline(content, findings).answers());
        words.put("first", FirstPage.of(content, findings, past));
        Several several = new Several(content, findings);
        words.put("several", several.words());
        words.put("apart", FirstPage.apart(several.withOneBase(), findings));
        words.put("lead", keyNumbers.lead());
        Provenance provenance = new Provenance(content);
        WhereFrom whereFrom = new WhereFrom(content, findings, past);
        words.put("traces", whereFrom.traces());
        words.put("from", whereFrom.links());
        words.put("moves", whereFrom.moves());
        words.put("homes", provenance.homes());
        words.put("assumptions", provenance.assumptions());
        words.put("sources", provenance.sources());
        words.put("past", past.lines());
        words.put("contact", keyNumbers.lead().asked().author());
        dates(words);
        charts(words);
        return words;
    }

    private void dates(Map<String, Object> words) {
        ReportContent.Dates dates = content.dates();
        words.put("whole", findings.periods().whole());
        words.put("dataCutOff", Periods.day(dates.dataCutOff()));
        words.put("knownUntil", Periods.day(dates.knownUntil()));
        words.put("forecastFrom", Periods.day(dates.forecastFrom()));
        words.put("end", Periods.day(dates.end()));
        words.put("replications", String.format(Locale.UK, "%,d", content.run().replications()));
        words.put("draws", String.format(Locale.UK, "%,d", content.run().draws()));
        words.put(
                "partYears",
                findings.periods().inForecast().stream()
                        .map(findings.periods()::label)
                        .filter(label -> label.contains("("))
                        .toList());
    }

    private void charts(Map<String, Object> words) {
        OccupancyCharts occupancy = new OccupancyCharts(content, findings);
        SpreadChart spread = new SpreadChart(content, findings);
        EstateHistory estate = new EstateHistory(content, findings);
        HomeSizes sizes = new HomeSizes(content.base().homes());
        Ranking closures = new Ranking(content, findings);
        RankingChart ranking = new RankingChart(closures, sizes);
        words.put("rankingNotes", closures.notes());
        YearTables tables = new YearTables(content, findings);
        words.put("fans", FanChart.charts(content, findings));
        words.put("waits", new WaitingCharts(content, findings).charts());
        words.put("occupancy", occupancy.charts());
        words.put("occupancyTable", list(occupancy.table()));
        words.put("effects", new EffectCharts(content, findings).sections());
        words.put("moneyTable", list(new MoneyTable(content, findings).table()));
        words.put("ranking", ranking.charts());
        words.put("rankingTable", list(ranking.table()));
        words.put("spread", spread.charts());
        words.put("spreadNotes", spread.notes());
        words.put("spreadTable", list(spread.table()));
        words.put("vintages", new VintageChart(vintages, content.history()).charts());
        words.put("stories", estate.stories());
        words.put("estateTable", list(estate.table()));
        words.put("flowTable", list(new FlowTable(content, findings).table()));
        words.put("levelTables", tables.levels());
        words.put("welfareTables", tables.welfare());
        words.put("groupTable", list(tables.groups()));
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.stream().toList();
    }
}
