package org.secureplaces.report.answer;

import java.util.Locale;
import java.util.Optional;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.content.Told;
import org.secureplaces.report.content.Unit;

/**
 * The question and the answer of a first page in plain sentences: of how many children, from how
 * many without a place to how many, and how far off that may be.
 */
public final class AnswerWords {

    private static final Measure WITHOUT = Measure.CHILDREN_WITHOUT_PLACE;
    private static final String WELFARE = "route=welfare";

    /** From here on children of a headline are told in whole numbers. */
    private static final double IN_WHOLE_NUMBERS = 1.95;

    private static final double WHOLE_AT_ALL_EVENTS = 99.5;

    private final Told told;
    private final double all;
    private final double base;
    private final double then;
    private final Optional<Estimate> change;
    private final boolean inWholes;

    private AnswerWords(Told told, double all, double base, double then) {
        this.told = told;
        this.all = all;
        this.base = base;
        this.then = then;
        this.change =
                told.isCompared()
                        ? told.numbers().change(told.scenario(), WITHOUT, told.span())
                        : Optional.empty();
        this.inWholes = isInWholes();
    }

    /** The words, if the results count children without a place. */
    public static Optional<AnswerWords> of(Told told) {
        Optional<Estimate> base = told.numbers().level(told.base(), WITHOUT, told.span());
        Optional<Estimate> then = told.numbers().level(told.scenario(), WITHOUT, told.span());
        Optional<Estimate> all =
                told.numbers().level(told.base(), Measure.CHILDREN_REFERRED, told.span());
        return base.isEmpty() || then.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AnswerWords(
                                told,
                                all.map(Estimate::mean).orElse(Double.NaN),
                                base.get().mean(),
                                then.get().mean()));
    }

    /** What is asked. */
    public static String question(Told told) {
        String asked = told.scenario().asked().question();
        if (!asked.isEmpty()) {
            return asked;
        }
        return told.isCompared()
                ? "What happens with \u201c" + told.scenario().name() + "\u201d?"
                : "How many children get no secure place?";
    }

    /** Small numbers, and those whose difference would not add up, are told with a decimal. */
    private boolean isInWholes() {
        double by = change.map(Estimate::mean).orElse(0.0);
        boolean addsUp = Math.round(base) + Math.round(by) == Math.round(then);
        return change.isEmpty()
                || by == 0
                || Math.abs(by) >= WHOLE_AT_ALL_EVENTS // one off in a hundred is no matter
                || Math.abs(by) >= IN_WHOLE_NUMBERS && addsUp;
    }

    private String number(double children) {
        return inWholes && children >= 1
                ? String.format(Locale.UK, "%,d", Math.round(children))
                : String.format(Locale.UK, "%,.1f", children);
    }

    private static String about(double children) {
        return String.format(Locale.UK, "%,d", Math.round(children));
    }

    /** The answer in one sentence. */
    public String headline() {
        if (change.isEmpty()) {
            String of = Double.isNaN(all) ? "" : " of " + about(all);
            return "About " + number(base) + of + " children a year get no secure place.";
        }
        if (isTooEarly()) {
            return tooEarly();
        }
        Effect effect = Effect.of(change.get());
        if (effect.isClear() || !effect.isNone() && !effect.perYear().hasRange()) {
            return changed(effect, change.get());
        }
        Optional<String> meanwhile = Meanwhile.of(told, change);
        if (meanwhile.isPresent()) {
            return meanwhile.get() + ", and no clear change in the full years after.";
        }
        String today = "about " + number(base) + " children a year get no secure place";
        if (effect.isNone()) {
            return "No change: " + today + ".";
        }
        return effect.isAlmostNone()
                ? "Almost no change: " + today + "."
                : "No clear change: " + today + ", " + number(then) + " " + told.condition() + ".";
    }

    private boolean isTooEarly() {
        return told.isCompared() && sample().map(Sample::isTooEarly).orElse(false);
    }

    private String tooEarly() {
        return "Too early to say which way: about "
                + number(base)
                + " children a year get no secure place, "
                + number(then)
                + " "
                + told.condition()
                + ".";
    }

    private String changed(Effect effect, Estimate difference) {
        return "About "
                + number(Math.abs(difference.mean()))
                + (effect.isGain() ? " fewer" : " more")
                + (isOne() ? " child" : " children")
                + " a year get"
                + (isOne() ? "s" : "")
                + " no secure place: "
                + number(then)
                + " instead of "
                + number(base)
                + ".";
    }

    private boolean isOne() {
        return number(Math.abs(change.map(Estimate::mean).orElse(0.0))).matches("1(\\.0)?");
    }

    /** The answer with what it is of, and how far off it may be. */
    public String lead() {
        String of =
                Double.isNaN(all)
                        ? "About "
                        : "Of about "
                                + about(all)
                                + " children a year for whom a secure place is first sought, about ";
        String first = of + number(base) + " get none within a year";
        String before =
                Meanwhile.of(told, change.filter(Estimate::isClear))
                        .map(said -> " " + said + ".")
                        .orElse("");
        return change.map(by -> first + sentenceOfChange(by) + before)
                .orElseGet(() -> first + ofLevel());
    }

    private String sentenceOfChange(Estimate by) {
        if (Effect.of(by).isNone()) {
            return "; " + told.condition() + ", as many in every simulated future.";
        }
        return "; "
                + told.condition()
                + ", "
                + number(then)
                + ofOthers()
                + (by.hasRange()
                        ? " (" + MoreOrFewer.of(Unit.CHILDREN).range(by) + " in 95 of 100 futures)."
                        : ".");
    }

    /** Where a change is one of how many children come at all, it is said of how many. */
    private String ofOthers() {
        Measure referred = Measure.CHILDREN_REFERRED;
        double more =
                told.numbers()
                        .change(told.scenario(), referred, told.span())
                        .map(Estimate::mean)
                        .orElse(0.0);
        return Math.abs(more) < 0.5 || Double.isNaN(all) ? "" : " of " + about(all + more);
    }

    private String ofLevel() {
        return told.numbers()
                .level(told.base(), WITHOUT, told.span())
                .filter(Estimate::hasRange)
                .map(
                        level ->
                                ". In 95 of 100 simulated futures it is from "
                                        + Unit.CHILDREN.range(level)
                                        + ".")
                .orElse(".");
    }

    /** The difference, or the level where nothing is compared, of each future. */
    public Optional<Sample> sample() {
        Span span = told.span();
        return told.isCompared()
                ? told.numbers().differences(told.scenario(), WITHOUT, WELFARE, span)
                : told.content().futures().level(told.base().name(), WITHOUT, WELFARE, span);
    }

    /** Children a year for whom a place is first sought; NaN where nobody counted. */
    public double all() {
        return all;
    }

    /** Children a year without a place with today's homes. */
    public double base() {
        return base;
    }

    /** How many more without a place; 0 where nothing is compared. */
    public double by() {
        return change.map(Estimate::mean).orElse(0.0);
    }

    /** How many get no place a year with today's homes: a forecast, and no count of today. */
    public String ofBase() {
        return number(base) + " get no place" + (told.isCompared() ? " without the change" : "");
    }

    /** How many children there are at all. */
    public String ofAll() {
        return "about " + about(all) + " children for whom a place is first sought";
    }

    /** How many get no place with the change. */
    public String ofChange() {
        String by = change.map(one -> MoreOrFewer.of(Unit.CHILDREN).words(one.mean())).orElse("");
        String condition = told.scenario().asked().condition();
        return number(then)
                + " "
                + (condition.isEmpty() ? "with the change" : condition)
                + ": "
                + by;
    }

    /** A range over the middle dots; empty where there is none. */
    public String bracket(Sample sample) {
        if (!sample.estimate().hasRange()) {
            return "";
        }
        return told.isCompared()
                ? MoreOrFewer.of(Unit.CHILDREN).range(sample.estimate()) + " in 95 of 100"
                : Unit.CHILDREN.range(sample.estimate()) + " in 95 of 100";
    }
}
