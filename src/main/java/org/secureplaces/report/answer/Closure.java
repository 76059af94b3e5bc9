package org.secureplaces.report.answer;

import java.util.Optional;
import org.secureplaces.forecast.row.RankingRow;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Unit;

/**
 * What closing one home does, a year, against the same futures with no home closed.
 *
 * @param row the ranks that it may hold, and how it compares with the next
 * @param unit of what is ranked
 * @param harm change in what is ranked
 * @param perPlace that change for each welfare place that is lost; empty where none is, or where
 *     that is not told
 * @param courts change in the children sent by courts who go to another kind of custody; empty
 *     where that is not told
 */
public record Closure(
        RankingRow row,
        Unit unit,
        Estimate harm,
        Optional<Estimate> perPlace,
        Optional<Estimate> courts) {

    private static final String NOTHING = "\u2013";

    public String home() {
        return row.home();
    }

    /** Whether no child whom a council refers is affected in any future, but others are. */
    public boolean isOfCourtsOnly() {
        return Effect.of(harm).isNone() && courts.filter(one -> one.mean() != 0).isPresent();
    }

    /** The ranks that it may hold, such as "2 to 4". */
    public String ranks() {
        return row.rankLow() == row.rankHigh()
                ? Integer.toString(row.rankLow())
                : row.rankLow() + " to " + row.rankHigh();
    }

    /** The change, such as "7.1 more". */
    public String change() {
        return unit == Unit.CHILDREN ? words(harm) : unit.change(harm.mean(), harm.mean());
    }

    /** Where it lies in 95 futures in 100, such as "1.0 to 12.3 more". */
    public String range() {
        return unit == Unit.CHILDREN ? between(harm) : unit.changeRange(harm);
    }

    /** The change and its range for each welfare place lost. */
    public String perPlaceWords() {
        return perPlace.map(one -> words(one) + " (" + between(one) + ")").orElse(NOTHING);
    }

    /** The change and its range of children sent by courts who go elsewhere. */
    public String courtsWords() {
        return courts.map(
                        one ->
                                Effect.of(one).isNone()
                                        ? "none"
                                        : words(one) + " (" + between(one) + ")")
                .orElse(NOTHING);
    }

    /** In how many of 100 futures it does more harm than the next. */
    public String moreThanNext() {
        return row.next().isEmpty() || isOfCourtsOnly() || Double.isNaN(row.shareMoreThanNext())
                ? NOTHING
                : hundred() + " (" + row.next() + ")";
    }

    /** How it compares with the next, as a sentence; empty where that is not told. */
    Optional<String> order() {
        return row.next().isEmpty() || Double.isNaN(row.shareMoreThanNext())
                ? Optional.empty()
                : Optional.of(
                        "In "
                                + hundred()
                                + " of 100 futures closing "
                                + home()
                                + " does more harm than closing "
                                + row.next()
                                + ", the next.");
    }

    /** One line for a list. */
    String line() {
        if (isOfCourtsOnly()) {
            return home()
                    + " (not ranked): no child whom a council refers is affected; of those sent by"
                    + " courts "
                    + courtsWords()
                    + " a year go to another kind of custody";
        }
        return "rank "
                + ranks()
                + ": "
                + home()
                + ", "
                + change()
                + " ("
                + range()
                + ")"
                + perPlace.map(one -> ", " + words(one) + " for each welfare place lost")
                        .orElse("");
    }

    private String hundred() {
        return String.valueOf(Math.round(100 * row.shareMoreThanNext()));
    }

    private static String words(Estimate change) {
        return Effect.of(change).isNone() ? "none" : Effect.of(change).inWords();
    }

    private static String between(Estimate change) {
        return Effect.of(change).isNone() ? "in no future" : Effect.of(change).range();
    }
}
