package org.secureplaces.planning;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.forecast.row.SummaryRow;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measured;
import org.secureplaces.statistics.Statistics;

/**
 * A number of places, and what its futures yielded so far. Every trial sees the same futures in the
 * same order, each with a draw of the uncertain figures of its own.
 */
public final class CandidatePlaces {

    private static final String ALL = "all";

    private final int places;
    private final Standard standard;
    private final ShareInTime shares;
    private final Steps steps;
    private final List<double[]> futures = new ArrayList<>();

    /** Before its first future. */
    public CandidatePlaces(int places, Standard standard, Layout layout) {
        this.places = places;
        this.standard = standard;
        this.shares = new ShareInTime(layout, standard.route());
        this.steps = new Steps(layout, standard.route());
    }

    /** Takes the next future. */
    public void add(Measured measured) {
        futures.add(shares.of(measured));
        steps.add(measured);
    }

    public int places() {
        return places;
    }

    /** Number of futures. */
    public int futures() {
        return futures.size();
    }

    /** The shares that are placed in time, future by future. */
    public Statistics shares() {
        return statistics(0);
    }

    /** The share of the last future. */
    public double last() {
        return futures.get(futures.size() - 1)[0];
    }

    /** Mean share that is placed in time. */
    public double mean() {
        return statistics(0).mean();
    }

    /** Standard deviation of that share between futures. */
    public double sd() {
        return Math.sqrt(statistics(0).variance());
    }

    /** Whether an interval that holds at every look leaves out the target. */
    public boolean isDecided(AnytimeInterval interval) {
        return futures() >= InterimLooks.FIRST
                && Math.abs(mean() - standard.target()) > interval.halfWidth(futures(), sd());
    }

    /** By how much the mean share exceeds the target; 0 and more meets it. */
    public double excess() {
        return mean() - standard.target();
    }

    /** By how much the share of futures that meet the target exceeds a probability. */
    public double excessOver(double probability) {
        return met(values(0)) - probability;
    }

    /** From approved places to children in them, and from referrals to searches given up. */
    public List<SummaryRow> steps(String scenario) {
        return steps.rows(scenario);
    }

    /** The rows for all children and for each region from which some were referred. */
    public List<PlacesRow> rows() {
        List<PlacesRow> rows = new ArrayList<>();
        for (int number = 0; number < shares.regions().size(); number++) {
            Statistics statistics = statistics(number);
            if (!statistics.isEmpty()) {
                rows.add(row(shares.regions().get(number), number, statistics));
            }
        }
        return rows;
    }

    private PlacesRow row(String region, int number, Statistics statistics) {
        double mean = statistics.mean();
        return new PlacesRow(
                standard.route().label(),
                region,
                places,
                mean,
                statistics.meanInterval().notBelowZero(),
                met(values(number)),
                mean < 1 ? 1 / (1 - mean) : Double.NaN);
    }

    private double met(double[] values) {
        int met = 0;
        int observed = 0;
        for (double value : values) {
            observed += Double.isNaN(value) ? 0 : 1;
            met += value >= standard.target() ? 1 : 0;
        }
        return (double) met / observed;
    }

    private Statistics statistics(int number) {
        return new Statistics(values(number), 1);
    }

    private double[] values(int number) {
        return futures.stream().mapToDouble(future -> future[number]).toArray();
    }

    /** Whether a row is about all children. */
    public static boolean isOfAll(PlacesRow row) {
        return row.region().equals(ALL);
    }
}
