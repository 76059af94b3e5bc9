package org.secureplaces.demand;

import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Need;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;

/**
 * The children whom a programme or a rule is about.
 *
 * @param regions where they live; empty for everywhere
 * @param need what they have in common
 * @param sex of all of them
 */
public record TargetGroup(List<Region> regions, Optional<Need> need, Optional<Sex> sex) {

    /** All children. */
    public static final TargetGroup EVERYBODY =
            new TargetGroup(List.of(), Optional.empty(), Optional.empty());

    public TargetGroup {
        regions = List.copyOf(regions);
    }

    public boolean includes(Profile child) {
        return (regions.isEmpty() || regions.contains(child.region()))
                && need.map(child.needs()::has).orElse(true)
                && sex.map(only -> only == child.sex()).orElse(true);
    }
}
