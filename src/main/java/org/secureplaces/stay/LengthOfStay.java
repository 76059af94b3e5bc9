package org.secureplaces.stay;

import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.Law;
import org.secureplaces.engine.LawFamily;
import org.secureplaces.evidence.Figure;

/**
 * The law of completed stays on one legal basis.
 *
 * @param family shape of the law
 * @param meanDays mean completed stay, a stay cut at the age of leaving counted as cut
 * @param cv coefficient of variation of the law before any cut; not used by the exponential law
 * @param needFactors factor on the mean for each need level, in the order of {@link
 *     org.secureplaces.child.NeedLevel}
 */
public record LengthOfStay(LawFamily family, Figure meanDays, Figure cv, List<Figure> needFactors) {

    public LengthOfStay {
        needFactors = List.copyOf(needFactors);
        if (!(meanDays.value() > 0)) {
            throw new IllegalArgumentException(
                    "a mean stay must be positive, was " + meanDays.value());
        }
        if (!(cv.value() > 0)) {
            throw new IllegalArgumentException(
                    "a coefficient of variation must be positive, was " + cv.value());
        }
    }

    /** A law that is the same for every need. */
    public static LengthOfStay of(LawFamily family, double meanDays, double cv) {
        Figure one = Figure.fixed("need_factor", 1);
        return new LengthOfStay(
                family,
                Figure.fixed("mean_days", meanDays),
                Figure.fixed("cv", cv),
                List.of(one, one, one));
    }

    /** The law of the stay before any cut, with the stated mean. */
    public Law law() {
        return Law.of(family, meanDays.value(), cv.value());
    }

    /** The same with each figure replaced. */
    public LengthOfStay map(UnaryOperator<Figure> change) {
        return new LengthOfStay(
                family,
                change.apply(meanDays),
                change.apply(cv),
                needFactors.stream().map(change).toList());
    }
}
