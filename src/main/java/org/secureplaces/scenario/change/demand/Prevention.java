package org.secureplaces.scenario.change.demand;

import org.secureplaces.child.Route;
import org.secureplaces.demand.Removal;
import org.secureplaces.evidence.InWords;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ProgrammeCost;

/**
 * Earlier help meets the need of some children, so that a share of first referrals of a kind is
 * never made, nor any that would have followed.
 */
public record Prevention(Route route, Removal removal, ProgrammeCost cost)
        implements RemovalChange {

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.with(
                scenario.demand()
                        .withEach(
                                arrivals ->
                                        arrivals.stream().basis().route() == route
                                                        && !arrivals.stream().isDiverted()
                                                ? arrivals.without(removal)
                                                : arrivals));
    }

    @Override
    public String inWords() {
        return "Earlier help meets the need of "
                + InWords.share(removal.share())
                + " of the children who would first be referred for a "
                + route.label()
                + " place"
                + ChangeWords.whom(removal.whom())
                + ChangeWords.phase(removal.phase())
                + ChangeWords.cost(cost)
                + ".";
    }
}
