package org.secureplaces.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.secureplaces.forecast.row.Band;
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
                "%s, %d months ahead: %d of %d figures lay in the 95%% band (its share in the long run: %.0f%% to %.0f%%)%s.",
                verdict.measure().replace('_', ' '),
                verdict.horizonMonths(),
                verdict.coverage().of95().inside(),
                verdict.n(),
                100 * interval.low(),
                100 * interval.high(),
                against(verdict.skill().last(), "the last count carried on")
                        + against(verdict.skill().trend(), "the trend carried on")
                        + against(verdict.skill().infinite(), "homes without limit"));
    }

    /** Whether the forecast erred less than a naive one, where that is known. */
    private static String against(double skill, String naive) {
        if (Double.isNaN(skill)) {
            return "";
        }
        String better = skill > 0 ? "better" : skill < 0 ? "worse" : "as good";
        return String.format(
                Locale.ROOT,
                "; %s %s %s (skill %.2f)",
                better,
                skill == 0 ? "as" : "than",
                naive,
                skill);
    }
}
