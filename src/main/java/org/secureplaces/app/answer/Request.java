package org.secureplaces.app.answer;

import java.util.List;

/**
 * How somebody asked, which changes no number of the answer.
 *
 * @param arguments as they were typed, for the report
 * @param threads that simulate
 */
public record Request(List<String> arguments, int threads) {

    public Request {
        arguments = List.copyOf(arguments);
    }
}
