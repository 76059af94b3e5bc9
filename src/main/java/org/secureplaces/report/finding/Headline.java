package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.report.finding.ReportContent.ScenarioText;

/** The answer in words, one for each scenario compared, or for the only scenario there is. */
public final class Headline {
    private static final Measure UNPLACED = Measure.UNPLACED;

    /**
     * One answer.
     *
     * @param subject the scenario that it is about
     * @param range the band, empty where nothing is known
     * @param heading of who bears it or gains
     * @param bearers who it is, a sentence each
     * @param certainty how sure it is and why, a sentence each
     */
    public record Answer(
            String subject,
            String sentence,
            String range,
            String heading,
            List<String> bearers,
            List<String> certainty) {}

    private final ReportContent content;
    private final Findings findings;
    private final Certainty certainty;
    private final Bearers bearers;

    public Headline(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        certainty = new Certainty(content, findings);
        bearers = new Bearers(findings);
    }

    public List<Answer> answers() {
        List<Answer> effects =
                content.compared().stream().flatMap(s -> effect(s).stream()).toList();
        if (!effects.isEmpty()) {
            return effects;
        }
        return new Ranking(content, findings)
                .worst()
                .or(this::level)
                .map(List::of)
                .orElseGet(() -> List.of(nothing()));
    }

    private Optional<Answer> effect(ScenarioText scenario) {
        return findings.comparison(scenario.name(), UNPLACED).map(row -> effect(scenario, row));
    }

    private Answer effect(ScenarioText scenario, ComparisonRow row) {
        Effect effect = Effect.of(row, findings.periods().years());
        if (effect.isNone()) {
            return none(scenario, effect);
        }
        String average = effect.isClear() ? "" : ", on average " + effect.inWords();
        String range =
                "In 95 futures in 100: "
                        + effect.range()
                        + " children a year"
                        + average
                        + ". "
                        + yearly(byYear(scenario.name(), row.series()));
        return new Answer(
                scenario.name(),
                effect.sentence(),
                range,
                effect.isGain() ? "Who gains" : "Who bears it",
                effect.isClear()
                        ? bearers.sentences(scenario.name(), effect)
                        : bearers.unknown(effect),
                certainty.sentences(scenario, row));
    }

    private Answer none(ScenarioText scenario, Effect effect) {
        List<String> elsewhere = elsewhere(scenario);
        String same =
                "Of the children whom councils refer not one more or fewer in any of the "
                        + content.run().replications()
                        + " futures simulated"
                        + (elsewhere.isEmpty()
                                ? "."
                                : "; children sent by courts are counted apart.");
        return new Answer(
                scenario.name(),
                effect.sentence(),
                same,
                "Who bears it",
                elsewhere,
                certainty.ofOne(scenario));
    }

    /** What a change of justice places does, of which the headline does not speak. */
    private List<String> elsewhere(ScenarioText scenario) {
        return findings
                .change(scenario.name(), Measure.CUSTODY_OVERFLOW)
                .filter(change -> change.mean() != 0)
                .map(Effect::of)
                .map(
                        effect ->
                                "Children sent by courts: on average "
                                        + effect.inWords()
                                        + " a year go to another kind of custody (95 futures in 100: "
                                        + effect.range()
                                        + ").")
                .stream()
                .toList();
    }

    private Optional<Answer> level() {
        ScenarioText scenario = content.base();
        return findings.level(scenario.name(), UNPLACED).map(estimate -> level(scenario, estimate));
    }

    private Answer level(ScenarioText scenario, Estimate estimate) {
        String number = Unit.CHILDREN.value(estimate.mean());
        boolean one = number.equals("1") || number.equals("1.0");
        return new Answer(
                scenario.name(),
                "about "
                        + number
                        + (one ? " child a year goes" : " children a year go")
                        + " without a secure place",
                "In 95 futures in 100: "
                        + Unit.CHILDREN.range(estimate)
                        + " children a year. "
                        + yearly("single years vary more"),
                "",
                List.of(),
                certainty.ofOne(scenario));
    }

    private Answer nothing() {
        return new Answer(
                content.base().name(),
                "these results hold no count of children who go without a secure place",
                "",
                "",
                List.of(),
                List.of());
    }

    private String yearly(String singleYears) {
        return "Averaged over the "
                + findings.periods().yearsInWords()
                + " from "
                + findings.periods().whole()
                + "; "
                + singleYears
                + ".";
    }

    /** A change may begin late, grow or end: where it is least and largest. */
    private String byYear(String scenario, SeriesName series) {
        List<ComparisonRow> years =
                findings.periods().full().stream()
                        .map(year -> new SeriesName(series.measure(), series.group(), year))
                        .flatMap(year -> findings.comparison(scenario, year).stream())
                        .sorted(Comparator.comparingDouble(ComparisonRow::meanDifference))
                        .toList();
        if (years.size() < 2) {
            return "single years vary more";
        }
        return "the averages of single years go from "
                + inYear(years.get(0))
                + " to "
                + inYear(years.get(years.size() - 1));
    }

    private String inYear(ComparisonRow row) {
        String year = findings.periods().label(row.series().period());
        return Effect.of(row, 1).inWords() + " in " + year;
    }

    /** Words that join a list: "a", "a and b", "a, b and c". */
    public static String joined(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> first = new ArrayList<>(parts.subList(0, parts.size() - 1));
        return String.join(", ", first) + " and " + parts.get(parts.size() - 1);
    }
}
