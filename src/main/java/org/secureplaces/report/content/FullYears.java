package org.secureplaces.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.ReportContent.Term;

/**
 * The financial years, April to March, that a change is told for: those in which it is wholly in
 * effect, from the day on which what comes in steps has come. They are the same for all scenarios
 * compared, but a change that ends by itself has years of its own. Years in which a change is still
 * to come would make it look smaller than it is.
 */
public final class FullYears {

    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    private final ReportContent content;
    private final Periods periods;

    public FullYears(ReportContent content, Periods periods) {
        this.content = content;
        this.periods = periods;
    }

    /** The years that a scenario is told for; the whole forecast where no full year is in it. */
    public Span of(ScenarioText scenario) {
        if (isTemporary(scenario)) {
            List<String> own = wholly(scenario);
            List<String> years = own.isEmpty() ? touched(scenario) : own;
            return years.isEmpty() ? Span.whole(periods) : Span.ofYears(years);
        }
        List<String> common = new ArrayList<>(wholly(scenario));
        content.compared().stream()
                .filter(other -> !isTemporary(other))
                .forEach(other -> common.retainAll(wholly(other)));
        return common.isEmpty() ? Span.whole(periods) : Span.ofYears(common);
    }

    /** Whether all that a scenario changes ends by itself before the forecast does. */
    public boolean isTemporary(ScenarioText scenario) {
        List<Term> own = own(scenario);
        return !own.isEmpty()
                && own.stream()
                        .allMatch(
                                term ->
                                        term.last()
                                                .map(day -> day.isBefore(content.dates().end()))
                                                .orElse(false));
    }

    /** The years from the first sign of a change until it is wholly in effect, if there are any. */
    public Optional<Span> happening(ScenarioText scenario) {
        Span told = of(scenario);
        List<Term> own = own(scenario);
        if (own.isEmpty() || isWhole(told) || isTemporary(scenario)) {
            return Optional.empty();
        }
        LocalDate from = own.stream().map(Term::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate until = latest(own);
        List<String> years =
                periods.inForecast().stream()
                        .filter(year -> Periods.firstDay(year).isBefore(until))
                        .filter(year -> !Periods.lastDay(year).isBefore(from))
                        .filter(year -> !told.periods().contains(year))
                        .toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(Span.ofYears(years));
    }

    /** The day from which a scenario's change is wholly in effect, if it changes anything. */
    public Optional<LocalDate> whollyFrom(ScenarioText scenario) {
        List<Term> own = own(scenario);
        return own.isEmpty() ? Optional.empty() : Optional.of(latest(own));
    }

    /**
     * Over which years numbers are averaged, such as "nine full years, April 2027 to March 2036".
     */
    public String inWords(Span span) {
        if (isWhole(span)) {
            return "the " + periods.yearsInWords() + " from " + periods.whole();
        }
        List<String> years = span.periods();
        int count = years.size();
        String number = count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
        String last = years.get(count - 1);
        return number
                + (count == 1 ? " full year, " : " full years, ")
                + Periods.month(Periods.firstDay(years.get(0)))
                + " to "
                + Periods.month(Periods.lastDay(last));
    }

    /** The financial years that lie in the forecast, wholly or partly. */
    public List<String> inForecast() {
        return periods.inForecast();
    }

    /** The whole forecast. */
    public Span whole() {
        return Span.whole(periods);
    }

    public static boolean isWhole(Span span) {
        return span.periods().equals(List.of(Periods.ALL));
    }

    private List<String> wholly(ScenarioText scenario) {
        List<Term> own = own(scenario);
        Optional<LocalDate> end =
                own.stream().flatMap(term -> term.last().stream()).min(Comparator.naturalOrder());
        return periods.full().stream()
                .filter(year -> own.isEmpty() || !Periods.firstDay(year).isBefore(latest(own)))
                .filter(year -> end.map(day -> !Periods.lastDay(year).isAfter(day)).orElse(true))
                .toList();
    }

    private List<String> touched(ScenarioText scenario) {
        return periods.inForecast().stream()
                .filter(year -> own(scenario).stream().anyMatch(term -> isIn(term, year)))
                .toList();
    }

    private static boolean isIn(Term term, String year) {
        return !Periods.lastDay(year).isBefore(term.from())
                && term.last().map(day -> !Periods.firstDay(year).isAfter(day)).orElse(true);
    }

    private static LocalDate latest(List<Term> terms) {
        return terms.stream().map(Term::wholly).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** What a scenario changes that the base does not. */
    private List<Term> own(ScenarioText scenario) {
        List<Term> base = content.base().asked().terms();
        return scenario == content.base()
                ? base
                : scenario.asked().terms().stream().filter(term -> !base.contains(term)).toList();
    }
}
