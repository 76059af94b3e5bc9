package org.secureplaces.fitting.stay;

import java.util.List;

/**
 * Children present on a day, counted by how long they had been there.
 *
 * @param name what was counted, such as the year and the kind of placement
 * @param bands in order, without gaps from day 0, the last without an end
 */
public record Snapshot(String name, List<Band> bands) {

    public Snapshot {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a snapshot must have bands, had none");
        }
        double next = 0;
        for (Band band : bands) {
            if (band.fromDays() != next) {
                throw new IllegalArgumentException(
                        "bands must follow one another from day 0, one began on day "
                                + band.fromDays()
                                + " and not on day "
                                + next);
            }
            next = band.untilDays();
        }
        if (next < Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "the last band must have no end, ended on day " + next);
        }
    }

    /**
     * Children who had been there for some days.
     *
     * @param untilDays first day of the next band; infinite for the last
     */
    public record Band(double fromDays, double untilDays, int children) {
        public Band {
            if (!(untilDays > fromDays) || children < 0) {
                throw new IllegalArgumentException(
                        "a band must end after it begins and hold no negative number, was "
                                + fromDays
                                + " to "
                                + untilDays
                                + " days with "
                                + children);
            }
        }
    }

    /** All children present. */
    public int children() {
        return bands.stream().mapToInt(Band::children).sum();
    }
}
