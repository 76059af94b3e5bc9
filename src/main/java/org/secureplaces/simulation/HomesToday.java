package org.secureplaces.simulation;

import java.time.LocalDate;
import org.secureplaces.child.Geography;
import org.secureplaces.child.Need;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.engine.Streams;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Home;
import org.secureplaces.home.Practice;
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
    private final double[] mentalHealthLogOdds;
    private final double[] mentalHealthStay;
    private final double[] cautionLogOdds;
    private final long[] keys;
    private final int[][] effective;
    private final int[][] children;
    private final int[] held;
    private final int[] room;
    private SharedStaff sharing = SharedStaff.NONE;
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
        this.mentalHealthLogOdds = new double[count];
        this.mentalHealthStay = new double[count];
        this.cautionLogOdds = new double[count];
        this.keys = new long[count];
        this.effective = new int[2][count];
        this.children = new int[2][count];
        this.held = new int[count];
        this.room = new int[count];
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
            room[home] = spell.approved(Route.WELFARE);
            practise(home, spell.practice());
        }
        for (Route route : Route.values()) {
            effective[route.ordinal()] =
                    plan.effective(route, date, plan.available(route, date), streams);
        }
        sharing = new SharedStaff(plan.sharedStaff(date), effective[Route.WELFARE.ordinal()]);
        spread();
        declared = 0;
        for (int home = 0; home < homes.length; home++) {
            declared += declaredBy(home);
        }
    }

    private void practise(int home, Practice practice) {
        highNeedLogOdds[home] = StrictMath.log(practice.highNeedOdds());
        mentalHealthLogOdds[home] = StrictMath.log(practice.mentalHealthOdds());
        mentalHealthStay[home] = practice.mentalHealthStay();
    }

    int effective(int home, Route route) {
        return effective[route.ordinal()][home];
    }

    int children(int home, Route route) {
        return children[route.ordinal()][home];
    }

    /**
     * Effective places neither taken nor held; may be below 0 after a fall; 0 where the home does
     * not admit.
     */
    int free(int home, Route route) {
        if (!admitting[home]) {
            return 0;
        }
        int free = effective[route.ordinal()][home] - children[route.ordinal()][home];
        if (route == Route.JUSTICE) {
            return free;
        }
        return sharing.has(home) ? Math.min(free - held[home], sharing.free()) : free - held[home];
    }

    /** The homes that share their staff with a home, itself among them. */
    int[] sharingStaff(int home) {
        return sharing.with(home);
    }

    /** Effective places that nobody uses go to the homes of a trust that have room. */
    private void spread() {
        sharing.spread(
                effective[Route.WELFARE.ordinal()],
                home -> children[Route.WELFARE.ordinal()][home] + held[home],
                home -> admitting[home] ? room[home] : 0);
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
                + (child.needs().level() == NeedLevel.HIGH ? highNeedLogOdds[home] : 0)
                + (child.needs().has(Need.MENTAL_HEALTH) ? mentalHealthLogOdds[home] : 0);
    }

    /** Factor on the stay of a child whom a home admits today; courts decide on justice stays. */
    double stayFactor(int home, Profile child) {
        return child.route() == Route.WELFARE && child.needs().has(Need.MENTAL_HEALTH)
                ? mentalHealthStay[home]
                : 1;
    }

    boolean isIn(int home, Region region) {
        return homes[home].region() == region;
    }

    long key(int home) {
        return keys[home];
    }

    void hold(int home) {
        int before = declaredWith(home);
        held[home]++;
        declared += declaredAfterwards(home) - before;
    }

    void release(int home) {
        int before = declaredWith(home);
        held[home]--;
        declared += declaredAfterwards(home) - before;
    }

    void enter(int home, Route placeOf) {
        int before = declaredWith(home);
        children[placeOf.ordinal()][home]++;
        declared += declaredAfterwards(home) - before;
    }

    void leave(int home, Route placeOf) {
        int before = declaredWith(home);
        children[placeOf.ordinal()][home]--;
        declared += declaredAfterwards(home) - before;
    }

    /**
     * Number of welfare places that homes declare free: kept up to date, since it is asked after
     * everything that happens.
     */
    int declared() {
        return declared;
    }

    /** Places declared by a home and those that share their staff with it. */
    private int declaredWith(int home) {
        if (!sharing.has(home)) {
            return declaredBy(home);
        }
        int places = 0;
        for (int member : sharing.with(home)) {
            places += declaredBy(member);
        }
        return places;
    }

    private int declaredAfterwards(int home) {
        if (sharing.has(home)) {
            spread();
        }
        return declaredWith(home);
    }

    private int declaredBy(int home) {
        return Math.max(0, free(home, Route.WELFARE));
    }

    /**
     * Nearest home, other than one, with a free place of the route that is registered for the
     * child; -1 for none.
     */
    int nearestFree(Profile child, Route placeOf, int except) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int home = 0; home < homes.length; home++) {
            if (home != except && free(home, placeOf) > 0 && admits(home, child)) {
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
