package org.secureplaces.report.chart;

import java.util.List;
import java.util.Locale;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.chart.drawing.Palette;
import org.secureplaces.report.chart.drawing.Picture;
import org.secureplaces.report.finding.PlacesSteps;
import org.secureplaces.report.finding.PlacesSteps.Step;

/** From approved places to children in them, as bars: grey today, in colour with the answer. */
public final class StepBars {

    private static final int WIDTH = 340;
    private static final int STEP = 46;
    private static final int BAR = 11;

    private StepBars() {}

    /** The picture; none where the steps are not told. */
    public static List<Picture> pictures(PlacesSteps why) {
        List<Step> steps = why.places();
        return steps.isEmpty()
                ? List.of()
                : List.of(
                        new Picture(
                                "why-so-many",
                                "Why so many",
                                "Grey: "
                                        + lower(why.headers().get(1))
                                        + ". Blue: "
                                        + lower(why.headers().get(2))
                                        + ".",
                                svg(steps),
                                svg(steps),
                                new DataTable("", List.of(), List.of())));
    }

    /** The steps of places and of referrals in numbers; none where they are not told. */
    public static List<DataTable> tables(PlacesSteps why) {
        return why.lines().isEmpty()
                ? List.of()
                : List.of(
                        new DataTable(
                                "Why so many: from approved places to children in them, and what"
                                        + " becomes of referrals",
                                why.headers(),
                                why.lines()));
    }

    private static String svg(List<Step> steps) {
        double most =
                steps.stream()
                        .mapToDouble(step -> Math.max(step.before(), step.after()))
                        .max()
                        .orElse(1);
        int height = STEP * steps.size();
        StringBuilder drawn = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            int top = STEP * number;
            String label =
                    step.name() + ": " + whole(step.before()) + " today, " + whole(step.after());
            words.append(label).append(". ");
            drawn.append(
                    "<text x=\"0\" y=\"%d\" font-size=\"12\" fill=\"currentColor\">%s</text>"
                            .formatted(top + 13, label));
            drawn.append(bar(top + 18, step.before() / most, "#66737f"));
            drawn.append(bar(top + 18 + BAR, step.after() / most, Palette.scenario(0)));
        }
        return ("<svg role=\"img\" viewBox=\"0 0 %d %d\" class=\"steps\""
                        + " aria-label=\"Bars: %s\">%s</svg>")
                .formatted(WIDTH, height, words.toString().strip(), drawn);
    }

    private static String bar(int top, double share, String colour) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"0\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                top,
                share * WIDTH,
                BAR,
                colour);
    }

    private static String lower(String header) {
        return header.substring(0, 1).toLowerCase(Locale.UK) + header.substring(1);
    }

    private static String whole(double value) {
        return String.format(Locale.UK, "%,.0f", value);
    }
}
