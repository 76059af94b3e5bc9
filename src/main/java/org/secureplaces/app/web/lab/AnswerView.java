package org.secureplaces.app.web.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.child.Region;
import org.secureplaces.forecast.Statistics;
import org.secureplaces.forecast.row.Band;
import org.secureplaces.report.finding.Affected;
import org.secureplaces.report.finding.AnswerWords;
import org.secureplaces.report.finding.BeforeAfter;
import org.secureplaces.report.finding.Certainty;
import org.secureplaces.report.finding.Estimate;
import org.secureplaces.report.finding.Findings;
import org.secureplaces.report.finding.HowSure;
import org.secureplaces.report.finding.Measure;
import org.secureplaces.report.finding.MoreOrFewer;
import org.secureplaces.report.finding.PastRecord;
import org.secureplaces.report.finding.ReportContent;
import org.secureplaces.report.finding.Sample;
import org.secureplaces.report.finding.Told;
import org.secureplaces.report.finding.Unit;
import org.secureplaces.report.finding.WhenWords;

/** An answer as a page shows it: the words of the report's first page, and numbers to draw. */
final class AnswerView {

    private static final Measure WITHOUT = Measure.CHILDREN_WITHOUT_PLACE;
    private static final MoreOrFewer CHILDREN = MoreOrFewer.of(Unit.CHILDREN);
    private static final String TOO_FEW = "too few to tell";

    private final ReportContent content;
    private final Findings findings;
    private final Told told;

    /** Of the last scenario of a content. */
    AnswerView(ReportContent content) {
        this.content = content;
        this.findings = new Findings(content);
        this.told =
                Told.of(content, findings, content.scenarios().get(content.scenarios().size() - 1));
    }

    Told told() {
        return told;
    }

    /** All of it. */
    Map<String, Object> told(PastRecord past) {
        Map<String, Object> view = new LinkedHashMap<>();
        AnswerWords words =
                AnswerWords.of(told)
                        .orElseThrow(() -> new IllegalStateException("nothing was counted"));
        view.put("question", AnswerWords.question(told));
        view.put("headline", words.headline());
        view.put("lead", words.lead());
        view.put("span", told.years().inWords(told.span()));
        view.put("counts", counts(words));
        view.put("few", Certainty.fewRuns(content));
        words.sample().ifPresent(sample -> sample(view, words, sample));
        view.put("table", table());
        view.put("when", new WhenWords(told).times().stream().map(AnswerView::when).toList());
        view.put("who", new Affected(told, findings).lines());
        view.put("regions", regions());
        view.put("courts", Map.of("words", words(Measure.CUSTODY_OVERFLOW)));
        view.put("cost", Map.of("words", words(Measure.COST_POUNDS)));
        view.put("moved", Map.of("words", moved()));
        view.put("sure", sure(words.sample(), past));
        view.put("compare", new CompareView(told, words.sample()).told());
        return view;
    }

    private static Map<String, Object> counts(AnswerWords words) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("of", words.all());
        counts.put("base", words.base());
        counts.put("then", words.base() + words.by());
        counts.put("by", words.by());
        counts.put("ofWords", words.ofAll());
        counts.put("baseWords", words.ofBase());
        counts.put("thenWords", words.ofChange());
        return counts;
    }

    private void sample(Map<String, Object> view, AnswerWords words, Sample sample) {
        view.put("mean", mean(sample));
        Estimate estimate = sample.estimate();
        Optional<Map<String, Object>> range = Optional.empty();
        if (estimate.hasRange()) {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("low", estimate.low());
            own.put("high", estimate.high());
            own.put("words", CHILDREN.range(estimate));
            own.put("bracket", words.bracket(sample));
            range = Optional.of(own);
        }
        view.put("range", range);
        view.put("odds", sample.odds());
        view.put("half", AnswerWords.half(told, sample));
        view.put("dots", sample.values());
    }

    /** The average with its own error, which more futures make smaller. */
    static Map<String, Object> mean(Sample sample) {
        Band band = new Statistics(sample.values(), Limits.PER_DRAW).meanInterval();
        double error = (band.high() - band.low()) / 2;
        Map<String, Object> mean = new LinkedHashMap<>();
        mean.put("by", sample.mean());
        mean.put("low", band.low());
        mean.put("high", band.high());
        mean.put(
                "words",
                CHILDREN.words(sample.mean())
                        + (Double.isNaN(error)
                                ? ""
                                : "; the average is known to "
                                        + Unit.CHILDREN.error(error)
                                        + " either way"));
        return mean;
    }

    private Map<String, Object> table() {
        BeforeAfter table = new BeforeAfter(told);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("title", "Before and after: average of " + told.years().inWords(told.span()));
        view.put("columns", table.columns());
        List<Map<String, Object>> rows = new ArrayList<>();
        table.rows()
                .forEach(
                        row -> {
                            Map<String, Object> own = new LinkedHashMap<>();
                            own.put("label", row.label());
                            own.put("small", row.small());
                            own.put("cells", row.cells());
                            rows.add(own);
                        });
        view.put("rows", rows);
        return view;
    }

    private static Map<String, Object> when(WhenWords.When when) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("time", when.time());
        view.put("number", when.number());
        view.put("range", when.range());
        view.put("note", when.note());
        return view;
    }

    private List<Map<String, Object>> regions() {
        List<Map<String, Object>> regions = new ArrayList<>();
        for (Region region : Region.values()) {
            String single = "region=" + region.label();
            told.numbers()
                    .change(told.scenario(), WITHOUT, "route=welfare;" + single, told.span())
                    .or(() -> told.numbers().change(told.scenario(), WITHOUT, single, told.span()))
                    .ifPresent(by -> regions.add(region(region, by)));
        }
        return regions;
    }

    private static Map<String, Object> region(Region region, Estimate by) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", region.label());
        view.put("by", by.mean());
        view.put("low", by.low());
        view.put("high", by.high());
        view.put("words", words(by, CHILDREN, ""));
        return view;
    }

    private String words(Measure measure) {
        return told.numbers()
                .change(told.scenario(), measure, told.span())
                .map(by -> words(by, MoreOrFewer.of(measure.unit()), " a year"))
                .orElse(TOO_FEW);
    }

    /** A difference in words: how much, how sure, or that it is not clear. */
    static String words(Estimate by, MoreOrFewer unit, String yearly) {
        if (!by.hasRange()) {
            return TOO_FEW;
        }
        if (by.mean() == 0 && by.low() == 0 && by.high() == 0) {
            return "no change";
        }
        String range = " (" + unit.range(by) + ")";
        return by.isClear() ? unit.words(by.mean()) + yearly + range : "no clear change" + range;
    }

    private String moved() {
        return new WhenWords(told)
                .times().stream()
                        .map(WhenWords.When::note)
                        .filter(note -> note.contains("change"))
                        .findFirst()
                        .orElse("no more children than before change homes");
    }

    private Map<String, Object> sure(Optional<Sample> sample, PastRecord past) {
        HowSure sure = new HowSure(told, sample);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("heading", sure.heading());
        boolean isWhole = !content.futures().drawn(told.scenario().name()).isEmpty();
        view.put("leading", isWhole ? sure.leading() : "");
        view.put("unknowns", isWhole ? sure.unknowns() : List.of());
        view.put("sources", sure.sources());
        view.put("past", sure.past(past));
        return view;
    }
}
