package org.secureplaces.app.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.secureplaces.scoring.Skill;
import org.secureplaces.scoring.Targets;
import org.secureplaces.scoring.Verdict;
import org.secureplaces.statistics.Band;

/** Prints how good forecasts were. */
public final class ScoreLines {

    private ScoreLines() {}

    public static void print(PrintWriter out, List<Verdict> verdicts, Path folder, boolean json) {
        List<String> lines =
                verdicts.stream()
                        .filter(verdict -> verdict.scope().targets() == Targets.ALL)
                        .map(ScoreLines::line)
                        .toList();
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
                compared(verdict));
    }

    private static String compared(Verdict verdict) {
        return switch (verdict.scope().inSample()) {
            case YES -> "; in sample, so nothing is said of skill";
            case PARTLY -> "; partly in sample, so nothing is said of skill";
            case NO ->
                    against(verdict.skill().last(), "the last count carried on")
                            + against(verdict.skill().trend(), "the trend carried on")
                            + against(verdict.skill().infinite(), "homes without limit")
                            + against(verdict.skill().damped(), "the damped trend");
        };
    }

    /** Whether the forecast erred less than a naive one, where that can be told from chance. */
    private static String against(Skill skill, String naive) {
        if (Double.isNaN(skill.value())) {
            return "";
        }
        String than = skill.value() > 0 ? "better than " : "worse than ";
        String told = skill.isTold() ? than : "no telling whether better than ";
        return String.format(
                Locale.ROOT, "; %s%s (skill %.2f%s)", told, naive, skill.value(), interval(skill));
    }

    private static String interval(Skill skill) {
        Band interval = skill.interval95();
        return Double.isNaN(interval.low())
                ? ", too few to give its error"
                : String.format(Locale.ROOT, ", %.2f to %.2f", interval.low(), interval.high());
    }
}
