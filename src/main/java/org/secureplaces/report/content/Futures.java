package org.secureplaces.report.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What each simulated future yielded of the headline measures, by scenario, group and period, and
 * the uncertain figures that it was drawn with. It is the same from memory, when a forecast is
 * made, and from the files {@code replications.parquet} and {@code draws.parquet}.
 */
public final class Futures {

    /** Where nobody kept the futures: in results of closures and of older versions. */
    public static final Futures NONE = new Futures(0, 1, Map.of(), Map.of());

    private static final Set<Measure> BY_GROUP =
            Set.of(Measure.CHILDREN_WITHOUT_PLACE, Measure.CHILDREN_REFERRED);

    private static final List<Measure> MEASURES =
            List.of(
                    Measure.CHILDREN_WITHOUT_PLACE,
                    Measure.CHILDREN_REFERRED,
                    Measure.REFERRALS,
                    Measure.PLACED,
                    Measure.DAYS_TO_PLACE,
                    Measure.WAITING,
                    Measure.TRANSFERS,
                    Measure.MOVED_ELSEWHERE,
                    Measure.CUSTODY_OVERFLOW,
                    Measure.MILES_FROM_HOME,
                    Measure.COST_POUNDS);

    private static final String ROUTES = "all|route=(welfare|justice)";
    private static final String GROUPS = ROUTES + "|(route=welfare;)?(sex|region)=[^;]*";

    /** A series in a period, by the words of the result files. */
    public record Key(String scenario, String measure, String group, String period) {}

    private final int replications;
    private final int runsPerDraw;
    private final Map<Key, Supplier<double[]>> values;
    private final Map<String, Map<String, double[]>> drawn;

    /**
     * Takes what was kept.
     *
     * @param values of each replication, NaN where nothing was observed; of the series that {@link
     *     #tells} names
     * @param drawn value of each uncertain figure in each draw, by scenario and the figure's key
     */
    public Futures(
            int replications,
            int runsPerDraw,
            Map<Key, double[]> values,
            Map<String, Map<String, double[]>> drawn) {
        this(suppliers(values), replications, runsPerDraw, drawn);
    }

    /** The same where values are fetched when they are asked for. */
    private Futures(
            Map<Key, Supplier<double[]>> values,
            int replications,
            int runsPerDraw,
            Map<String, Map<String, double[]>> drawn) {
        this.replications = replications;
        this.runsPerDraw = runsPerDraw;
        this.values = values;
        this.drawn = new LinkedHashMap<>(drawn);
    }

    /** What was kept where it would fill the memory: values are fetched when they are asked for. */
    public static Futures fetched(
            int replications,
            int runsPerDraw,
            Map<Key, Supplier<double[]>> values,
            Map<String, Map<String, double[]>> drawn) {
        return new Futures(new LinkedHashMap<>(values), replications, runsPerDraw, drawn);
    }

    private static Map<Key, Supplier<double[]>> suppliers(Map<Key, double[]> values) {
        Map<Key, Supplier<double[]>> suppliers = new LinkedHashMap<>();
        values.forEach((key, own) -> suppliers.put(key, () -> own));
        return suppliers;
    }

    /** Whether a report needs the futures of a series, by the words of the result files. */
    public static boolean tells(String measure, String group) {
        return Measure.named(measure)
                .filter(MEASURES::contains)
                .map(one -> group.matches(BY_GROUP.contains(one) ? GROUPS : ROUTES))
                .orElse(false);
    }

    /** The measures of which futures are kept, as the result files name them. */
    public static List<String> measures() {
        return MEASURES.stream().map(Measure::id).toList();
    }

    public boolean isEmpty() {
        return replications == 0;
    }

    public int replications() {
        return replications;
    }

    /** Number of futures that share a draw. */
    public int runsPerDraw() {
        return runsPerDraw;
    }

    /** Number of draws of the uncertain figures. */
    public int draws() {
        return (replications + runsPerDraw - 1) / runsPerDraw;
    }

    /** The uncertain figures of a scenario: by key, the value in each draw. */
    public Map<String, double[]> drawn(String scenario) {
        return drawn.getOrDefault(scenario, Map.of());
    }

    /**
     * A measure of a scenario in each future. What is counted is told a year; of what is a level or
     * a mean, periods count alike; a share is placements over referrals of all periods together.
     *
     * @return empty where it was never observed or nobody kept it
     */
    public Optional<Sample> level(String scenario, Measure measure, String group, Span span) {
        if (measure == Measure.SHARE_PLACED) {
            return Share.of(this, scenario, group, span)
                    .map(share -> Sample.of(share.values(), runsPerDraw, share.mean()));
        }
        return numbers(scenario, measure, group, span)
                .map(numbers -> Sample.of(numbers, runsPerDraw))
                .filter(sample -> !sample.isEmpty());
    }

    /** How much a measure is more in a scenario than in another, future by future. */
    public Optional<Sample> difference(
            String scenario, String against, Measure measure, String group, Span span) {
        Optional<Sample> other = level(scenario, measure, group, span);
        Optional<Sample> base = level(against, measure, group, span);
        if (other.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        double[] by = other.get().values();
        double[] from = base.get().values();
        for (int future = 0; future < by.length; future++) {
            by[future] -= from[future];
        }
        Sample sample =
                measure == Measure.SHARE_PLACED
                        ? Sample.of(by, runsPerDraw, other.get().mean() - base.get().mean())
                        : Sample.of(by, runsPerDraw);
        return sample.isEmpty() ? Optional.empty() : Optional.of(sample);
    }

    /** The series that are kept, in order. */
    public List<Key> keys() {
        return List.copyOf(values.keySet());
    }

    /** The values of a series, future by future. */
    public Optional<double[]> values(Key key) {
        return Optional.ofNullable(values.get(key)).map(one -> one.get().clone());
    }

    /** The groups of one kind, such as {@code sex=}, whose futures are kept, in order. */
    public List<String> groups(String scenario, Measure measure, String kind) {
        return values.keySet().stream()
                .filter(key -> key.scenario().equals(scenario))
                .filter(key -> key.measure().equals(measure.id()))
                .map(Key::group)
                .filter(group -> group.startsWith(kind))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<double[]> numbers(String scenario, Measure measure, String group, Span span) {
        double divisor = measure.isFlow() ? span.years() : span.periods().size();
        return sums(scenario, measure, group, span)
                .map(sums -> Arrays.stream(sums).map(sum -> sum / divisor).toArray());
    }

    private Optional<double[]> sums(String scenario, Measure measure, String group, Span span) {
        double[] sums = new double[replications];
        for (String period : span.periods()) {
            Supplier<double[]> kept = values.get(new Key(scenario, measure.id(), group, period));
            if (kept == null) {
                return Optional.empty();
            }
            double[] own = kept.get();
            for (int future = 0; future < replications; future++) {
                sums[future] += own[future];
            }
        }
        return replications == 0 ? Optional.empty() : Optional.of(sums);
    }

    /** Placements over referrals, in each future and summed over futures. */
    private record Share(double[] values, double mean) {

        static Optional<Share> of(Futures futures, String scenario, String group, Span span) {
            Optional<double[]> placed = futures.sums(scenario, Measure.PLACED, group, span);
            Optional<double[]> referred = futures.sums(scenario, Measure.REFERRALS, group, span);
            if (placed.isEmpty() || referred.isEmpty()) {
                return Optional.empty();
            }
            double[] shares = new double[placed.get().length];
            for (int future = 0; future < shares.length; future++) {
                double of = referred.get()[future];
                shares[future] = of == 0 ? Double.NaN : placed.get()[future] / of;
            }
            double all = sum(referred.get());
            double mean = all == 0 ? Double.NaN : sum(placed.get()) / all;
            return Optional.of(new Share(shares, mean));
        }

        private static double sum(double[] numbers) {
            return Arrays.stream(numbers).sum();
        }
    }
}
