package org.secureplaces.fitting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts as they are published, each rounded to the nearest five by itself, 1 to 7 as "fewer than
 * 8". Of a total that lies at an end of what its rounded parts can add up to, the nearest five
 * would tell the parts (12 + 12 = 24 would be 10 + 10 = 25, which nothing else fits); there the
 * last groups of counts that are shown alike are joined, so that five counts at least stay in each.
 * How they are joined follows from the published parts and from nothing else, so that who knows the
 * rule is told no more (simulatable auditing: Kenthapadi, Mishra and Nissim 2005, Proc. 24th ACM
 * PODS, 118-127).
 */
public final class Rounding {

    private static final int FEWEST_ALIKE = 5;
    private static final int FEWEST_VALUES = 3;

    private final LinkedCounts counts;
    private final List<Span> spans = new ArrayList<>();

    private Rounding(LinkedCounts counts) {
        this.counts = counts;
        counts.sums().forEach(Rounding::requireInOrder);
        for (int cell = 0; cell < counts.size(); cell++) {
            spans.add(span(cell));
        }
    }

    /** The rounding of all counts. */
    public static Rounding of(LinkedCounts counts) {
        return new Rounding(counts);
    }

    private static void requireInOrder(LinkedCounts.Sum sum) {
        if (sum.parts().stream().anyMatch(part -> part >= sum.total())) {
            throw new IllegalArgumentException("a total must be added after its parts");
        }
    }

    private Span span(int cell) {
        int count = counts.count(cell);
        if (counts.isKnown(cell)) {
            return Span.only(count);
        }
        Optional<Span> possible = possible(cell);
        return possible.map(span -> alike(count, span)).orElseGet(() -> Span.around(count));
    }

    /** What the parts of a total add up to at least and at most, in every table that has it. */
    private Optional<Span> possible(int total) {
        return counts.sumsTo(total).stream()
                .map(sum -> sum.parts().stream().map(spans::get).reduce(Span.only(0), Span::plus))
                .reduce(Span::and);
    }

    /** The group of counts shown alike that holds a count, of those that can be. */
    private static Span alike(int count, Span possible) {
        Span low = Span.around(possible.low()).and(possible);
        while (low.values() < FEWEST_ALIKE && low.high() < possible.high()) {
            low = new Span(low.low(), Math.min(possible.high(), next(low)));
        }
        Span high = Span.around(possible.high()).and(possible);
        while (high.values() < FEWEST_ALIKE && high.low() > possible.low()) {
            int below = Math.max(possible.low(), Span.around(high.low() - 1).low());
            high = new Span(below, high.high());
        }
        if (low.high() >= high.low()) {
            return possible; // nothing is told beyond the parts
        }
        Span own = Span.around(count);
        if (low.holds(count)) {
            return low;
        }
        return high.holds(count) ? high : own.and(possible);
    }

    private static int next(Span span) {
        return Span.around(span.high() + 1).high();
    }

    /** What is shown of a cell. */
    public Shown shown(int cell) {
        return spans.get(cell).shown();
    }

    /**
     * Whether nothing can be told of any count but what is shown: at least three values fit in the
     * place of each that is neither 0 nor known, whatever is computed from all of them together.
     */
    public boolean isSafe() {
        Attack attack = new Attack(counts, spans);
        for (int cell = 0; cell < counts.size(); cell++) {
            boolean isOpen = counts.isLinked(cell) && !counts.isKnown(cell);
            boolean isSecret = isOpen && spans.get(cell).high() > 0;
            if (isSecret && attack.of(cell).values() < FEWEST_VALUES) {
                return false;
            }
        }
        return true;
    }
}
