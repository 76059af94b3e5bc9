package org.secureplaces.bench;

import java.util.SplittableRandom;

/**
 * Children as quick as they can be drawn: from one stream of random numbers in the order in which
 * things happen, by rejection, with nothing about them remembered but the region.
 */
final class QuickChildren implements Children {

    private static final double YEAR = 365.25;
    private static final double[] PER_DAY = {400 / YEAR, 450 / YEAR};
    private static final double PATIENCE_DAYS = 21;
    private static final double CV = 110.0 / 150;
    private static final double SD_LOG = Math.sqrt(Math.log(1 + CV * CV));
    private static final double MEAN_LOG = Math.log(150) - SD_LOG * SD_LOG / 2;
    private static final double SHAPE = 90.0 * 90 / (80 * 80);
    private static final double SCALE = 80.0 * 80 / 90;

    private final int regions;
    private final double[] nextDay = new double[2];
    private SplittableRandom random = new SplittableRandom(0);

    QuickChildren(int regions) {
        this.regions = regions;
    }

    @Override
    public void begin(long replication) {
        random = new SplittableRandom(replication);
        nextDay[0] = random.nextExponential() / PER_DAY[0];
        nextDay[1] = random.nextExponential() / PER_DAY[1];
    }

    @Override
    public double nextDay(int route) {
        return nextDay[route];
    }

    @Override
    public int next(int route) {
        nextDay[route] += random.nextExponential() / PER_DAY[route];
        return random.nextInt(regions);
    }

    @Override
    public int region(int child) {
        return child;
    }

    @Override
    public double patienceDays(int child) {
        return PATIENCE_DAYS * random.nextExponential();
    }

    @Override
    public double stayDays(int child, int route) {
        return route == 0 ? lognormal() : gamma();
    }

    private double lognormal() {
        return Math.exp(MEAN_LOG + SD_LOG * random.nextGaussian());
    }

    /** Marsaglia and Tsang 2000, ACM Transactions on Mathematical Software 26(3); shape above 1. */
    private double gamma() {
        double d = SHAPE - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = random.nextGaussian();
            double v = 1 + c * z;
            double cube = v * v * v;
            if (v > 0
                    && Math.log(1 - random.nextDouble())
                            < z * z / 2 + d - d * cube + d * Math.log(cube)) {
                return SCALE * d * cube;
            }
        }
    }
}
