package org.secureplaces.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.engine.Dates;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.stay.Stays.Orders;

/**
 * Listens to one run for what a court would see of it: secure orders on the days on which they are
 * made, and searches that end in a deprivation-of-liberty order. A first order is made when a
 * welfare child is admitted, a further one whenever an order ends before the stay does; a child
 * found in a home goes on with the orders of its own admission.
 */
public final class CourtCounts implements Consumer<Happening> {

    private final Orders orders;
    private final Horizon horizon;
    private final Dates dates;
    private final Map<Long, Double> admitted = new LinkedHashMap<>();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> further = new ArrayList<>();
    private final List<Double> deprived = new ArrayList<>();

    public CourtCounts(Orders orders, Horizon horizon) {
        this.orders = orders;
        this.horizon = horizon;
        this.dates = horizon.dates();
    }

    @Override
    public void accept(Happening happening) {
        if (happening instanceof Happening.Placed found) {
            admit(found.referral(), found.day());
        } else if (happening instanceof Happening.FoundInHome found) {
            admit(found.referral(), found.referral().day());
        } else if (happening instanceof Happening.Discharged gone) {
            leave(gone.referral(), gone.day());
        } else if (happening instanceof Happening.MovedElsewhere gone) {
            leave(gone.referral(), gone.day());
        } else if (happening instanceof Happening.Withdrawn gone
                && gone.destination() == Destination.DEPRIVATION_OF_LIBERTY) {
            deprived.add(gone.day());
        }
    }

    /** First orders made from a day up to another, exclusive. */
    public double firstOrders(LocalDate from, LocalDate until) {
        return within(first, from, until);
    }

    /** Further orders made from a day up to another, exclusive. */
    public double furtherOrders(LocalDate from, LocalDate until) {
        List<Double> all = new ArrayList<>(further);
        admitted.values().forEach(since -> addFurther(all, since, horizon.days()));
        return within(all, from, until);
    }

    /** First and further orders made from a day up to another, exclusive. */
    public double orders(LocalDate from, LocalDate until) {
        return firstOrders(from, until) + furtherOrders(from, until);
    }

    /**
     * Searches that ended in a deprivation-of-liberty order from a day up to another, exclusive.
     */
    public double searchesEndedInDeprivationOfLiberty(LocalDate from, LocalDate until) {
        return within(deprived, from, until);
    }

    private void admit(Referral referral, double day) {
        if (referral.profile().route() == Route.WELFARE) {
            admitted.put(referral.key(), day);
            first.add(day);
        }
    }

    private void leave(Referral referral, double day) {
        Double since = admitted.remove(referral.key());
        if (since != null) {
            addFurther(further, since, day);
        }
    }

    private void addFurther(List<Double> made, double since, double until) {
        int count = orders.count(until - since);
        for (int order = 1; order < count; order++) {
            made.add(since + orders.beginning(order));
        }
    }

    private double within(List<Double> days, LocalDate from, LocalDate until) {
        if (from.isBefore(horizon.start()) || until.isAfter(horizon.end())) {
            throw new IllegalArgumentException(
                    "the run from "
                            + horizon.start()
                            + " to "
                            + horizon.end()
                            + " does not hold "
                            + from
                            + " to "
                            + until);
        }
        double begin = dates.dayOf(from);
        double end = dates.dayOf(until);
        return days.stream().filter(day -> begin <= day && day < end).count();
    }
}
