package org.secureplaces.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.secureplaces.child.Basis;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Estate;
import org.secureplaces.home.LargestRemainder;

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

        /**
         * Children of each legal basis spread over homes in proportion to the places of their route
         * that can be used on a day, whole children by largest remainder.
         *
         * @param children number on each basis, in the order of {@link Basis}
         */
        public static Census inProportion(
                Estate estate, LocalDate day, List<Integer> children, Figure waiting) {
            List<Residents> residents = new ArrayList<>();
            for (Basis basis : Basis.values()) {
                int[] byHome = spread(estate, day, basis, children.get(basis.ordinal()));
                for (int home = 0; home < byHome.length; home++) {
                    if (byHome[home] > 0) {
                        String name = estate.homes().get(home).name();
                        residents.add(new Residents(name, basis, byHome[home]));
                    }
                }
            }
            return new Census(residents, waiting);
        }

        private static int[] spread(Estate estate, LocalDate day, Basis basis, int children) {
            double[] places =
                    estate.homes().stream()
                            .mapToDouble(home -> home.on(day).available(basis.route(), 1))
                            .toArray();
            double sum = Arrays.stream(places).sum();
            if (sum == 0 && children > 0) {
                throw new IllegalArgumentException(
                        "no home has places for "
                                + children
                                + " children of basis "
                                + basis.label()
                                + " on "
                                + day);
            }
            return LargestRemainder.of(
                    Arrays.stream(places)
                            .map(own -> sum == 0 ? 0 : own * children / sum)
                            .toArray());
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
