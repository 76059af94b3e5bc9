package org.secureplaces.simulation.pathway;

import java.util.Optional;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Phase;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Destination;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.Withdrawal;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.StayPlan;

/** How long councils search in a run, and where children go who find no place. */
final class SearchEnds {

    private final Search search;
    private final Withdrawal.Hazard hazard;
    private final StayPlan stays;
    private final Optional<Phase.Extent> fall;

    SearchEnds(Search search, Withdrawal.Hazard hazard, StayPlan stays, Dates dates) {
        this.search = search;
        this.hazard = hazard;
        this.stays = stays;
        this.fall = search.scotland().map(places -> places.phase().in(dates));
    }

    /** Days from a day until a child for whom a place is sought is of the age of leaving. */
    double daysToLeavingAge(OpenReferral referral, double today) {
        return stays.daysToLeavingAge(referral.child(), today - referral.referral().day());
    }

    /** Places of relevant accommodation, where there are any. */
    Optional<RelevantAccommodation> relevant() {
        return search.relevant();
    }

    /** Days from a day that the child's council searches; infinite where nobody withdraws. */
    double patience(long key, double today) {
        return hazard.daysUntil(search.patience(key), today);
    }

    /** How much longer the search goes on for a child turned away from Scotland. */
    double morePatience(long key, double today) {
        return hazard.daysUntil(search.patienceAfterScotland(key), today);
    }

    /** Where the child goes if the search ends on a day. */
    Destination destination(long key, double today) {
        return isTurnedAwayFromScotland(key, today)
                ? search.destinationAfterScotland(key)
                : search.destination(key);
    }

    /** Whether the child would have gone to Scotland, and Scotland has no place on a day. */
    boolean isTurnedAwayFromScotland(long key, double today) {
        return fall.isPresent()
                && search.destination(key) == Destination.SCOTLAND
                && Mix.uniform(key, Question.SCOTLAND_IS_FULL.number())
                        >= left(search.scotland().orElseThrow(), fall.get().on(today));
    }

    private static double left(ScotlandPlaces places, double extent) {
        return 1 - (1 - places.share().value()) * extent;
    }
}
