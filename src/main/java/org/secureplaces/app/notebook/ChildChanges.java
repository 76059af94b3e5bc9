package org.secureplaces.app.notebook;

import java.util.Map;

/**
 * The dated changes of who is referred and of what homes do for children, a method each; {@link
 * Study#with} states what a method leaves out.
 */
public interface ChildChanges {

    /** The study with one more change, by its word and keys in scenario files. */
    Study change(String kind, Map<String, ?> keys);

    /** Referrals of a route are so many times what they would be. */
    default Study scaleDemand(String route, double factor, String from) {
        return change("scale_demand", Keys.of("route", route, "factor", factor, "from", from));
    }

    /** Training: the odds that homes accept a child with high need are so many times higher. */
    default Study capacityBuilding(Object homes, String from, double highNeedOddsRatio) {
        return change(
                "capacity_building",
                Keys.of("homes", homes, "from", from, "high_need_odds_ratio", highNeedOddsRatio));
    }

    /** Homes find staff for a share of the places that lack them. */
    default Study staffingRecovery(Object homes, String from, double recovered) {
        return change(
                "staffing_recovery", Keys.of("homes", homes, "from", from, "recovered", recovered));
    }

    /** A mental-health model of care: higher odds of acceptance, other stays. */
    default Study mentalHealthModel(
            Object homes, String from, double acceptanceOddsRatio, double stayFactor) {
        return change(
                "mental_health_model",
                Keys.of(
                        "homes",
                        homes,
                        "from",
                        from,
                        "acceptance_odds_ratio",
                        acceptanceOddsRatio,
                        "stay_factor",
                        stayFactor));
    }

    /** A share of the referrals of a route is prevented. */
    default Study prevention(String route, double share, String from) {
        return change("prevention", Keys.of("route", route, "share", share, "from", from));
    }

    /** So many children a year come from another sector, divided by legal basis. */
    default Study divertToHomes(
            String fromSector,
            double childrenPerYear,
            Map<String, Double> basisShares,
            String from) {
        return change(
                "divert_to_homes",
                Keys.of(
                        "from_sector",
                        fromSector,
                        "children_per_year",
                        childrenPerYear,
                        "basis_shares",
                        basisShares,
                        "from",
                        from));
    }

    /** A share of children of the justice route goes to another sector. */
    default Study divertFromHomes(String toSector, double share, String from) {
        return change(
                "divert_from_homes", Keys.of("to_sector", toSector, "share", share, "from", from));
    }

    /** Secure homes in Scotland take a share of what they took. */
    default Study scotland(double placesShare, String from) {
        return change("scotland", Keys.of("places_share", placesShare, "from", from));
    }

    /** Places outside secure homes for children of the welfare route, by the law of 2026. */
    default Study relevantAccommodation(int places, String from) {
        return change("relevant_accommodation", Keys.of("places", places, "from", from));
    }

    /** Step-down places, for children who wait in a home for somewhere to go. */
    default Study stepDown(int places, String from) {
        return change("step_down", Keys.of("places", places, "from", from));
    }
}
