package org.secureplaces.scenario.change;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/**
 * Specialist training in chosen homes: they accept children with high need more often.
 *
 * @param highNeedOddsRatio factor on the odds that a chosen home accepts a child with high need
 */
public record CapacityBuilding(List<String> homes, LocalDate from, double highNeedOddsRatio)
        implements Change {

    public CapacityBuilding {
        homes = List.copyOf(homes);
        if (!(highNeedOddsRatio > 0)) {
            throw new IllegalArgumentException(
                    "an odds ratio must be positive, was " + highNeedOddsRatio);
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        Scenario changed = scenario;
        for (String home : homes) {
            changed =
                    changed.withHome(home, open -> open.withHighNeedOdds(from, highNeedOddsRatio));
        }
        return changed;
    }

    @Override
    public LocalDate date() {
        return from;
    }

    @Override
    public String inWords() {
        return String.join(", ", homes)
                + ": the odds of accepting a child with high need are multiplied by "
                + highNeedOddsRatio
                + " from "
                + Words.date(from)
                + ".";
    }
}
