package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Approximate Bayesian computation by sequential Monte Carlo (Del Moral, Doucet and Jasra 2006, J R
 * Statist Soc B 68:411; 2012, Statistics and Computing 22:1009): particles begin in the prior, the
 * tolerance falls step by step so that half of the particles stay effective, and after each step
 * they are moved by Markov chains that leave the density of that tolerance as it is.
 *
 * <p>A particle is a point and a chance for each part of the simulation. One kind of move takes
 * another point with the same chances, so that the two simulations differ by their parameters alone
 * (common random numbers); the other takes another chance of one part at the same point. Both keep
 * the joint density of points and chances, whose margin is what is sought (Deligiannidis, Doucet
 * and Pitt 2018, J R Statist Soc B 80:839).
 */
public final class SequentialMonteCarlo {

    private static final double KEPT = 0.5;
    private static final double WIDEST = 1e9;
    private static final int BISECTIONS = 60;

    private final Trials trials;
    private final Kernel kernel;
    private final Effort effort;

    public SequentialMonteCarlo(Trials trials, Kernel kernel, Effort effort) {
        this.trials = trials;
        this.kernel = kernel;
        this.effort = effort;
    }

    /** Hears how far the work is: the tolerance reached, in units of the stated one. */
    @FunctionalInterface
    public interface Progress {
        void reached(int step, double tolerance);
    }

    /**
     * What remains possible of a prior.
     *
     * @param dimensions number of parameters, at least 1
     */
    public Approximation of(int dimensions, long seed, Progress progress) {
        Lots lots = new Lots(seed);
        Cloud cloud = prior(dimensions, lots.round(0));
        List<Generation> generations = new ArrayList<>();
        generations.add(
                new Generation(
                        0, Double.POSITIVE_INFINITY, effort.particles(), effort.particles(), 1, 1));
        while (cloud.tolerance() > 1 && generations.size() <= effort.steps()) {
            cloud = step(cloud, lots.round(generations.size()), generations);
            progress.reached(generations.size() - 1, cloud.tolerance());
        }
        return new Approximation(cloud.particles(), generations);
    }

    /**
     * Particles at a tolerance.
     *
     * @param lengths of the steps of points
     */
    private record Cloud(List<Particle> particles, double tolerance, Chains.Lengths lengths) {}

    private Cloud prior(int dimensions, Lots lots) {
        List<Trial> first = new ArrayList<>();
        for (int particle = 0; particle < effort.particles(); particle++) {
            List<Double> at = new ArrayList<>();
            for (int i = 0; i < dimensions; i++) {
                at.add(lots.uniform(Lots.Purpose.FIRST, particle, i));
            }
            first.add(new Trial(at, lots.chances(particle, trials.parts())));
        }
        return new Cloud(simulated(first), Double.POSITIVE_INFINITY, new Chains.Lengths(1, 1));
    }

    private List<Particle> simulated(List<Trial> tried) {
        List<List<List<Double>>> byPart = new ArrayList<>();
        for (int part = 0; part < trials.parts(); part++) {
            byPart.add(trials.seen(tried, part));
        }
        List<Particle> particles = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            int trial = i;
            particles.add(
                    new Particle(
                            tried.get(i),
                            byPart.stream().map(seen -> seen.get(trial)).toList(),
                            i));
        }
        return particles;
    }

    private Cloud step(Cloud cloud, Lots lots, List<Generation> generations) {
        double tolerance = next(cloud);
        double[] weights = weights(cloud, tolerance);
        List<Particle> resampled = resampled(cloud.particles(), weights, lots);
        Chains chains = new Chains(trials, kernel, tolerance, resampled, cloud.lengths());
        List<Particle> kept = tolerance == 1 ? kept(chains, lots) : swept(chains, lots);
        generations.add(
                new Generation(
                        generations.size(),
                        tolerance,
                        effective(weights),
                        families(chains.particles()),
                        chains.movedPoints(),
                        chains.movedChances()));
        return new Cloud(kept, tolerance, chains.lengths());
    }

    private List<Particle> swept(Chains chains, Lots lots) {
        for (int sweep = 0; sweep < effort.sweeps(); sweep++) {
            chains.sweep(lots.round(1 + sweep));
        }
        return chains.particles();
    }

    /** States of the chains at the stated tolerance, equally far apart. */
    private List<Particle> kept(Chains chains, Lots lots) {
        List<Particle> kept = new ArrayList<>();
        int sweeps = effort.lastSweeps();
        for (int sweep = 1; sweep <= sweeps; sweep++) {
            chains.sweep(lots.round(sweep));
            if (sweep * effort.kept() / sweeps > (sweep - 1) * effort.kept() / sweeps) {
                kept.addAll(chains.particles());
            }
        }
        return kept;
    }

    /** The tolerance at which half of the particles stay effective, or the stated one. */
    private double next(Cloud cloud) {
        double kept = KEPT * effort.particles();
        if (effective(weights(cloud, 1)) >= kept) {
            return 1;
        }
        double low = 0;
        double high = StrictMath.log(Math.min(cloud.tolerance(), WIDEST));
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (effective(weights(cloud, StrictMath.exp(middle))) >= kept) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return StrictMath.exp(high);
    }

    private double[] weights(Cloud cloud, double tolerance) {
        double[] weights = new double[cloud.particles().size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            List<List<Double>> seen = cloud.particles().get(i).byPart();
            double now = kernel.logDensity(seen, tolerance);
            weights[i] =
                    now == Double.NEGATIVE_INFINITY
                            ? now
                            : now - kernel.logDensity(seen, cloud.tolerance());
            most = Math.max(most, weights[i]);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            throw new IllegalStateException("no simulation yields all figures that are compared");
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(weights[i] - most);
        }
        return weights;
    }

    private static double effective(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return squares > 0 ? sum * sum / squares : 0;
    }

    /** Systematic resampling: one random number for all. */
    private static List<Particle> resampled(List<Particle> particles, double[] weights, Lots lots) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double at = lots.uniform(Lots.Purpose.RESAMPLE, 0, 0);
        List<Particle> chosen = new ArrayList<>();
        double reached = 0;
        for (int i = 0; i < weights.length; i++) {
            reached += weights[i] / all * weights.length;
            while (chosen.size() < weights.length && chosen.size() + at < reached) {
                chosen.add(particles.get(i));
            }
        }
        while (chosen.size() < weights.length) {
            chosen.add(particles.get(weights.length - 1));
        }
        return chosen;
    }

    private static int families(List<Particle> particles) {
        return (int) particles.stream().mapToInt(Particle::family).distinct().count();
    }
}
