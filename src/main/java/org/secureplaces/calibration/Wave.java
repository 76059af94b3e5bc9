package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.List;
import umontreal.ssj.hups.SobolSequence;

/**
 * Points that were simulated twice, with other chances: what the two differ by is chance alone.
 *
 * @param points where each lies in the prior of each parameter
 * @param one what was seen of each the first time, target by target
 * @param other what was seen the second time
 * @param leftOut number of points of which a figure could not be read
 */
record Wave(double[][] points, double[][] one, double[][] other, int leftOut) {

    private static final double NEAR = 0x1.0p-53;

    /** Points spread evenly over the prior: Sobol points, all shifted alike at random. */
    static double[][] overThePrior(int parameters, int points, SamplerStreams lots) {
        SobolSequence sequence = new SobolSequence(points, parameters);
        double[][] spread = new double[points][parameters];
        for (int i = 0; i < parameters; i++) {
            double shift = lots.uniform(SamplerStreams.Purpose.FIRST, 0, i);
            for (int row = 0; row < points; row++) {
                double moved = sequence.getCoordinate(row, i) + shift;
                spread[row][i] = Math.min(Math.max(moved - Math.floor(moved), NEAR), 1 - NEAR);
            }
        }
        return spread;
    }

    /** Simulates points twice. */
    static Wave simulated(
            int number,
            Trials trials,
            double[][] points,
            SamplerStreams lots,
            FirstWave.Progress progress) {
        List<ParameterPoint> tried = new ArrayList<>();
        for (int run = 0; run < 2 * points.length; run++) {
            List<Double> at = new ArrayList<>();
            for (double place : points[run / 2]) {
                at.add(place);
            }
            long rest = lots.chance(run, trials.parts());
            tried.add(new ParameterPoint(at, rest, lots.chances(run, trials.parts())));
        }
        List<List<Double>> seen = new ArrayList<>();
        tried.forEach(trial -> seen.add(new ArrayList<>()));
        for (int part = 0; part < trials.parts(); part++) {
            List<List<Double>> own = trials.seen(tried, part);
            for (int run = 0; run < own.size(); run++) {
                seen.get(run).addAll(own.get(run));
            }
            progress.simulated(number, part + 1, trials.parts());
        }
        return readable(points, seen);
    }

    private static Wave readable(double[][] points, List<List<Double>> seen) {
        List<double[]> kept = new ArrayList<>();
        List<double[]> one = new ArrayList<>();
        List<double[]> other = new ArrayList<>();
        for (int row = 0; row < points.length; row++) {
            double[] first = array(seen.get(2 * row));
            double[] second = array(seen.get(2 * row + 1));
            if (isReadable(first) && isReadable(second)) {
                kept.add(points[row]);
                one.add(first);
                other.add(second);
            }
        }
        return new Wave(
                kept.toArray(double[][]::new),
                one.toArray(double[][]::new),
                other.toArray(double[][]::new),
                points.length - kept.size());
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean isReadable(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                return false;
            }
        }
        return true;
    }
}
