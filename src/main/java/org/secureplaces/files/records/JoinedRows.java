package org.secureplaces.files.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.fitting.record.Episode;

/** The rows that one identifier joins: they must be able to be of one child. */
final class JoinedRows {

    private static final int DAYS_OF_GRACE = 2; // a birthday, and a referral near midnight

    private final Map<String, List<Seen>> byChild = new HashMap<>();

    /** A row, as far as others of the same child must go with it. */
    private record Seen(int line, Episode episode) {

        LocalDate referred() {
            return episode.search().referred();
        }

        String ended() {
            return episode.ended().map(day -> "ended on " + day).orElse("has not ended");
        }

        boolean isOverBy(LocalDate day) {
            return episode.ended().filter(end -> !end.isAfter(day)).isPresent();
        }

        /** The first day on which a child of this age when referred may have been born. */
        LocalDate earliestBirth() {
            return referred().minusYears(episode.child().age() + 1L).minusDays(DAYS_OF_GRACE);
        }

        LocalDate latestBirth() {
            return referred().minusYears(episode.child().age());
        }
    }

    /** Complains of what does not go with earlier rows of the same child. */
    void check(RecordRow row, int line, Episode episode) {
        if (episode.person().isEmpty()) {
            return;
        }
        Seen own = new Seen(line, episode);
        List<Seen> others =
                byChild.computeIfAbsent(episode.person().get(), any -> new ArrayList<>(1));
        others.stream()
                .filter(other -> overlap(own, other))
                .findFirst()
                .ifPresent(other -> complainOfTime(row, other));
        others.stream().findFirst().ifPresent(other -> complainOfWho(row, own, other));
        others.add(own);
    }

    private static boolean overlap(Seen one, Seen other) {
        return !one.isOverBy(other.referred()) && !other.isOverBy(one.referred());
    }

    private static void complainOfTime(RecordRow row, Seen other) {
        row.complain(
                RecordColumns.CHILD,
                "must have one referral at a time: the one in line "
                        + other.line()
                        + ", of the same child, is of "
                        + other.referred()
                        + " and "
                        + other.ended());
    }

    private static void complainOfWho(RecordRow row, Seen own, Seen other) {
        var is = own.episode().child();
        var was = other.episode().child();
        if (is.sex() != was.sex()) {
            row.complain(
                    "sex",
                    "must be that of the same child in line "
                            + other.line()
                            + ", "
                            + was.sex().label()
                            + ", was "
                            + is.sex().label());
        }
        if (own.earliestBirth().isAfter(other.latestBirth())
                || other.earliestBirth().isAfter(own.latestBirth())) {
            row.complain(
                    "age",
                    "must go with that of the same child in line "
                            + other.line()
                            + ", "
                            + was.age()
                            + " on "
                            + other.referred()
                            + ", was "
                            + is.age());
        }
    }
}
