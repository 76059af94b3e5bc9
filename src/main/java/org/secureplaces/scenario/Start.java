package org.secureplaces.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.secureplaces.child.Basis;
import org.secureplaces.engine.Dates;
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
     * @param courtsChangePerYear by how much the number of children sent by courts had been
     *     changing a year, as a share above -1: where they became fewer, more of those who are
     *     there came long ago
     */
    record Census(List<Residents> residents, Figure waiting, Figure courtsChangePerYear)
            implements Start {

        /** Children of numbers that had not been changing. */
        public Census(List<Residents> residents, Figure waiting) {
            this(residents, waiting, Figure.fixed("courts_change_per_year", 0));
        }

        /** The same after numbers had been changing. */
        public Census changing(Figure courtsPerYear) {
            return new Census(residents, waiting, courtsPerYear);
        }

        /** Growth a day of the number of children on a legal basis, of its logarithm. */
        public double growthPerDay(Basis basis) {
            return basis.isSentByCourts()
                    ? StrictMath.log1p(courtsChangePerYear.value()) / Dates.DAYS_PER_YEAR
                    : 0;
        }

        public Census {
            residents = List.copyOf(residents);
            long stated =
                    residents.stream().map(some -> some.home() + some.basis()).distinct().count();
            if (stated < residents.size()) {
                throw new IllegalArgumentException(
                        "residents of a home on one legal basis are stated twice");
            }
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

    /**
     * Children of one legal basis in one home.
     *
     * @param elapsedDays how long each child has been there, as far as it is known: the elapsed
     *     stays of the others are drawn
     */
    record Residents(String home, Basis basis, int children, List<Double> elapsedDays) {
        public Residents {
            elapsedDays = List.copyOf(elapsedDays);
            if (children < elapsedDays.size()) {
                throw new IllegalArgumentException(
                        "children at "
                                + home
                                + " must not be fewer than their "
                                + elapsedDays.size()
                                + " known elapsed stays, were "
                                + children);
            }
            for (double elapsed : elapsedDays) {
                if (!(elapsed >= 0 && elapsed < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException(
                            "an elapsed stay at "
                                    + home
                                    + " must be finite and not negative, was "
                                    + elapsed);
                }
            }
        }

        /** A number of children of whom nothing else is known. */
        public Residents(String home, Basis basis, int children) {
            this(home, basis, children, List.of());
        }

        /** The children who are there, by how many days each has been there. */
        public static Residents of(String home, Basis basis, List<Double> elapsedDays) {
            return new Residents(home, basis, elapsedDays.size(), elapsedDays);
        }
    }
}
