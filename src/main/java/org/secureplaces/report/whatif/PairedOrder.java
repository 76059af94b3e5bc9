package org.secureplaces.report.whatif;

/**
 * In how many futures one what-if leaves more children without a place than another, future by
 * future; what is equal counts for neither.
 *
 * @param more futures in which the first leaves more
 * @param same futures in which they leave as many
 * @param futures in which both were observed
 */
public record PairedOrder(int more, int same, int futures) {

    private static final double SAME = 1e-9;
    private static final int HUNDRED = 100;

    /** Below this share of futures nobody would bet on the order. */
    private static final double UNDECIDED = 0.6;

    private static final double PROBABLY = 0.95;

    static PairedOrder of(double[] first, double[] second) {
        int more = 0;
        int same = 0;
        int futures = 0;
        for (int future = 0; future < first.length; future++) {
            double by = first[future] - second[future];
            if (!Double.isNaN(by)) {
                double size = Math.max(Math.abs(first[future]), Math.abs(second[future]));
                boolean equal = Math.abs(by) <= SAME * size;
                futures++;
                same += equal ? 1 : 0;
                more += !equal && by > 0 ? 1 : 0;
            }
        }
        return new PairedOrder(more, same, futures);
    }

    /** The same seen from the other one. */
    PairedOrder turned() {
        return new PairedOrder(futures - more - same, same, futures);
    }

    double share() {
        return futures == 0 ? Double.NaN : (double) more / futures;
    }

    /** Whether it is nearly always so. */
    boolean isSure() {
        return share() >= PROBABLY;
    }

    /** Whether it may as well be the other way round. */
    boolean isOpen() {
        return !(share() >= UNDECIDED);
    }

    /** As in "92 of 100 futures"; of fewer than 100 all are named. */
    String inWords() {
        if (more == futures) {
            return "all " + futures + " futures";
        }
        String equal = same == 0 ? "" : " (the same in " + of(same) + ")";
        return (futures < HUNDRED
                        ? more + " of the " + futures + " futures simulated"
                        : of(more) + " of 100 futures")
                + equal;
    }

    /** What is so in some futures and not in all is never rounded to none or all. */
    private int of(int some) {
        if (futures < HUNDRED || some == 0) {
            return some;
        }
        if (some == futures) {
            return HUNDRED;
        }
        return (int) Math.max(1, Math.min(99, Math.round(100.0 * some / futures)));
    }
}
