package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.places.AddRelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation.Asked;

/** The small scenario with places of relevant accommodation beside its homes. */
final class Relevant {

    static final LocalDate FROM = LocalDate.of(2023, 7, 11);
    static final int RAMP = 4;
    static final int PLACES = 7;
    static final int PLENTY = 100_000;
    static final Scenario BASE = Small.BASE;

    /** Where no child comes twice. */
    static final Scenario ONCE = BASE.with(BASE.demand().withEach(Relevant::once));

    private Relevant() {}

    static Model model(int places, double share, Asked asked) {
        return new Model(BASE.with(places(places, share, asked, 0)));
    }

    static AddRelevantAccommodation places(int places, double share, Asked asked, double pounds) {
        return new AddRelevantAccommodation(
                new RelevantAccommodation(
                        places,
                        Figure.fixed("share_suitable", share),
                        Figure.fixed("mean_days", 60),
                        asked,
                        new Phase(FROM, Optional.empty(), RAMP)),
                pounds);
    }

    static RelevantAccommodation of(Model model) {
        return model.scenario().arrangement().search().relevant().orElseThrow();
    }

    static boolean isThere(Happening happening) {
        return happening instanceof Happening.Withdrawn gone
                && gone.destination() == Destination.RELEVANT_ACCOMMODATION;
    }

    /** Those who came there, in order. */
    static List<Happening.Withdrawn> there(List<Happening> all) {
        return Small.only(Happening.Withdrawn.class, all).stream()
                .filter(Relevant::isThere)
                .toList();
    }

    private static Arrivals once(Arrivals stream) {
        return new Arrivals(
                stream.stream(),
                stream.perYear(),
                stream.pattern(),
                stream.composition(),
                Repeats.OFF,
                stream.scalings(),
                stream.removals(),
                stream.portion());
    }
}
