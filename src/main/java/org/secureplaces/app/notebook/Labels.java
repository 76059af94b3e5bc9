package org.secureplaces.app.notebook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.measure.Measure;

/** Names of measures for people. */
final class Labels {

    private Labels() {}

    /** The measure in words, with a capital. */
    static String of(String measure) {
        String words = measure.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The same with its unit, where the model knows the measure. */
    static String withUnit(String measure) {
        Optional<String> unit =
                Stream.of(Measure.values())
                        .filter(known -> known.label().equals(measure))
                        .map(known -> known.unit())
                        .findFirst();
        return of(measure) + unit.map(known -> " (" + known + ")").orElse("");
    }
}
