package org.secureplaces.statistics;

/**
 * The mean of a measure with the error taken out that another number explains whose mean is known
 * better: by regression over draws (Lavenberg and Welch 1981, Management Science 27, 322-335),
 * where the mean of the other number is itself taken from many draws without simulation.
 *
 * @param mean the controlled mean
 * @param interval its 95% interval: simulation error only
 * @param varianceRatio variance of the plain mean over that of the controlled one
 */
public record ControlVariate(double mean, Band interval, double varianceRatio) {

    /**
     * The controlled mean.
     *
     * @param values mean of the measure in each draw
     * @param controls the other number in each of these draws, in the same order
     * @param more the other number in many further draws
     */
    public static ControlVariate of(double[] values, double[] controls, double[] more) {
        int n = values.length;
        double mean = Spread.mean(values);
        double controlMean = Spread.mean(controls);
        double variance = Spread.variance(values, mean);
        double controlVariance = Spread.variance(controls, controlMean);
        double slope = slope(values, controls, mean, controlMean);
        double known = Spread.mean(more);
        double left = 0;
        for (int draw = 0; draw < n; draw++) {
            double off = values[draw] - mean - slope * (controls[draw] - controlMean);
            left += off * off;
        }
        double controlled =
                left / (n - 2) / n
                        + left / (n - 2) * square(controlMean - known) / (controlVariance * (n - 1))
                        + square(slope) * Spread.variance(more, known) / more.length;
        double centre = mean - slope * (controlMean - known);
        double half = new Student(Statistics.LEVEL).quantile(n - 2) * Math.sqrt(controlled);
        return new ControlVariate(
                centre, new Band(centre - half, centre + half), variance / n / controlled);
    }

    private static double slope(
            double[] values, double[] controls, double mean, double controlMean) {
        double products = 0;
        double squares = 0;
        for (int draw = 0; draw < values.length; draw++) {
            products += (values[draw] - mean) * (controls[draw] - controlMean);
            squares += square(controls[draw] - controlMean);
        }
        return products / squares;
    }

    private static double square(double value) {
        return value * value;
    }
}
