package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;

/**
 * What a scenario does to children whom courts send, of whom the count of children without a place
 * does not speak: it counts those whom councils refer.
 */
public final class OtherRoute {

    private static final String COURTS = "route=justice";

    /** A number that may change, and what the children do of whom it tells. */
    private record Line(Measure measure, String group, String what) {}

    private static final List<Line> LINES =
            List.of(
                    new Line(
                            Measure.CHILDREN_REFERRED,
                            COURTS,
                            "a year are sought a place for in homes at all"),
                    new Line(
                            Measure.CUSTODY_OVERFLOW,
                            "all",
                            "a year go to another kind of custody because no home takes them"),
                    new Line(Measure.CHILDREN_ACCOMMODATED, COURTS, "are in secure homes on a day"),
                    new Line(
                            Measure.TRANSFERS, COURTS, "a year are moved from one home to another"),
                    new Line(
                            Measure.MOVED_ELSEWHERE,
                            COURTS,
                            "a year are moved out of secure homes by a closure"));

    private final Findings findings;

    public OtherRoute(Findings findings) {
        this.findings = findings;
    }

    /** A sentence for each number that differs in any future; none where nothing does. */
    public List<String> sentences(String scenario) {
        List<String> sentences = new ArrayList<>();
        for (Line line : LINES) {
            findings.change(scenario, line.measure(), line.group())
                    .map(Effect::of)
                    .filter(effect -> !effect.isNone())
                    .map(effect -> sentence(effect, line.what()))
                    .ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    private static String sentence(Effect effect, String what) {
        Estimate by = effect.perYear();
        boolean told = Math.abs(by.mean()) >= SMALL;
        String size = told ? effect.inWords() : "hardly any more or fewer";
        return "On average " + size + " " + what + Estimate.inBrackets(effect.range()) + ".";
    }

    private static final double SMALL = 0.05;
}
