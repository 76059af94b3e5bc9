package org.secureplaces.home;

import java.util.List;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Sex;

/**
 * Whom a home is registered to admit.
 *
 * @param sexes the sexes it takes
 * @param youngest lowest age in whole years
 * @param oldest highest age in whole years
 */
public record Admits(List<Sex> sexes, int youngest, int oldest) {

    /** Girls and boys aged 10 to 17. */
    public static final Admits ALL = new Admits(List.of(Sex.GIRL, Sex.BOY), 10, 17);

    public Admits {
        sexes = List.copyOf(sexes);
        if (sexes.isEmpty()) {
            throw new IllegalArgumentException(
                    "a home must admit girls or boys or both, was neither");
        }
        if (youngest < 0 || oldest < youngest) {
            throw new IllegalArgumentException(
                    "ages must run from youngest to oldest, were " + youngest + " to " + oldest);
        }
    }

    public boolean admits(Profile child) {
        int age = (int) child.age();
        return youngest <= age && age <= oldest && sexes.contains(child.sex());
    }
}
