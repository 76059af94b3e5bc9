package org.secureplaces.child;

/**
 * Who a child is: what decides how long the child stays and which home may take them.
 *
 * @param age in years when referred, with its fraction
 * @param home where the child lives
 */
public record Profile(Basis basis, Sex sex, Region region, double age, Needs needs, Location home) {

    /** Age in whole years, as homes state whom they admit. */
    public int wholeAge() {
        return (int) age;
    }

    public Route route() {
        return basis.route();
    }

    /** Age in years some days later, with its fraction. */
    public double ageAfter(double days) {
        return age + days / 365.25;
    }

    /** The same child some days later. */
    public Profile olderBy(double days) {
        return new Profile(basis, sex, region, ageAfter(days), needs, home);
    }

    public Profile with(Need need) {
        return new Profile(basis, sex, region, age, needs.with(need), home);
    }

    public Profile with(Basis newBasis) {
        return new Profile(newBasis, sex, region, age, needs, home);
    }
}
