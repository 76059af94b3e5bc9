package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Told;
import org.secureplaces.report.content.Unit;

/** The table of a first page: the headline measures before and after. */
public final class BeforeAfter {

    /** A measure with a label short enough for one line of a page. */
    private record Line(Measure measure, String label, String small) {}

    private static final List<Line> LINES =
            List.of(
                    new Line(Measure.CHILDREN_WITHOUT_PLACE, "Children with no place", ""),
                    new Line(Measure.WAITING, "Children waiting on a day", ""),
                    new Line(Measure.DAYS_TO_PLACE, "Days to a place", "(at most 91)"),
                    new Line(Measure.MILES_FROM_HOME, "Miles from home", ""),
                    new Line(Measure.CUSTODY_OVERFLOW, "Courts\u2019 children sent elsewhere", ""),
                    new Line(Measure.COST_POUNDS, "Public cost a year", "(million pounds)"));

    /**
     * A row.
     *
     * @param small beside the label, may be empty
     * @param cells numbers in the order of the columns
     * @param from the part of the page that says where they come from
     */
    public record Row(String label, String small, List<String> cells, String from) {}

    private final Told told;

    public BeforeAfter(Told told) {
        this.told = told;
    }

    /** Headings of the numbers. */
    public List<String> columns() {
        return told.isCompared()
                ? List.of(told.today(), told.then(), "Difference", "In 95 of 100 futures")
                : List.of("Average", "In 95 of 100 futures");
    }

    /** Rows; a measure that is the same in every future is left out, but for the first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Line line : LINES) {
            (told.isCompared() ? compared(line) : level(line)).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<Row> level(Line line) {
        Unit unit = line.measure().unit();
        return told.numbers()
                .level(told.base(), line.measure(), told.span())
                .map(
                        level ->
                                row(
                                        line,
                                        List.of(
                                                plain(unit.value(level.mean())),
                                                range(plain(unit.range(level))))));
    }

    private Optional<Row> compared(Line line) {
        Optional<Estimate> before = told.numbers().level(told.base(), line.measure(), told.span());
        Optional<Estimate> after =
                told.numbers().level(told.scenario(), line.measure(), told.span());
        Optional<Estimate> by = told.numbers().change(told.scenario(), line.measure(), told.span());
        boolean isFirst = line.measure() == Measure.CHILDREN_WITHOUT_PLACE;
        if (before.isEmpty() || after.isEmpty() || by.isEmpty()) {
            return Optional.empty();
        }
        return !isFirst && Effect.of(by.get()).isNone()
                ? Optional.empty()
                : Optional.of(row(line, before.get(), after.get(), by.get()));
    }

    private static Row row(Line line, Estimate before, Estimate after, Estimate by) {
        Unit unit = line.measure().unit();
        MoreOrFewer words = MoreOrFewer.of(unit);
        boolean isNone = Effect.of(by).isNone();
        boolean unclear = by.hasRange() && !by.isClear() && !isNone;
        String difference =
                isNone ? "no change" : unclear ? "no clear change" : words.words(by.mean());
        return row(
                line,
                List.of(
                        plain(oneMore(unit, before.mean(), by.mean())),
                        plain(oneMore(unit, after.mean(), by.mean())),
                        plain(difference),
                        isNone ? "no change" : range(plain(words.range(by)))));
    }

    /** A level beside a small difference has a decimal, so that the difference can be seen. */
    private static String oneMore(Unit unit, double level, double by) {
        double size = Math.abs(unit == Unit.MILLION_POUNDS ? by / 1e6 : by);
        double shown = unit == Unit.MILLION_POUNDS ? level / 1e6 : level;
        return size < 9.95 ? String.format(java.util.Locale.UK, "%,.1f", shown) : unit.value(level);
    }

    private static Row row(Line line, List<String> cells) {
        return new Row(line.label(), line.small(), cells, WhereFrom.id(line.measure()));
    }

    /** The unit stands in the label. */
    private static String plain(String number) {
        return number.replace("\u00a3", "").replace(" million", "");
    }

    private static String range(String range) {
        return range.equals(Estimate.TOO_FEW) ? "too few futures" : range;
    }
}
