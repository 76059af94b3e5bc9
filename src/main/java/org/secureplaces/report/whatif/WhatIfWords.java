package org.secureplaces.report.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.content.Unit;

/** What several what-ifs say side by side: which harms most, from what to what, and how sure. */
public final class WhatIfWords {

    private static final int MOST_NAMED = 3;

    /** A heading and what stands below it. */
    public record Note(String heading, String text) {}

    private final WhatIfs whatIfs;
    private final ReportContent content;

    public WhatIfWords(WhatIfs whatIfs, ReportContent content) {
        this.whatIfs = whatIfs;
        this.content = content;
    }

    /** Which what-if harms most and which helps most. */
    public String headline() {
        List<WhatIf> told = whatIfs.alike();
        List<WhatIf> clear = told.stream().filter(WhatIf::isClear).toList();
        if (clear.isEmpty()) {
            return "None of these what-ifs clearly changes how many children get a secure place.";
        }
        String harm =
                told.get(0).isHarm() && told.get(0).isClear()
                        ? most(told.get(0), next(told, 0, 1), true)
                        : "";
        WhatIf best = told.get(told.size() - 1);
        String help =
                !best.isHarm() && best.isClear()
                        ? most(best, next(told, told.size() - 1, -1), false)
                        : "";
        return Stream.of(harm, help)
                .filter(sentence -> !sentence.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** The neighbour that changes the number the same way, if there is one. */
    private static Optional<WhatIf> next(List<WhatIf> told, int at, int step) {
        int next = at + step;
        return next < 0 || next >= told.size() || told.get(next).isHarm() != told.get(at).isHarm()
                ? Optional.empty()
                : Optional.of(told.get(next));
    }

    private static String most(WhatIf first, Optional<WhatIf> second, boolean harms) {
        String verb = harms ? " harms" : " helps";
        if (second.isEmpty()) {
            return upper(first.doing()) + verb + (harms ? "." : " most.");
        }
        Optional<PairedOrder> order = order(first, second.get(), harms);
        if (order.map(PairedOrder::isOpen).orElse(true)) {
            return "Whether "
                    + first.doing()
                    + " or "
                    + second.get().doing()
                    + verb
                    + " more is open.";
        }
        return upper(first.doing())
                + (order.map(PairedOrder::isSure).orElse(false) ? "" : " probably")
                + verb
                + " most.";
    }

    /** How many get no place today, and with each what-if. */
    public String lead() {
        Span span = whatIfs.common();
        Optional<Estimate> without = whatIfs.level(content.base(), WhatIfs.WITHOUT, span);
        if (without.isEmpty()) {
            return "";
        }
        List<String> others = new ArrayList<>();
        for (WhatIf one : whatIfs.alike()) {
            whatIfs.level(one.scenario(), WhatIfs.WITHOUT, span)
                    .filter(level -> others.size() < MOST_NAMED || one.isClear())
                    .ifPresent(level -> others.add(one.title() + ": " + number(level)));
        }
        return upper(whatIfs.base())
                + ": of about "
                + whatIfs.level(content.base(), Measure.CHILDREN_REFERRED, span)
                        .map(WhatIfWords::number)
                        .orElse("all")
                + " children a year for whom a secure place is first sought, about "
                + number(without.get())
                + " get none within a year. "
                + String.join(". ", others)
                + (others.isEmpty() ? "" : ".");
    }

    private static String number(Estimate estimate) {
        return Unit.CHILDREN.value(estimate.mean());
    }

    /** How sure the order of neighbours is, a sentence each, in the same futures. */
    public List<String> order() {
        return order(whatIfs.alike());
    }

    /** The same of what-ifs of the same years and futures, in any order. */
    public static List<String> order(List<WhatIf> whatIfs) {
        List<WhatIf> told =
                whatIfs.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        (WhatIf one) -> -one.difference().mean()))
                        .toList();
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at + 1 < told.size(); at++) {
            WhatIf one = told.get(at);
            WhatIf other = told.get(at + 1);
            boolean harms = one.isHarm();
            if (harms == other.isHarm()) {
                WhatIf more = harms ? one : other;
                WhatIf less = harms ? other : one;
                order(more, less, harms)
                        .ifPresent(order -> sentences.add(sentence(more, less, harms, order)));
            }
        }
        return sentences;
    }

    private static String sentence(WhatIf more, WhatIf less, boolean harms, PairedOrder order) {
        return upper(more.doing())
                + (harms ? " does more harm than " : " helps more than ")
                + less.doing()
                + " in "
                + order.inWords()
                + (order.isOpen() ? ": their order is not clear." : ".");
    }

    /** In how many futures one does more harm, or helps more, than another. */
    private static Optional<PairedOrder> order(WhatIf more, WhatIf less, boolean harms) {
        return more.futures()
                .flatMap(
                        first ->
                                less.futures()
                                        .map(
                                                second ->
                                                        PairedOrder.of(
                                                                first.values(), second.values())))
                .map(order -> harms ? order : order.turned());
    }

    /** Why a what-if is not to be read against the others. */
    public List<Note> apart() {
        return whatIfs.apart().stream()
                .map(one -> new Note("Why " + one.letter() + " stands apart", why(one)))
                .toList();
    }

    private String why(WhatIf one) {
        String years = whatIfs.inWords(one.span());
        if (!whatIfs.hasOwnBase(one)) {
            return "Its change ends by itself, so it has years of its own: "
                    + years
                    + ". Do not read it against the others.";
        }
        boolean isLettered = !whatIfs.against(one).equals(whatIfs.base());
        return "Its file names its base: \u201c"
                + one.against().name()
                + "\u201d"
                + (isLettered ? " (" + whatIfs.against(one) + ")" : "")
                + ". Its years are those in which the two differ: "
                + years
                + ". Do not read it against the others.";
    }

    /** Over which years the numbers are averaged. */
    public String years() {
        List<WhatIf> alike = whatIfs.alike();
        if (alike.isEmpty()) {
            return "";
        }
        String last = alike.get(alike.size() - 1).letter();
        String letters = alike.size() == 1 ? last : alike.get(0).letter() + " to " + last;
        return "Averages of the same years for "
                + whatIfs.base()
                + " and "
                + letters
                + ": "
                + whatIfs.inWords(whatIfs.common())
                + ".";
    }

    /** The answer for a console, a line for each what-if. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(headline(), lead(), years()));
        for (WhatIf one : whatIfs.all()) {
            lines.add(
                    one.heading()
                            + ": "
                            + WhatIfChange.of(one.difference(), Unit.CHILDREN).sentence()
                            + (one.isApart() ? ", compared with " + whatIfs.against(one) : "")
                            + ".");
        }
        lines.addAll(order());
        apart().forEach(note -> lines.add(note.heading() + ": " + note.text()));
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    static String upper(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }
}
