package org.secureplaces.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.secureplaces.scoring.Alternative;
import org.secureplaces.scoring.Alternative.HorizonScore;
import org.secureplaces.scoring.RivalToBeat;

/** What other choices of priors would have given, as Markdown. */
public final class ChoicesSection {

    private ChoicesSection() {}

    /**
     * The whole section.
     *
     * @param alternatives the shipped choice first
     * @param futures how many were simulated from each origin
     */
    public static String text(List<Alternative> alternatives, int futures) {
        List<Integer> horizons =
                alternatives.stream()
                        .flatMap(one -> one.scores().stream())
                        .map(HorizonScore::horizonMonths)
                        .distinct()
                        .sorted()
                        .toList();
        String before = "before " + RivalToBeat.BEFORE.getYear();
        Rows rows = new Rows(2, "Choice", "Figures");
        horizons.forEach(months -> rows.also("CRPS, " + months + " months ahead"));
        for (Alternative one : alternatives) {
            rows.add(cells(one, before, horizons, HorizonScore::before));
            rows.add(cells(one, "all", horizons, HorizonScore::all));
        }
        return "### What other choices would have given\n\n"
                + "All children in custody, "
                + futures
                + " futures from each origin. A choice is made by the figures "
                + before
                + " alone; the rows of all figures show what was known in hindsight only, and no"
                + " choice is changed for them. The shipped priors, and the naive forecasts, were"
                + " written by people who could know every count shown here.\n\n"
                + rows.text()
                + "\n";
    }

    private static String[] cells(
            Alternative one,
            String figures,
            List<Integer> horizons,
            ToDoubleFunction<HorizonScore> mean) {
        String[] cells = new String[2 + horizons.size()];
        cells[0] = one.choice();
        cells[1] = figures;
        for (int column = 0; column < horizons.size(); column++) {
            int months = horizons.get(column);
            double crps =
                    one.scores().stream()
                            .filter(score -> score.horizonMonths() == months)
                            .mapToDouble(mean)
                            .findFirst()
                            .orElse(Double.NaN);
            cells[2 + column] = Double.isNaN(crps) ? "" : String.format(Locale.ROOT, "%.1f", crps);
        }
        return cells;
    }
}
