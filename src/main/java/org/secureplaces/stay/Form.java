package org.secureplaces.stay;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.LawFamily;
import org.secureplaces.evidence.Figure;

/** The form of a law of stays, whatever its mean. */
public sealed interface Form {

    /** The law of this form with a mean in days, positive and finite. */
    Law withMean(double meanDays);

    /** The same with each figure replaced. */
    Form map(UnaryOperator<Figure> change);

    /** The shape of a gamma law that is the same in every draw, if it is one. */
    Optional<Double> certainGammaShape();

    /**
     * A family with a spread.
     *
     * @param cv coefficient of variation before any cut; 1 for an exponential law
     */
    record OfFamily(LawFamily family, Figure cv) implements Form {

        public OfFamily {
            if (!(cv.value() > 0)) {
                throw new IllegalArgumentException(
                        "a coefficient of variation must be positive, was " + cv.value());
            }
        }

        @Override
        public Law withMean(double meanDays) {
            return Law.of(family, meanDays, cv.value());
        }

        @Override
        public OfFamily map(UnaryOperator<Figure> change) {
            return new OfFamily(family, change.apply(cv));
        }

        @Override
        public Optional<Double> certainGammaShape() {
            return family == LawFamily.GAMMA && !cv.isUncertain()
                    ? Optional.of(Gamma.of(1, cv.value()).shape())
                    : Optional.empty();
        }
    }

    /** A mixture or an empirical law, stretched to the mean: its form is not drawn. */
    record Given(Law law) implements Form {

        @Override
        public Law withMean(double meanDays) {
            return law.withMean(meanDays);
        }

        @Override
        public Given map(UnaryOperator<Figure> change) {
            return this;
        }

        @Override
        public Optional<Double> certainGammaShape() {
            return Optional.empty();
        }
    }
}
