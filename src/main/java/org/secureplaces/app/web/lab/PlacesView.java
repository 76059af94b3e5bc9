package org.secureplaces.app.web.lab;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.app.web.kept.KeptSeries.Row;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Told;
import org.secureplaces.report.content.Unit;

/** Where and when a change is felt: children in each home, and the months in which most wait. */
final class PlacesView {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int WORST = 3;
    private static final MoreOrFewer CHILDREN = MoreOrFewer.of(Unit.CHILDREN);

    private final Told told;

    PlacesView(Told told) {
        this.told = told;
    }

    /** Children in each home on an average day, before and after. */
    List<Map<String, Object>> homes(List<String> names) {
        List<Map<String, Object>> homes = new ArrayList<>();
        for (String name : names) {
            String group = "home=" + name;
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("name", name);
            view.put("before", mean(told.content().base(), group));
            view.put("after", mean(told.scenario(), group));
            view.put("words", words(group));
            homes.add(view);
        }
        return homes;
    }

    private double mean(ScenarioText scenario, String group) {
        return told.numbers()
                .level(scenario, Measure.CHILDREN_ACCOMMODATED, group, told.span())
                .map(Estimate::mean)
                .orElse(Double.NaN);
    }

    private String words(String group) {
        return told.numbers()
                .change(told.scenario(), Measure.CHILDREN_ACCOMMODATED, group, told.span())
                .map(by -> AnswerView.words(by, CHILDREN, ""))
                .orElse("");
    }

    /**
     * The months of the forecast in which a change has most children more wait; one alone where
     * chance could be the reason in all of them.
     */
    static List<Map<String, Object>> months(
            List<LocalDate> monthEnds, LocalDate from, List<Row> base, List<Row> other) {
        List<Month> all = new ArrayList<>();
        for (int month = 0; month < monthEnds.size(); month++) {
            if (!monthEnds.get(month).isBefore(from)) {
                all.add(new Month(monthEnds.get(month), by(month, base, other)));
            }
        }
        List<Month> worst =
                all.stream()
                        .filter(month -> month.by().hasRange() && month.by().mean() >= 0.05)
                        .sorted(Comparator.comparingDouble((Month month) -> -month.by().mean()))
                        .limit(WORST)
                        .toList();
        boolean isClear = worst.stream().anyMatch(month -> month.by().isClear());
        return isClear
                ? worst.stream().map(month -> month.told("At the end of ")).toList()
                : worst.stream()
                        .limit(1)
                        .map(month -> month.told("No month stands out; most at the end of "))
                        .toList();
    }

    private static Estimate by(int month, List<Row> base, List<Row> other) {
        double[] by = new double[other.size()];
        for (int future = 0; future < by.length; future++) {
            by[future] =
                    (double) other.get(future).waiting()[month] - base.get(future).waiting()[month];
        }
        return Sample.of(by, Limits.PER_DRAW).estimate();
    }

    /** A month end with how many more wait. */
    private record Month(LocalDate end, Estimate by) {

        Map<String, Object> told(String when) {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("month", end.toString().substring(0, 7));
            view.put("by", by.mean());
            view.put("low", by.low());
            view.put("high", by.high());
            view.put(
                    "words",
                    when
                            + MONTH.format(end)
                            + ": "
                            + CHILDREN.words(by.mean())
                            + " children wait ("
                            + CHILDREN.range(by)
                            + ")");
            return view;
        }
    }
}
