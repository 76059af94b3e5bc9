package org.secureplaces.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The naive forecast that the forecasts of a measure must beat: the one with the least mean CRPS on
 * figures before 2019, whatever came later.
 *
 * @param n figures that it was named by
 * @param contest every naive forecast and its mean CRPS, best first
 */
public record RivalToBeat(String measure, int n, List<Entry> contest) {

    /** The year of the first origin. */
    public static final int FIRST_YEAR = 2012;

    /** Figures from this day on have no say. */
    public static final LocalDate BEFORE = LocalDate.of(2019, 1, 1);

    /** A naive forecast and its mean CRPS. */
    public record Entry(Rival.Kind kind, double crps) {}

    /** The naive forecasts of a figure. */
    public record Met(Scored.Subject subject, Rivals rivals) {

        private boolean isHeard() {
            boolean all = true;
            for (Rival.Kind kind : Rival.Kind.values()) {
                all &= rivals.of(kind).exists();
            }
            return all
                    && subject.origin().getYear() >= FIRST_YEAR
                    && subject.targetEndDate().isBefore(BEFORE);
        }
    }

    /** Checks that there is one, and copies. */
    public RivalToBeat {
        contest = List.copyOf(contest);
        if (contest.isEmpty()) {
            throw new IllegalArgumentException("a contest needs a naive forecast, was empty");
        }
    }

    /** The one to beat. */
    public Rival.Kind kind() {
        return contest.get(0).kind();
    }

    /**
     * Of each measure, in their first order, for which there is a figure that all naive forecasts
     * forecast.
     */
    public static List<RivalToBeat> of(List<Met> all) {
        Map<String, List<Met>> measures = new LinkedHashMap<>();
        all.stream()
                .filter(Met::isHeard)
                .forEach(
                        met ->
                                measures.computeIfAbsent(
                                                met.subject().measure(),
                                                measure -> new ArrayList<>())
                                        .add(met));
        return measures.entrySet().stream()
                .map(own -> named(own.getKey(), own.getValue()))
                .toList();
    }

    /** The one of a measure among several. */
    public static Optional<RivalToBeat> of(String measure, List<RivalToBeat> named) {
        return named.stream().filter(one -> one.measure().equals(measure)).findFirst();
    }

    private static RivalToBeat named(String measure, List<Met> own) {
        List<Entry> contest = new ArrayList<>();
        for (Rival.Kind kind : Rival.Kind.values()) {
            double sum = 0;
            for (Met met : own) {
                sum += met.rivals().of(kind).crps();
            }
            contest.add(new Entry(kind, sum / own.size()));
        }
        contest.sort(Comparator.comparingDouble(Entry::crps));
        return new RivalToBeat(measure, own.size(), contest);
    }
}
