package org.secureplaces.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;

/**
 * How well a known truth was found again.
 *
 * @param recovery which truth, from 1
 * @param low95 lower end of the central 95% of the posterior
 * @param rank number of draws, of {@code among}, that lie below the truth
 */
public record RecoveryRow(
        int recovery,
        String parameter,
        double truth,
        double low95,
        double high95,
        int rank,
        int among) {

    private static final double TAIL = 0.025;

    /** A row for each parameter of one truth. */
    public static List<RecoveryRow> of(
            int number, RankCheck.Recovery recovery, List<Figure> parameters, int among) {
        List<RecoveryRow> rows = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Figure figure = parameters.get(i);
            double[] places = recovery.found().places(i);
            Arrays.sort(places);
            rows.add(
                    new RecoveryRow(
                            number,
                            figure.key(),
                            figure.drawn(recovery.truth().get(i)).value(),
                            figure.drawn(FigureOrigin.Calibrated.draw(places, TAIL)).value(),
                            figure.drawn(FigureOrigin.Calibrated.draw(places, 1 - TAIL)).value(),
                            recovery.ranks().get(i),
                            among));
        }
        return List.copyOf(rows);
    }

    /** Whether the truth lies in the central 95%. */
    public boolean isInside() {
        return truth >= low95 && truth <= high95;
    }

    /** How far the rank is from the middle, from -0.5 to 0.5: on average 0 if nothing is biased. */
    public double rankBias() {
        return (rank + 0.5) / (among + 1) - 0.5;
    }
}
