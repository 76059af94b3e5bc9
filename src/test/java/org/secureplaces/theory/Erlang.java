package org.secureplaces.theory;

/**
 * Queues of children for equal places in a steady state, in closed form.
 *
 * @param places number of places
 * @param arrivals children a day
 * @param stay mean stay in days
 */
public record Erlang(int places, double arrivals, double stay) {

    public static Erlang atLoad(int places, double load, double stay) {
        return new Erlang(places, load / stay, stay);
    }

    /** Mean number of children in places if places were unlimited. */
    double load() {
        return arrivals * stay;
    }

    /**
     * Share of children turned away where nobody waits, for stays of any law: Erlang's loss formula
     * by its recursion B(n) = a B(n-1) / (n + a B(n-1)).
     */
    double lost() {
        double lost = 1;
        for (int n = 1; n <= places; n++) {
            lost = load() * lost / (n + load() * lost);
        }
        return lost;
    }

    /**
     * Share of children who must wait where all wait for a place and stays are exponential:
     * Erlang's delay formula C = B / (1 - (a/c)(1 - B)).
     */
    double mustWait() {
        double busy = load() / places;
        return lost() / (1 - busy * (1 - lost()));
    }

    /** Mean number waiting where all wait: arrivals times C / (c/stay - arrivals). */
    double waiting() {
        return arrivals * mustWait() / spare();
    }

    /**
     * Share placed within some days, first come, first served: 1 - C exp(-(c/stay - arrivals)t).
     */
    public double placedWithin(double days) {
        return 1 - mustWait() * Math.exp(-spare() * days);
    }

    /** Mean of days waited, counting at most some days for each child. */
    double waitUpTo(double days) {
        return mustWait() * -Math.expm1(-spare() * days) / spare();
    }

    private double spare() {
        return places / stay - arrivals;
    }

    /**
     * The same queue where each child withdraws at a hazard a day while waiting: Palm's Erlang A, a
     * birth-death process with rates up arrivals and down min(n, c)/stay + (n - c)+ hazard.
     */
    Patience withdrawing(double hazard) {
        int most = places + (int) (20 * arrivals / hazard) + 200;
        double[] probability = new double[most + 1];
        probability[0] = 1;
        double sum = 1;
        for (int n = 1; n <= most; n++) {
            double down = Math.min(n, places) / stay + Math.max(0, n - places) * hazard;
            probability[n] = probability[n - 1] * arrivals / down;
            sum += probability[n];
        }
        double inPlaces = 0;
        double waiting = 0;
        for (int n = 0; n <= most; n++) {
            inPlaces += Math.min(n, places) * probability[n] / sum;
            waiting += Math.max(0, n - places) * probability[n] / sum;
        }
        return new Patience(inPlaces, waiting, inPlaces / stay / arrivals);
    }

    /**
     * What happens where children withdraw.
     *
     * @param inPlaces mean number in places
     * @param waiting mean number waiting
     * @param sharePlaced share of referrals that end in a placement
     */
    record Patience(double inPlaces, double waiting, double sharePlaced) {}
}
