package org.secureplaces.app.web.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.secureplaces.app.web.ask.Base;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.ask.Refusal;
import org.secureplaces.app.web.ask.WhatIf;
import org.secureplaces.app.web.ask.WhatIfs;
import org.secureplaces.app.web.kept.Crew;
import org.secureplaces.files.InputException;
import org.secureplaces.files.lab.LabFolder;

/**
 * The closure lab: what-ifs are asked, answered draw by draw against the kept futures of today's
 * homes, and kept in a folder. It serves any door; it knows no server.
 */
public final class Lab implements AutoCloseable {

    private final LabFolder folder;
    private final Base base;
    private final WhatIfs whatIfs;
    private final BaseView view;
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
        this.view = new BaseView(base, whatIfs);
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
        return view.told(readiness);
    }

    /**
     * The homes; with children in them on an average day as soon as the usual futures are there.
     */
    public List<Map<String, Object>> homes() {
        return view.homes();
    }

    /** Today's homes as the first column of a comparison. */
    public Map<String, Object> baseAnswer(Object years) {
        return view.answer(years);
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
