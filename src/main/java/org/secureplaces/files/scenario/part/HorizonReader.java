package org.secureplaces.files.scenario.part;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.scenario.Horizon;

/**
 * Reads the dates of a run. Where two of them do not go together, the one is told that stands in
 * the file that builds on the other's: that is the one that somebody has just written.
 */
public final class HorizonReader {

    private static final Range YEARS = Range.between(1, 100);
    private static final int MOST_YEARS_BETWEEN = 100;

    private final List<String> baseFirst;

    public HorizonReader(Layers layers) {
        this.baseFirst = layers.baseFirst().stream().map(layer -> layer.source().file()).toList();
    }

    /** A date and where it is stated. */
    private record Day(Value value, LocalDate date) {
        static Day of(Value value) {
            return new Day(value, value.date());
        }

        boolean isSound() {
            return value.isSound();
        }

        void problem(String rule) {
            value.problem(rule + ", was " + date);
        }
    }

    public Optional<Horizon> read(Fields top) {
        Day cutOff = Day.of(top.required("data_cut_off"));
        Day known = Day.of(top.required("known_until"));
        Day from = Day.of(top.required("forecast_from"));
        int years = top.required("years").integer(YEARS);
        if (cutOff.isSound() && known.isSound() && known.date().isBefore(cutOff.date())) {
            disagree(
                    known,
                    "must not be before data_cut_off ",
                    cutOff,
                    "must not be after known_until ");
        }
        if (cutOff.isSound() && from.isSound() && !from.date().isAfter(cutOff.date())) {
            disagree(from, "must be after data_cut_off ", cutOff, "must be before forecast_from ");
        }
        if (cutOff.isSound() && from.isSound()) {
            requireNear(cutOff, from);
        }
        if (known.isSound() && from.isSound() && layer(known) >= layer(from)) {
            requireBeforeTheEnd(known, from.date().plusYears(years));
        }
        return top.make(
                () -> new Horizon(cutOff.date(), known.date(), from.date(), Period.ofYears(years)));
    }

    /** Who states an earlier forecast need not state again what is known by today. */
    private static void requireBeforeTheEnd(Day known, LocalDate end) {
        if (!known.date().isBefore(end)) {
            known.problem("must be before the end of the forecast " + end);
        }
    }

    private void requireNear(Day cutOff, Day from) {
        LocalDate last = cutOff.date().plusYears(MOST_YEARS_BETWEEN);
        if (from.date().isAfter(last)) {
            String most = MOST_YEARS_BETWEEN + " years ";
            disagree(
                    from,
                    "must be at most " + most + "after data_cut_off ",
                    cutOff,
                    "must be at most " + most + "before forecast_from ");
        }
    }

    private void disagree(Day one, String rule, Day other, String otherRule) {
        if (layer(other) > layer(one)) {
            other.problem(otherRule + one.date());
        } else {
            one.problem(rule + other.date());
        }
    }

    private int layer(Day day) {
        return baseFirst.indexOf(day.value().node().at().file());
    }
}
