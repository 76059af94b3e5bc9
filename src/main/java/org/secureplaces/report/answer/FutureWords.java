package org.secureplaces.report.answer;

import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Told;
import org.secureplaces.report.content.Unit;

/** How single futures lie, in words. */
public final class FutureWords {

    private FutureWords() {}

    /** Below which number half of the futures lie, and nine in ten. */
    public static String half(Told told, Sample sample) {
        String half = told(told, sample.quantile(0.5));
        String nine = told(told, sample.quantile(0.9));
        return "In half of the futures at most " + half + ", in 9 of 10 at most " + nine;
    }

    private static String told(Told told, double value) {
        return told.isCompared()
                ? MoreOrFewer.of(Unit.CHILDREN).words(value).replace("none", "as many")
                : Unit.CHILDREN.value(value);
    }
}
