package org.secureplaces.files.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.Note;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.scenario.change.ChangeDays;
import org.secureplaces.files.scenario.change.ChangeDefaults;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Node;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Node.Sequence;
import org.secureplaces.home.Closure;
import org.secureplaces.scenario.Scenario;

/**
 * A scenario with the file that it was read from.
 *
 * @param layers the file and all that it extends, base first
 * @param defaults what a dated change means where it leaves things out
 * @param tables where its tables of plain numbers come from, as figures without a value
 * @param named the files that it names besides
 */
public record ScenarioFile(
        Scenario scenario,
        Layers layers,
        List<Figure> tables,
        ChangeDefaults defaults,
        NamedFiles named) {

    public ScenarioFile {
        tables = List.copyOf(tables);
    }

    /** The name of the file as the user gave it. */
    public String fileName() {
        return layers.baseFirst().get(layers.baseFirst().size() - 1).source().file();
    }

    /** Who wrote it; empty where the file does not say. */
    public Optional<String> author() {
        return layers.merged()
                .value("author")
                .filter(Scalar.class::isInstance)
                .map(author -> ((Scalar) author).text());
    }

    /** The scenario that this one is compared with; empty where the file names none. */
    public Optional<OwnBase> ownBase() {
        return layers.merged()
                .value(Extends.COMPARE_WITH)
                .filter(Scalar.class::isInstance)
                .map(base -> OwnBase.of(fileName(), (Scalar) base));
    }

    /** Where a key of the whole scenario stands, in this file or in one that it extends. */
    public Position at(String key) {
        return layers.merged()
                .value(key)
                .map(Node::at)
                .orElseGet(() -> Position.startOf(fileName()));
    }

    /** What of an older form of scenario files was read as something else. */
    public List<Note> migrated() {
        return layers.notes();
    }

    /** What it states otherwise than the first file that it extends, but for changes. */
    public List<String> settings() {
        return otherSettings().stream().map(OwnSettings.Setting::sentence).toList();
    }

    /** The same, each with its key. */
    public List<OwnSettings.Setting> otherSettings() {
        return OwnSettings.of(layers);
    }

    /**
     * Says of every change that would be felt only after a forecast of some years that it is.
     *
     * @param years from the date from which the scenario forecasts
     */
    public void requireWithin(int years, Problems problems) {
        LocalDate end = scenario.horizon().forYears(years).end();
        List<Node> items =
                layers.merged()
                        .value("changes")
                        .filter(Sequence.class::isInstance)
                        .map(list -> ((Sequence) list).items())
                        .orElse(List.of());
        for (int number = 0; number < scenario.changes().size(); number++) {
            LocalDate day = scenario.changes().get(number).takesEffect();
            if (!day.isBefore(end)) {
                Position at =
                        number < items.size()
                                ? items.get(number).at()
                                : Position.startOf(fileName());
                problems.add(at, "changes[" + (number + 1) + "] " + ChangeDays.afterEnd(day, end));
            }
        }
    }

    /** A closure on a day with the notice and the rule that the file has as defaults. */
    public Closure defaultClosure(LocalDate date) {
        ChangeDefaults.Close close = defaults.close();
        LocalDate notice = close.notice(date, scenario.horizon().forecastFrom());
        return new Closure(
                notice,
                close.lastAdmission(date, notice),
                date,
                close.residents(),
                close.stayLimitDays());
    }
}
