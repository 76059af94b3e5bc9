package org.secureplaces.app.web.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.secureplaces.app.answer.PreparedForecast;
import org.secureplaces.app.web.ask.Base;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.ask.Refusal;
import org.secureplaces.app.web.ask.WhatIf;
import org.secureplaces.app.web.ask.WhatIfs;
import org.secureplaces.app.web.kept.Crew;
import org.secureplaces.app.web.kept.SimulatedFutures;
import org.secureplaces.files.InputException;
import org.secureplaces.files.lab.LabFolder;
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

/**
 * The closure lab: what-ifs are asked, answered draw by draw against the kept futures of today's
 * homes, and kept in a folder. It serves any door; it knows no server.
 */
public final class Lab implements AutoCloseable {

    private static final int MOST_LISTED = 12;

    private final LabFolder folder;
    private final Base base;
    private final WhatIfs whatIfs;
    private final Crew crew;
    private final ExecutorService teller;
    private final Readiness readiness;
    private final Jobs jobs;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Answering> answerings =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Answering> eldest) {
                    return size() > Limits.MOST_KEPT;
                }
            };

    /**
     * A lab that keeps its what-ifs in a folder.
     *
     * @param threads that simulate
     */
    public Lab(LabFolder folder, int threads) {
        this.folder = folder;
        this.base = new Base(folder);
        this.whatIfs = new WhatIfs(folder, base);
        this.crew = new Crew(threads);
        this.teller = Crew.alone("lab-teller");
        this.readiness = new Readiness(base.futures(Limits.USUAL_YEARS));
        this.jobs = new Jobs(folder, base, threads);
    }

    /** Simulates the futures of today's homes, which every what-if is compared with. */
    public void getReady() {
        readiness.begin(crew, this::tryOnce);
    }

    /** Answers a question that nobody asked, and keeps nothing. */
    private void tryOnce() {
        Map<String, Object> close =
                Map.of(
                        "home",
                        base.file().scenario().homes().get(0).name(),
                        "date",
                        base.horizon().forecastFrom().plusYears(1).toString());
        WhatIf whatIf = whatIfs.of(Map.of("changes", List.of(Map.of("close", close))));
        new Answering(whatIf, Limits.USUAL_YEARS, base, whatIfs).tryOnce();
    }

    /** How far it is with getting ready. */
    public Readiness readiness() {
        return readiness;
    }

    /** What-ifs: made, checked, kept. */
    public WhatIfs whatIfs() {
        return whatIfs;
    }

    /** Rankings and searches. */
    public Jobs jobs() {
        return jobs;
    }

    /** Where what-ifs and answers are kept. */
    public LabFolder folder() {
        return folder;
    }

    /** Today's homes, the library and what is kept, as a page shows them. */
    public Map<String, Object> base() {
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
        told.put("library", whatIfs.library().all().stream().map(Lab::library).toList());
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
        ReportContent content = baseContents(Limits.USUAL_YEARS).nothingYet();
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
    public List<Map<String, Object>> homes() {
        List<Map<String, Object>> homes = base.homes();
        int futures = Limits.USUAL_FUTURES; // always as many, so that the plan does not move
        Optional<AnswerView> view =
                base.futures(Limits.USUAL_YEARS).count() < futures
                        ? Optional.empty()
                        : Optional.of(
                                new AnswerView(
                                        baseContents(Limits.USUAL_YEARS).of(futures, "", false)));
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

    private Contents baseContents(int years) {
        return new Contents(
                PreparedForecast.of(List.of(base.file()), years), List.of(base.futures(years)));
    }

    /** Today's homes as the first column of a comparison. */
    public Map<String, Object> baseAnswer(Object years) {
        int asked = Limits.number(years, "years", 1, Limits.MOST_YEARS);
        SimulatedFutures futures = base.futures(asked);
        int there = Math.min(Limits.USUAL_FUTURES, futures.count());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", base.file().scenario().name());
        told.put("futures", Map.of("done", there));
        told.put("years", asked);
        int told20 = there / Answering.STEP * Answering.STEP;
        if (told20 > 0) {
            AnswerView view = new AnswerView(baseContents(asked).of(told20, "", false));
            told.putAll(view.told(PastRecordFile.shipped()));
        }
        return told;
    }

    /** Begins an answer, or goes on with it. */
    public Answer answer(Map<String, Object> question) {
        Answer.Asked asked = Answer.Asked.of(question);
        WhatIf whatIf = whatIfs.named(asked.whatIf());
        synchronized (answers) {
            Optional<Answer> there = there(asked.id()).filter(one -> goesOn(one.state()));
            if (there.isPresent()) {
                return there.get();
            }
            if (answers.values().stream().filter(Answer::isRunning).count()
                    >= Limits.MOST_ANSWERS) {
                throw Refusal.tooMany(
                        "there are "
                                + Limits.MOST_ANSWERS
                                + " questions in work already: stop one, or wait until one is done");
            }
            Answering answering = answering(whatIf, asked.years());
            Answer answer = there(asked.id()).orElseGet(() -> new Answer(asked, whatIf.name()));
            answers.put(asked.id(), answer);
            answering.run(answer, crew, teller, folder);
            return answer;
        }
    }

    /** Whether there is nothing to begin again. */
    private static boolean goesOn(Answer.State state) {
        return state != Answer.State.CANCELLED && state != Answer.State.FAILED;
    }

    private Answering answering(WhatIf whatIf, int years) {
        String key = whatIf.id() + "-" + years;
        Answering there = answerings.get(key);
        if (there != null) {
            return there;
        }
        try {
            Answering made = new Answering(whatIf, years, base, whatIfs);
            answerings.put(key, made);
            return made;
        } catch (InputException e) {
            throw new Refusal(
                    e.problems().stream()
                            .map(one -> new Refusal.Mistake("years", one.message()))
                            .toList());
        }
    }

    private Optional<Answer> there(String id) {
        Answer known = answers.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Answer> kept = TakeAlong.kept(id, folder).map(Answer::kept);
        kept.ifPresent(one -> answers.put(id, one));
        return kept;
    }

    /** An answer that was begun, or kept before. */
    public Answer answer(String id) {
        synchronized (answers) {
            return there(id)
                    .orElseThrow(
                            () ->
                                    Refusal.notThere(
                                            "no answer of this name: ask the question again"));
        }
    }

    /** Stops an answer; what is simulated so far is its answer. */
    public Answer cancel(String id) {
        Answer answer = answer(id);
        Optional<Answering> answering;
        synchronized (answers) {
            answering =
                    Optional.ofNullable(
                            answerings.get(answer.asked().whatIf() + "-" + answer.asked().years()));
        }
        answering.ifPresentOrElse(
                one -> one.cancel(answer, folder),
                () -> {
                    if (answer.isRunning()) {
                        answer.end(Answer.State.CANCELLED, "");
                    }
                });
        return answer;
    }

    @Override
    public void close() {
        crew.close();
        teller.shutdownNow();
        jobs.close();
    }
}
