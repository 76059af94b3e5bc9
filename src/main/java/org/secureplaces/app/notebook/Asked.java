package org.secureplaces.app.notebook;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.question.Question;
import org.secureplaces.question.ScenarioText;

/** A question in the words of a command, for its report. */
final class Asked {

    private Asked() {}

    static List<String> arguments(Question question) {
        List<String> words = new ArrayList<>(List.of(question.command()));
        question.scenarios().stream()
                .limit(2)
                .map(ScenarioText::own)
                .forEach(own -> words.add(own.file()));
        words.addAll(List.of("--seed", Long.toString(question.seed())));
        words.addAll(List.of("--replications", Integer.toString(question.futures())));
        question.years().ifPresent(years -> words.addAll(List.of("--years", "" + years)));
        return words;
    }
}
