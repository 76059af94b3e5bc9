package org.secureplaces.app.web.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.secureplaces.app.web.ask.Limits;

/** The answer to a what-if, which sharpens while futures are simulated. */
public final class Answer {

    /** What becomes of an answer. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether nothing more is simulated. */
        boolean isEnd() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    /**
     * Which answer it is.
     *
     * @param whatIf id of what is asked
     */
    record Asked(String whatIf, int futures, int years) {

        /** What a page asks; futures and years are the usual ones where it does not say. */
        static Asked of(Map<String, Object> question) {
            return new Asked(
                    String.valueOf(question.getOrDefault("whatif", "")),
                    Limits.number(
                            question.getOrDefault("futures", Limits.USUAL_FUTURES),
                            "futures",
                            Limits.FEWEST_FUTURES,
                            Limits.MOST_FUTURES),
                    Limits.number(
                            question.getOrDefault("years", Limits.USUAL_YEARS),
                            "years",
                            1,
                            Limits.MOST_YEARS));
        }

        /** The name of the answer. */
        String id() {
            return whatIf + "-" + futures + "-" + years;
        }
    }

    private static final List<String> ABOUT_THE_ANSWER =
            List.of(
                    "answer",
                    "whatif",
                    "name",
                    "state",
                    "message",
                    "futures",
                    "years",
                    "seed",
                    "averages",
                    "program");

    private final Asked asked;
    private final String name;
    private final List<Runnable> hearers = new CopyOnWriteArrayList<>();
    private final List<Map<String, Object>> averages = new ArrayList<>();
    private State state = State.WAITING;
    private int done;
    private int told;
    private String message = "";
    private Map<String, Object> view = new LinkedHashMap<>();

    Answer(Asked asked, String name) {
        this.asked = asked;
        this.name = name;
    }

    /** An answer that was finished before. */
    static Answer kept(Map<String, Object> told) {
        String[] parts = String.valueOf(told.get("answer")).split("-", -1);
        Asked asked = new Asked(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        Answer answer = new Answer(asked, String.valueOf(told.get("name")));
        answer.state = State.DONE;
        answer.done = asked.futures();
        answer.told = asked.futures();
        answer.view = new LinkedHashMap<>(told);
        ABOUT_THE_ANSWER.forEach(answer.view::remove);
        if (told.get("averages") instanceof List<?> all) {
            for (Object one : all) {
                Map<String, Object> average = new LinkedHashMap<>();
                ((Map<?, ?>) one).forEach((key, value) -> average.put((String) key, value));
                answer.averages.add(average);
            }
        }
        return answer;
    }

    Asked asked() {
        return asked;
    }

    /** Its name. */
    public String id() {
        return asked.id();
    }

    synchronized State state() {
        return state;
    }

    /** Whether nothing more is simulated. */
    public synchronized boolean isOver() {
        return state.isEnd();
    }

    /** How many futures its words are about. */
    synchronized int told() {
        return told;
    }

    synchronized boolean isRunning() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Goes on, or begins. */
    synchronized void begin() {
        state = State.RUNNING;
        message = "";
    }

    /** Hears that more futures are there. */
    synchronized void reach(int futures) {
        done = Math.max(done, Math.min(futures, asked.futures()));
    }

    /** Says what so many futures tell. */
    void tell(int futures, Map<String, Object> words) {
        synchronized (this) {
            done = Math.max(done, futures);
            told = futures;
            view = words;
            if (words.get("mean") instanceof Map<?, ?> mean) {
                Map<String, Object> average = new LinkedHashMap<>();
                average.put("futures", futures);
                average.put("mean", mean.get("by"));
                average.put("low", mean.get("low"));
                average.put("high", mean.get("high"));
                averages.removeIf(one -> Integer.valueOf(futures).equals(one.get("futures")));
                averages.add(average);
            }
        }
        hear();
    }

    /** Ends it. */
    void end(State last, String why) {
        synchronized (this) {
            state = last;
            message = why;
        }
        hear();
    }

    /** Calls somebody whenever there is news. */
    public void hear(Runnable hearer) {
        hearers.add(hearer);
    }

    /** Calls somebody no more. */
    public void forget(Runnable hearer) {
        hearers.remove(hearer);
    }

    void hear() {
        hearers.forEach(Runnable::run);
    }

    /** As a page shows it. */
    public synchronized Map<String, Object> asTold() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("answer", id());
        all.put("whatif", asked.whatIf());
        all.put("name", name);
        all.put("state", state.word());
        all.put("message", message);
        all.put("futures", Map.of("done", done, "asked", asked.futures(), "told", told));
        all.put("years", asked.years());
        all.put("seed", Limits.SEED);
        all.putAll(view);
        all.put("averages", List.copyOf(averages));
        return all;
    }
}
