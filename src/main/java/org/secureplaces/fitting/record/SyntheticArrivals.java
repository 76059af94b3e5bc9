package org.secureplaces.fitting.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.random.Mrg32k3a;

/** When made-up children are referred: a Poisson process whose rate follows the truth. */
final class SyntheticArrivals {

    private final Truth.Stream stream;
    private final Window window;
    private final Dates dates;

    SyntheticArrivals(Truth.Stream stream, Window window, Dates dates) {
        this.stream = stream;
        this.window = window;
        this.dates = dates;
    }

    /** Moments in days since the origin, to the end of the window, by thinning month by month. */
    List<Double> moments(Mrg32k3a random) {
        List<Double> moments = new ArrayList<>();
        YearMonth month = YearMonth.from(dates.origin());
        while (!month.atDay(1).isAfter(window.until())) {
            double u = random.nextDouble();
            double factor =
                    stream.monthlyCv() == 0 ? 1 : Gamma.of(1, stream.monthlyCv()).quantile(u);
            within(month, factor, random, moments);
            month = month.plusMonths(1);
        }
        return moments;
    }

    private void within(YearMonth month, double factor, Mrg32k3a random, List<Double> moments) {
        double moment = dates.dayOf(month.atDay(1));
        double end = moment + month.lengthOfMonth();
        double last = Math.min(end, dates.dayOf(window.until()) + 1);
        double highest =
                factor
                        * perDay()
                        * (1 + stream.season().amplitude())
                        * Math.max(growth(moment), growth(end));
        moment += gap(highest, random);
        while (moment < last) {
            if (random.nextDouble() * highest < factor * rate(moment) && moment >= 0) {
                moments.add(moment);
            }
            moment += gap(highest, random);
        }
    }

    private static double gap(double rate, Mrg32k3a random) {
        return -StrictMath.log(random.nextDouble()) / rate;
    }

    private double perDay() {
        return stream.perYear() / Dates.DAYS_PER_YEAR;
    }

    private double growth(double moment) {
        double middle = dates.dayOf(window.from()) + window.days() / 2;
        return StrictMath.exp(stream.growthPerYear() * (moment - middle) / Dates.DAYS_PER_YEAR);
    }

    private double rate(double moment) {
        double day = dates.dateOf(moment).getDayOfYear();
        double phase = (day - stream.season().peakDay()) / Dates.DAYS_PER_YEAR;
        double wave = 1 + stream.season().amplitude() * StrictMath.cos(2 * Math.PI * phase);
        return perDay() * growth(moment) * wave;
    }
}
