package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.engine.Phase;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.ListOrWord;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;

/** What a dated change may name in a scenario: its homes and the days of its run. */
record ChangeContext(Scenario scenario) {

    /** Numbers of places that a change may state. */
    static final Range PLACES = Range.between(0, 1000);

    /** More than a state spends in a year, so that sums stay numbers. */
    static final Range POUNDS = Range.between(0, 1e12);

    private static final String BY_YEAR = "cost_pounds_by_year";

    String home(Value value) {
        return value.oneOf(homeNames());
    }

    List<String> homeNames() {
        return scenario.homes().stream().map(Home::name).toList();
    }

    /** The last key on the way to a value: the value's own. */
    static String lastWord(Value value) {
        return value.path().substring(value.path().lastIndexOf('.') + 1);
    }

    /** Homes of a list that names each of them once; none where the word all stands for it. */
    List<String> homesOrAll(Value list) {
        Optional<List<Value>> named = new ListOrWord(list, "all").items();
        List<Value> items = named.orElse(List.of());
        if (named.isPresent() && items.isEmpty() && list.isSound()) {
            list.problem("must name at least one home, was an empty list");
        }
        Set<String> homes = new LinkedHashSet<>();
        for (Value item : items) {
            String home = home(item);
            if (!homes.add(home)) {
                item.problem("must name each home once, was '" + home + "' again");
            }
        }
        return List.copyOf(homes);
    }

    /** The home that was named, if it is one of the estate. */
    Optional<Home> find(String name) {
        return scenario.capacity().estate().find(name);
    }

    /** A day after the count on which the run begins and before its end. */
    LocalDate date(Value value) {
        return between(value, "after", horizon().dataCutOff().plusDays(1));
    }

    /** The same, or the day of the count itself. */
    LocalDate dateOrCutOff(Value value) {
        return between(value, "on or after", horizon().dataCutOff());
    }

    /** The last day of something that begins on a day. */
    static Optional<LocalDate> until(Fields fields, LocalDate from) {
        Optional<Value> until = fields.optional("until");
        Optional<LocalDate> last = until.map(Value::date);
        if (last.isPresent() && until.get().isSound() && last.get().isBefore(from)) {
            until.get().problem("must not be before from " + from + ", was " + last.get());
        }
        return last;
    }

    /** When something begins, when it ends, and over how many months it grows. */
    Phase phase(Fields fields) {
        LocalDate from = date(fields.required("from"));
        Optional<LocalDate> over = until(fields, from).map(last -> last.plusDays(1));
        int ramp = ChangeDefaults.months(fields.optional("ramp_up_months"), 0);
        return fields.make(() -> new Phase(from, over, ramp)).orElse(Phase.from(from));
    }

    /** What a programme costs; nothing where it is not stated. */
    static ProgrammeCost cost(Fields fields) {
        return cost(fields, 0, 0);
    }

    /** The same where something else is usual: by the year, the same every year or each its own. */
    static ProgrammeCost cost(Fields fields, double usualPerYear, double usualOnce) {
        Optional<Value> byYear = fields.optional(BY_YEAR);
        Optional<Value> perYear = fields.optional("cost_pounds_per_year");
        if (byYear.isPresent() && perYear.isPresent()) {
            byYear.get().problem("must be left out where cost_pounds_per_year is stated");
        }
        List<Double> years =
                byYear.map(Value::items).orElse(List.of()).stream()
                        .map(item -> item.number(POUNDS))
                        .toList();
        double yearly = byYear.isPresent() ? 0 : pounds(perYear, usualPerYear);
        double once = pounds(fields.optional("cost_pounds_once"), usualOnce);
        return new ProgrammeCost(yearly, once, years);
    }

    private static double pounds(Optional<Value> stated, double otherwise) {
        return stated.map(value -> value.number(POUNDS)).orElse(otherwise);
    }

    private LocalDate between(Value value, String relation, LocalDate first) {
        LocalDate date = value.date();
        if (value.isSound() && date.isBefore(first)) {
            value.problem(
                    "must be "
                            + relation
                            + " data_cut_off "
                            + horizon().dataCutOff()
                            + ", was "
                            + date);
        }
        if (value.isSound() && !date.isBefore(horizon().end())) {
            value.problem(
                    "must be before the end of the forecast " + horizon().end() + ", was " + date);
        }
        return date;
    }

    private Horizon horizon() {
        return scenario.horizon();
    }
}
