package org.secureplaces.report.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Unit;

/** The few numbers of the first screen, for the scenario in question and the base. */
public final class KeyNumbers {
    private static final List<Measure> MEASURES =
            List.of(
                    Measure.WAITING,
                    Measure.SHARE_PLACED,
                    Measure.NEED_UNCAPPED,
                    Measure.DAYS_TO_PLACE);

    /**
     * One scenario's value.
     *
     * @param error to within what the number is known, empty where that is not known
     */
    record Value(String scenario, String number, String range, String error) {
        /** Whether there were enough futures for a range. */
        public boolean hasRange() {
            return !range.equals(Estimate.TOO_FEW);
        }
    }

    /**
     * A number with its band.
     *
     * @param lead the value of the scenario in question
     * @param others the same in the other scenarios, the base first
     * @param change difference from the base in words, empty where there is none
     * @param note what the number is set against, may be empty
     */
    record Card(String label, Value lead, List<Value> others, String change, String note) {}

    private final ReportContent content;
    private final Findings findings;

    public KeyNumbers(ReportContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    public List<Card> cards() {
        return MEASURES.stream().flatMap(measure -> card(measure).stream()).toList();
    }

    /** The scenario that the page is about: the first that is compared, else the base. */
    public ScenarioText lead() {
        return content.compared().stream().findFirst().orElse(content.base());
    }

    private Optional<Card> card(Measure measure) {
        return value(measure, lead())
                .map(
                        value ->
                                new Card(
                                        label(measure),
                                        value,
                                        others(measure),
                                        change(measure),
                                        note(measure)));
    }

    private List<Value> others(Measure measure) {
        List<ScenarioText> others = new ArrayList<>(content.scenarios());
        others.remove(lead());
        return others.stream().flatMap(scenario -> value(measure, scenario).stream()).toList();
    }

    private Optional<Value> value(Measure measure, ScenarioText scenario) {
        return findings.level(scenario.name(), measure)
                .map(
                        level ->
                                new Value(
                                        scenario.name(),
                                        measure.unit().value(level.mean()),
                                        measure.unit().range(level),
                                        findings.error(scenario.name(), measure)
                                                .map(measure.unit()::error)
                                                .orElse("")));
    }

    private String change(Measure measure) {
        return findings.change(lead().name(), measure)
                .map(
                        change ->
                                measure.unit().change(change.mean(), change.mean())
                                        + " ("
                                        + measure.unit().changeRange(change)
                                        + ")")
                .orElse("");
    }

    private String note(Measure measure) {
        if (measure == Measure.DAYS_TO_PLACE) {
            return "a child who is never placed counts as 91";
        }
        if (measure != Measure.NEED_UNCAPPED) {
            return "";
        }
        double effective = effectivePlaces(lead().name());
        return Double.isNaN(effective)
                ? ""
                : "repeats come on top; "
                        + Unit.PLACES.value(effective)
                        + " effective welfare places";
    }

    double effectivePlaces(String scenario) {
        return findings.months(scenario, "places_effective", "route=welfare")
                .meanFrom(content.dates().forecastFrom());
    }

    private static String label(Measure measure) {
        return measure == Measure.DAYS_TO_PLACE ? "Days to a place" : measure.label();
    }
}
