package org.secureplaces.report;

import java.util.Locale;
import org.secureplaces.report.answer.AnswerWords;
import org.secureplaces.report.chart.DotPicture;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Told;

/** The words of the picture in which each dot is a simulated future. */
record DotWords(Told told) {

    /** The heading of the dots. */
    String heading(Sample sample) {
        return told.isCompared()
                ? sample.odds()
                : "How many children get no place, in " + sample.count() + " simulated futures";
    }

    /** What a dot is. */
    String note(Sample sample) {
        int futures = sample.count();
        int count = futures >= 100 ? 100 : Math.min(20, futures);
        String one =
                futures == count
                        ? "Each dot is one simulated future"
                        : futures % count == 0
                                ? "Each dot stands for " + thousands(futures / count) + " futures"
                                : count + " dots stand for the " + thousands(futures) + " futures";
        String twice = told.isCompared() ? ", run with and without the change" : "";
        String open = sample.estimate().hasRange() ? " Open dots lie outside the 95." : "";
        return one + twice + "." + open;
    }

    private static String thousands(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** What stands in and beside the picture. */
    DotPicture.Words labels(AnswerWords words, Sample sample) {
        boolean isChange = told.isCompared();
        String what = isChange ? "more children a year" : "children a year with no place";
        String bracket = words.bracket(sample);
        String range = bracket.isEmpty() ? "" : " " + bracket + " lie in the range.";
        return new DotPicture.Words(
                "Heaps of dots, one for each simulated future, over a line of numbers: "
                        + what
                        + ". "
                        + heading(sample)
                        + "."
                        + range,
                bracket.isEmpty() ? "" : bracket + (isChange ? " futures" : ""),
                isChange ? "no difference" : "none",
                isChange ? "fewer" : "",
                what,
                isChange);
    }
}
