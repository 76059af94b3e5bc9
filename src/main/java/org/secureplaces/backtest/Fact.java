package org.secureplaces.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure with the day on which it was published.
 *
 * @param date the day that it is about, or the last day of its period
 * @param published the day from which forecasts may know it
 */
public record Fact(
        Topic topic,
        LocalDate date,
        Amount amount,
        Status status,
        LocalDate published,
        String source) {

    /** A value in the unit of its topic, and the range that it may lie in. */
    public record Amount(double value, double low, double high) {
        public Amount {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        "low, value and high must not fall, were "
                                + low
                                + ", "
                                + value
                                + " and "
                                + high);
            }
        }

        /** The same with value and range multiplied by a factor, not negative. */
        public Amount times(double factor) {
            return new Amount(value * factor, low * factor, high * factor);
        }

        /** A value without a range. */
        public static Amount of(double value) {
            return new Amount(value, value, value);
        }
    }

    /** How a figure came about. */
    public enum Status {
        /** As officially published. */
        PUBLISHED,
        /** Read second hand. */
        SECONDARY,
        /** Follows from published figures without a judgement. */
        DERIVED,
        /** An estimate: forecasts may use it and are not scored by it. */
        ESTIMATE,
        /** A change that was made public before its day. */
        ANNOUNCED;

        /** The name in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The status of a name in files. */
        public static Optional<Status> of(String label) {
            return Arrays.stream(values())
                    .filter(status -> status.label().equals(label))
                    .findFirst();
        }

        /** All names in files. */
        public static List<String> labels() {
            return Arrays.stream(values()).map(Status::label).toList();
        }
    }

    /** Whether a forecast may be scored by it: it was counted, not judged. */
    public boolean isScored() {
        return status != Status.ESTIMATE && status != Status.ANNOUNCED;
    }

    public double value() {
        return amount.value();
    }
}
