package org.secureplaces.simulation.pathway;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.simulation.estate.HomesToday;

/** Who lives in which home. */
final class Households {

    private final HomesToday homes;
    private final List<Household> households = new ArrayList<>();

    Households(HomesToday homes) {
        this.homes = homes;
        for (int home = 0; home < homes.plan().homes().size(); home++) {
            households.add(new Household());
        }
    }

    /** A child comes to live in the home that it is of. */
    void enter(Resident resident) {
        homes.enter(resident.home(), resident.placeOf(), resident.referral());
        households.get(resident.home()).enter(resident);
    }

    /** A child no longer lives in the home that it is of. */
    void leave(Resident resident) {
        homes.leave(resident.home(), resident.placeOf(), resident.referral());
        households.get(resident.home()).leave(resident);
    }

    /** Everyone who lives in a home, in the order in which they came. */
    List<Resident> of(int home) {
        return households.get(home).inOrder();
    }
}
