package org.secureplaces.scenario;

import java.util.List;
import org.secureplaces.child.Basis;
import org.secureplaces.evidence.Figure;

/** Who is there when a run begins. */
public sealed interface Start {

    /** Nobody: for exact tests and benchmarks. */
    record Empty() implements Start {}

    /**
     * The children of an official count and those who wait.
     *
     * @param residents children by home and legal basis
     * @param waiting children with an open welfare referral
     */
    record Census(List<Residents> residents, Figure waiting) implements Start {
        public Census {
            residents = List.copyOf(residents);
        }
    }

    /** Children of one legal basis in one home. */
    record Residents(String home, Basis basis, int children) {
        public Residents {
            if (children < 0) {
                throw new IllegalArgumentException(
                        "children at " + home + " must not be negative, were " + children);
            }
        }
    }
}
