package org.secureplaces.app.futures;

import java.util.List;
import java.util.function.Function;
import org.secureplaces.files.Problems;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.scenario.Horizon;

/** Scenarios that are forecast together cover the same time, or their differences mean nothing. */
public final class SameDates {

    private final ScenarioFile first;
    private final Problems problems = new Problems();

    private SameDates(ScenarioFile first) {
        this.first = first;
    }

    /**
     * Checks all scenarios against the first.
     *
     * @param sameLength whether the command says how long all of them are forecast
     * @throws org.secureplaces.files.InputException with every date that differs, where it stands
     */
    public static void require(List<ScenarioFile> files, boolean sameLength) {
        SameDates dates = new SameDates(files.get(0));
        for (ScenarioFile file : files.subList(1, files.size())) {
            dates.check(file, "data_cut_off", Horizon::dataCutOff);
            dates.check(file, "known_until", Horizon::knownUntil);
            dates.check(file, "forecast_from", Horizon::forecastFrom);
            if (!sameLength) {
                dates.check(file, "years", horizon -> horizon.length().getYears());
            }
        }
        dates.problems.throwIfAny();
    }

    private void check(ScenarioFile file, String key, Function<Horizon, Object> date) {
        Object expected = date.apply(first.scenario().horizon());
        Object found = date.apply(file.scenario().horizon());
        if (!found.equals(expected)) {
            problems.add(
                    file.at(key),
                    key
                            + " must be "
                            + expected
                            + " as in '"
                            + first.scenario().name()
                            + "', since scenarios that are compared cover the same time, was "
                            + found);
        }
    }
}
