package org.secureplaces.app.web.lab;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.secureplaces.app.answer.PreparedForecast;
import org.secureplaces.app.web.ask.Base;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.ask.WhatIf;
import org.secureplaces.app.web.ask.WhatIfs;
import org.secureplaces.app.web.kept.Crew;
import org.secureplaces.app.web.kept.SimulatedFutures;
import org.secureplaces.files.lab.LabFolder;
import org.secureplaces.files.table.PastRecordFile;
import org.secureplaces.home.Home;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.run.Interruption;

/**
 * Answers one what-if over some years: draw by draw against the base's futures that are kept, told
 * anew after every twenty futures.
 */
final class Answering {

    /** Futures after which an answer is told anew. */
    static final int STEP = 20;

    private final WhatIf whatIf;
    private final WhatIfs whatIfs;
    private final int years;
    private final SimulatedFutures base;
    private final SimulatedFutures own;
    private final Contents contents;
    private final List<String> homes;
    private final PastRecord past = PastRecordFile.shipped();

    /**
     * Prepares it.
     *
     * @throws org.secureplaces.files.InputException if it cannot be forecast over these years
     */
    Answering(WhatIf whatIf, int years, Base base, WhatIfs whatIfs) {
        PreparedForecast forecast = PreparedForecast.of(List.of(base.file(), whatIf.file()), years);
        this.whatIf = whatIf;
        this.whatIfs = whatIfs;
        this.years = years;
        this.base = base.futures(years);
        this.own =
                new SimulatedFutures(
                        forecast.plan(1, Limits.SEED, Limits.MOST_FUTURES, Limits.PER_DRAW));
        this.contents = new Contents(forecast, List.of(this.base, own));
        this.homes = forecast.scenarios().get(1).homes().stream().map(Home::name).toList();
    }

    /** Has the crew simulate what is missing; the teller says what is there. */
    void run(Answer answer, Crew crew, Executor teller, LabFolder folder) {
        answer.begin();
        int draws = (answer.asked().futures() + Limits.PER_DRAW - 1) / Limits.PER_DRAW;
        for (int draw = 0; draw < draws; draw++) {
            int number = draw;
            crew.add(number, () -> simulate(answer, number, teller, folder));
        }
    }

    private void simulate(Answer answer, int draw, Executor teller, LabFolder folder) {
        if (!answer.isRunning()) {
            return;
        }
        try {
            base.simulate(draw);
            own.simulate(draw);
        } catch (Interruption e) {
            return;
        } catch (RuntimeException e) {
            answer.end(Answer.State.FAILED, "This question cannot be simulated: " + e.getMessage());
            return;
        }
        answer.reach(contents.count());
        teller.execute(() -> tell(answer, folder));
    }

    /** Simulates and tells a few futures for nobody. */
    void tryOnce() {
        for (int draw = 0; draw < STEP; draw++) {
            own.simulate(draw);
        }
        for (int futures = STEP; futures <= Limits.PER_DRAW * STEP; futures++) {
            view(contents.of(futures, "", true), futures);
        }
    }

    /** An answer that cannot be told must not look as if it were still in work. */
    private void tell(Answer answer, LabFolder folder) {
        try {
            advance(answer, folder);
        } catch (RuntimeException e) {
            answer.end(Answer.State.FAILED, "This answer cannot be told: an error of the program");
            throw e;
        }
    }

    private void advance(Answer answer, LabFolder folder) {
        int asked = answer.asked().futures();
        int there = Math.min(contents.count(), asked);
        if (!answer.isRunning()) {
            return;
        }
        if (there == asked) {
            answer.tell(asked, view(contents.of(asked, "", false), asked));
            finish(answer, asked, Answer.State.DONE, folder);
        } else if (there / STEP * STEP > answer.told()) {
            int futures = there / STEP * STEP;
            answer.tell(futures, view(contents.of(futures, "", false), futures));
        } else {
            answer.hear();
        }
    }

    /** Stops it; what is there is its answer. */
    void cancel(Answer answer, LabFolder folder) {
        if (!answer.isRunning()) {
            return;
        }
        answer.end(Answer.State.CANCELLED, "");
        int there = Math.min(contents.count(), answer.asked().futures());
        if (there >= STEP) {
            finish(answer, there, Answer.State.CANCELLED, folder);
        }
    }

    private void finish(Answer answer, int futures, Answer.State state, LabFolder folder) {
        String command = whatIfs.command(whatIf.id(), futures, years);
        ReportContent content = contents.of(futures, command, true);
        Map<String, Object> view = view(content, futures);
        view.put("command", command);
        String message = "";
        try {
            TakeAlong.keep(answer.id(), content, command, folder);
            view.put("take", TakeAlong.links(answer.id(), whatIf.id()));
        } catch (UncheckedIOException e) {
            message = "This answer cannot be kept: the lab's folder takes no files, or is full.";
        }
        answer.tell(futures, view);
        if (state == Answer.State.DONE && message.isEmpty()) {
            TakeAlong.keep(answer, folder);
        }
        answer.end(state, message);
    }

    private Map<String, Object> view(ReportContent content, int futures) {
        AnswerView view = new AnswerView(content);
        Map<String, Object> all = new LinkedHashMap<>(view.told(past));
        all.put("homes", new PlacesView(view.told()).homes(homes));
        all.put(
                "months",
                PlacesView.months(
                        own.series().monthEnds(),
                        content.dates().forecastFrom(),
                        base.first(futures),
                        own.first(futures)));
        return all;
    }
}
