package org.secureplaces.app.web.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.app.answer.PreparedForecast;
import org.secureplaces.app.web.ask.Base;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.ask.WhatIf;
import org.secureplaces.app.web.ask.WhatIfs;
import org.secureplaces.app.web.kept.SimulatedFutures;
import org.secureplaces.files.lab.LibraryScenario;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.files.print.Chromium;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.report.answer.HowSure;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.Told;

/** Today's homes as a page shows them: by themselves, and as what everything is compared with. */
final class BaseView {

    private static final int MOST_LISTED = 12;

    private final Base base;
    private final WhatIfs whatIfs;

    BaseView(Base base, WhatIfs whatIfs) {
        this.base = base;
        this.whatIfs = whatIfs;
    }

    /** Today's homes, the library and what is kept, as a page shows them. */
    Map<String, Object> told(Readiness readiness) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", "Today\u2019s homes");
        told.put("version", Software.running().version());
        told.put("seed", Limits.SEED);
        told.put(
                "futures",
                limits(Limits.USUAL_FUTURES, Limits.FEWEST_FUTURES, Limits.MOST_FUTURES));
        told.put("years", limits(Limits.USUAL_YEARS, 1, Limits.MOST_YEARS));
        Map<String, Object> dates = new LinkedHashMap<>();
        dates.put("dataCutOff", base.horizon().dataCutOff().toString());
        dates.put("knownUntil", base.horizon().knownUntil().toString());
        dates.put("forecastFrom", base.horizon().forecastFrom().toString());
        dates.put("end", base.horizon().end().minusDays(1).toString());
        told.put("dates", dates);
        told.put("known", known());
        told.put("ready", readiness.told());
        told.put("regions", base.regions());
        told.put("homes", homes());
        told.put("library", whatIfs.library().all().stream().map(BaseView::library).toList());
        told.put("kept", whatIfs.newest(MOST_LISTED).stream().map(WhatIf::brief).toList());
        told.put("browser", Chromium.isThere());
        return told;
    }

    private static Map<String, Object> limits(int usual, int fewest, int most) {
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("usual", usual);
        limits.put("fewest", fewest);
        limits.put("most", most);
        return limits;
    }

    private List<String> known() {
        ReportContent content = contents(Limits.USUAL_YEARS).nothingYet();
        Told told = Told.of(content, new Findings(content), content.base());
        return new HowSure(told, Optional.empty()).past(PastRecordFile.shipped());
    }

    private static Map<String, Object> library(LibraryScenario one) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", one.id());
        told.put("kind", one.kind());
        told.put("name", one.name());
        told.put("question", one.question());
        return told;
    }

    /**
     * The homes; with children in them on an average day as soon as the usual futures are there.
     */
    List<Map<String, Object>> homes() {
        List<Map<String, Object>> homes = base.homes();
        int futures = Limits.USUAL_FUTURES; // always as many, so that the plan does not move
        Optional<AnswerView> view =
                base.futures(Limits.USUAL_YEARS).count() < futures
                        ? Optional.empty()
                        : Optional.of(
                                new AnswerView(
                                        contents(Limits.USUAL_YEARS).of(futures, "", false)));
        for (Map<String, Object> home : homes) {
            home.put("inUse", view.flatMap(one -> inUse(one.told(), home)));
        }
        return homes;
    }

    private static Optional<Double> inUse(Told told, Map<String, Object> home) {
        return told.numbers()
                .level(
                        told.scenario(),
                        Measure.CHILDREN_ACCOMMODATED,
                        "home=" + home.get("name"),
                        told.span())
                .map(Estimate::mean);
    }

    private Contents contents(int years) {
        return new Contents(
                PreparedForecast.of(List.of(base.file()), years), List.of(base.futures(years)));
    }

    /** Today's homes as the first column of a comparison. */
    Map<String, Object> answer(Object years) {
        int asked = Limits.number(years, "years", 1, Limits.MOST_YEARS);
        SimulatedFutures futures = base.futures(asked);
        int there = Math.min(Limits.USUAL_FUTURES, futures.count());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", base.file().scenario().name());
        told.put("futures", Map.of("done", there));
        told.put("years", asked);
        int told20 = there / Answering.STEP * Answering.STEP;
        if (told20 > 0) {
            AnswerView view = new AnswerView(contents(asked).of(told20, "", false));
            told.putAll(view.told(PastRecordFile.shipped()));
        }
        return told;
    }
}
