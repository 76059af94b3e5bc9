package org.secureplaces.report.answer;

import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Told;
import org.secureplaces.report.content.Unit;

/** How single futures lie, in words: which way they go, and where half of them are. */
public final class FutureWords {

    private FutureWords() {}

    /** How many of the futures go which way, as a heading. */
    public static String odds(Sample differences) {
        int futures = differences.count();
        boolean few = futures < 100;
        int more = few ? count(differences, 1) : differences.ofHundred(value -> value > 0);
        int fewer = few ? count(differences, -1) : differences.ofHundred(value -> value < 0);
        int of = few ? futures : 100;
        if (more == 0 && fewer == 0) {
            return "In all " + futures + " simulated futures as many children get no place";
        }
        boolean mostlyMore = more >= fewer;
        int same = mostlyMore ? more : fewer;
        String way = mostlyMore ? "more" : "fewer";
        return same == of
                ? "In all " + futures + " simulated futures, " + way + " children get no place"
                : "In "
                        + same
                        + " of "
                        + of
                        + " simulated futures, "
                        + way
                        + " children get no place";
    }

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

    private static int count(Sample sample, int side) {
        int count = 0;
        for (double value : sample.values()) {
            count += Math.signum(value) == side ? 1 : 0;
        }
        return count;
    }
}
