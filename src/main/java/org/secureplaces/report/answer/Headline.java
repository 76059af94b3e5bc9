package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.forecast.row.ComparisonRow;
import org.secureplaces.forecast.row.SeriesName;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;

/** The answer in words, one for each scenario compared, or for the only scenario there is. */
public final class Headline {
    private static final Measure WITHOUT = Measure.CHILDREN_WITHOUT_PLACE;

    /**
     * One answer.
     *
     * @param subject the scenario that it is about
     * @param range the band, empty where nothing is known
     * @param context how many children there are at all, empty where nothing is known
     * @param time over which it is averaged, and what else was counted
     * @param heading of who bears it or gains
     * @param bearers who it is, a sentence each
     * @param certainty how sure it is and why, a sentence each
     */
    public record Answer(
            String subject,
            String sentence,
            String range,
            String context,
            String time,
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
        return findings.comparison(scenario.name(), WITHOUT)
                .map(row -> effect(scenario, row))
                .map(answer -> new FullYearAnswer(content, findings).of(scenario).orElse(answer));
    }

    private Answer effect(ScenarioText scenario, ComparisonRow row) {
        Effect effect = Effect.of(row, findings.periods().years());
        if (effect.isNone()) {
            return none(scenario, effect);
        }
        String average =
                effect.isClear()
                        ? ""
                        : (effect.perYear().hasRange() ? ", on" : ". On")
                                + " average "
                                + effect.inWords();
        String range = Estimate.asSentence(effect.range(), " children a year") + average + ".";
        return new Answer(
                scenario.name(),
                effect.sentence(),
                range,
                context(),
                yearly(byYear(scenario.name(), row.series())) + searches(scenario),
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
                context(),
                "",
                "Who bears it",
                elsewhere,
                certainty.ofOne(scenario));
    }

    /** What a change does to children sent by courts, of whom the headline does not speak. */
    private List<String> elsewhere(ScenarioText scenario) {
        return Stream.of(
                        courts(
                                findings.change(scenario.name(), Measure.CUSTODY_OVERFLOW),
                                "go to another kind of custody because no home takes them"),
                        courts(
                                findings.change(
                                        scenario.name(),
                                        Measure.CHILDREN_REFERRED,
                                        "route=justice"),
                                "are sought a place for in homes at all"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> courts(Optional<Estimate> change, String what) {
        return change.filter(estimate -> estimate.mean() != 0)
                .map(Effect::of)
                .map(
                        effect ->
                                "Children sent by courts: on average "
                                        + effect.inWords()
                                        + " a year "
                                        + what
                                        + Estimate.inBrackets(effect.range())
                                        + ".");
    }

    private Optional<Answer> level() {
        ScenarioText scenario = content.base();
        return findings.level(scenario.name(), WITHOUT).map(estimate -> level(scenario, estimate));
    }

    private Answer level(ScenarioText scenario, Estimate estimate) {
        return new Answer(
                scenario.name(),
                ofAll(scenario, estimate),
                Estimate.asSentence(Unit.CHILDREN.range(estimate), " children a year") + ".",
                "",
                yearly("single years vary more") + searchesOf(scenario),
                "",
                List.of(),
                certainty.ofOne(scenario));
    }

    /** How many children are without a place at all, where nothing is changed. */
    private String context() {
        return findings.level(content.base().name(), WITHOUT)
                .map(
                        estimate ->
                                upper(ofAll(content.base(), estimate))
                                        + " with \u201c"
                                        + content.base().name()
                                        + "\u201d"
                                        + Estimate.inBrackets(Unit.CHILDREN.range(estimate))
                                        + ".")
                .orElse("");
    }

    /** Of how many children how many get no place. */
    private String ofAll(ScenarioText scenario, Estimate without) {
        String number = Unit.CHILDREN.value(without.mean());
        boolean one = number.equals("1") || number.equals("1.0");
        return findings.level(scenario.name(), Measure.CHILDREN_REFERRED)
                        .map(
                                all ->
                                        "of about "
                                                + Unit.CHILDREN.value(all.mean())
                                                + " children a year")
                        .orElse("of all children")
                + " for whom a secure place is first sought, about "
                + number
                + (one ? " gets" : " get")
                + " none within a year";
    }

    /** A child may be searched for more than once, so searches are told beside children. */
    private String searches(ScenarioText scenario) {
        return findings.change(scenario.name(), Measure.UNPLACED)
                .map(Effect::of)
                .map(
                        effect ->
                                " Searches that end without a place: on average "
                                        + effect.inWords()
                                        + " a year"
                                        + Estimate.inBrackets(effect.range())
                                        + "; a child may be searched for more than once.")
                .orElse("");
    }

    private String searchesOf(ScenarioText scenario) {
        return findings.level(scenario.name(), Measure.UNPLACED)
                .map(
                        estimate ->
                                " About "
                                        + Unit.NUMBER.value(estimate.mean())
                                        + " searches a year end without a place ("
                                        + Unit.NUMBER.range(estimate)
                                        + "); a child may be searched for more than once.")
                .orElse("");
    }

    private static String upper(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }

    private Answer nothing() {
        return new Answer(
                content.base().name(),
                "these results hold no count of children who get no secure place",
                "",
                "",
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
        String least = Effect.of(years.get(0), 1).inWords();
        String most = Effect.of(years.get(years.size() - 1), 1).inWords();
        return least.equals(most)
                ? least + " in each full year"
                : "between " + least + " and " + most + " in each full year";
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
