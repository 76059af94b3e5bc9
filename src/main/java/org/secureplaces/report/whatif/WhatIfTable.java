package org.secureplaces.report.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.content.Unit;

/**
 * The numbers of several what-ifs: a row for each measure, a column for the base and each of them.
 */
public final class WhatIfTable {

    private static final String NONE = "\u2013";

    private static final List<Measure> LEVELS =
            List.of(
                    Measure.WAITING,
                    Measure.DAYS_TO_PLACE,
                    Measure.MILES_FROM_HOME,
                    Measure.CUSTODY_OVERFLOW);

    /**
     * The head of a column.
     *
     * @param note what stands below it, may be empty
     */
    public record Head(String name, String note, boolean isApart) {}

    /** A number and what stands below it; either may be empty. */
    public record Cell(String number, String note) {}

    /** The first row is the paired difference. */
    public record Line(String label, String note, List<Cell> cells) {}

    private final WhatIfs whatIfs;
    private final ReportContent content;

    public WhatIfTable(WhatIfs whatIfs, ReportContent content) {
        this.whatIfs = whatIfs;
        this.content = content;
    }

    public List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(WhatIfWords.upper(whatIfs.base()), "the base", false));
        for (WhatIf one : whatIfs.all()) {
            String note =
                    whatIfs.hasOwnBase(one)
                            ? "base: " + whatIfs.against(one) + ", not " + whatIfs.base()
                            : one.isApart() ? "years of its own" : one.when();
            heads.add(new Head(one.heading(), note, one.isApart()));
        }
        return heads;
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(difference());
        lines.add(without());
        placed().ifPresent(lines::add);
        LEVELS.forEach(measure -> level(measure).ifPresent(lines::add));
        moved().ifPresent(line -> lines.add(lines.size() - 1, line));
        cost().ifPresent(lines::add);
        return lines;
    }

    private Line difference() {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(NONE, "")));
        for (WhatIf one : whatIfs.all()) {
            WhatIfChange change = WhatIfChange.of(one.difference(), Unit.CHILDREN);
            cells.add(
                    new Cell(
                            change.number(),
                            change.range() + (than(one).isEmpty() ? "" : "," + than(one))));
        }
        return new Line(
                "Difference: children a year who get no place",
                "below it where 95 of 100 futures lie",
                cells);
    }

    private String than(WhatIf one) {
        return whatIfs.hasOwnBase(one) ? " than " + whatIfs.against(one) : "";
    }

    private Line without() {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(base(WhatIfs.WITHOUT).orElse(NONE), ""));
        for (WhatIf one : whatIfs.all()) {
            cells.add(new Cell(level(one, WhatIfs.WITHOUT), ofBase(one)));
        }
        return new Line("Children who get no place within a year", "", cells);
    }

    private String ofBase(WhatIf one) {
        if (!one.isApart()) {
            return "";
        }
        String base =
                whatIfs.level(one.against(), WhatIfs.WITHOUT, one.span())
                        .map(level -> Unit.CHILDREN.value(level.mean()))
                        .orElse(NONE);
        return WhatIfWords.upper(whatIfs.against(one)) + ": " + base;
    }

    /** All for whom a place is first sought, less those who get none. */
    private Optional<Line> placed() {
        List<Cell> cells = new ArrayList<>();
        Optional<String> base = placed(content.base(), whatIfs.common());
        if (base.isEmpty()) {
            return Optional.empty();
        }
        cells.add(new Cell(base.get(), ""));
        for (WhatIf one : whatIfs.all()) {
            cells.add(new Cell(placed(one.scenario(), one.span()).orElse(NONE), ""));
        }
        return Optional.of(new Line("Children placed within a year", "", cells));
    }

    private Optional<String> placed(ReportContent.ScenarioText scenario, Span span) {
        return whatIfs.level(scenario, Measure.CHILDREN_REFERRED, span)
                .flatMap(
                        all ->
                                whatIfs.level(scenario, WhatIfs.WITHOUT, span)
                                        .map(none -> all.mean() - none.mean()))
                .map(Unit.CHILDREN::value);
    }

    private Optional<Line> level(Measure measure) {
        Optional<String> base = base(measure);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>(List.of(new Cell(base.get(), "")));
        for (WhatIf one : whatIfs.all()) {
            String change =
                    whatIfs.change(one, measure)
                            .map(by -> WhatIfChange.of(by, measure.unit()))
                            .map(
                                    by ->
                                            by.isClear()
                                                    ? by.number() + than(one) + range(by)
                                                    : by.number())
                            .orElse("");
            cells.add(new Cell(level(one, measure), change));
        }
        return Optional.of(new Line(label(measure), note(measure), cells));
    }

    private static String range(WhatIfChange change) {
        return change.range().isEmpty() ? "" : ", " + change.range();
    }

    private Optional<String> base(Measure measure) {
        return whatIfs.level(content.base(), measure, whatIfs.common())
                .map(level -> measure.unit().value(level.mean()));
    }

    private String level(WhatIf one, Measure measure) {
        return whatIfs.level(one.scenario(), measure, one.span())
                .map(level -> measure.unit().value(level.mean()))
                .orElse(NONE);
    }

    /** Moves happen once, when a home closes, and so in none of the full years. */
    private Optional<Line> moved() {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(NONE, "")));
        boolean isTold = false;
        for (WhatIf one : whatIfs.all()) {
            Optional<Estimate> moves = whatIfs.moved(one);
            isTold |= moves.map(by -> by.mean() != 0).orElse(false);
            WhatIfChange change =
                    moves.map(by -> WhatIfChange.of(by, Unit.CHILDREN)).orElse(WhatIfChange.UNTOLD);
            cells.add(
                    change.number().equals("no change")
                            ? new Cell("none", "")
                            : new Cell(change.number().replaceFirst(" more$", ""), change.range()));
        }
        return isTold
                ? Optional.of(
                        new Line("Children moved by the change", "over the whole forecast", cells))
                : Optional.empty();
    }

    private Optional<Line> cost() {
        Optional<String> base = base(Measure.COST_POUNDS);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>(List.of(new Cell(base.get().replace("\u00a3", ""), "")));
        for (WhatIf one : whatIfs.all()) {
            WhatIfChange change =
                    whatIfs.change(one, Measure.COST_POUNDS)
                            .map(WhatIfChange::ofMillions)
                            .orElse(WhatIfChange.UNTOLD);
            cells.add(
                    new Cell(
                            change.number(),
                            change.range() + (than(one).isEmpty() ? "" : "," + than(one))));
        }
        return Optional.of(new Line("Public cost a year, million pounds", "", cells));
    }

    private static String label(Measure measure) {
        return switch (measure) {
            case WAITING -> "Children waiting on a day";
            case DAYS_TO_PLACE -> "Days to a place";
            case CUSTODY_OVERFLOW -> "Courts\u2019 children sent elsewhere, a year";
            default -> measure.yearlyLabel();
        };
    }

    private static String note(Measure measure) {
        return measure == Measure.DAYS_TO_PLACE ? "a child who is never placed counts as 91" : "";
    }
}
