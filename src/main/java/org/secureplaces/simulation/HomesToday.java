package org.secureplaces.simulation;

import java.time.LocalDate;
import org.secureplaces.child.Geography;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Mix;
import org.secureplaces.engine.Streams;
import org.secureplaces.home.Admits;
import org.secureplaces.home.HighNeed;
import org.secureplaces.home.Home;
import org.secureplaces.home.Spell;

/** The state of every home at one moment of a run: places, children, offers. */
final class HomesToday {

    private static final int HOME_KEY = 922;

    private final EstatePlan plan;
    private final Geography geography;
    private final Streams streams;
    private final Home[] homes;
    private final int[] youngest;
    private final int[] oldest;
    private final boolean[][] takes;
    private final boolean[] admitting;
    private final double[] highNeedLogOdds;
    private final double[] cautionLogOdds;
    private final long[] keys;
    private final int[][] effective;
    private final int[][] children;
    private final int[] held;
    private final HighNeed rule;
    private final int[] highNeed;
    private final int[] blocked;
    private final int[] approved;
    private int declared;

    HomesToday(EstatePlan plan, Geography geography, Streams streams) {
        this.plan = plan;
        this.geography = geography;
        this.streams = streams;
        this.homes = plan.homes().toArray(new Home[0]);
        int count = homes.length;
        this.youngest = new int[count];
        this.oldest = new int[count];
        this.takes = new boolean[Sex.values().length][count];
        this.admitting = new boolean[count];
        this.highNeedLogOdds = new double[count];
        this.cautionLogOdds = new double[count];
        this.keys = new long[count];
        this.effective = new int[2][count];
        this.children = new int[2][count];
        this.held = new int[count];
        this.rule = plan.highNeed();
        this.highNeed = new int[count];
        this.blocked = new int[count];
        this.approved = new int[count];
        for (int home = 0; home < count; home++) {
            keys[home] = streams.key(HOME_KEY, home, 0);
            cautionLogOdds[home] = StrictMath.log(homes[home].acceptanceOdds());
            register(home, homes[home].admits());
        }
    }

    /** Whom a home admits is asked of every child on the list at every turn: plain arrays. */
    private void register(int home, Admits admits) {
        youngest[home] = admits.youngest();
        oldest[home] = admits.oldest();
        for (Sex sex : admits.sexes()) {
            takes[sex.ordinal()][home] = true;
        }
    }

    int count() {
        return homes.length;
    }

    /** Takes over the state of a date. */
    void become(LocalDate date) {
        for (int home = 0; home < homes.length; home++) {
            Spell spell = plan.spell(home, date);
            admitting[home] = spell.admits();
            approved[home] = spell.approved(Route.WELFARE) + spell.approved(Route.JUSTICE);
            highNeedLogOdds[home] = StrictMath.log(spell.highNeedOdds());
        }
        for (Route route : Route.values()) {
            effective[route.ordinal()] =
                    plan.effective(route, date, plan.available(route, date), streams);
        }
        declared = 0;
        for (int home = 0; home < homes.length; home++) {
            declared += declaredBy(home);
        }
    }

    int effective(int home, Route route) {
        return effective[route.ordinal()][home];
    }

    int children(int home, Route route) {
        return children[route.ordinal()][home];
    }

    /**
     * Effective places neither taken nor blocked nor held; may be below 0 after a fall; 0 where the
     * home does not admit.
     */
    int free(int home, Route route) {
        if (!admitting[home]) {
            return 0;
        }
        int free = effective[route.ordinal()][home] - children[route.ordinal()][home];
        return route == Route.WELFARE ? free - held[home] - blocked[home] : free;
    }

    boolean isAdmitting(int home) {
        return admitting[home];
    }

    boolean admits(int home, Profile child) {
        return admits(home, child.sex(), child.age());
    }

    /** Whether a home is registered for a child of a sex and an age in years. */
    boolean admits(int home, Sex sex, double age) {
        int years = (int) age;
        return youngest[home] <= years && years <= oldest[home] && takes[sex.ordinal()][home];
    }

    double miles(int home, Profile child) {
        return geography.miles(child.home(), homes[home].location());
    }

    double regionMiles(int home, Region from) {
        return plan.regionMiles(home, from);
    }

    double logOdds(int home, Profile child) {
        return cautionLogOdds[home]
                + (child.needs().level() == NeedLevel.HIGH ? highNeedLogOdds(home) : 0);
    }

    /** By the home's training, and by the mix of children who live there. */
    private double highNeedLogOdds(int home) {
        double there = rule.logOddsThere().value();
        return there == 0
                ? highNeedLogOdds[home]
                : highNeedLogOdds[home] + there * highNeed[home] / Math.max(1, approved[home]);
    }

    /** Number of children with high need who live in a home, in places of either route. */
    int highNeed(int home) {
        return highNeed[home];
    }

    /** Number of welfare places of a home that its children block beside their own. */
    int blocked(int home) {
        return blocked[home];
    }

    /** Number of welfare places that a child blocks beside its own, in whatever home. */
    int blockedBy(Referral referral) {
        Profile child = referral.profile();
        double share = rule.blocking().value();
        return share > 0
                        && child.route() == Route.WELFARE
                        && child.needs().level() == NeedLevel.HIGH
                        && Mix.uniform(referral.key(), Question.BLOCKS.number()) < share
                ? (int)
                        (rule.blockedPlaces().value()
                                + Mix.uniform(referral.key(), Question.BLOCKED_PLACES.number()))
                : 0;
    }

    /**
     * Whether a home with a free place has room for the child and for what the child blocks.
     *
     * @param kept number of places that the home keeps free for the child already
     */
    boolean hasRoom(int home, Referral referral, int kept) {
        int blocks = blockedBy(referral);
        return blocks == 0 || free(home, Route.WELFARE) + kept > blocks;
    }

    boolean isIn(int home, Region region) {
        return homes[home].region() == region;
    }

    long key(int home) {
        return keys[home];
    }

    void hold(int home) {
        int before = declaredBy(home);
        held[home]++;
        declared += declaredBy(home) - before;
    }

    void release(int home) {
        int before = declaredBy(home);
        held[home]--;
        declared += declaredBy(home) - before;
    }

    void enter(int home, Route placeOf, Referral child) {
        count(home, placeOf, child, 1);
    }

    void leave(int home, Route placeOf, Referral child) {
        count(home, placeOf, child, -1);
    }

    private void count(int home, Route placeOf, Referral child, int by) {
        int before = declaredBy(home);
        children[placeOf.ordinal()][home] += by;
        if (child.profile().needs().level() == NeedLevel.HIGH) {
            highNeed[home] += by;
            blocked[home] += by * blockedBy(child);
        }
        declared += declaredBy(home) - before;
    }

    /**
     * Number of welfare places that homes declare free: kept up to date, since it is asked after
     * everything that happens.
     */
    int declared() {
        return declared;
    }

    private int declaredBy(int home) {
        return Math.max(0, free(home, Route.WELFARE));
    }

    /**
     * Nearest home, other than one, with a free place of the route that is registered for the child
     * as of today; -1 for none.
     */
    int nearestFree(Resident resident, Profile child, int except) {
        Route placeOf = resident.placeOf();
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int home = 0; home < homes.length; home++) {
            if (home != except
                    && free(home, placeOf) > 0
                    && admits(home, child)
                    && hasRoom(home, resident.referral(), 0)) {
                double miles = miles(home, child);
                if (miles < least) {
                    nearest = home;
                    least = miles;
                }
            }
        }
        return nearest;
    }
}
