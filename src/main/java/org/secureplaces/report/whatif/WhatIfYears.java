package org.secureplaces.report.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.FullYears;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.ReportContent.Term;
import org.secureplaces.report.content.Span;

/**
 * The years that each of several what-ifs is told for: those with the base of the forecast over the
 * same full years, a temporary one over its own, and one with a base of its own over the years in
 * which the two differ.
 */
final class WhatIfYears {

    private final ReportContent content;
    private final Findings findings;
    private final FullYears common;

    WhatIfYears(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        this.common = new FullYears(ofBase(content.base()), findings.periods());
    }

    /** What most are told for; the whole forecast where all stand apart. */
    Span common() {
        return content.compared().stream()
                .filter(scenario -> !isApart(scenario))
                .findFirst()
                .map(common::of)
                .orElseGet(() -> Span.whole(findings.periods()));
    }

    /** Whether a what-if is not to be read against the others. */
    boolean isApart(ScenarioText scenario) {
        return hasOwnBase(scenario) || common.isTemporary(scenario);
    }

    boolean hasOwnBase(ScenarioText scenario) {
        return !against(scenario).equals(content.base());
    }

    /** The scenario that another one is compared with. */
    ScenarioText against(ScenarioText scenario) {
        return findings.against(scenario.name()).flatMap(content::named).orElse(content.base());
    }

    Span of(ScenarioText scenario) {
        if (!hasOwnBase(scenario)) {
            return common.of(scenario);
        }
        ScenarioText base = against(scenario);
        List<Term> leftOut = without(base.asked().terms(), scenario.asked().terms());
        return leftOut.isEmpty()
                ? new FullYears(pair(base, scenario), findings.periods()).of(scenario)
                : between(leftOut, without(scenario.asked().terms(), base.asked().terms()));
    }

    /** A delay: from the day on which the one begins to that on which the other does. */
    private Span between(List<Term> one, List<Term> other) {
        List<LocalDate> days =
                Stream.concat(one.stream(), other.stream())
                        .map(Term::from)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        List<String> years =
                findings.periods().inForecast().stream()
                        .filter(year -> !Periods.lastDay(year).isBefore(first))
                        .filter(year -> first.equals(last) || Periods.firstDay(year).isBefore(last))
                        .filter(year -> findings.periods().full().contains(year))
                        .toList();
        return years.isEmpty() ? Span.whole(findings.periods()) : Span.ofYears(years);
    }

    private static List<Term> without(List<Term> terms, List<Term> others) {
        return terms.stream().filter(term -> !others.contains(term)).toList();
    }

    /** The forecast with those what-ifs only that are compared with its base. */
    private ReportContent ofBase(ScenarioText base) {
        List<ScenarioText> scenarios = new ArrayList<>(List.of(base));
        content.compared().stream()
                .filter(scenario -> !hasOwnBase(scenario))
                .forEach(scenarios::add);
        return content.with(scenarios);
    }

    private ReportContent pair(ScenarioText base, ScenarioText scenario) {
        return content.with(List.of(base, scenario));
    }

    /** Years in words, such as "six full years, April 2030 to March 2036". */
    String inWords(Span span) {
        return common.inWords(span);
    }
}
