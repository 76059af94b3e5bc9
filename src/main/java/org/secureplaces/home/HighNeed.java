package org.secureplaces.home;

import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;

/**
 * What children with high need mean for the home in which they live (W174: some need the staff of
 * several beds).
 *
 * @param logOddsThere log-odds that the home accepts a child with high need, for each child with
 *     high need who lives there over its approved places
 * @param blocking share of welfare children with high need who block further places
 * @param blockedPlaces mean number of further effective places that each of these blocks
 */
public record HighNeed(Figure logOddsThere, Figure blocking, Figure blockedPlaces) {

    /** The children who live in a home change nothing for others. */
    public static final HighNeed NO_MATTER =
            new HighNeed(
                    Figure.fixed("log_odds_there", 0),
                    Figure.fixed("blocking", 0),
                    Figure.fixed("blocked_places", 0));

    public HighNeed {
        if (blocking.range().low() < 0 || blocking.range().high() > 1) {
            throw new IllegalArgumentException(
                    "the share of children who block places must be 0 to 1, was "
                            + blocking.value());
        }
        if (blockedPlaces.range().low() < 0) {
            throw new IllegalArgumentException(
                    "places that a child blocks must not be negative, were "
                            + blockedPlaces.range().low());
        }
    }

    HighNeed map(UnaryOperator<Figure> change) {
        return new HighNeed(
                change.apply(logOddsThere), change.apply(blocking), change.apply(blockedPlaces));
    }
}
