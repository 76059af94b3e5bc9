package org.secureplaces.placement.unit;

import java.util.function.UnaryOperator;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.InWords;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.YouthCustodyService;

/**
 * The arrangement since May 2016: a national unit shares every open referral with every home that
 * declares a free bed; each declared bed considers one child at a time, drawn at random among those
 * whom this home has not declined of late, until one is accepted; the council chooses among offers.
 * Justice children are placed by the Youth Custody Service.
 *
 * @param pacePerDay considerations a day of each declared bed
 * @param declineStandsDays how long a home's decline of a child stands
 * @param directForWales whether children from Wales are placed in the first free place (Wales, then
 *     the nearest)
 */
public record NationalUnit(
        Search search,
        Figure pacePerDay,
        Figure declineStandsDays,
        Acceptance acceptance,
        Council council,
        YouthCustodyService youthCustody,
        boolean directForWales)
        implements Arrangement {

    private static final double A_LONG_TIME = 2 * Dates.DAYS_PER_YEAR;

    public NationalUnit {
        if (!(pacePerDay.value() > 0)) {
            throw new IllegalArgumentException("pace must be positive, was " + pacePerDay.value());
        }
    }

    @Override
    public double acceptance(Profile child, double homeLogOdds) {
        if (child.route() == Route.JUSTICE) {
            return 1 - youthCustody.homeRefuses().value();
        }
        return 1 / (1 + StrictMath.exp(-acceptance.logOdds(child) - homeLogOdds));
    }

    /**
     * With constant hazards the final odds of a place are proportional to the chance of a single
     * consideration; about half of all referrals are placed, so a child of average chance has even
     * odds.
     */
    @Override
    public double shareEverPlaced(Profile child) {
        double accepts = acceptance(child, 0);
        return accepts / (accepts + acceptance.pooled().value());
    }

    @Override
    public String inWords() {
        return "A national unit shares every open referral with every home that declares a free bed;"
                + " each such bed considers "
                + InWords.value(pacePerDay)
                + " children a day, a home that has declined a child does not look at it again for "
                + days(declineStandsDays)
                + ", and the council chooses among offers. Children from Wales "
                + (directForWales
                        ? "are placed in the first free place, in Wales or the nearest."
                        : "are shared with homes like the others.");
    }

    private static String days(Figure figure) {
        return figure.value() < A_LONG_TIME
                ? InWords.value(figure) + " days"
                : Math.round(figure.value() / Dates.DAYS_PER_YEAR) + " years";
    }

    @Override
    public Desk desk(Homes homes, Calendar calendar, Dates dates) {
        return new NationalUnitDesk(this, homes, calendar, Visibility.EVERYWHERE);
    }

    @Override
    public NationalUnit with(Search other) {
        return new NationalUnit(
                other,
                pacePerDay,
                declineStandsDays,
                acceptance,
                council,
                youthCustody,
                directForWales);
    }

    @Override
    public NationalUnit map(UnaryOperator<Figure> change) {
        return new NationalUnit(
                search.map(change),
                change.apply(pacePerDay),
                change.apply(declineStandsDays),
                acceptance.map(change),
                council.map(change),
                youthCustody.map(change),
                directForWales);
    }
}
