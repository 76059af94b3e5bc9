package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.report.answer.Headline.Answer;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Told;

/** The answer in lines for a terminal, over full years of a change: the words of the first page. */
final class FullYearAnswer {

    private final ReportContent content;
    private final Findings findings;

    FullYearAnswer(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** The answer on a scenario; empty where they are not kept or nothing changes. */
    Optional<Answer> of(ScenarioText scenario) {
        Told told = Told.of(content, findings, scenario);
        boolean isNone =
                told.numbers()
                        .change(scenario, Measure.CHILDREN_WITHOUT_PLACE, told.span())
                        .map(by -> Effect.of(by).isNone())
                        .orElse(true);
        return content.futures().isEmpty() || isNone
                ? Optional.empty()
                : AnswerWords.of(told).map(words -> answer(told, words));
    }

    private Answer answer(Told told, AnswerWords words) {
        String headline = words.headline();
        String first = headline.substring(0, 1).toLowerCase(Locale.UK) + headline.substring(1);
        return new Answer(
                told.scenario().name(),
                first.substring(0, first.length() - 1),
                words.lead(),
                "",
                times(told),
                "Who is affected",
                new Affected(told, findings).lines(),
                certainty(told, words));
    }

    private List<String> certainty(Told told, AnswerWords words) {
        Optional<Sample> sample = words.sample();
        List<String> lines = new ArrayList<>();
        sample.map(one -> one.odds() + ".").ifPresent(lines::add);
        HowSure sure = new HowSure(told, sample);
        List<String> unknowns = sure.unknowns();
        String named = unknowns.isEmpty() ? "" : " " + Headline.joined(unknowns) + ".";
        lines.add(sure.leading() + named);
        lines.addAll(sure.sources());
        lines.addAll(new Certainty(content, findings).ofOne(told.scenario()));
        return lines;
    }

    private static String times(Told told) {
        List<String> times = new ArrayList<>();
        for (WhenWords.When when : new WhenWords(told).times()) {
            String range = when.range().isEmpty() ? "" : " " + when.range();
            String note = when.note().isEmpty() ? "" : ", " + when.note();
            times.add(when.time() + ": " + when.number() + range + note + ".");
        }
        return String.join(" ", times);
    }
}
