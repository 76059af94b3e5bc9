package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.scenario.Change;

/**
 * The days of dated changes: one after the end of the forecast would be told as no change, and of
 * two that state the same home anew on one day only the later would be felt.
 */
public final class ChangeDays {

    /** Changes that state what a home is from a day on; the others add to what it is. */
    private static final List<String> STATE_ANEW =
            List.of("close", "reopen", "rebuild", "resize", "open");

    private static final String RESTRICT = "restrict";

    private final Map<String, Value> stated = new LinkedHashMap<>();

    /** Notes a change, and what is wrong with its day. */
    void note(Value kind, Fields fields, Change change, LocalDate end) {
        if (!change.takesEffect().isBefore(end)) {
            fields.problem(afterEnd(change.takesEffect(), end));
        }
        String word = ChangeContext.lastWord(kind);
        boolean anew = STATE_ANEW.contains(word);
        if (!anew && !word.equals(RESTRICT)) {
            return;
        }
        String home = fields.required("home").text();
        String key = home + (anew ? " anew " : " restricted ") + change.takesEffect();
        Value earlier = stated.putIfAbsent(key, kind);
        if (earlier != null) {
            fields.problem(
                    "contradicts "
                            + earlier.path()
                            + ": both say what "
                            + home
                            + " is from "
                            + change.takesEffect()
                            + " on");
        }
    }

    /** What is wrong with a change that is felt on a day after the end of the forecast. */
    public static String afterEnd(LocalDate day, LocalDate end) {
        return "begins after the end of the forecast: it takes effect on "
                + day
                + ", the forecast ends before "
                + end;
    }
}
