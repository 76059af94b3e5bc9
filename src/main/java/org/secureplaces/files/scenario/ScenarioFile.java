package org.secureplaces.files.scenario;

import java.util.List;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.scenario.Scenario;

/**
 * A scenario with the file that it was read from.
 *
 * @param layers the file and all that it extends, base first
 * @param tables where its tables of plain numbers come from, as figures without a value
 */
public record ScenarioFile(Scenario scenario, Layers layers, List<Figure> tables) {

    public ScenarioFile {
        tables = List.copyOf(tables);
    }
}
