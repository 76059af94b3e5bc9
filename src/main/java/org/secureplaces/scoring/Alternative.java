package org.secureplaces.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How forecasts would have scored with another choice of what is assumed.
 *
 * @param scores by horizon, shortest first
 */
public record Alternative(String choice, List<HorizonScore> scores) {

    /**
     * Mean CRPS at a horizon.
     *
     * @param before on figures before 2019, by which choices are made; NaN where there is none
     * @param all on every figure
     */
    public record HorizonScore(int horizonMonths, double before, double all) {}

    public Alternative {
        scores = List.copyOf(scores);
    }

    /** Of the forecasts that were made with a choice. */
    public static Alternative of(String choice, List<Scored> scored) {
        Map<Integer, List<Scored>> byHorizon = new TreeMap<>();
        for (Scored one : scored) {
            byHorizon
                    .computeIfAbsent(one.subject().horizonMonths(), months -> new ArrayList<>())
                    .add(one);
        }
        List<HorizonScore> scores = new ArrayList<>();
        byHorizon.forEach(
                (months, own) -> {
                    List<Scored> before = own.stream().filter(Alternative::isBefore).toList();
                    scores.add(new HorizonScore(months, crps(before), crps(own)));
                });
        return new Alternative(choice, scores);
    }

    private static boolean isBefore(Scored one) {
        return one.subject().targetEndDate().isBefore(RivalToBeat.BEFORE);
    }

    private static double crps(List<Scored> scored) {
        return scored.stream().mapToDouble(one -> one.marks().crps()).average().orElse(Double.NaN);
    }
}
