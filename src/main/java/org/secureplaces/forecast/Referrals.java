package org.secureplaces.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.statistics.LogisticRegression;

/**
 * Listens to one run as the study of the national unit did: which referrals of welfare children of
 * England, made from the date from which the run forecasts, ended with a place. Those made in the
 * last year of the run are left out, for their search may go on; so are the few that are open at
 * its end.
 */
public final class Referrals implements Consumer<Happening> {

    private static final double CENTRE_AGE = 15;

    private final double from;
    private final double until;
    private final Map<Long, Profile> open = new LinkedHashMap<>();
    private final List<Ended> ended = new ArrayList<>();
    private int considered;
    private int accepted;

    /** A referral whose search is over. */
    public record Ended(Profile child, boolean placed) {

        /** The case as a regression sees it: girl, years above 15, earlier stay, behaviour. */
        public LogisticRegression.Cell cell() {
            return new LogisticRegression.Cell(
                    List.of(
                            child.sex() == Sex.GIRL ? 1.0 : 0.0,
                            child.age() - CENTRE_AGE,
                            child.needs().has(Need.EARLIER_SECURE_STAY) ? 1.0 : 0.0,
                            child.needs().has(Need.CHALLENGING_BEHAVIOUR) ? 1.0 : 0.0),
                    1,
                    placed ? 1 : 0);
        }
    }

    public Referrals(Horizon horizon) {
        this.from = horizon.dates().dayOf(horizon.forecastFrom());
        this.until = horizon.dates().dayOf(horizon.end().minusYears(1));
    }

    /** The referrals whose search is over, in the order in which it ended. */
    public List<Ended> ended() {
        return List.copyOf(ended);
    }

    public int considered() {
        return considered;
    }

    public int accepted() {
        return accepted;
    }

    @Override
    public void accept(Happening happening) {
        if (happening instanceof Happening.Referred referred) {
            if (counts(referred.referral())) {
                open.put(referred.referral().key(), referred.referral().profile());
            }
        } else if (happening instanceof Happening.Placed placed) {
            end(placed.referral(), true);
        } else if (happening instanceof Happening.Withdrawn gone) {
            end(gone.referral(), false);
        } else if (happening instanceof Happening.Considered asked && asked.day() >= from) {
            considered++;
            accepted += asked.accepted() ? 1 : 0;
        }
    }

    private boolean counts(Referral referral) {
        return referral.day() >= from
                && referral.day() < until
                && referral.profile().route() == Route.WELFARE
                && referral.profile().region() != Region.WALES;
    }

    private void end(Referral referral, boolean placed) {
        Profile child = open.remove(referral.key());
        if (child != null) {
            ended.add(new Ended(child, placed));
        }
    }
}
