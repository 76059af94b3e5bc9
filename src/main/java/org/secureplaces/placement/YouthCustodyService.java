package org.secureplaces.placement;

import java.util.function.UnaryOperator;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Question;
import org.secureplaces.child.Route;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;

/**
 * Placement of justice children: the nearest home that is registered for the child, has a
 * contracted place free and does not refuse; without one the child goes to another sector of
 * custody the same day, so there is no queue.
 *
 * @param homeRefuses probability that a home with a free place refuses a child
 * @param othersInContracted share of police and local authority criminal placements that use
 *     contracted places; the rest use welfare places
 */
public record YouthCustodyService(Figure homeRefuses, Figure othersInContracted) {

    /** Homes refuse nobody and all use contracted places. */
    public static final YouthCustodyService NO_REFUSALS =
            new YouthCustodyService(
                    Figure.fixed("home_refuses", 0), Figure.fixed("others_in_contracted", 1));

    /** Places the child or sends them to another sector. */
    public void place(OpenReferral referral, Homes homes) {
        Route placeOf = placeOf(referral);
        Nearest.of(
                        homes.count(),
                        home ->
                                homes.free(home, placeOf) > 0
                                        && homes.admits(home, referral)
                                        && !refuses(home, referral),
                        home -> homes.miles(home, referral.child()))
                .ifPresentOrElse(
                        home -> homes.place(referral, home, placeOf),
                        () -> homes.records().overflow(referral));
    }

    /** The same with each figure replaced. */
    public YouthCustodyService map(UnaryOperator<Figure> change) {
        return new YouthCustodyService(change.apply(homeRefuses), change.apply(othersInContracted));
    }

    private Route placeOf(OpenReferral referral) {
        boolean inWelfare =
                referral.child().basis() == Basis.OTHERS
                        && Mix.uniform(referral.key(), Question.OTHERS_PLACE.number())
                                >= othersInContracted.value();
        return inWelfare ? Route.WELFARE : Route.JUSTICE;
    }

    private boolean refuses(int home, OpenReferral referral) {
        return Mix.uniform(referral.key(), Question.REFUSAL.number(), home) < homeRefuses.value();
    }
}
