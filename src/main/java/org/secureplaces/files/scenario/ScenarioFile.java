package org.secureplaces.files.scenario;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.yaml.Layers;
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

    /** What it states otherwise than the first file that it extends, but for changes. */
    public List<String> settings() {
        return OwnSettings.of(layers);
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
