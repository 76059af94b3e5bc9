package org.secureplaces.simulation.pathway;

import java.util.function.Consumer;
import java.util.function.Function;
import org.secureplaces.child.Profile;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.Repeats;
import org.secureplaces.happening.Happening;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Records;
import org.secureplaces.placement.Withdrawal;
import org.secureplaces.simulation.estate.HomesToday;
import org.secureplaces.simulation.estate.Register;
import org.secureplaces.stay.StayPlan;

/** The steps of one run, each joined to those that follow it. */
public final class Pathway {

    private final Announcements announcements;
    private final Referring referring;
    private final Seeking seeking;
    private final Placing placing;
    private final Leaving leaving;
    private final Closing closing;

    /**
     * What a scenario says of the way of a child.
     *
     * @param withdrawal the hazard by which councils give up through a run
     * @param repeatsOf how often a child comes again
     */
    public record Rules(
            Arrangement arrangement,
            StayPlan stays,
            Withdrawal.Hazard withdrawal,
            Function<Profile, Repeats> repeatsOf) {}

    /** Joins the steps of a run. */
    public Pathway(Rules rules, Time time, HomesToday homes, Consumer<Happening> observer) {
        this.announcements = new Announcements(time, homes, observer);
        Register register = homes.plan().register();
        Households households = new Households(homes);
        StayPlan stays = rules.stays();
        ReferredAgain again = new ReferredAgain(time, rules.repeatsOf(), homes.care(), this::refer);
        Discharging discharging =
                new Discharging(announcements, households, stays, again, this::placesChanged);
        this.leaving = new Leaving(time, announcements, stays, discharging);
        Staying staying = new Staying(time, announcements, stays, homes.care(), leaving);
        this.placing = new Placing(time, announcements, register, households, staying);
        Moving moving = new Moving(time, announcements, register, households, this::placesChanged);
        this.closing = new Closing(time, homes, households, moving, leaving);
        SearchEnds ends = ends(rules, time);
        this.seeking =
                new Seeking(
                        time, announcements, ends, again, tells -> desk(rules, time, homes, tells));
        this.referring = new Referring(time, announcements, stays, seeking);
    }

    private static SearchEnds ends(Rules rules, Time time) {
        return new SearchEnds(
                rules.arrangement().search(), rules.withdrawal(), rules.stays(), time.dates());
    }

    private Desk desk(Rules rules, Time time, HomesToday homes, Records records) {
        DeskHomes seen = new DeskHomes(time, announcements, homes, placing, records);
        return rules.arrangement().desk(seen, time.calendar(), time.dates());
    }

    private void refer(Referral referral) {
        referring.refer(referral);
    }

    private void placesChanged(int home) {
        seeking.placesChanged(home);
    }

    /** What is told of the run. */
    public Announcements announcements() {
        return announcements;
    }

    /** How a place is asked for. */
    public Referring referring() {
        return referring;
    }

    /** How a place is sought. */
    public Seeking seeking() {
        return seeking;
    }

    /** How a child comes to a home. */
    public Placing placing() {
        return placing;
    }

    /** How a child leaves. */
    public Leaving leaving() {
        return leaving;
    }

    /** How a home closes. */
    public Closing closing() {
        return closing;
    }
}
