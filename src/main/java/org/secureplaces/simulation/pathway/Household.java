package org.secureplaces.simulation.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The children who live in one home. They stand in no order, so that one leaves without a search:
 * to look through a list for whoever leaves took a thirtieth of a run.
 */
final class Household {

    private final List<Resident> all = new ArrayList<>();
    private int come;

    void enter(Resident resident) {
        resident.isAt(all.size(), come++);
        all.add(resident);
    }

    void leave(Resident resident) {
        int at = resident.position();
        Resident last = all.remove(all.size() - 1);
        if (last != resident) {
            all.set(at, last);
            last.isAt(at, last.turn());
        }
    }

    /** All of them, in the order in which they came. */
    List<Resident> inOrder() {
        List<Resident> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingInt(Resident::turn));
        return ordered;
    }
}
