package org.secureplaces.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.report.chart.drawing.DataTable;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.MonthSeries;
import org.secureplaces.report.content.Periods;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.PlacesChange;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.finding.OtherRoute;

/** What the homes do in each scenario: the changes in words, and approved places through time. */
public final class EstateHistory {
    private static final String OTHER_INPUTS =
            "Nothing is done here: other numbers are assumed. The difference says how much the answer"
                    + " depends on these assumptions, and is not the effect of a policy.";
    private static final String APPROVED = "places_approved";
    private static final Comparator<Run> BY_DATE = Comparator.comparing(Run::from);

    /**
     * One step of the timeline.
     *
     * @param replayed whether it lies before the forecast begins
     */
    record Step(String when, String what, boolean replayed) {}

    /**
     * One scenario in words.
     *
     * @param arrangement how children get places; empty where it is that of the base
     * @param assumes what it assumes otherwise, a sentence each
     * @param warning that a difference is not the effect of a policy; mostly empty
     * @param courts what it does to children whom courts send, a sentence each
     */
    record Story(
            String name,
            String description,
            List<String> changes,
            String arrangement,
            List<String> assumes,
            String warning,
            List<String> courts,
            List<Step> steps) {}

    private record Run(String home, LocalDate from, LocalDate until, double before, double after) {
        boolean continues(LocalDate month, double change) {
            return !until.plusMonths(1).isBefore(month)
                    && Math.signum(after - before) == Math.signum(change);
        }
    }

    private final ReportContent content;
    private final Findings findings;
    private final List<String> homes;
    private final HomeSizes sizes;

    public EstateHistory(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        homes = findings.members("home=");
        sizes = new HomeSizes(content.base().homes());
    }

    public List<Story> stories() {
        return content.scenarios().stream().map(this::story).toList();
    }

    private Story story(ScenarioText scenario) {
        boolean isBase = scenario == content.base();
        return new Story(
                scenario.name(),
                description(scenario),
                scenario.changes(),
                scenario.rules().arrangement(),
                scenario.rules().assumes(),
                !isBase && scenario.isOtherInputs() ? OTHER_INPUTS : "",
                isBase ? List.of() : new OtherRoute(findings).sentences(scenario.name()),
                steps(scenario));
    }

    /** A description that a scenario only inherits is told once. */
    private String description(ScenarioText scenario) {
        ScenarioText base = content.base();
        return scenario != base && scenario.description().equals(base.description())
                ? ""
                : scenario.description();
    }

    private List<Step> steps(ScenarioText scenario) {
        Map<String, List<Run>> byHome = new LinkedHashMap<>();
        for (PlacesChange change : scenario.placesChanges()) {
            LocalDate month = change.date().withDayOfMonth(1);
            extend(
                    byHome.computeIfAbsent(change.home(), home -> new ArrayList<>()),
                    new Run(change.home(), month, month, change.before(), change.after()));
        }
        return byHome.values().stream()
                .flatMap(List::stream)
                .sorted(BY_DATE)
                .map(this::step)
                .toList();
    }

    private Step step(Run run) {
        boolean once = run.from().equals(run.until());
        String when = Periods.month(run.from()) + (once ? "" : " to " + Periods.month(run.until()));
        String what =
                run.home()
                        + ": "
                        + place(run.before())
                        + " to "
                        + place(run.after())
                        + " approved places";
        return new Step(when, what, run.from().isBefore(content.dates().forecastFrom()));
    }

    /** Changes of a home in the same direction, month after month, are one change. */
    private static void extend(List<Run> runs, Run next) {
        Run last = runs.isEmpty() ? next : runs.get(runs.size() - 1);
        if (!runs.isEmpty() && last.continues(next.from(), next.after() - next.before())) {
            runs.set(
                    runs.size() - 1,
                    new Run(last.home(), last.from(), next.until(), last.before(), next.after()));
        } else {
            runs.add(next);
        }
    }

    /** Approved places at each home on 31 March of each year, by scenario where they differ. */
    public Optional<DataTable> table() {
        List<LocalDate> marches =
                findings.months(content.base().name(), APPROVED, "all").dates().stream()
                        .filter(date -> date.getMonthValue() == 3)
                        .toList();
        List<List<String>> rows = new ArrayList<>();
        Stream.concat(homes.stream().map(home -> "home=" + home), Stream.of("all"))
                .forEach(group -> addRows(rows, group, marches));
        if (marches.isEmpty()) {
            return Optional.empty();
        }
        List<String> headers = new ArrayList<>(List.of("Home", "Scenario"));
        marches.forEach(date -> headers.add(String.valueOf(date.getYear())));
        return Optional.of(
                new DataTable(
                        "Approved places on 31 March",
                        sizes.dated(headers, HomeSizes.AS_OF),
                        rows));
    }

    private void addRows(List<List<String>> rows, String group, List<LocalDate> marches) {
        List<List<String>> lines =
                content.scenarios().stream()
                        .map(scenario -> line(scenario, group, marches))
                        .toList();
        boolean same = lines.stream().distinct().count() == 1;
        for (int i = 0; i < (same ? 1 : lines.size()); i++) {
            List<String> row = new ArrayList<>(List.of(name(group)));
            row.add(same ? "all scenarios" : content.scenarios().get(i).name());
            row.addAll(lines.get(i));
            rows.add(sizes.dated(row, sizes.asOf(name(group))));
        }
    }

    private List<String> line(ScenarioText scenario, String group, List<LocalDate> marches) {
        MonthSeries series = findings.months(scenario.name(), APPROVED, group);
        return marches.stream().map(date -> place(series.at(date, MonthSeries.MEAN))).toList();
    }

    private static String name(String group) {
        return group.equals("all") ? "All homes" : group.substring("home=".length());
    }

    private static String place(double places) {
        return Double.isNaN(places) ? "\u2013" : String.valueOf(Math.round(places));
    }
}
