package org.secureplaces.app.answer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.secureplaces.files.results.Manifest;

/**
 * How somebody asked, which changes no number of the answer.
 *
 * @param arguments as they were typed, for the report
 * @param threads that simulate
 * @param made day on which it was asked, as 2027-04-01; empty where that is not noted
 */
public record Request(List<String> arguments, int threads, String made) {

    /** A question of which nobody notes the day. */
    public Request(List<String> arguments, int threads) {
        this(arguments, threads, "");
    }

    /** A question of today. */
    public static Request today(List<String> arguments, int threads) {
        return new Request(arguments, threads, LocalDate.now(ZoneId.systemDefault()).toString());
    }

    /** The same question as before, of the same day. */
    static Request again(Manifest.Run run, int threads) {
        return new Request(run.arguments(), threads, run.made());
    }

    public Request {
        arguments = List.copyOf(arguments);
    }
}
