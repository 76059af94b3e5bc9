package org.secureplaces.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.secureplaces.engine.law.Law;
import org.secureplaces.stay.LengthOfStay;

/**
 * The children who would be in a place if places were unlimited: those of a census who are still
 * there and those who came since, exactly, for any law of stays and any rate of arrival (the queue
 * with infinitely many servers; Eick, Massey and Whitt 1993, Management Science 39, 241-252). No
 * over-dispersion, repeats, legal orders or age of leaving.
 */
public final class UncappedNeed {

    private static final int STRIPS = 1024;

    private final Law stay;
    private final Census census;
    private final DoubleUnaryOperator perDay;

    /**
     * Who is there on the first day.
     *
     * @param elapsed days stayed so far of those for whom this is known, not negative
     * @param unknown number of those found there of whom it is not known
     */
    public record Census(List<Double> elapsed, int unknown) {
        public Census {
            elapsed = List.copyOf(elapsed);
            if (unknown < 0 || elapsed.stream().anyMatch(days -> !(days >= 0))) {
                throw new IllegalArgumentException(
                        "residents and their elapsed days must not be negative, were "
                                + unknown
                                + " and "
                                + elapsed);
            }
        }

        /** Children found on a random day: their elapsed stays follow the length-biased law. */
        public static Census found(int children) {
            return new Census(List.of(), children);
        }
    }

    private UncappedNeed(Law stay, Census census, DoubleUnaryOperator perDay) {
        this.stay = stay;
        this.census = census;
        this.perDay = perDay;
    }

    /**
     * Need from a census and a rate.
     *
     * @param perDay arrivals a day at a time in days since the census
     */
    public static UncappedNeed of(LengthOfStay stay, Census census, DoubleUnaryOperator perDay) {
        return new UncappedNeed(stay.law(), census, perDay);
    }

    /**
     * Need that stays as it is on average: as many arrive as leave (Little's law: the rate is the
     * count over the mean stay).
     */
    public static UncappedNeed level(LengthOfStay stay, int children) {
        Law law = stay.law();
        double perDay = children / law.mean();
        return new UncappedNeed(law, Census.found(children), day -> perDay);
    }

    /**
     * The law of the number there some days after the census.
     *
     * @param day days since the census, not negative
     */
    public CountLaw at(double day) {
        int known = census.elapsed().size();
        double[] stillThere = new double[known + census.unknown()];
        for (int i = 0; i < known; i++) {
            double elapsed = census.elapsed().get(i);
            stillThere[i] =
                    StrictMath.exp(stay.logSurvival(elapsed + day) - stay.logSurvival(elapsed));
        }
        double found = Math.max(0, 1 - stay.integratedSurvival(day) / stay.mean());
        Arrays.fill(stillThere, known, stillThere.length, found);
        return new CountLaw(stillThere, arrived(day));
    }

    /** The mean number there some days after the census. */
    public double mean(double day) {
        return at(day).mean();
    }

    /** The variance of the number there some days after the census. */
    public double variance(double day) {
        return at(day).variance();
    }

    /** Richardson's extrapolation takes out the error of order two of the strips. */
    private double arrived(double day) {
        if (day == 0) {
            return 0;
        }
        double fine = arrived(day, STRIPS);
        return Math.max(0, fine + (fine - arrived(day, STRIPS / 2)) / 3);
    }

    /** The integral of rate times survival: survival exactly, the rate at the middle of strips. */
    private double arrived(double day, int strips) {
        double width = day / strips;
        double sum = 0;
        double left = stay.integratedSurvival(day);
        for (int strip = 0; strip < strips; strip++) {
            double right =
                    strip == strips - 1 ? 0 : stay.integratedSurvival(day - (strip + 1) * width);
            sum += perDay.applyAsDouble((strip + 0.5) * width) * (left - right);
            left = right;
        }
        return sum;
    }
}
