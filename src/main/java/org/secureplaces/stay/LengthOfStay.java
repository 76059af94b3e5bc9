package org.secureplaces.stay;

import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.evidence.Figure;

/**
 * The law of completed stays on one legal basis.
 *
 * @param form of the law
 * @param meanDays mean completed stay, a stay cut at the age of leaving counted as cut
 * @param needFactors factor on the mean for each need level, in the order of {@link
 *     org.secureplaces.child.NeedLevel}
 */
public record LengthOfStay(Form form, Figure meanDays, List<Figure> needFactors) {

    public LengthOfStay {
        needFactors = List.copyOf(needFactors);
        if (!(meanDays.value() > 0)) {
            throw new IllegalArgumentException(
                    "a mean stay must be positive, was " + meanDays.value());
        }
    }

    /** A law that is the same for every need. */
    public static LengthOfStay of(LawFamily family, double meanDays, double cv) {
        return of(new Form.OfFamily(family, Figure.fixed("cv", cv)), meanDays);
    }

    /** A law of any form that is the same for every need. */
    public static LengthOfStay of(Form form, double meanDays) {
        Figure one = Figure.fixed("need_factor", 1);
        return new LengthOfStay(form, Figure.fixed("mean_days", meanDays), List.of(one, one, one));
    }

    /** The law of the stay before any cut, with the stated mean. */
    public Law law() {
        return form.withMean(meanDays.value());
    }

    /** The same with each figure replaced. */
    public LengthOfStay map(UnaryOperator<Figure> change) {
        Figure mean = change.apply(meanDays);
        return new LengthOfStay(form.map(change), mean, needFactors.stream().map(change).toList());
    }
}
