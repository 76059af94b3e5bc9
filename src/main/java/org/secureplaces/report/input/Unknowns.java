package org.secureplaces.report.input;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secureplaces.engine.law.Normal;

/**
 * Which uncertain figures move an answer most, by the draws of a forecast itself: for each figure
 * the squared rank correlation, from 0 to 1, of its drawn values with the answer averaged over the
 * futures of each draw. Ranks find any relation that only rises or only falls, a straight one or
 * not (Spearman 1904; Iman and Conover 1979, The use of the rank transform in regression,
 * Technometrics 21, 499-509). Figures that are drawn together share what they move.
 *
 * <p>Without any relation a correlation of n draws has standard deviation 1 / sqrt(n - 1) (Kendall
 * 1938). A figure is named where its correlation is beyond 2.576 of these, which chance reaches in
 * 1 of 100 figures; below 30 draws none is.
 */
public final class Unknowns {

    /** Of fewer draws nothing is said. */
    public static final int FEWEST = 30;

    private static final double ONE_OF_TWENTY = 0.05;

    /** A step of a walk; a change of the name step_down is none. */
    private static final Pattern STEP = Pattern.compile("(.*)\\.step_([0-9]{4})");

    private static final String COSTS = "costs.";

    /**
     * A figure that moves the answer.
     *
     * @param key in the scenario file
     * @param share squared rank correlation, from 0 to 1
     */
    public record Unknown(String key, double share) {
        /** What the figure is, to go on from "how much depends on". */
        public String words() {
            return InputWords.of(key);
        }
    }

    private Unknowns() {}

    /**
     * The figures that move an answer, the one that moves it most first; figures without plain
     * words are left out, and of figures with the same words the first is kept.
     *
     * @param drawn value of each figure in each draw, by key
     * @param answer in each draw; NaN where nothing was observed
     */
    public static List<Unknown> of(Map<String, double[]> drawn, double[] answer) {
        Map<String, Unknown> byWords = new LinkedHashMap<>();
        if (answer.length < FEWEST) {
            return List.of();
        }
        List<Map.Entry<String, double[]>> asked =
                drawn.entrySet().stream()
                        .filter(one -> !one.getKey().startsWith(COSTS))
                        .filter(one -> InputWords.known(one.getKey()).isPresent())
                        .toList();
        double least = leastFound(asked.size(), answer.length);
        asked.stream()
                .flatMap(one -> found(one.getKey(), one.getValue(), answer).stream())
                .filter(one -> one.share() > least * least)
                .sorted(Comparator.comparingDouble(Unknown::share).reversed())
                .forEach(one -> byWords.putIfAbsent(one.words(), one));
        return List.copyOf(byWords.values());
    }

    private static Optional<Unknown> found(String key, double[] values, double[] answer) {
        return correlation(values, answer).map(by -> new Unknown(key, by * by));
    }

    private static double leastFound(int figures, int draws) {
        double level = 1 - ONE_OF_TWENTY / 2 / Math.max(1, figures);
        return Normal.quantile(level) / Math.sqrt(draws - 1.0);
    }

    /**
     * Figures with each walk as one figure: the sum of its yearly steps, each counted as often as
     * there are years told that come after it.
     *
     * @param years financial years that are told, such as 2027-28
     */
    public static Map<String, double[]> withWalks(Map<String, double[]> drawn, List<String> years) {
        Map<String, double[]> figures = new LinkedHashMap<>();
        drawn.forEach(
                (key, values) -> {
                    Matcher step = STEP.matcher(key);
                    if (step.matches()) {
                        int year = Integer.parseInt(step.group(2));
                        add(figures, step.group(1), values, after(year, years));
                    } else {
                        figures.put(key, values);
                    }
                });
        return figures;
    }

    private static long after(int year, List<String> years) {
        return years.stream()
                .filter(told -> Integer.parseInt(told.substring(0, 4)) >= year)
                .count();
    }

    private static void add(
            Map<String, double[]> figures, String walk, double[] steps, long times) {
        double[] sums = figures.computeIfAbsent(walk, none -> new double[steps.length]);
        for (int draw = 0; draw < steps.length; draw++) {
            sums[draw] += times * steps[draw];
        }
    }

    /**
     * The rank correlation, from -1 to 1, of pairs that are both observed; empty where one is the
     * same in every pair.
     */
    static Optional<Double> correlation(double[] one, double[] other) {
        int length = Math.min(one.length, other.length);
        double[] first = new double[length];
        double[] second = new double[length];
        int both = 0;
        for (int draw = 0; draw < length; draw++) {
            if (!Double.isNaN(one[draw]) && !Double.isNaN(other[draw])) {
                first[both] = one[draw];
                second[both++] = other[draw];
            }
        }
        double by = linear(ranks(first, both), ranks(second, both));
        return Double.isNaN(by) ? Optional.empty() : Optional.of(by);
    }

    /** Ranks from 1; equal values share the mean of theirs. */
    static double[] ranks(double[] values, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        double[] ranks = new double[count];
        for (int i = 0; i < count; i++) {
            int first = firstOf(sorted, values[i]);
            int last = first;
            while (last + 1 < count && sorted[last + 1] == values[i]) {
                last++;
            }
            ranks[i] = (first + last) / 2.0 + 1;
        }
        return ranks;
    }

    private static int firstOf(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value) {
            at--;
        }
        return at;
    }

    private static double linear(double[] one, double[] other) {
        double middle = (one.length + 1) / 2.0;
        double both = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - middle) * (other[i] - middle);
            ofOne += (one[i] - middle) * (one[i] - middle);
            ofOther += (other[i] - middle) * (other[i] - middle);
        }
        return both / Math.sqrt(ofOne * ofOther);
    }
}
