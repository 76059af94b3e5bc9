package org.secureplaces.placement.unit;

import org.secureplaces.child.Profile;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Search;

/**
 * An arrangement that differs from the national unit in who sees whom and when, or who decides;
 * unless it says otherwise, homes answer and councils search as under the unit.
 */
public interface VariantOfUnit extends Arrangement {

    /** What homes and councils do. */
    NationalUnit unit();

    @Override
    default Search search() {
        return unit().search();
    }

    @Override
    default double acceptance(Profile child, double homeLogOdds) {
        return unit().acceptance(child, homeLogOdds);
    }

    /** Those there on the first day were placed under the national unit. */
    @Override
    default double shareEverPlaced(Profile child) {
        return unit().shareEverPlaced(child);
    }
}
