package org.secureplaces.demand;

import java.util.Optional;
import org.secureplaces.child.Profile;

/**
 * A request for a place for one child: a welfare referral or a placement asked for by a court.
 *
 * @param key the child's random key for this referral
 * @param profile the child on the day of the referral
 * @param day days since the run began; below 0 for one made before
 * @param episode 0 for a first referral, counting up with each repeat
 * @param before what had happened to a child who is referred again; nothing for a first referral
 */
public record Referral(
        long key, Profile profile, double day, int episode, Optional<Before> before) {

    /** Day of what happened before the run, when nobody noted the day. */
    private static final double SOME_EARLIER_DAY = -1;

    /**
     * What had happened to a child who is referred again.
     *
     * @param firstDay day of the child's first referral; below 0 where the run had not begun
     * @param firstProfile the child on that day
     * @param wasPlaced whether the child has lived in a home, or in relevant accommodation, since
     */
    public record Before(double firstDay, Profile firstProfile, boolean wasPlaced) {}

    /** A child's first referral, or a repeat of one who was first referred before the run. */
    public Referral(long key, Profile profile, double day, int episode) {
        this(
                key,
                profile,
                day,
                episode,
                episode == 0
                        ? Optional.empty()
                        : Optional.of(new Before(SOME_EARLIER_DAY, profile, false)));
    }

    public boolean isFirst() {
        return episode == 0;
    }

    /** Day of the child's first referral; not above 0 where the run had not begun. */
    public double firstDay() {
        return before.isEmpty() ? day : before.get().firstDay();
    }

    /** The child on the day of its first referral. */
    public Profile firstProfile() {
        return before.isEmpty() ? profile : before.get().firstProfile();
    }

    /** Whether an earlier referral of the child led to a place. */
    public boolean wasPlacedBefore() {
        return before.isPresent() && before.get().wasPlaced();
    }

    /**
     * The next referral of the same child.
     *
     * @param child the child on the day of that referral
     * @param isPlaced whether this referral led to a place
     */
    public Referral again(long newKey, Profile child, double newDay, boolean isPlaced) {
        Before now = new Before(firstDay(), firstProfile(), wasPlacedBefore() || isPlaced);
        return new Referral(newKey, child, newDay, episode + 1, Optional.of(now));
    }

    /** The same for a child who is now held on another legal basis. */
    public Referral heldAs(Profile child) {
        Before now = new Before(firstDay(), firstProfile(), wasPlacedBefore());
        return new Referral(key, child, day, episode, Optional.of(now));
    }

    /** Age in years on a day, with its fraction. */
    public double ageOn(double today) {
        return today == day ? profile.age() : profile.ageAfter(today - day);
    }

    /** The child as old as on a day. */
    public Profile childOn(double today) {
        return today == day ? profile : profile.olderBy(today - day);
    }
}
