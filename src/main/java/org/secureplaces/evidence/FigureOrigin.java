package org.secureplaces.evidence;

import java.util.List;
import java.util.stream.IntStream;

/** Where a figure comes from: a publication, a judgement, or the author of a scenario. */
public sealed interface FigureOrigin {

    /**
     * One word for tables: {@code published}, {@code derived}, {@code assumed}, {@code calibrated}
     * or {@code scenario}.
     */
    String status();

    /** Read from publications, or derived from them by the arithmetic that {@code note} states. */
    record Published(String status, List<String> sources, String note) implements FigureOrigin {
        public Published {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException(
                        "a published figure must name its source, note was '" + note + "'");
            }
        }
    }

    /** A judgement, with the reason for the value and its range. */
    record Assumed(String reason) implements FigureOrigin {
        public Assumed {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an assumed figure must give a reason");
            }
        }

        @Override
        public String status() {
            return "assumed";
        }
    }

    /**
     * Inferred from published figures: a posterior.
     *
     * @param file the file that the draws stand in
     * @param before where the range came from that was possible before
     * @param draws values that are equally likely; the same position in the draws of every figure
     *     of one file belongs together
     * @param order every position, from 0, in an order that puts like beside like
     */
    record Calibrated(String file, FigureOrigin before, List<Double> draws, List<Integer> order)
            implements FigureOrigin {
        public Calibrated {
            draws = List.copyOf(draws);
            order = List.copyOf(order);
            if (draws.isEmpty() || order.size() != draws.size()) {
                throw new IllegalArgumentException(
                        "a calibrated figure must have draws and their order: " + file);
            }
        }

        /** Draws that are in order as they stand. */
        public Calibrated(String file, FigureOrigin before, List<Double> draws) {
            this(file, before, draws, IntStream.range(0, draws.size()).boxed().toList());
        }

        @Override
        public String status() {
            return "calibrated";
        }

        /** The draw at a probability, from 0 to 1, in order of size. */
        public double quantile(double probability) {
            return draw(draws.stream().mapToDouble(draw -> draw).sorted().toArray(), probability);
        }

        /**
         * The draw at a probability, from 0 to 1, of draws in order of size: none is made between
         * two of them, as the quantile of a sample of futures is.
         */
        public static double draw(double[] sorted, double probability) {
            int at = (int) Math.floor(probability * sorted.length);
            return sorted[Math.min(at, sorted.length - 1)];
        }
    }

    /** Set by the author of a scenario, who answers for it. */
    record Chosen(String where) implements FigureOrigin {
        @Override
        public String status() {
            return "scenario";
        }
    }
}
