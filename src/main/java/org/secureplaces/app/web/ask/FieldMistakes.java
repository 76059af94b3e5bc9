package org.secureplaces.app.web.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.secureplaces.app.web.ask.Refusal.Mistake;
import org.secureplaces.files.Problem;

/** Puts what is wrong with a scenario beside the field of the form that it is about. */
final class FieldMistakes {

    private static final Pattern MISSING =
            Pattern.compile("missing key '(\\w+)' in changes\\[(\\d+)]\\.(\\w+)(.*)");
    private static final Pattern AT =
            Pattern.compile("changes\\[(\\d+)](?:\\.(\\w+))?(?:\\.(\\w+))?");

    private final int ownChanges;
    private final List<Integer> ofLibrary;

    /**
     * For a form.
     *
     * @param ofLibrary number of changes of each scenario of the library, in order
     */
    FieldMistakes(int ownChanges, List<Integer> ofLibrary) {
        this.ownChanges = ownChanges;
        this.ofLibrary = List.copyOf(ofLibrary);
    }

    /** The mistakes of a form, in words for people who see no file. */
    Refusal of(List<Problem> problems) {
        return new Refusal(
                problems.stream()
                        .map(this::of)
                        .map(one -> new Mistake(one.field(), PlainWords.of(one.message())))
                        .toList());
    }

    /** The mistakes of a text that was handed in, by line and column. */
    static Refusal ofText(List<Problem> problems) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Problem problem : problems) {
            mistakes.add(
                    new Mistake(
                            "yaml",
                            "line "
                                    + problem.at().line()
                                    + ", column "
                                    + problem.at().column()
                                    + ": "
                                    + problem.message()));
        }
        return new Refusal(mistakes);
    }

    private Mistake of(Problem problem) {
        String message = problem.message();
        Matcher missing = MISSING.matcher(message);
        if (missing.matches()) {
            int number = Integer.parseInt(missing.group(2)) - 1;
            String key = missing.group(1);
            return new Mistake(
                    field(number, missing.group(3), key),
                    key.replace('_', ' ') + " must be given" + missing.group(4));
        }
        Matcher at = AT.matcher(message);
        if (at.find()) {
            int number = Integer.parseInt(at.group(1)) - 1;
            return new Mistake(
                    field(number, text(at.group(2)), text(at.group(3))), words(message, at));
        }
        return new Mistake(message.matches("name .*|.* 'name'.*") ? "name" : "", message);
    }

    /** The message without the way to the field, which is known from where it stands. */
    private static String words(String message, Matcher at) {
        String key = text(at.group(3)).replace('_', ' ');
        String rest = message.substring(at.end());
        boolean isFirst = at.start() == 0;
        if (!isFirst) {
            return message;
        }
        return rest.startsWith(":") ? rest.substring(1).strip() : (key + rest).strip();
    }

    private String field(int number, String kind, String key) {
        if (number >= ownChanges) {
            return "library/" + library(number - ownChanges);
        }
        String field = "changes/" + number;
        return field + (kind.isEmpty() ? "" : "/" + kind) + (key.isEmpty() ? "" : "/" + key);
    }

    private int library(int change) {
        int end = 0;
        for (int number = 0; number < ofLibrary.size(); number++) {
            end += ofLibrary.get(number);
            if (change < end) {
                return number;
            }
        }
        return 0;
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }
}
