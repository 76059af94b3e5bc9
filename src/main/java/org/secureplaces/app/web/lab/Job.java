package org.secureplaces.app.web.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.secureplaces.run.Workers;

/** A question that takes a while: a ranking of all closures, or how many places are needed. */
public final class Job implements Workers.Progress {

    /** What a job answers: sentences and a table. */
    record Found(
            List<String> answer,
            String title,
            List<String> columns,
            List<List<String>> rows,
            List<String> notes) {

        static final Found NOTHING = new Found(List.of(), "", List.of(), List.of(), List.of());
    }

    private final String id;
    private final String kind;
    private final String command;
    private final List<Runnable> hearers = new CopyOnWriteArrayList<>();
    private Answer.State state = Answer.State.WAITING;
    private Found found = Found.NOTHING;
    private String message = "";
    private int done;
    private int all;

    Job(String id, String kind, String command) {
        this.id = id;
        this.kind = kind;
        this.command = command;
    }

    /** Its name. */
    public String id() {
        return id;
    }

    synchronized Answer.State state() {
        return state;
    }

    /** Whether nothing more is simulated. */
    public synchronized boolean isOver() {
        return state.isEnd();
    }

    void reach(int futures, int ofAll) {
        synchronized (this) {
            state = Answer.State.RUNNING;
            done = futures;
            all = ofAll;
        }
        hearers.forEach(Runnable::run);
    }

    /** Hears how much of a search is done; nobody knows yet how much it takes. */
    @Override
    public void searched(int futures) {
        reach(futures, 0);
    }

    @Override
    public void done(int futures, int ofAll) {
        reach(futures, ofAll);
    }

    void find(Found what) {
        synchronized (this) {
            found = what;
        }
        end(Answer.State.DONE, "");
    }

    void end(Answer.State last, String why) {
        synchronized (this) {
            state = last;
            message = why;
        }
        hearers.forEach(Runnable::run);
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
    public synchronized Map<String, Object> asTold() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("job", id);
        told.put("kind", kind);
        told.put("state", state.word());
        told.put("message", message);
        told.put("done", done);
        told.put("all", all);
        told.put("answer", found.answer());
        told.put("title", found.title());
        told.put("columns", found.columns());
        told.put("rows", found.rows());
        told.put("notes", found.notes());
        told.put("command", command);
        return told;
    }
}
