package org.secureplaces.app.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.estate.CloseHome;

/**
 * The scenarios in which each home, or each pair of homes, of a file closes on a day.
 *
 * @param pairs whether pairs close rather than single homes
 */
public record ClosingHomes(ScenarioFile file, LocalDate on, boolean pairs) {

    private static final String CLOSE = "Close ";

    /** What closes in one of these scenarios; a pair is joined by " + ". */
    public static String of(Scenario closed) {
        return closed.name().substring(CLOSE.length());
    }

    /**
     * A scenario for each.
     *
     * @throws org.secureplaces.files.InputException if the day does not lie in the base
     */
    public List<Scenario> scenarios(Scenario base) {
        checkDate(base);
        return closing(base).stream().map(homes -> closed(base, homes)).toList();
    }

    private void checkDate(Scenario base) {
        if (!on.isAfter(base.horizon().dataCutOff()) || !on.isBefore(base.horizon().end())) {
            throw Inputs.refusal(
                    "--on",
                    "must lie between "
                            + base.horizon().dataCutOff()
                            + " and "
                            + base.horizon().end()
                            + ", the days of "
                            + file.fileName()
                            + ", was "
                            + on);
        }
    }

    /** Every home, or pair of homes, that is open the day before. */
    private List<List<String>> closing(Scenario base) {
        List<String> open =
                base.homes().stream()
                        .filter(home -> home.on(on.minusDays(1)).isOpen() && home.on(on).isOpen())
                        .map(Home::name)
                        .toList();
        List<List<String>> closing = new ArrayList<>();
        for (int first = 0; first < open.size(); first++) {
            if (pairs) {
                for (int second = first + 1; second < open.size(); second++) {
                    closing.add(List.of(open.get(first), open.get(second)));
                }
            } else {
                closing.add(List.of(open.get(first)));
            }
        }
        return closing;
    }

    private Scenario closed(Scenario base, List<String> homes) {
        Scenario closed = base.named(CLOSE + String.join(" + ", homes));
        for (String home : homes) {
            Closure closure = file.defaultClosure(on);
            closed = closed.with(new CloseHome(home, closure));
        }
        return closed;
    }
}
