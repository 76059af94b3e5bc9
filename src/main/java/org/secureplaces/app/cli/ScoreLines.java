package org.secureplaces.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.secureplaces.forecast.Band;
import org.secureplaces.scoring.Verdict;

/** Prints how good forecasts were. */
final class ScoreLines {

    private ScoreLines() {}

    static void print(PrintWriter out, List<Verdict> verdicts, Path folder, boolean json) {
        List<String> lines = verdicts.stream().map(ScoreLines::line).toList();
        Answer.print(out, lines, "scores", folder.resolve("scores.csv"), json);
    }

    private static String line(Verdict verdict) {
        Band interval = verdict.coverage().of95().interval95();
        return String.format(
                Locale.ROOT,
                "%s, %d months ahead: %d of %d figures in the 95%% band (%.0f%% to %.0f%% in the long run); skill against last value %s, trend %s, infinite servers %s.",
                verdict.measure(),
                verdict.horizonMonths(),
                verdict.coverage().of95().inside(),
                verdict.n(),
                100 * interval.low(),
                100 * interval.high(),
                skill(verdict.skill().last()),
                skill(verdict.skill().trend()),
                skill(verdict.skill().infinite()));
    }

    private static String skill(double skill) {
        return Double.isNaN(skill) ? "unknown" : String.format(Locale.ROOT, "%.2f", skill);
    }
}
