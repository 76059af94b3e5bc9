package org.secureplaces.scenario.change.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secureplaces.child.Route;
import org.secureplaces.home.Home;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * Contracts for justice places are cut at several homes at once.
 *
 * @param become what the places are afterwards
 */
public record CutContracts(List<Cut> cuts, LocalDate date, Become become) implements Change {

    /** Places by which the contract of one home is cut. */
    public record Cut(String home, int places) {
        public Cut {
            if (places < 1) {
                throw new IllegalArgumentException(
                        "the cut at " + home + " must be at least 1 place, was " + places);
            }
        }
    }

    /** What places are when nobody contracts them any more. */
    public enum Become {
        /** Welfare places of the same home. */
        WELFARE("welfare"),
        /** No places: the home gives them up. */
        NONE("none");

        private final String label;

        Become(String label) {
            this.label = label;
        }

        /** The word in files. */
        public String label() {
            return label;
        }
    }

    public CutContracts {
        cuts = List.copyOf(cuts);
        if (cuts.isEmpty()) {
            throw new IllegalArgumentException("contracts must be cut at one home at least");
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        Scenario changed = scenario;
        for (Cut cut : cuts) {
            changed = changed.withHome(cut.home(), open -> after(cut, open));
        }
        return changed;
    }

    /** Until the home opens anew with places that are stated then. */
    private Home after(Cut cut, Home open) {
        Optional<LocalDate> closes = open.timeline().closedFrom(date);
        new TakenPlaces(cut.places(), Route.JUSTICE, date, closes).requireOf(open, "cut");
        int welfare = become == Become.WELFARE ? cut.places() : 0;
        return open.withPlacesBy(date, open.timeline().reopensAfter(date), welfare, -cut.places());
    }

    @Override
    public String inWords() {
        String where =
                cuts.stream()
                        .map(cut -> ChangeWords.places(cut.places(), "") + " at " + cut.home())
                        .collect(Collectors.joining(", "));
        String then =
                become == Become.WELFARE
                        ? "; the homes use them as welfare places."
                        : "; the homes give them up.";
        return "Contracts for justice places are cut on "
                + ChangeWords.date(date)
                + " by "
                + where
                + then;
    }
}
