package org.secureplaces.report.answer;

import java.util.Locale;
import java.util.Optional;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.content.Told;

/**
 * What a change does before it is wholly in effect, where that is clear and the full years after it
 * tell something else: a home that closes and opens again must not read as no change.
 */
final class Meanwhile {

    private static final Measure WITHOUT = Measure.CHILDREN_WITHOUT_PLACE;

    private Meanwhile() {}

    /**
     * It in words, without a full stop.
     *
     * @param after the change in the full years after
     */
    static Optional<String> of(Told told, Optional<Estimate> after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        return told.years()
                .happening(told.scenario())
                .filter(told.numbers()::tell)
                .flatMap(span -> of(told, span, after.get()));
    }

    private static Optional<String> of(Told told, Span span, Estimate after) {
        return told.numbers()
                .change(told.scenario(), WITHOUT, span)
                .map(by -> by.times(span.years()))
                .filter(by -> by.hasRange() && by.isClear())
                .filter(by -> !after.isClear() || by.mean() * after.mean() < 0)
                .map(by -> inWords(by.mean(), span));
    }

    private static String inWords(double by, Span span) {
        return String.format(
                Locale.UK,
                "About %,d %s children get no secure place while it happens, %s",
                Math.max(1, Math.round(Math.abs(by))),
                by > 0 ? "more" : "fewer",
                WhenWords.label(span));
    }
}
