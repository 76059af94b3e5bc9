package org.secureplaces.child;

/** A child of whom everything is stated. */
public record Known(Sex sex, double age, Needs needs, Location home) implements Traits {

    /** The child, held on a legal basis, of a region. */
    public Profile as(Basis basis, Region region) {
        return new Profile(basis, region, this, 0);
    }

    @Override
    public Sex sex(long preparedKey) {
        return sex;
    }

    @Override
    public double age(long preparedKey) {
        return age;
    }

    @Override
    public double oldest() {
        return age;
    }

    @Override
    public Needs needs(long preparedKey) {
        return needs;
    }

    @Override
    public Location home(Region region, long preparedKey) {
        return home;
    }
}
