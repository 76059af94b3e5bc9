package org.secureplaces.app.input;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** A command as it can be typed: words that a shell would take apart stand in quotes. */
public final class Typed {

    private static final String PROGRAM = "java -jar secureplaces.jar ";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

    private Typed() {}

    public static String command(List<String> arguments) {
        return PROGRAM + words(arguments);
    }

    /** The arguments alone. */
    public static String words(List<String> arguments) {
        return arguments.stream().map(Typed::quoted).collect(joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
