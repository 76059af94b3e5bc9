package org.secureplaces.validation;

/**
 * A published figure and where the same is to be seen in a run dated to its year.
 *
 * @param what what is compared, in words
 * @param when the date or period
 * @param run name of the scenario file, without its ending, that is dated to that year
 * @param published the published figure
 * @param use what the comparison is worth
 * @param reading how the figure is read from one replication
 * @param reason why the run does not give it, for the case that it does not
 */
public record Check(
        String what,
        String when,
        String run,
        Published published,
        Use use,
        Reading reading,
        String reason) {

    /** What a comparison is worth. */
    public enum Use {
        /** The figure helped to set a parameter: agreement says little. */
        FIT("fit"),
        /** The figure set nothing: agreement says something. */
        HELD_OUT("held out"),
        /** A run of the next year begins with the figure. */
        START("start"),
        /** The figure was put in, or follows from a formula: agreement proves the code. */
        CODE_ONLY("code only"),
        /** It counts something else, or its definition is not known: shown, not judged. */
        BESIDE("reported beside");

        private final String label;

        Use(String label) {
            this.label = label;
        }

        /** The words for it. */
        public String label() {
            return label;
        }
    }

    /** The unit of a figure: how it is written. */
    public enum Unit {
        CHILDREN,
        SHARE,
        DAYS,
        MILES,
        RATIO,
        PLACES,
        APPLICATIONS
    }

    /**
     * A published figure and the range that it lies in.
     *
     * @param source ids of the evidence, as scenario files cite them
     */
    public record Published(double value, double low, double high, Unit unit, String source) {
        public Published {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        "a published figure must lie in its range from low to high, was "
                                + value
                                + " in "
                                + low
                                + " to "
                                + high);
            }
        }

        /** A range of which only the ends are known: its middle stands for the figure. */
        public Published(double low, double high, Unit unit, String source) {
            this((low + high) / 2, low, high, unit, source);
        }

        /** A single figure. */
        public static Published of(double value, Unit unit, String source) {
            return new Published(value, value, value, unit, source);
        }
    }

    /** Reads a figure from one replication. */
    @FunctionalInterface
    public interface Reading {
        double from(Seen seen);

        /** The same with what it adds to the mean over replications. */
        default Read read(Seen seen) {
            return Read.of(from(seen));
        }
    }

    /**
     * A figure as one replication gave it. The mean over replications is one sum over the other,
     * which for most figures is the mean of the values; the share placed is placements over
     * referrals summed over replications.
     *
     * @param value not a number where nothing could be read
     * @param above what the replication adds to the sum that is divided
     * @param below what it adds to the sum that is divided by
     */
    public record Read(double value, double above, double below) {

        /** A figure whose mean is that of its values; nothing is added where nothing was read. */
        static Read of(double value) {
            return Double.isNaN(value) ? new Read(value, 0, 0) : new Read(value, value, 1);
        }
    }
}
