package org.secureplaces.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Horizon;

/**
 * Listens to one run for what single studies published: how long those in homes have been there on
 * the last day, what share of the children referred was placed, and the longest wait. The studied
 * time is that of the unit's first study, 18 months from the date from which the run forecasts.
 */
public final class Sightings implements Consumer<Happening> {

    /** Length of the time that the first study looked at. */
    public static final int STUDIED_MONTHS = 18;

    private final double from;
    private final double until;
    private final double lastDay;
    private final Map<Long, Double> admitted = new LinkedHashMap<>();
    private final Map<Long, Long> children = new LinkedHashMap<>();
    private final Set<Long> referred = new LinkedHashSet<>();
    private final Set<Long> placed = new LinkedHashSet<>();
    private int referrals;
    private double longestWait;

    public Sightings(Horizon horizon) {
        this.from = horizon.dates().dayOf(horizon.forecastFrom());
        this.until = horizon.dates().dayOf(horizon.forecastFrom().plusMonths(STUDIED_MONTHS));
        this.lastDay = horizon.days();
    }

    @Override
    public void accept(Happening happening) {
        if (happening instanceof Happening.Referred made) {
            refer(made.referral());
        } else if (happening instanceof Happening.Placed found) {
            admitted.put(found.referral().key(), found.day());
            place(found);
        } else if (happening instanceof Happening.FoundInHome found) {
            admitted.put(found.referral().key(), found.referral().day());
        } else if (happening instanceof Happening.Discharged gone) {
            admitted.remove(gone.referral().key());
            mayReturn(gone.referral());
        } else if (happening instanceof Happening.MovedElsewhere gone) {
            admitted.remove(gone.referral().key());
        } else if (happening instanceof Happening.Withdrawn gone) {
            mayReturn(gone.referral());
        }
    }

    /** Of the children in homes on the last day, the share who came less than some days before. */
    public double shareThereLessThan(double days) {
        long lately = admitted.values().stream().filter(since -> lastDay - since < days).count();
        return (double) lately / admitted.size();
    }

    /** Of the children of England referred in the studied time, the share placed in the end. */
    public double shareOfChildrenPlaced() {
        return (double) placed.size() / referred.size();
    }

    /** Different children of England referred in the studied time. */
    public double childrenReferred() {
        return referred.size();
    }

    /** Referrals over different children in the studied time. */
    public double referralsPerChild() {
        return (double) referrals / referred.size();
    }

    /** The longest wait of those placed in the studied time, in days. */
    public double longestWait() {
        return longestWait;
    }

    private void refer(Referral referral) {
        if (isStudied(referral)) {
            referrals++;
            referred.add(childOf(referral));
        }
    }

    private void place(Happening.Placed found) {
        Referral referral = found.referral();
        if (isStudied(referral)) {
            placed.add(childOf(referral));
        }
        if (isWelfareOfEngland(referral) && found.day() >= from && found.day() < until) {
            longestWait = Math.max(longestWait, found.day() - referral.day());
        }
    }

    /** A repeat has a key that follows from the referral before it. */
    private void mayReturn(Referral ended) {
        long child = childOf(ended);
        children.remove(ended.key());
        children.put(Mix.mix(ended.key(), Question.AGAIN.number()), child);
    }

    private long childOf(Referral referral) {
        return children.getOrDefault(referral.key(), referral.key());
    }

    private boolean isStudied(Referral referral) {
        return isWelfareOfEngland(referral) && referral.day() >= from && referral.day() < until;
    }

    private static boolean isWelfareOfEngland(Referral referral) {
        return referral.profile().route() == Route.WELFARE
                && referral.profile().region() != Region.WALES;
    }
}
