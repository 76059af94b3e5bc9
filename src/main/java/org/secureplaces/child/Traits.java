package org.secureplaces.child;

/**
 * What a child is beside its basis and region: each part follows from the child's random key alone,
 * prepared by {@link org.secureplaces.engine.random.Mix#prepared}, so it may be asked for late or
 * never.
 */
public interface Traits {

    Sex sex(long preparedKey);

    /** Age in years on the day of the referral, with its fraction. */
    double age(long preparedKey);

    /** An age in years that no child is much above when referred. */
    double oldest();

    Needs needs(long preparedKey);

    /** Where the child lives. */
    Location home(Region region, long preparedKey);
}
