package org.secureplaces.child;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.secureplaces.engine.Dates;

/**
 * Who a child is: what decides how long the child stays and which home may take them.
 *
 * <p>What is drawn of a child is drawn when it is first asked for and kept: in a run of the
 * yardstick nobody asks for needs, nor where a child lives whom no home takes, and to draw all of a
 * child at once took a seventh of the run.
 */
public final class Profile {

    /**
     * The age, in years, from which nobody is a child any more: nobody is referred or stays then
     * (Children Act 1989, section 105). A scenario may state another {@code stays.leaving_age}.
     */
    public static final double OF_AGE = 18;

    private final Basis basis;
    private final Region region;
    private final Traits traits;
    private final long key;
    private @Nullable Sex sex;
    private double age;
    private @Nullable Needs needs;
    private @Nullable Location home;

    /** A child of whom the rest follows from its random key, once it is asked for. */
    public Profile(Basis basis, Region region, Traits traits, long preparedKey) {
        this.basis = basis;
        this.region = region;
        this.traits = traits;
        this.key = preparedKey;
        this.age = Double.NaN;
    }

    /** Another child who has all that is known of one, and of whom the rest follows likewise. */
    private Profile(Profile other, Basis basis) {
        this.basis = basis;
        this.region = other.region;
        this.traits = other.traits;
        this.key = other.key;
        this.sex = other.sex;
        this.age = other.age;
        this.needs = other.needs;
        this.home = other.home;
    }

    public Basis basis() {
        return basis;
    }

    public Region region() {
        return region;
    }

    public Sex sex() {
        if (sex == null) {
            sex = traits.sex(key);
        }
        return sex;
    }

    /** Age in years when referred, with its fraction. */
    public double age() {
        if (Double.isNaN(age)) {
            age = traits.age(key);
        }
        return age;
    }

    public Needs needs() {
        if (needs == null) {
            needs = traits.needs(key);
        }
        return needs;
    }

    /** Where the child lives. */
    public Location home() {
        if (home == null) {
            home = traits.home(region, key);
        }
        return home;
    }

    /** Whether the child is below an age some days later, as far as can be said without drawing. */
    public boolean isSurelyBelow(double years, double daysLater) {
        return Double.isNaN(age) && traits.oldest() + 1 + daysLater / Dates.DAYS_PER_YEAR < years;
    }

    public Route route() {
        return basis.route();
    }

    /** Age in years some days later, with its fraction. */
    public double ageAfter(double days) {
        return age() + days / Dates.DAYS_PER_YEAR;
    }

    /** The same child some days later. */
    public Profile olderBy(double days) {
        double older = ageAfter(days);
        Profile child = new Profile(this, basis);
        child.age = older;
        return child;
    }

    public Profile with(Need need) {
        Needs all = needs().with(need);
        Profile child = new Profile(this, basis);
        child.needs = all;
        return child;
    }

    public Profile with(Basis newBasis) {
        return new Profile(this, newBasis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile child
                && basis == child.basis
                && region == child.region
                && sex() == child.sex()
                && Double.compare(age(), child.age()) == 0
                && needs().equals(child.needs())
                && home().equals(child.home());
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, sex(), region, age(), needs(), home());
    }

    @Override
    public String toString() {
        return String.format(
                "Profile[basis=%s, sex=%s, region=%s, age=%s, needs=%s, home=%s]",
                basis, sex(), region, age(), needs(), home());
    }
}
