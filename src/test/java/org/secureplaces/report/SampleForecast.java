package org.secureplaces.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.forecast.row.ForecastRow.Output;

/** Made-up monthly rows in the shape of forecast.csv. */
final class SampleForecast {
    private static final double[] PROBABILITIES = {
        0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975
    };
    private static final double[] NORMAL = {
        -1.96, -1.645, -1.282, -0.674, 0, 0.674, 1.282, 1.645, 1.96
    };
    private static final LocalDate CLOSES = LocalDate.of(2027, 4, 1);
    private static final Map<String, Integer> PLACES = places();

    private SampleForecast() {}

    private record Month(String scenario, LocalDate date, int horizon) {
        boolean closed() {
            return scenario.equals(SampleContent.CLOSURE) && date.isAfter(CLOSES);
        }
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        String[] names = {
            "Adel Beck",
            "Aldine House",
            "Atkinson",
            "Aycliffe",
            "Barton Moss",
            "Clare Lodge",
            "Clayfields House",
            "Hillside (Wales)",
            "Kyloe House",
            "Lansdowne",
            "Lincolnshire",
            "Marydale Lodge",
            "Swanwick Lodge",
            "Vinney Green"
        };
        int[] sizes = {24, 12, 8, 34, 27, 16, 20, 18, 15, 0, 12, 12, 10, 24};
        for (int i = 0; i < names.length; i++) {
            places.put(names[i], sizes[i]);
        }
        return places;
    }

    static List<String> homes() {
        return List.copyOf(PLACES.keySet());
    }

    static double occupancy(String home) {
        return 0.42 + (home.length() * 7 % 11) * 0.05;
    }

    static List<ForecastRow> rows() {
        List<ForecastRow> rows = new ArrayList<>();
        for (String scenario : List.of(SampleContent.BASE, SampleContent.CLOSURE)) {
            for (int horizon = 1; horizon <= 162; horizon++) {
                LocalDate end = YearMonth.of(2023, 3).plusMonths(horizon).atEndOfMonth();
                add(rows, new Month(scenario, end, horizon));
            }
        }
        return rows;
    }

    private static void add(List<ForecastRow> rows, Month month) {
        double closed = month.closed() ? 1 : 0;
        double wave = 3 * Math.sin(month.horizon() * 0.52);
        double growth = Math.sqrt(month.horizon() / 162.0);
        spread(
                rows,
                month,
                "children_accommodated",
                "all",
                new double[] {140 + wave - 6.3 * closed, 4 + 5 * growth});
        spread(
                rows,
                month,
                "need_uncapped",
                "all",
                new double[] {241 + 1.5 * wave, 9 + 24 * growth});
        spread(
                rows,
                month,
                "waiting",
                "all",
                new double[] {56 + 5 * growth + wave + 4.7 * closed, 7 + 11 * growth});
        int approved = 0;
        for (String home : homes()) {
            approved += home(rows, month, home);
        }
        spread(rows, month, "places_approved", "all", new double[] {approved, 0});
        spread(
                rows,
                month,
                "places_available",
                "all",
                new double[] {Math.rint(approved * 0.88), 1});
        spread(
                rows,
                month,
                "places_effective",
                "all",
                new double[] {Math.rint(approved * 0.72), 5});
        welfare(rows, month, wave - 6.3 * closed);
    }

    private static void welfare(List<ForecastRow> rows, Month month, double shift) {
        String group = "route=welfare";
        spread(rows, month, "children_accommodated", group, new double[] {74 + shift, 3});
        spread(rows, month, "need_uncapped", group, new double[] {121 + shift, 12});
        double closed = month.closed() ? 1 : 0;
        spread(rows, month, "places_effective", group, new double[] {80 - 6 * closed, 3});
    }

    private static int home(List<ForecastRow> rows, Month month, String home) {
        boolean shut = month.closed() && home.equals("Atkinson");
        boolean reopened =
                home.equals("Lansdowne") && month.date().isAfter(LocalDate.of(2024, 9, 1));
        int approved = shut ? 0 : reopened ? 7 : PLACES.getOrDefault(home, 0);
        spread(rows, month, "places_approved", "home=" + home, new double[] {approved, 0});
        if (approved > 0) {
            double occupancy =
                    occupancy(home) + 0.05 * Math.sin(month.horizon() * 0.4 + home.length());
            spread(
                    rows,
                    month,
                    "occupancy_approved",
                    "home=" + home,
                    new double[] {occupancy, 0.08});
        }
        return approved;
    }

    private static void spread(
            List<ForecastRow> rows, Month month, String target, String group, double[] law) {
        rows.add(row(month, target, group, new Output("mean", "NA", law[0])));
        for (int i = 0; i < PROBABILITIES.length; i++) {
            double value = Math.max(0, law[0] + law[1] * NORMAL[i]);
            rows.add(
                    row(
                            month,
                            target,
                            group,
                            new Output("quantile", String.valueOf(PROBABILITIES[i]), value)));
        }
    }

    private static ForecastRow row(Month month, String target, String group, Output output) {
        return new ForecastRow(
                month.scenario(),
                SampleContent.DATES.dataCutOff(),
                month.date(),
                month.horizon(),
                target,
                group,
                output);
    }
}
