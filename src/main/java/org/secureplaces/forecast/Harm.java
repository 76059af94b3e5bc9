package org.secureplaces.forecast;

/** What a closure does, draw by draw, so that its mean over any sample of draws can be told. */
public sealed interface Harm {

    /**
     * The mean over a sample of draws, 0 where it observed nothing.
     *
     * @param sample how often each draw is in it
     * @param runs number of replications in it
     */
    double mean(double[] sample, double runs);

    /**
     * The difference of a measure whose mean is that of the futures' values.
     *
     * @param sums of each draw over its replications in which something was observed
     * @param observed number of these
     * @param always whether these are all replications, as they mostly are: then the number of them
     *     in a sample need not be added up
     */
    record OfMean(double[] sums, double[] observed, boolean always) implements Harm {

        static OfMean of(double[] base, double[] closed, double sign, int runsPerDraw) {
            int draws = (base.length + runsPerDraw - 1) / runsPerDraw;
            double[] sums = new double[draws];
            double[] observed = new double[draws];
            boolean always = true;
            for (int replication = 0; replication < base.length; replication++) {
                double difference = sign * (closed[replication] - base[replication]);
                if (Double.isNaN(difference)) {
                    always = false;
                } else {
                    sums[replication / runsPerDraw] += difference;
                    observed[replication / runsPerDraw]++;
                }
            }
            return new OfMean(sums, observed, always);
        }

        @Override
        public double mean(double[] sample, double runs) {
            double count = always ? runs : dot(sample, observed);
            return count == 0 ? 0 : dot(sample, sums) / count;
        }
    }

    /**
     * The difference of two ratios of sums.
     *
     * @param sign -1 where less is worse
     * @param above of each draw what is counted where nothing closes
     * @param below of each draw what that is counted of
     * @param closedAbove the same where the home closes
     * @param closedBelow the same where the home closes
     */
    record OfRatio(
            double sign, double[] above, double[] below, double[] closedAbove, double[] closedBelow)
            implements Harm {

        @Override
        public double mean(double[] sample, double runs) {
            double whole = dot(sample, below);
            double closedWhole = dot(sample, closedBelow);
            return whole == 0 || closedWhole == 0
                    ? 0
                    : sign * (dot(sample, closedAbove) / closedWhole - dot(sample, above) / whole);
        }
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int draw = 0; draw < one.length; draw++) {
            sum += one[draw] * other[draw];
        }
        return sum;
    }
}
