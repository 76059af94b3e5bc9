package org.secureplaces.app.input;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.secureplaces.files.manifest.Manifest;

/**
 * How somebody asked, which changes no number of the answer.
 *
 * @param arguments as they were typed, for the report
 * @param threads that simulate
 * @param made day on which it was asked, as 2027-04-01; empty where that is not noted
 * @param memory bytes that futures may take in memory before they are kept in a file
 */
public record Request(List<String> arguments, int threads, String made, long memory) {

    /** What is made of futures takes room too, so that not all memory can hold them. */
    private static final int PART_OF_MEMORY = 4;

    /** A question whose futures may take a quarter of the memory that Java has. */
    public Request(List<String> arguments, int threads, String made) {
        this(arguments, threads, made, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    }

    /** A question of which nobody notes the day. */
    public Request(List<String> arguments, int threads) {
        this(arguments, threads, "");
    }

    /** A question of today. */
    public static Request today(List<String> arguments, int threads) {
        return new Request(arguments, threads, LocalDate.now(ZoneId.systemDefault()).toString());
    }

    /** The same question as before, of the same day. */
    public static Request again(Manifest.Run run, int threads) {
        return new Request(run.arguments(), threads, run.made());
    }

    public Request {
        arguments = List.copyOf(arguments);
    }
}
