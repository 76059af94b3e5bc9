package org.secureplaces.report.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.Numbers;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Span;

/** The what-ifs of a forecast side by side, those that harm most first. */
public final class WhatIfs {

    /** Fewer are told one by one. */
    private static final int SEVERAL = 2;

    static final Measure WITHOUT = Measure.CHILDREN_WITHOUT_PLACE;

    private final ReportContent content;
    private final Findings findings;
    private final WhatIfYears years;
    private final List<WhatIf> all;

    public WhatIfs(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        this.years = new WhatIfYears(content, findings);
        this.all = lettered(content.compared().stream().flatMap(s -> whatIf(s).stream()).toList());
    }

    /** Whether there are several to be compared. */
    public boolean isSeveral() {
        return all.size() >= SEVERAL;
    }

    /** All of them, those to be read against each other first. */
    public List<WhatIf> all() {
        return all;
    }

    /** Those that have the same base and the same years. */
    public List<WhatIf> alike() {
        return all.stream().filter(one -> !one.isApart()).toList();
    }

    /** Those with another base, or with years of their own. */
    public List<WhatIf> apart() {
        return all.stream().filter(WhatIf::isApart).toList();
    }

    /** The years of those that are alike. */
    public Span common() {
        return years.common();
    }

    /** Years in words, such as "six full years, April 2030 to March 2036". */
    public String inWords(Span span) {
        return years.inWords(span);
    }

    /** Whether a what-if has another base than the first scenario. */
    public boolean hasOwnBase(WhatIf one) {
        return years.hasOwnBase(one.scenario());
    }

    /** What a what-if is compared with: a letter where it is one of them, or the name. */
    public String against(WhatIf one) {
        return all.stream()
                .filter(other -> other.scenario().equals(one.against()))
                .map(WhatIf::letter)
                .findFirst()
                .orElseGet(this::base);
    }

    /** The base in a few words, such as "today's homes". */
    public String base() {
        String name = content.base().name();
        return name.startsWith("Baseline: ") ? name.substring("Baseline: ".length()) : name;
    }

    /** A level or a yearly count of a scenario over chosen years. */
    Optional<Estimate> level(ScenarioText scenario, Measure measure, Span span) {
        return numbers().level(scenario, measure, span);
    }

    private Numbers numbers() {
        return new Numbers(content, findings);
    }

    /** How much more a measure is than in the scenario that it is compared with. */
    public Optional<Estimate> change(WhatIf one, Measure measure) {
        return change(one.scenario(), one.against(), measure, one.span());
    }

    private Optional<Estimate> change(
            ScenarioText scenario, ScenarioText against, Measure measure, Span span) {
        return differences(scenario, against, measure, span)
                .map(Sample::estimate)
                .or(() -> numbers().change(scenario, measure, span));
    }

    /** Children moved out of a home over the whole forecast, more than in the other scenario. */
    Optional<Estimate> moved(WhatIf one) {
        Span whole = Span.whole(findings.periods());
        Optional<Sample> homes =
                differences(one.scenario(), one.against(), Measure.TRANSFERS, whole);
        Optional<Sample> elsewhere =
                differences(one.scenario(), one.against(), Measure.MOVED_ELSEWHERE, whole);
        double[] moves = new double[content.futures().replications()];
        for (Optional<Sample> some : List.of(homes, elsewhere)) {
            double[] values = some.map(Sample::values).orElse(new double[moves.length]);
            for (int future = 0; future < moves.length; future++) {
                moves[future] += values[future] * whole.years();
            }
        }
        return homes.or(() -> elsewhere)
                .map(known -> Sample.of(moves, content.futures().runsPerDraw()).estimate());
    }

    /** The same in each future, where they are kept. */
    public Optional<Sample> differences(WhatIf one, Measure measure) {
        return differences(one.scenario(), one.against(), measure, one.span());
    }

    Optional<Sample> differences(
            ScenarioText scenario, ScenarioText against, Measure measure, Span span) {
        return measure.groups().stream()
                .flatMap(
                        group ->
                                content
                                        .futures()
                                        .difference(
                                                scenario.name(),
                                                against.name(),
                                                measure,
                                                group,
                                                span)
                                        .stream())
                .findFirst();
    }

    private Optional<WhatIf> whatIf(ScenarioText scenario) {
        ScenarioText against = years.against(scenario);
        Span span = toldFor(scenario);
        return change(scenario, against, WITHOUT, span)
                .map(
                        difference ->
                                new WhatIf(
                                        "",
                                        scenario,
                                        against,
                                        span,
                                        years.isApart(scenario),
                                        difference,
                                        differences(scenario, against, WITHOUT, span)));
    }

    /** Tables without single futures tell no more than the whole forecast. */
    private Span toldFor(ScenarioText scenario) {
        return content.futures().isEmpty() ? Span.whole(findings.periods()) : years.of(scenario);
    }

    private static List<WhatIf> lettered(List<WhatIf> found) {
        Comparator<WhatIf> mostHarmFirst =
                Comparator.comparingDouble(one -> -one.difference().mean());
        List<WhatIf> sorted =
                Stream.concat(
                                found.stream().filter(one -> !one.isApart()).sorted(mostHarmFirst),
                                found.stream().filter(WhatIf::isApart).sorted(mostHarmFirst))
                        .toList();
        List<WhatIf> lettered = new ArrayList<>();
        for (WhatIf one : sorted) {
            lettered.add(one.lettered(letter(lettered.size())));
        }
        return List.copyOf(lettered);
    }

    private static String letter(int number) {
        int letters = 'Z' - 'A' + 1;
        String last = Character.toString((char) ('A' + number % letters));
        return number < letters ? last : letter(number / letters - 1) + last;
    }
}
