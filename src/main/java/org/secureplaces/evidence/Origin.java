package org.secureplaces.evidence;

import java.util.List;

/** Where a figure comes from: a publication, a judgement, or the author of a scenario. */
public sealed interface Origin {

    /**
     * One word for tables: {@code published}, {@code derived}, {@code assumed} or {@code scenario}.
     */
    String status();

    /** Read from publications, or derived from them by the arithmetic that {@code note} states. */
    record Published(String status, List<String> sources, String note) implements Origin {
        public Published {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException(
                        "a published figure must name its source, note was '" + note + "'");
            }
        }
    }

    /** A judgement, with the reason for the value and its range. */
    record Assumed(String reason) implements Origin {
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

    /** Set by the author of a scenario, who answers for it. */
    record Chosen(String where) implements Origin {
        @Override
        public String status() {
            return "scenario";
        }
    }
}
