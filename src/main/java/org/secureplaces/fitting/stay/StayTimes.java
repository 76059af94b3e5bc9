package org.secureplaces.fitting.stay;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secureplaces.child.Basis;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.fitting.record.Ending;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Stay;
import org.secureplaces.fitting.record.Window;
import org.secureplaces.fitting.survival.Observed;

/**
 * The stays of children on one legal basis as times that were observed: those that began before the
 * window count from its start, those not over at its end until there, stays that are alike
 * together.
 */
public final class StayTimes {

    private final Window window;
    private final List<Episode> episodes;

    private StayTimes(Window window, List<Episode> episodes) {
        this.window = window;
        this.episodes = episodes;
    }

    public static StayTimes of(Records records, Basis basis) {
        List<Episode> stayed =
                records.episodes().stream()
                        .filter(episode -> episode.child().basis() == basis)
                        .filter(episode -> isSeen(episode, records.window()))
                        .toList();
        return new StayTimes(records.window(), stayed);
    }

    private static boolean isSeen(Episode episode, Window window) {
        return episode.stay()
                .map(
                        stay ->
                                stay.discharged()
                                        .map(end -> !end.isBefore(window.from()))
                                        .orElse(true))
                .orElse(false);
    }

    List<Episode> episodes() {
        return episodes;
    }

    /** The times with the number of the {@link Ending}, from 1, as their cause. */
    List<Observed> byEnding() {
        return times(false, ending -> 1 + ending.ordinal());
    }

    /** The times until children were discharged: any other end only cuts a stay short. */
    public List<Observed> untilDischarge() {
        return times(false, ending -> ending == Ending.DISCHARGED ? 1 : 0);
    }

    /** The same, with medium and high need as covariates. */
    List<Observed> untilDischargeByNeed() {
        return times(true, ending -> ending == Ending.DISCHARGED ? 1 : 0);
    }

    private interface Causes {
        int of(Ending ending);
    }

    private List<Observed> times(boolean needs, Causes causes) {
        Comparator<Observed> order =
                Comparator.comparingDouble(Observed::exit)
                        .thenComparingDouble(Observed::entry)
                        .thenComparingInt(Observed::cause)
                        .thenComparing(one -> one.covariates().toString());
        SortedMap<Observed, Integer> counts = new TreeMap<>(order);
        for (Episode episode : episodes) {
            Stay stay = episode.stay().orElseThrow();
            double entry = window.daysBefore(stay.admitted());
            double exit =
                    stay.discharged()
                            .map(end -> (double) ChronoUnit.DAYS.between(stay.admitted(), end))
                            .orElse(window.daysUntilEnd(stay.admitted()));
            int cause = stay.ending().map(causes::of).orElse(0);
            List<Double> covariates = needs ? levels(episode) : List.of();
            counts.merge(new Observed(entry, exit, cause, covariates, 1), 1, Integer::sum);
        }
        List<Observed> times = new ArrayList<>();
        counts.forEach(
                (one, count) ->
                        times.add(
                                new Observed(
                                        one.entry(),
                                        one.exit(),
                                        one.cause(),
                                        one.covariates(),
                                        count)));
        return times;
    }

    private static List<Double> levels(Episode episode) {
        NeedLevel level = episode.child().needs().level();
        return List.of(level == NeedLevel.MEDIUM ? 1.0 : 0.0, level == NeedLevel.HIGH ? 1.0 : 0.0);
    }
}
