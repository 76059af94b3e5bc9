package org.secureplaces.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.report.chart.drawing.Chart;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Forest;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;
import org.secureplaces.report.finding.Price;

/** What a scenario changes against the base: paired differences, and who bears them. */
public final class EffectCharts {
    private static final Measure WITHOUT = Measure.CHILDREN_WITHOUT_PLACE;

    private final ReportContent content;
    private final Findings findings;
    private final Price price;

    public EffectCharts(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        this.price = new Price(content, findings);
    }

    /** Everything about one scenario's effect; empty where it was not compared. */
    record Section(
            String scenario, List<Price.Point> price, List<Chart> charts, DataTable measures) {}

    public List<Section> sections() {
        return content.compared().stream().flatMap(scenario -> section(scenario).stream()).toList();
    }

    private Optional<Section> section(ScenarioText scenario) {
        DataTable table = measures(scenario);
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Chart> charts = new ArrayList<>();
        groups(scenario).ifPresent(charts::add);
        new BurdenChart(content, findings).chart(scenario).ifPresent(charts::add);
        return Optional.of(
                new Section(scenario.name(), price.points(scenario.name()), charts, table));
    }

    private DataTable measures(ScenarioText scenario) {
        List<List<String>> rows =
                Arrays.stream(Measure.values())
                        .flatMap(measure -> row(scenario, measure).stream())
                        .toList();
        return new DataTable(
                "\u201c"
                        + scenario.name()
                        + "\u201d against \u201c"
                        + base(scenario).name()
                        + "\u201d, "
                        + findings.periods().whole(),
                List.of(
                        "Measure",
                        "Base",
                        "This scenario",
                        "Change",
                        "95 futures in 100",
                        "More in ... of 100 futures"),
                rows);
    }

    private Optional<List<String>> row(ScenarioText scenario, Measure measure) {
        return findings.change(scenario.name(), measure)
                .filter(change -> matters(scenario, measure))
                .map(
                        change ->
                                List.of(
                                        measure.yearlyLabel() + groupWords(scenario, measure),
                                        level(base(scenario), measure),
                                        level(scenario, measure),
                                        measure.unit().change(change.mean(), change.mean()),
                                        measure.unit().changeRange(change),
                                        higher(scenario, measure)));
    }

    /** What is 0 with and without the change, such as calls where nobody rings, is left out. */
    private boolean matters(ScenarioText scenario, Measure measure) {
        return Stream.of(base(scenario), scenario)
                .map(one -> findings.level(one.name(), measure))
                .anyMatch(level -> level.map(one -> one.mean() != 0).orElse(true));
    }

    private ScenarioText base(ScenarioText scenario) {
        return findings.against(scenario.name()).flatMap(content::named).orElse(content.base());
    }

    private String groupWords(ScenarioText scenario, Measure measure) {
        return findings.comparison(scenario.name(), measure)
                .filter(row -> row.series().group().equals("route=welfare"))
                .map(row -> " (welfare)")
                .orElse("");
    }

    private String level(ScenarioText scenario, Measure measure) {
        return findings.level(scenario.name(), measure)
                .map(level -> measure.unit().value(level.mean()))
                .orElse("\u2013");
    }

    private String higher(ScenarioText scenario, Measure measure) {
        return findings.comparison(scenario.name(), measure)
                .map(row -> String.valueOf(Math.round(row.shareHigher() * 100)))
                .orElse("\u2013");
    }

    private Optional<Chart> groups(ScenarioText scenario) {
        List<Forest.Line> lines =
                Stream.of(
                                findings
                                        .change(scenario.name(), WITHOUT)
                                        .map(change -> line("All children", change))
                                        .stream(),
                                lines(scenario, "sex=", "route=welfare;"),
                                lines(scenario, "region=", "route=welfare;"),
                                lines(scenario, "need=", ""))
                        .flatMap(all -> all)
                        .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Chart(
                        "effect-" + content.scenarios().indexOf(scenario),
                        "Change in children a year who get no secure place within a year",
                        takeaway(scenario),
                        "Points with intervals: the change for all children, by sex, by region and by need.",
                        Forest.legend(),
                        Forest.plot(lines, "Change in children a year").json()));
    }

    private Stream<Forest.Line> lines(ScenarioText scenario, String grouping, String prefix) {
        return findings.members(grouping).stream()
                .flatMap(
                        name ->
                                findings
                                        .change(scenario.name(), WITHOUT, prefix + grouping + name)
                                        .or(
                                                () ->
                                                        findings.change(
                                                                scenario.name(),
                                                                WITHOUT,
                                                                grouping + name))
                                        .map(change -> line(words(grouping, name), change))
                                        .stream())
                .sorted(
                        Comparator.comparingDouble((Forest.Line line) -> line.estimate().mean())
                                .reversed());
    }

    private static Forest.Line line(String words, Estimate change) {
        String hover =
                Unit.CHILDREN.change(change.mean(), change.mean())
                        + " ("
                        + Unit.CHILDREN.changeRange(change)
                        + ")";
        return new Forest.Line(words, change, hover);
    }

    /** A group as words: "Girls", "South West", "To an open children's home". */
    static String words(String grouping, String name) {
        return switch (grouping) {
            case "sex=" -> name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1) + "s";
            case "outcome=" ->
                    switch (name) {
                        case "childrens_home" -> "To: open children\u2019s home";
                        case "deprivation_of_liberty" -> "To: court-ordered bespoke care";
                        default -> "To: " + name.replace('_', ' ').replace("scotland", "Scotland");
                    };
            case "need=" -> "Need: " + name.replace('_', ' ');
            default -> name;
        };
    }

    private String takeaway(ScenarioText scenario) {
        return findings.comparison(scenario.name(), WITHOUT)
                .map(row -> Effect.of(row, findings.periods().years()))
                .map(
                        effect ->
                                (effect.isClear() || effect.isClearOnAverage()
                                                ? "On average " + effect.inWords() + " a year"
                                                : "No clear change")
                                        + "; in 95 futures in 100, "
                                        + effect.range()
                                        + ".")
                .orElse("");
    }
}
