package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Particles that are moved at one tolerance, each as a Markov chain that leaves the density of that
 * tolerance as it is. A sweep takes each to another point, once in all directions and then along a
 * few coordinates, which are accepted more often, and to another chance in each part.
 */
final class Chains {

    private static final double WANTED_MOVES = 0.25;
    private static final int MOVES_OF_SOME = 3;

    private final Trials trials;
    private final Kernel kernel;
    private final double tolerance;
    private final Order order;
    private List<Particle> particles;
    private Lengths lengths;
    private int sweeps;
    private double points;
    private double chances;

    /** How far steps go, in units of what is best for a normal density. */
    record Lengths(double inAll, double inSome) {}

    Chains(
            Trials trials,
            Kernel kernel,
            double tolerance,
            List<Particle> particles,
            Lengths lengths) {
        this.trials = trials;
        this.kernel = kernel;
        this.tolerance = tolerance;
        this.order = new Order(trials.parts());
        this.particles = particles;
        this.lengths = lengths;
    }

    List<Particle> particles() {
        return particles;
    }

    Lengths lengths() {
        return lengths;
    }

    /** Share of the moves to another point that were accepted. */
    double movedPoints() {
        return points / sweeps;
    }

    /** Share of the moves to another chance that were accepted. */
    double movedChances() {
        return chances / sweeps;
    }

    /** Moves every particle, with random numbers of its own. */
    void sweep(Lots lots) {
        sweeps++;
        int directions = particles.get(0).trial().at().size();
        int ofSome = directions > Walk.SOME ? MOVES_OF_SOME : 0;
        double inAll = movePoints(lots.round(0), Walk.after(particles, lengths.inAll()));
        double inSome = 0;
        for (int move = 1; move <= ofSome; move++) {
            Walk walk = Walk.alongSome(particles, lengths.inSome());
            inSome += movePoints(lots.round(move), walk) / ofSome;
        }
        lengths = new Lengths(adapted(lengths.inAll(), inAll), adapted(lengths.inSome(), inSome));
        points += (inAll + ofSome * inSome) / (1 + ofSome);
        chances += moveChances(lots.round(1 + MOVES_OF_SOME));
    }

    private static double adapted(double length, double moved) {
        return Math.min(2, Math.max(0.05, length * StrictMath.exp(moved - WANTED_MOVES)));
    }

    private double movePoints(Lots lots, Walk walk) {
        Judge judge = new Judge(kernel, tolerance, lots, Judge.POINT);
        List<Double> published = kernel.observed();
        List<Particle> proposed = new ArrayList<>();
        for (int i = 0; i < particles.size(); i++) {
            Particle from = particles.get(i);
            proposed.add(from.movedTo(walk.from(from.at(), lots, i), published));
        }
        for (int part : order.parts()) {
            see(proposed, part, judge);
        }
        return take(judge.moved(particles, proposed));
    }

    /** One more part of the proposals that what was seen so far has not ruled out. */
    private void see(List<Particle> proposed, int part, Judge judge) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            if (judge.accepts(i, particles.get(i), proposed.get(i))) {
                open.add(i);
            }
        }
        List<List<Double>> seen =
                trials.seen(open.stream().map(i -> proposed.get(i).trial()).toList(), part);
        for (int number = 0; number < open.size(); number++) {
            Particle before = proposed.get(open.get(number));
            Particle after = before.with(before.trial(), part, seen.get(number));
            order.saw(part, judge.density(before) - judge.density(after));
            proposed.set(open.get(number), after);
        }
    }

    /**
     * Part by part: a chance that fits the targets of one part is found sooner than one for all.
     */
    private double moveChances(Lots lots) {
        double share = 0;
        for (int part = 0; part < trials.parts(); part++) {
            List<Trial> tried = new ArrayList<>();
            for (int i = 0; i < particles.size(); i++) {
                tried.add(particles.get(i).trial().with(part, lots.chance(i, part)));
            }
            List<List<Double>> seen = trials.seen(tried, part);
            List<Particle> proposed = new ArrayList<>();
            for (int i = 0; i < particles.size(); i++) {
                proposed.add(particles.get(i).with(tried.get(i), part, seen.get(i)));
            }
            Judge judge = new Judge(kernel, tolerance, lots, part);
            share += take(judge.moved(particles, proposed)) / trials.parts();
        }
        return share;
    }

    private double take(Judge.Moves moved) {
        particles = moved.particles();
        return moved.share();
    }
}
