package org.secureplaces.simulation;

import java.time.LocalDate;
import org.secureplaces.child.Geography;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Mark;
import org.secureplaces.engine.Rewindable;
import org.secureplaces.engine.Streams;
import org.secureplaces.home.Home;
import org.secureplaces.home.Spell;

/** The state of every home at one moment of a run: places, children, offers. */
final class HomesToday implements Rewindable {

    private static final int HOME_KEY = 922;

    private final Geography geography;
    private final Streams streams;
    private final Home[] homes;
    private final Registrations registrations;
    private final boolean[] admitting;
    private final long[] keys;
    private final int[][] effective;
    private final int[][] children;
    private final int[] held;
    private final int[] room;
    private final int[] shared;
    private final HighNeedToday highNeed;
    private final CareToday care;
    private EstatePlan plan;
    private SharedStaff sharing = SharedStaff.NONE;
    private int declared;

    HomesToday(EstatePlan plan, Geography geography, Streams streams) {
        this.plan = plan;
        this.geography = geography;
        this.streams = streams;
        this.homes = plan.homes().toArray(new Home[0]);
        int count = homes.length;
        this.registrations = new Registrations(plan.homes());
        this.admitting = new boolean[count];
        this.keys = new long[count];
        this.effective = new int[2][count];
        this.children = new int[2][count];
        this.held = new int[count];
        this.room = new int[count];
        this.shared = new int[count];
        this.highNeed = new HighNeedToday(plan.highNeed(), count);
        this.care = new CareToday(plan.homes(), highNeed);
        for (int home = 0; home < count; home++) {
            keys[home] = streams.key(HOME_KEY, home, 0);
        }
    }

    int count() {
        return homes.length;
    }

    EstatePlan plan() {
        return plan;
    }

    /** From now on another plan of the same homes holds. */
    void follow(EstatePlan other) {
        plan = other;
    }

    @Override
    public Mark mark() {
        int[][] effectiveNow = effective.clone();
        SharedStaff sharingNow = sharing;
        int declaredNow = declared;
        Mark mark = new Mark();
        for (int route = 0; route < effectiveNow.length; route++) {
            mark.with(effective[route]).with(children[route]);
        }
        return mark.with(admitting)
                .with(held)
                .with(room)
                .with(shared)
                .with(highNeed.mark())
                .with(care.mark())
                .with(sharing.mark())
                .with(
                        () -> {
                            System.arraycopy(effectiveNow, 0, effective, 0, effective.length);
                            sharing = sharingNow;
                            declared = declaredNow;
                        });
    }

    /** Takes over the state of a date. */
    void become(LocalDate date) {
        for (int home = 0; home < homes.length; home++) {
            Spell spell = plan.spell(home, date);
            admitting[home] = spell.admits();
            room[home] = spell.approved(Route.WELFARE);
            care.become(home, spell.practice());
            highNeed.become(home, spell);
        }
        for (Route route : Route.values()) {
            effective[route.ordinal()] =
                    plan.effective(route, date, plan.available(route, date), streams);
        }
        share(date);
        sharing = new SharedStaff(plan.sharedStaff(date), effective[Route.WELFARE.ordinal()]);
        spread();
        declared = 0;
        for (int home = 0; home < homes.length; home++) {
            boolean counted = sharing.has(home) && sharing.with(home)[0] != home;
            declared += counted ? 0 : declaredWith(home);
        }
    }

    /** Effective shared places: of the effective justice places at most all. */
    private void share(LocalDate date) {
        for (int home = 0; home < homes.length; home++) {
            int justice = effective[Route.JUSTICE.ordinal()][home];
            shared[home] = Math.min(plan.spell(home, date).shared(), justice);
        }
    }

    /** Effective places contracted for a route; of justice places, those shared are among them. */
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
        if (shared[home] > 0) {
            return freeOrShared(home, route);
        }
        if (route == Route.JUSTICE) {
            return effective[route.ordinal()][home] - children[route.ordinal()][home];
        }
        return sharing.has(home)
                ? Math.min(room[home] - used(home), sharing.free())
                : effective[route.ordinal()][home] - used(home);
    }

    /** Welfare places taken, blocked or held. */
    private int used(int home) {
        return children[Route.WELFARE.ordinal()][home] + held[home] + highNeed.blocked(home);
    }

    /** Free places of its own and shared places that neither route uses. */
    private int freeOrShared(int home, Route route) {
        int welfare = effective[Route.WELFARE.ordinal()][home] - used(home);
        int justice =
                effective[Route.JUSTICE.ordinal()][home]
                        - shared[home]
                        - children[Route.JUSTICE.ordinal()][home];
        int own = route == Route.WELFARE ? welfare : justice;
        int other = route == Route.WELFARE ? justice : welfare;
        return own + Math.max(0, shared[home] + Math.min(0, other));
    }

    /** The homes that share their staff with a home, itself among them. */
    int[] sharingStaff(int home) {
        return sharing.with(home);
    }

    /** Effective places that nobody uses go to the homes of a trust that have room. */
    private void spread() {
        sharing.spread(
                effective[Route.WELFARE.ordinal()],
                this::used,
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
        return registrations.admit(home, sex, age);
    }

    /** Years until a home is registered for a child of an age; 0 or below now, infinite never. */
    double yearsToRegistration(int home, Sex sex, double age) {
        return registrations.yearsUntil(home, sex, age);
    }

    double miles(int home, Profile child) {
        return geography.miles(child.home(), homes[home].location());
    }

    double regionMiles(int home, Region from) {
        return plan.regionMiles(home, from);
    }

    /**
     * Whether a home with a free place has room for the child and for what the child blocks.
     *
     * @param kept number of places that the home keeps free for the child already
     */
    boolean hasRoom(int home, Referral referral, int kept) {
        int blocks = highNeed.blockedBy(referral);
        return blocks == 0 || free(home, Route.WELFARE) + kept > blocks;
    }

    /** How the homes of today care for children, and whom they dare to take. */
    CareToday care() {
        return care;
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

    void enter(int home, Route placeOf, Referral child) {
        count(home, placeOf, child, 1);
    }

    void leave(int home, Route placeOf, Referral child) {
        count(home, placeOf, child, -1);
    }

    private void count(int home, Route placeOf, Referral child, int by) {
        int before = declaredWith(home);
        children[placeOf.ordinal()][home] += by;
        highNeed.count(home, child, by);
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
            places += admitting[member] ? Math.max(0, room[member] - used(member)) : 0;
        }
        return Math.max(0, Math.min(places, sharing.free()));
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
}
