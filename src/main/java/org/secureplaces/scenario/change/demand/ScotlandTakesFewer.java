package org.secureplaces.scenario.change.demand;

import java.time.LocalDate;
import java.util.Optional;
import org.secureplaces.evidence.InWords;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * Secure homes in Scotland take fewer children from England and Wales: whoever would have gone
 * there goes on searching for another while and ends elsewhere.
 */
public record ScotlandTakesFewer(ScotlandPlaces left) implements Change {

    @Override
    public Scenario applyTo(Scenario scenario) {
        return scenario.with(
                scenario.arrangement().with(scenario.arrangement().search().with(left)));
    }

    @Override
    public LocalDate date() {
        return left.phase().from();
    }

    @Override
    public LocalDate whollyFrom() {
        return left.phase().from().plusMonths(left.phase().rampUpMonths());
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return left.phase().until().map(over -> over.minusDays(1));
    }

    @Override
    public String inWords() {
        return "Secure homes in Scotland take "
                + InWords.share(left.share())
                + " of the children who would go there today"
                + ChangeWords.phase(left.phase())
                + ".";
    }
}
