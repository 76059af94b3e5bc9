package org.secureplaces.fitting.record;

import org.secureplaces.child.Basis;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;

/**
 * Who was referred, without anything that would name the child.
 *
 * @param age in whole years when referred, 8 to 18
 */
public record Child(Basis basis, Sex sex, Region region, int age, Needs needs) {

    public static final int YOUNGEST = 8;
    public static final int OLDEST = 18;

    public Child {
        if (age < YOUNGEST || age > OLDEST) {
            throw new IllegalArgumentException(
                    "age must be " + YOUNGEST + " to " + OLDEST + ", was " + age);
        }
    }

    public Route route() {
        return basis.route();
    }
}
