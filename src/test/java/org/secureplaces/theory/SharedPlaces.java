package org.secureplaces.theory;

import java.util.function.IntBinaryOperator;
import org.secureplaces.child.Route;

/**
 * Children of two routes who are lost where they find no place, in a home with places dedicated to
 * each route and places that either may use, in a steady state.
 *
 * <p>Each route alone, in places without end, has Poisson numbers of children for stays of any law;
 * refusing whoever would leave a set of states cuts these to the set (Kelly 1991, Annals of Applied
 * Probability 1, 319-378): P(n1, n2) is proportional to a1^n1 / n1! a2^n2 / n2! where max(0, n1 -
 * c1) + max(0, n2 - c2) is at most s.
 *
 * @param welfare places dedicated to welfare, c1
 * @param justice places dedicated to justice, c2
 * @param shared places that either may use, s
 * @param welfareLoad welfare children in places if places were unlimited, a1
 * @param justiceLoad the same of justice children, a2
 */
record SharedPlaces(int welfare, int justice, int shared, double welfareLoad, double justiceLoad) {

    /** Share of a route's children who find a place: who comes sees the steady state. */
    double sharePlaced(Route route) {
        int more = route == Route.WELFARE ? 1 : 0;
        return mean((n1, n2) -> isAllowed(n1 + more, n2 + 1 - more) ? 1 : 0);
    }

    /** Mean number of a route's children in places. */
    double accommodated(Route route) {
        return mean((n1, n2) -> route == Route.WELFARE ? n1 : n2);
    }

    private double mean(IntBinaryOperator value) {
        double sum = 0;
        double all = 0;
        double first = 1;
        for (int n1 = 0; n1 <= welfare + shared; n1++) {
            first *= n1 == 0 ? 1 : welfareLoad / n1;
            double weight = first;
            for (int n2 = 0; isAllowed(n1, n2); n2++) {
                weight *= n2 == 0 ? 1 : justiceLoad / n2;
                sum += weight * value.applyAsInt(n1, n2);
                all += weight;
            }
        }
        return sum / all;
    }

    private boolean isAllowed(int n1, int n2) {
        return Math.max(0, n1 - welfare) + Math.max(0, n2 - justice) <= shared;
    }
}
