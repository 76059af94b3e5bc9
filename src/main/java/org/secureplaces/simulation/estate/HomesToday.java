package org.secureplaces.simulation.estate;

import java.time.LocalDate;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.home.HomeState;

/** The state of every home at one moment of a run: places, children, offers. */
public final class HomesToday {

    private static final Route[] ROUTES = Route.values();

    private final EstatePlan plan;
    private final Streams streams;
    private final int count;
    private final boolean[] admitting;
    private final int[][] effective;
    private final int[][] children;
    private final int[] held;
    private final int[] room;
    private final int[] shared;
    private final int[][] free;
    private final HighNeedToday highNeed;
    private final CareToday care;
    private SharedStaff sharing = SharedStaff.NONE;
    private int declared;

    /** Takes a plan, of which nothing holds before the state of a date is taken over. */
    public HomesToday(EstatePlan plan, Streams streams) {
        this.plan = plan;
        this.streams = streams;
        this.count = plan.homes().size();
        this.admitting = new boolean[count];
        this.effective = new int[2][count];
        this.children = new int[2][count];
        this.held = new int[count];
        this.room = new int[count];
        this.shared = new int[count];
        this.free = new int[2][count];
        this.highNeed = new HighNeedToday(plan.highNeed(), count);
        this.care = new CareToday(plan.homes(), highNeed);
    }

    /** What is planned for the homes. */
    public EstatePlan plan() {
        return plan;
    }

    /** The random key of each home, for what belongs to the home rather than to a child. */
    public long[] keys() {
        return plan.keys(streams);
    }

    /** Takes over the state of a date. */
    public void become(LocalDate date) {
        for (int home = 0; home < count; home++) {
            HomeState state = plan.state(home, date);
            admitting[home] = state.admits();
            room[home] = state.approved(Route.WELFARE);
            care.become(home, state.practice());
            highNeed.become(home, state);
        }
        for (Route route : Route.values()) {
            effective[route.ordinal()] =
                    plan.effective(route, date, plan.available(route, date), streams);
        }
        share(date);
        sharing = new SharedStaff(plan.sharedStaff(date), effective[Route.WELFARE.ordinal()]);
        spread();
        declared = 0;
        for (int home = 0; home < count; home++) {
            countFreeOfItsOwn(home);
        }
        for (int home = 0; home < count; home++) {
            boolean counted = sharing.has(home) && sharing.with(home)[0] != home;
            declared += counted ? 0 : declaredWith(home);
        }
    }

    /** Effective shared places: of the effective justice places at most all. */
    private void share(LocalDate date) {
        for (int home = 0; home < count; home++) {
            int justice = effective[Route.JUSTICE.ordinal()][home];
            shared[home] = Math.min(plan.state(home, date).shared(), justice);
        }
    }

    /** Effective places contracted for a route; of justice places, those shared are among them. */
    public int effective(int home, Route route) {
        return effective[route.ordinal()][home];
    }

    /**
     * Effective places neither taken nor blocked nor held; may be below 0 after a fall; 0 where the
     * home does not admit. Counted when something changes: it is asked far more often.
     */
    public int free(int home, Route route) {
        return free[route.ordinal()][home];
    }

    private void countFree(int home) {
        if (sharing.has(home)) {
            for (int member : sharing.with(home)) {
                countFreeOfItsOwn(member);
            }
        } else {
            countFreeOfItsOwn(home);
        }
    }

    private void countFreeOfItsOwn(int home) {
        for (Route route : ROUTES) {
            free[route.ordinal()][home] = admitting[home] ? freeNow(home, route) : 0;
        }
    }

    private int freeNow(int home, Route route) {
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
    public int[] sharingStaff(int home) {
        return sharing.with(home);
    }

    /** Effective places that nobody uses go to the homes of a trust that have room. */
    private void spread() {
        sharing.spread(
                effective[Route.WELFARE.ordinal()],
                this::used,
                home -> admitting[home] ? room[home] : 0);
    }

    /** Whether a home takes new children today. */
    public boolean isAdmitting(int home) {
        return admitting[home];
    }

    /**
     * Whether a home with a free place has room for the child and for what the child blocks.
     *
     * @param kept number of places that the home keeps free for the child already
     */
    public boolean hasRoom(int home, Referral referral, int kept) {
        int blocks = highNeed.blockedBy(referral);
        return blocks == 0 || free(home, Route.WELFARE) + kept > blocks;
    }

    /** How the homes of today care for children, and whom they dare to take. */
    public CareToday care() {
        return care;
    }

    /** Keeps a welfare place free for an offer. */
    public void hold(int home) {
        int before = declaredWith(home);
        held[home]++;
        declared += declaredAfterwards(home) - before;
    }

    /** Gives up a place kept for an offer. */
    public void release(int home) {
        int before = declaredWith(home);
        held[home]--;
        declared += declaredAfterwards(home) - before;
    }

    /** A child comes to live in a home, in a place of a route. */
    public void enter(int home, Route placeOf, Referral child) {
        count(home, placeOf, child, 1);
    }

    /** A child leaves the home in which it lived. */
    public void leave(int home, Route placeOf, Referral child) {
        count(home, placeOf, child, -1);
    }

    private void count(int home, Route placeOf, Referral child, int by) {
        if (placeOf == Route.JUSTICE && shared[home] == 0 && !highNeed.matters()) {
            children[placeOf.ordinal()][home] += by; // nothing that is declared depends on it
            countFreeOfItsOwn(home);
            return;
        }
        int before = declaredWith(home);
        children[placeOf.ordinal()][home] += by;
        highNeed.count(home, child, by);
        declared += declaredAfterwards(home) - before;
    }

    /**
     * Number of welfare places that homes declare free: kept up to date, since it is asked after
     * everything that happens.
     */
    public int declared() {
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
        countFree(home);
        return declaredWith(home);
    }

    private int declaredBy(int home) {
        return Math.max(0, free(home, Route.WELFARE));
    }
}
