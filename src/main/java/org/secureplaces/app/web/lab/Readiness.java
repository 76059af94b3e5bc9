package org.secureplaces.app.web.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.kept.Crew;
import org.secureplaces.app.web.kept.SimulatedFutures;
import org.secureplaces.run.Interruption;

/** How far the lab is with the futures of today's homes, with which every what-if is compared. */
public final class Readiness {

    private static final int STEP = 20;

    /** What the trial question takes, in futures: the bar is not full before it is over. */
    private static final int TRIAL = Answering.STEP * Limits.PER_DRAW;

    private final SimulatedFutures futures;
    private final List<Runnable> hearers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean tried = new AtomicBoolean();

    Readiness(SimulatedFutures futures) {
        this.futures = futures;
    }

    /**
     * Begins.
     *
     * @param last what is tried once when the futures are there, so that the first question does
     *     not wait for code that never ran
     */
    void begin(Crew crew, Runnable last) {
        if (begun.getAndSet(true)) {
            return;
        }
        for (int draw = 0; draw < Limits.USUAL_FUTURES / Limits.PER_DRAW; draw++) {
            int number = draw;
            crew.add(number, () -> simulate(number));
        }
        crew.add(Limits.USUAL_FUTURES, () -> tryOnce(last));
    }

    private void tryOnce(Runnable last) {
        try {
            last.run();
        } finally {
            tried.set(true);
            hearers.forEach(Runnable::run);
        }
    }

    private void simulate(int draw) {
        int before = futures.count();
        try {
            futures.simulate(draw);
        } catch (Interruption e) {
            return;
        }
        if (futures.count() / STEP > before / STEP) {
            hearers.forEach(Runnable::run);
        }
    }

    /** Whether all futures are there, and a question was tried. */
    public boolean isReady() {
        return futures.count() >= Limits.USUAL_FUTURES && tried.get();
    }

    /** Calls somebody whenever there is news. */
    public void hear(Runnable hearer) {
        hearers.add(hearer);
    }

    /** Calls somebody no more. */
    public void forget(Runnable hearer) {
        hearers.remove(hearer);
    }

    /** As a page shows it. */
    public Map<String, Object> told() {
        int done = Math.min(futures.count(), Limits.USUAL_FUTURES);
        String state =
                isReady() ? "ready" : done > 0 ? "running" : begun.get() ? "warming" : "starting";
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("state", state);
        told.put("done", isReady() ? done + TRIAL : done);
        told.put("all", Limits.USUAL_FUTURES + TRIAL);
        told.put(
                "words",
                isReady()
                        ? "Ready: " + done + " futures of today\u2019s homes are kept."
                        : done == Limits.USUAL_FUTURES
                                ? "Nearly ready: a first question is tried."
                                : "Getting ready: "
                                        + done
                                        + " of "
                                        + Limits.USUAL_FUTURES
                                        + " futures of today\u2019s homes. You can ask meanwhile.");
        return told;
    }
}
