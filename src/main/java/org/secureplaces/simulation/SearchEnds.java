package org.secureplaces.simulation;

import java.util.Optional;
import org.secureplaces.child.Question;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Mix;
import org.secureplaces.engine.Phase;
import org.secureplaces.placement.Destination;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.Withdrawal;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation.Asked;
import org.secureplaces.stay.StayPlan;

/**
 * How long councils search in a run, and where children go who find no place in a home: into
 * relevant accommodation, where it suits and a place of it is free, or to another end.
 */
final class SearchEnds {

    private final Run run;
    private final ReferredAgain again;
    private final StayPlan stays;
    private final Search search;
    private final Withdrawal.Hazard hazard;
    private final Optional<Phase.Extent> fall;
    private final Optional<Phase.Extent> readiness;
    private int inRelevant;

    SearchEnds(Run run, Model model, ReferredAgain again) {
        this.run = run;
        this.again = again;
        this.stays = model.stays();
        this.search = model.scenario().arrangement().search();
        this.hazard = model.withdrawal();
        this.fall = search.scotland().map(places -> places.phase().in(model.dates()));
        this.readiness = search.relevant().map(places -> places.phase().in(model.dates()));
    }

    /**
     * Whether the child needs no home, since relevant accommodation was asked first and took it.
     */
    boolean endsBeforeHomes(OpenReferral referral) {
        return entersRelevant(referral, Asked.FIRST);
    }

    /** The search ends without a place in a home. */
    void withoutPlace(OpenReferral referral) {
        if (!entersRelevant(referral, Asked.LAST)) {
            withdraw(referral, destination(referral.key(), run.today()));
            again.afterSearch(referral.referral());
        }
    }

    private void withdraw(OpenReferral referral, Destination destination) {
        double days = referral.planned().days();
        referral.end();
        run.tell(new Happening.Withdrawn(run.today(), referral.referral(), destination, days));
    }

    private boolean entersRelevant(OpenReferral referral, Asked now) {
        Optional<RelevantAccommodation> places = search.relevant();
        if (places.isEmpty() || !takes(places.get(), referral, now)) {
            return false;
        }
        withdraw(referral, Destination.RELEVANT_ACCOMMODATION);
        inRelevant++;
        double days = Math.min(places.get().days(referral.key()), daysToLeavingAge(referral));
        run.calendar().after(days, () -> leaveRelevant(referral.referral()));
        return true;
    }

    private boolean takes(RelevantAccommodation places, OpenReferral referral, Asked now) {
        return places.asked() == now
                && referral.route() == Route.WELFARE
                && inRelevant < places.ready(readiness.orElseThrow().on(run.today()))
                && places.isSuitable(referral.key())
                && daysToLeavingAge(referral) > 0;
    }

    private double daysToLeavingAge(OpenReferral referral) {
        return stays.daysToLeavingAge(referral.child(), run.today() - referral.referral().day());
    }

    private void leaveRelevant(Referral referral) {
        inRelevant--;
        run.tell(new Happening.LeftRelevant(run.today(), referral));
        again.afterRelevant(referral);
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
