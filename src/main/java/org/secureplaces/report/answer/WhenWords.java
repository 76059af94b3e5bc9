package org.secureplaces.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.content.Effect;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.FullYears;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.content.Told;
import org.secureplaces.report.content.Unit;

/** When a change is felt: in the year in which it happens, in full years, and over the whole. */
public final class WhenWords {

    private static final Measure WITHOUT = Measure.CHILDREN_WITHOUT_PLACE;
    private static final MoreOrFewer CHILDREN = MoreOrFewer.of(Unit.CHILDREN);

    /**
     * A time.
     *
     * @param number how many more children get no place in it
     * @param range where 95 of 100 futures lie, in brackets, may be empty
     * @param note what else there is to say, may be empty
     */
    public record When(String time, String number, String range, String note) {}

    private final Told told;

    public WhenWords(Told told) {
        this.told = told;
    }

    /** The times in order; none where nothing is compared or nothing changes. */
    public List<When> times() {
        List<When> times = new ArrayList<>();
        if (!told.isCompared() || isNothing()) {
            return times;
        }
        Span full = told.span();
        told.years().happening(told.scenario()).flatMap(this::happening).ifPresent(times::add);
        if (!FullYears.isWhole(full)) {
            change(full).map(by -> of(fullYears(full), by, averageOf(full))).ifPresent(times::add);
        }
        Span whole = told.years().whole();
        change(whole)
                .map(by -> of(allYears(), by.times(whole.years()), outOf(whole)))
                .ifPresent(times::add);
        return times;
    }

    private boolean isNothing() {
        return change(told.years().whole()).map(by -> Effect.of(by).isNone()).orElse(true);
    }

    private Optional<Estimate> change(Span span) {
        return told.numbers().tell(span)
                ? told.numbers().change(told.scenario(), WITHOUT, span)
                : Optional.empty();
    }

    private Optional<When> happening(Span span) {
        String years = label(span);
        String time =
                span.periods().size() == 1
                        ? "As it happens, in " + years
                        : "As it happens, from " + years;
        return change(span).map(by -> of(time, by.times(span.years()), moved()));
    }

    private When of(String time, Estimate by, String note) {
        boolean unclear = by.hasRange() && !by.isClear();
        String number = unclear ? "no clear change" : CHILDREN.words(by.mean());
        String range = by.hasRange() ? "(" + CHILDREN.range(by) + ")" : "";
        return new When(time, number, range, note);
    }

    private String fullYears(Span span) {
        if (told.years().isTemporary(told.scenario())) {
            return "While it lasts, " + label(span);
        }
        return told.years().happening(told.scenario()).isPresent()
                ? "Each full year after"
                : "Each full year";
    }

    private String averageOf(Span span) {
        return "average of " + told.years().inWords(span).replaceFirst(",.*", "");
    }

    private String allYears() {
        String whole = told.years().inWords(told.years().whole());
        return whole.replaceFirst("^the ", "All ").replaceFirst(" from .* to ", ", to ");
    }

    private String outOf(Span span) {
        return told.numbers()
                .level(told.base(), Measure.CHILDREN_REFERRED, span)
                .map(all -> "out of about " + Unit.NUMBER.value(rounded(all, span)) + " children")
                .orElse("");
    }

    private static double rounded(Estimate all, Span span) {
        return Math.rint(all.mean() * span.years() / 10) * 10;
    }

    /** How many children change homes because of it, over the whole forecast. */
    private String moved() {
        Span whole = told.years().whole();
        return told.numbers()
                .change(told.scenario(), Measure.TRANSFERS, whole)
                .map(by -> by.times(whole.years()))
                .filter(by -> by.mean() >= 0.05)
                .map(WhenWords::inWords)
                .orElse("");
    }

    private static String inWords(Estimate by) {
        String number = Long.toString(Math.max(1, Math.round(by.mean())));
        String range = by.hasRange() ? " (" + MoreOrFewer.whole(Unit.CHILDREN).range(by) + ")" : "";
        return number
                + (number.equals("1") ? " child changes homes" : " children change homes")
                + range.replace(" more", "");
    }

    /** The years of a span, as 2027–28 to 2030–31. */
    static String label(Span span) {
        String first = span.periods().get(0).replace('-', '\u2013');
        String last = span.periods().get(span.periods().size() - 1).replace('-', '\u2013');
        return first.equals(last) ? first : first + " to " + last;
    }
}
