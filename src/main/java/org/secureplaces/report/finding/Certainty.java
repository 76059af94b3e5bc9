package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.forecast.ComparisonRow;
import org.secureplaces.forecast.UncertaintyRow;
import org.secureplaces.report.finding.ReportContent.ScenarioText;

/** How sure an answer is, in words: chance against ignorance, and the simulation's own error. */
public final class Certainty {
    private static final double MOSTLY = 0.6;

    /** A simulation error below this share of the effect is called small. */
    private static final double SMALL = 0.2;

    private final ReportContent content;
    private final Findings findings;

    Certainty(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    List<String> sentences(ScenarioText scenario, ComparisonRow row) {
        List<String> sentences = new ArrayList<>();
        sentences.add(odds(row.shareHigher()));
        simulationError(row).ifPresent(sentences::add);
        ofLevel(scenario.name()).ifPresent(sentences::add);
        return sentences;
    }

    private String odds(double shareHigher) {
        long hundredths = Math.round(shareHigher * 100);
        String against =
                " more children go without a place than in \u201c"
                        + content.base().name()
                        + "\u201d.";
        if (hundredths >= 100) {
            return "In more than 99 of 100 futures" + against;
        }
        return hundredths == 0
                ? "In fewer than 1 of 100 futures" + against
                : "In " + hundredths + " of 100 futures" + against;
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
        boolean small =
                halfWidth < SMALL * Math.abs(row.meanDifference()) / findings.periods().years();
        return Optional.of(
                (small
                                ? "More runs would hardly move the average: it is known to within "
                                : "More runs are needed: the average itself is known only to within ")
                        + size
                        + " a year either way.");
    }

    Optional<String> ofLevel(String scenario) {
        return findings.uncertainty(scenario, Measure.UNPLACED).map(this::sources);
    }

    private String sources(UncertaintyRow row) {
        double ignorance = row.shareIgnorance();
        String percent = Unit.PERCENT.value(ignorance);
        String main =
                ignorance >= MOSTLY
                        ? "Mostly ignorance"
                        : ignorance <= 1 - MOSTLY ? "Mostly chance" : "Part ignorance, part chance";
        return main
                + ": about "
                + percent
                + " of the spread in how many go without a place comes from figures that are "
                + "unpublished or uncertain, which research could narrow; the rest is chance, which nothing can.";
    }
}
