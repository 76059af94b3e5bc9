package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.UncertaintyRow;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;

/** How sure an answer is, in words: chance against ignorance, and the simulation's own error. */
public final class Certainty {
    /** Fewer futures than this say little about where 95 in 100 lie. */
    private static final int ENOUGH = 100;

    private static final double NEARLY_ALL = 0.995;

    /** Where chance and ignorance are not told apart. */
    public static final String NOT_SPLIT =
            "How much of the range is chance, and how much comes from figures that are unpublished, is not said:"
                    + " that takes 50 draws of the figures, with two futures of each, or more.";

    private final ReportContent content;
    private final Findings findings;

    Certainty(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    List<String> sentences(ScenarioText scenario, ComparisonRow row) {
        List<String> sentences = new ArrayList<>();
        sentences.add(odds(row.shareHigher()));
        fewRuns().ifPresent(sentences::add);
        simulationError(row).ifPresent(sentences::add);
        ofLevel(scenario.name()).ifPresent(sentences::add);
        return sentences;
    }

    /** How sure the level of a scenario is. */
    List<String> ofOne(ScenarioText scenario) {
        return Stream.concat(fewRuns().stream(), ofLevel(scenario.name()).stream()).toList();
    }

    private String odds(double shareHigher) {
        int runs = content.run().replications();
        long higher = Math.round(shareHigher * runs);
        String against =
                " more children get no place within a year than in \u201c"
                        + content.base().name()
                        + "\u201d.";
        if (higher == runs) {
            return "In all " + runs + " futures simulated" + against;
        }
        if (higher == 0) {
            return "In none of the " + runs + " futures simulated" + against;
        }
        long hundredths = Math.round(shareHigher * 100);
        return runs >= ENOUGH && hundredths > 0 && hundredths < 100
                ? "In " + hundredths + " of 100 futures" + against
                : "In " + higher + " of the " + runs + " futures simulated" + against;
    }

    /** A warning where there are too few futures to tell where 95 in 100 of them lie. */
    Optional<String> fewRuns() {
        return fewRuns(content);
    }

    /** The same of any content. */
    public static Optional<String> fewRuns(ReportContent content) {
        int runs = content.run().replications();
        return runs >= ENOUGH
                ? Optional.empty()
                : Optional.of(
                        "Only "
                                + runs
                                + " futures were simulated"
                                + (content.run().hasRange()
                                        ? ": the ranges are rough, and "
                                                + ENOUGH
                                                + " or more are needed to rely on them."
                                        : ", too few for a range: run " + ENOUGH + " or more."));
    }

    private Optional<String> simulationError(ComparisonRow row) {
        double halfWidth =
                (row.meanInterval().high() - row.meanInterval().low())
                        / 2
                        / findings.periods().years();
        if (Double.isNaN(halfWidth)) {
            return Optional.empty();
        }
        String size = halfWidth < 0.1 ? "less than 0.1" : Unit.CHILDREN.size(halfWidth, halfWidth);
        return Optional.of(known(row, halfWidth) + size + " a year either way.");
    }

    private String known(ComparisonRow row, double halfWidth) {
        double mean = Math.abs(row.meanDifference()) / findings.periods().years();
        if (halfWidth < mean) {
            return "The average is known to within ";
        }
        return "More runs are needed: the average itself is known only to within ";
    }

    Optional<String> ofLevel(String scenario) {
        return findings.uncertainty(scenario, Measure.CHILDREN_WITHOUT_PLACE)
                .filter(row -> !row.isSplit() || row.isIgnoranceTold())
                .map(row -> row.isSplit() ? sources(row) : NOT_SPLIT);
    }

    private static String sources(UncertaintyRow row) {
        double ignorance = row.shareIgnorance();
        String percent =
                ignorance >= NEARLY_ALL ? "nearly all" : "about " + Unit.PERCENT.value(ignorance);
        return "How many get no place at all is uncertain: "
                + percent
                + " (95% interval "
                + Unit.PERCENT.value(row.share95().low())
                + " to "
                + Unit.PERCENT.value(row.share95().high())
                + ") of its range comes from figures that are unpublished or uncertain, which research"
                + " could narrow; the rest is chance, which nothing can.";
    }
}
