package org.secureplaces.files.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Node.Refused;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;

/**
 * The value of one key, read as what the model needs; where it is something else, that is a problem
 * and reading carries on with something harmless.
 */
public final class Value {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LOOSE_DATE =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 40_000;
    private static final LocalDate HARMLESS_DATE = LocalDate.of(2000, 1, 1);

    private final String path;
    private final Node node;
    private final Reading reading;

    Value(String path, Node node, Reading reading) {
        this.path = path;
        this.node = node;
        this.reading = reading;
    }

    /** Where this value is, such as {@code changes[2].close.date}; list items count from 1. */
    public String path() {
        return path;
    }

    /** What stands in the file, for values that may be written in more than one form. */
    public Node node() {
        return node;
    }

    /** Whether nothing was found wrong so far, here and below. */
    public boolean isSound() {
        return reading.isSound(node);
    }

    /** Reports what is wrong; the message goes on from the path, as in "must be after notice". */
    public void problem(String message) {
        reading.complainOnce(node, path + " " + message);
    }

    public String text() {
        return text(LONGEST_TEXT);
    }

    /** A text that names something. */
    public String name() {
        return text(LONGEST_NAME);
    }

    private String text(int longest) {
        if (node instanceof Scalar scalar && !scalar.isNothing() && !scalar.text().isBlank()) {
            int letters = scalar.text().codePointCount(0, scalar.text().length());
            if (letters > longest) {
                problem("must have at most " + longest + " characters, has " + letters);
                return "";
            }
            return scalar.text();
        }
        boolean blank = node instanceof Scalar scalar && !scalar.isNothing();
        return refuse(blank ? "must be text that is not blank" : "must be text", "");
    }

    public double number(Range range) {
        OptionalDouble number = PlainNumber.of(node);
        return number.isPresent()
                ? within(range, number.getAsDouble())
                : refuse("must be a number", PlainNumber.hint(node), range.harmless());
    }

    public int integer(Range range) {
        OptionalDouble number = PlainNumber.whole(node);
        Range ofIntegers = range.and(Integer.MIN_VALUE, Integer.MAX_VALUE);
        return (int)
                (number.isPresent()
                        ? within(ofIntegers, number.getAsDouble())
                        : refuse(
                                "must be a whole number",
                                PlainNumber.hint(node),
                                ofIntegers.harmless()));
    }

    public LocalDate date() {
        if (!(node instanceof Scalar scalar) || !DATE.matcher(scalar.text()).matches()) {
            return refuse("must be a date such as 2027-04-01", dateHint(), HARMLESS_DATE);
        }
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException e) {
            problem(
                    "must be a date, but "
                            + Quoted.text(scalar.text())
                            + " is not a date in the calendar");
            return HARMLESS_DATE;
        }
    }

    /** How a date would be written that lacks zeros or has other marks. */
    private String dateHint() {
        Matcher loose = LOOSE_DATE.matcher(node instanceof Scalar scalar ? scalar.text() : "");
        return loose.matches()
                ? String.format(
                        Locale.ROOT,
                        ": write %s-%02d-%02d",
                        loose.group(1),
                        Integer.parseInt(loose.group(2)),
                        Integer.parseInt(loose.group(3)))
                : "";
    }

    /** Yes or no, written {@code true} or {@code false}. */
    public boolean bool() {
        if (node instanceof Scalar scalar
                && scalar.plain()
                && scalar.text().matches("true|false")) {
            return scalar.text().equals("true");
        }
        return refuse("must be true or false", false);
    }

    /** One of a few words or names. */
    public String oneOf(List<String> words) {
        Map<String, String> same = new LinkedHashMap<>();
        words.forEach(word -> same.put(word, word));
        return oneOf(same);
    }

    /** What one of a few words stands for; the first where the word is none of them. */
    public <T> T oneOf(Map<String, T> meanings) {
        List<String> words = List.copyOf(meanings.keySet());
        T first = meanings.values().iterator().next();
        if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
            return refuse("must be one of " + String.join(", ", words), first);
        }
        T meant = meanings.get(scalar.text());
        if (meant == null) {
            reading.complainOnce(
                    node,
                    path
                            + Named.none(path, Quoted.text(scalar.text()))
                            + Spelling.question(scalar.text(), words));
            return first;
        }
        return meant;
    }

    /** The items of a list. */
    public List<Value> items() {
        if (!(node instanceof Sequence list)) {
            return refuse("must be a list", List.of());
        }
        List<Value> items = new ArrayList<>();
        for (Node item : list.items()) {
            items.add(new Value(path + "[" + (items.size() + 1) + "]", item, reading));
        }
        return items;
    }

    /** The keys below this one. */
    public Fields fields() {
        if (node instanceof Mapping) {
            return reading.open(node, path);
        }
        return refuse("must be a group of keys", reading.open(new Refused(node.at()), path));
    }

    /** The keys below this one, where a single word may stand instead, which it is not. */
    public Fields fieldsOr(String word) {
        if (node instanceof Mapping) {
            return fields();
        }
        String expected = "must be " + word + " or a group of keys";
        return refuse(expected, reading.open(new Refused(node.at()), path));
    }

    /** The items of a list; empty where a word stands for all of them. */
    Optional<List<Value>> itemsOr(String word) {
        if (node instanceof Sequence) {
            return Optional.of(items());
        }
        if (node.isWord(word)) {
            return Optional.empty();
        }
        String hint =
                node instanceof Scalar scalar
                        ? Spelling.nearest(scalar.text(), List.of(word))
                                .map(near -> ", did you mean '" + near + "'?")
                                .orElse("")
                        : "";
        return Optional.of(refuse("must be a list or the word " + word, hint, List.of()));
    }

    private double within(Range range, double number) {
        if (range.holds(number)) {
            return number;
        }
        problem("must be " + range.words() + ", was " + ((Scalar) node).text());
        return range.harmless();
    }

    private <T> T refuse(String expected, T harmless) {
        return refuse(expected, "", harmless);
    }

    private <T> T refuse(String expected, String hint, T harmless) {
        problem(expected + ", was " + node.inWords() + hint);
        return harmless;
    }
}
