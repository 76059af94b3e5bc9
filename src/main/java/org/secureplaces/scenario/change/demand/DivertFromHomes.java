package org.secureplaces.scenario.change.demand;

import java.util.List;
import java.util.stream.Collectors;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Sector;
import org.secureplaces.evidence.InWords;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;
import org.secureplaces.scenario.change.ProgrammeCost;

/**
 * A share of the justice children for whom homes would be asked goes to another sector instead: no
 * home is asked, so they count neither as referrals nor as overflow.
 *
 * @param bases those it is about; empty for every justice basis
 */
public record DivertFromHomes(Sector sector, List<Basis> bases, Removal removal, ProgrammeCost cost)
        implements RemovalChange {

    public DivertFromHomes {
        bases = List.copyOf(bases);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.with(
                scenario.demand()
                        .withEach(
                                arrivals ->
                                        isAbout(arrivals) ? arrivals.without(removal) : arrivals));
    }

    private boolean isAbout(Arrivals arrivals) {
        Basis held = arrivals.stream().basis();
        return held.route() == Route.JUSTICE
                && !arrivals.stream().isDiverted()
                && (bases.isEmpty() || bases.contains(held));
    }

    @Override
    public String inWords() {
        return InWords.share(removal.share())
                + " of the justice children"
                + onBases()
                + ChangeWords.whom(removal.whom())
                + " for whom homes would be asked go to "
                + sector.inWords()
                + " instead"
                + ChangeWords.phase(removal.phase())
                + ChangeWords.cost(cost)
                + ".";
    }

    private String onBases() {
        return bases.isEmpty()
                ? ""
                : " " + bases.stream().map(Basis::inWords).collect(Collectors.joining(" or "));
    }
}
