package org.secureplaces.app.web.lab;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.report.finding.Estimate;
import org.secureplaces.report.finding.Measure;
import org.secureplaces.report.finding.MoreOrFewer;
import org.secureplaces.report.finding.Sample;
import org.secureplaces.report.finding.Span;
import org.secureplaces.report.finding.Told;
import org.secureplaces.report.finding.Unit;

/**
 * A scenario as a column of a comparison, with what the same years of the same futures give without
 * the change.
 */
final class CompareView {

    private final Told told;
    private final Optional<Sample> sample;
    private final Map<String, Object> numbers = new LinkedHashMap<>();
    private final Map<String, Object> words = new LinkedHashMap<>();
    private final Map<String, Object> instead = new LinkedHashMap<>();

    /**
     * Of a scenario.
     *
     * @param sample the difference of each future
     */
    CompareView(Told told, Optional<Sample> sample) {
        this.told = told;
        this.sample = sample;
    }

    /** Numbers and words by what they are about. */
    Map<String, Object> told() {
        level("without", Measure.CHILDREN_WITHOUT_PLACE);
        level("waiting", Measure.WAITING);
        level("days", Measure.DAYS_TO_PLACE);
        level("cost", Measure.COST_POUNDS);
        if (told.isCompared()) {
            change("by", Measure.CHILDREN_WITHOUT_PLACE);
            changeInWords("waitingBy", Measure.WAITING);
            changeInWords("daysBy", Measure.DAYS_TO_PLACE);
            changeInWords("costBy", Measure.COST_POUNDS);
            moved();
        }
        numbers.put("words", words);
        numbers.put("instead", instead);
        numbers.put("span", told.years().inWords(told.span()));
        return numbers;
    }

    private void level(String name, Measure measure) {
        Optional<Estimate> level = told.numbers().level(told.scenario(), measure, told.span());
        level.ifPresent(
                one -> {
                    numbers.put(name, one.mean());
                    words.put(name, number(measure.unit(), one.mean()));
                });
        if (told.isCompared()) {
            told.numbers()
                    .level(told.content().base(), measure, told.span())
                    .ifPresent(one -> instead.put(name, number(measure.unit(), one.mean())));
        }
    }

    private static String number(Unit unit, double mean) {
        return unit == Unit.MILLION_POUNDS
                ? String.format(Locale.UK, "\u00a3%,.1f million", mean / 1e6)
                : String.format(Locale.UK, "%,.1f", mean);
    }

    private void change(String name, Measure measure) {
        told.numbers()
                .change(told.scenario(), measure, told.span())
                .ifPresent(
                        by -> {
                            Map<String, Object> own = new LinkedHashMap<>();
                            own.put("mean", by.mean());
                            own.put("low", by.low());
                            own.put("high", by.high());
                            numbers.put(name, own);
                            MoreOrFewer unit = MoreOrFewer.of(measure.unit());
                            words.put(name, difference(by, unit));
                            words.put("range", by.hasRange() ? unit.range(by) : "");
                            numbers.put("isClear", by.isClear());
                        });
    }

    /** Nobody reads a number as certain that may as well be the other way round. */
    private String difference(Estimate by, MoreOrFewer unit) {
        boolean isSame = by.mean() == 0 && (!by.hasRange() || by.low() == 0 && by.high() == 0);
        if (isSame) {
            return "no change";
        }
        if (by.hasRange()) {
            return by.isClear() ? unit.words(by.mean()) : "no clear change";
        }
        boolean isTooEarly = sample.map(Sample::isTooEarly).orElse(false);
        return isTooEarly ? "too early to say" : unit.words(by.mean());
    }

    private void changeInWords(String name, Measure measure) {
        told.numbers()
                .change(told.scenario(), measure, told.span())
                .ifPresent(
                        by ->
                                words.put(
                                        name,
                                        AnswerView.words(by, MoreOrFewer.of(measure.unit()), "")));
    }

    /** How many children change homes because of it, over the whole forecast. */
    private void moved() {
        Span whole = told.years().whole();
        told.numbers()
                .change(told.scenario(), Measure.TRANSFERS, whole)
                .map(by -> by.times(whole.years()))
                .ifPresent(
                        by -> {
                            numbers.put("moved", by.mean());
                            words.put(
                                    "moved",
                                    AnswerView.words(by, MoreOrFewer.of(Unit.CHILDREN), ""));
                        });
    }
}
