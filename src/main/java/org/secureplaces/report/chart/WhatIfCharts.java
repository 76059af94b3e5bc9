package org.secureplaces.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.DotChart;
import org.secureplaces.report.chart.drawing.DotRows;
import org.secureplaces.report.chart.drawing.DotRows.Group;
import org.secureplaces.report.chart.drawing.DotRows.Row;
import org.secureplaces.report.chart.drawing.Picture;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Unit;
import org.secureplaces.report.whatif.WhatIf;
import org.secureplaces.report.whatif.WhatIfChange;
import org.secureplaces.report.whatif.WhatIfs;
import org.secureplaces.statistics.Band;

/** Several what-ifs in one picture: children without a place, and money. */
public final class WhatIfCharts {

    private static final double QUARTER = 0.25;
    private static final double MILLIONTH = 1e-6;

    private final WhatIfs whatIfs;

    public WhatIfCharts(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    /** Difference in children a year who get no place, the most harm first. */
    public Picture children() {
        return picture(
                "what-ifs",
                rows(
                        Measure.CHILDREN_WITHOUT_PLACE,
                        Unit.CHILDREN,
                        "\u2190 fewer children without a place",
                        "\u2190 fewer",
                        "more \u2192"));
    }

    /** Difference in money; empty where none of them is clear. */
    public Optional<Picture> money() {
        boolean isTold =
                whatIfs.all().stream()
                        .flatMap(one -> whatIfs.change(one, Measure.COST_POUNDS).stream())
                        .anyMatch(Estimate::isClear);
        return isTold
                ? Optional.of(
                        picture(
                                "what-if-costs",
                                rows(
                                        Measure.COST_POUNDS,
                                        Unit.MILLION_POUNDS,
                                        "\u2190 costs less",
                                        "\u2190 less",
                                        "more \u2192")))
                : Optional.empty();
    }

    /** The table behind it is that of all numbers. */
    private static Picture picture(String id, DotRows rows) {
        return new Picture(
                id,
                "",
                "",
                DotChart.wide(rows),
                DotChart.narrow(rows),
                new DataTable("", List.of(), List.of()));
    }

    private DotRows rows(Measure measure, Unit unit, String less, String shortLess, String more) {
        List<Group> groups = new ArrayList<>();
        if (!whatIfs.alike().isEmpty()) {
            List<Row> alike =
                    whatIfs.alike().stream().flatMap(one -> row(one, measure, unit)).toList();
            groups.add(new Group("", whatIfs.base(), false, alike));
        }
        for (WhatIf one : whatIfs.apart()) {
            boolean isOpen = whatIfs.hasOwnBase(one);
            String base = whatIfs.against(one);
            String years = ", " + whatIfs.inWords(one.span());
            groups.add(
                    new Group(
                            isOpen
                                    ? "Another base: compared with " + base + years
                                    : "Years of its own" + years,
                            isOpen ? base : whatIfs.base(),
                            isOpen,
                            row(one, measure, unit).toList()));
        }
        return new DotRows(groups, less, shortLess, more, description(groups));
    }

    private Stream<Row> row(WhatIf one, Measure measure, Unit unit) {
        return whatIfs.change(one, measure).map(change -> row(one, measure, unit, change)).stream();
    }

    private Row row(WhatIf one, Measure measure, Unit unit, Estimate change) {
        boolean isMoney = unit == Unit.MILLION_POUNDS;
        WhatIfChange words =
                isMoney ? WhatIfChange.ofMillions(change) : WhatIfChange.of(change, unit);
        double factor = isMoney ? MILLIONTH : 1;
        Optional<Band> half =
                whatIfs.differences(one, measure)
                        .filter(sample -> change.hasRange())
                        .map(WhatIfCharts::middleHalf)
                        .map(band -> new Band(band.low() * factor, band.high() * factor));
        Estimate shown = change.times(factor);
        return new Row(
                one.heading(),
                whatIfs.hasOwnBase(one) ? "base: " + whatIfs.against(one) : one.when(),
                words.number(),
                words.reach(),
                shown.mean(),
                shown.low(),
                shown.high(),
                half);
    }

    private static Band middleHalf(Sample sample) {
        return new Band(sample.quantile(QUARTER), sample.quantile(1 - QUARTER));
    }

    private static String description(List<Group> groups) {
        StringBuilder text = new StringBuilder();
        for (Group group : groups) {
            text.append(group.rule().isEmpty() ? "Most harm first." : " " + group.rule() + ".");
            for (Row row : group.rows()) {
                text.append(' ').append(row.name()).append(": ").append(row.number());
                text.append(row.range().isEmpty() ? "" : ", " + row.range()).append('.');
            }
        }
        return text.toString();
    }
}
