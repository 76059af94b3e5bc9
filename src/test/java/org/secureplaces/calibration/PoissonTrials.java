package org.secureplaces.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Sampler;
import org.secureplaces.engine.random.Mix;

/** Yearly counts of a Poisson law whose rate has a gamma prior: the posterior is known exactly. */
record PoissonTrials(double shape, double perRate, int parts, Sampler rates) implements Trials {

    static final double ERROR = 0.5;

    PoissonTrials(double shape, double perRate, int parts) {
        this(shape, perRate, parts, new Gamma(shape, 1 / perRate).sampler());
    }

    /** Around some counts. */
    static Kernel around(double error, int... counts) {
        return new Kernel(
                IntStream.of(counts)
                        .mapToObj(count -> new Kernel.Target("count", count, error))
                        .toList());
    }

    @Override
    public List<List<Double>> seen(List<ParameterPoint> trials, int part) {
        return trials.stream()
                .map(trial -> List.of(count(rate(trial.at().get(0)), trial.chances().get(part))))
                .toList();
    }

    @Override
    public double coordinate(int parameter, double place) {
        return rate(place);
    }

    double rate(double place) {
        return rates.days(place);
    }

    static double count(double rate, long chance) {
        double u = Mix.uniform(chance, 1);
        double term = Math.exp(-rate);
        double below = term;
        int count = 0;
        while (u > below && count < 1000) {
            count++;
            term *= rate / count;
            below += term;
        }
        return count;
    }

    /** The density of a rate, up to a constant, given counts that are blurred by an error. */
    double density(double rate, double error, int... counts) {
        int far = (int) Math.ceil(12 * error);
        double density = new GammaDistribution(null, shape, 1 / perRate).density(rate);
        PoissonDistribution law = new PoissonDistribution(null, rate, 1e-12, 1000);
        for (int count : counts) {
            double sum = 0;
            for (int k = Math.max(0, count - far); k <= count + far; k++) {
                double miss = (count - k) / error;
                sum += law.probability(k) * Math.exp(-miss * miss / 2);
            }
            density *= sum;
        }
        return density;
    }
}
