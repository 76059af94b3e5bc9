package org.secureplaces.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Known;
import org.secureplaces.child.Location;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;
import org.secureplaces.stay.PlannedStay;

/**
 * Counts the happenings of one run over again in the plainest way: as stretches of time, each with
 * the child and the home that it belongs to, looked through from end to end for every question.
 */
final class Recount {

    /** A time during which a child was somewhere, or a number of places stood. */
    record Stretch(Profile child, int home, Route placeOf, double from, double to, double amount) {
        double daysWithin(double begin, double end) {
            return amount * Math.max(0, Math.min(to, end) - Math.max(from, begin));
        }
    }

    private static final Profile NOBODY =
            new Known(Sex.GIRL, 15, Needs.NONE, Location.at(51, 0))
                    .as(Basis.WELFARE, Region.LONDON);

    final List<Stretch> inHome = new ArrayList<>();
    final List<Stretch> waiting = new ArrayList<>();
    final List<Stretch> needing = new ArrayList<>();
    final List<Stretch> approved = new ArrayList<>();
    final List<Stretch> available = new ArrayList<>();
    final List<Stretch> effective = new ArrayList<>();
    final List<Stretch> declared = new ArrayList<>();
    final List<Happening> happenings;

    private final Map<Object, Stretch> open = new HashMap<>();
    private final Map<Object, List<Stretch>> listOf = new HashMap<>();

    Recount(List<Happening> happenings) {
        this.happenings = happenings;
        happenings.forEach(this::read);
        List.copyOf(open.keySet()).forEach(key -> close(key, Double.POSITIVE_INFINITY));
    }

    /** Mean number over a period of what fits. */
    static double mean(List<Stretch> stretches, Predicate<Stretch> fits, double begin, double end) {
        return days(stretches, fits, begin, end) / (end - begin);
    }

    /** Days within a period, summed over what fits. */
    static double days(List<Stretch> stretches, Predicate<Stretch> fits, double begin, double end) {
        double days = 0;
        for (Stretch stretch : stretches) {
            days += fits.test(stretch) ? stretch.daysWithin(begin, end) : 0;
        }
        return days;
    }

    /** Number that is there when the day before a moment ends. */
    static double before(List<Stretch> stretches, Predicate<Stretch> fits, double moment) {
        double there = 0;
        for (Stretch stretch : stretches) {
            boolean then = stretch.from() < moment && stretch.to() >= moment;
            there += then && fits.test(stretch) ? stretch.amount() : 0;
        }
        return there;
    }

    /** Happenings of a kind that fit. */
    <T extends Happening> List<T> those(Class<T> kind, Predicate<T> fits) {
        return Small.only(kind, happenings).stream().filter(fits).toList();
    }

    <T extends Happening> int count(Class<T> kind, Predicate<T> fits) {
        return those(kind, fits).size();
    }

    /** Days from a referral to its placement; infinite where there was none. */
    static double waitOf(Referral referral, List<Happening.Placed> placements) {
        for (Happening.Placed placed : placements) {
            if (placed.referral().key() == referral.key()) {
                return placed.day() - referral.day();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private void read(Happening happening) {
        double day = happening.day();
        if (happening instanceof Happening.Referred it) {
            boolean waits = it.referral().profile().route() == Route.WELFARE;
            if (waits) {
                open(it.referral().key(), waiting, it.referral().profile(), -1, Route.WELFARE, day);
            }
            if (it.referral().isFirst()) {
                need(it.referral().profile(), it.planned(), day);
            }
        } else if (happening instanceof Happening.FoundWaiting it) {
            open(it.referral().key(), waiting, it.referral().profile(), -1, Route.WELFARE, day);
            need(it.referral().profile(), it.planned(), day);
        } else if (happening instanceof Happening.FoundInHome it) {
            Profile child = it.referral().profile();
            open(it.referral().key(), inHome, child, it.home(), it.placeOf(), day);
            need(child, it.planned(), day);
        } else if (happening instanceof Happening.Placed it) {
            close(it.referral().key(), day);
            Profile child = it.referral().profile();
            open(it.referral().key(), inHome, child, it.home(), it.placeOf(), day);
        } else if (happening instanceof Happening.Sentenced it) {
            Stretch before = close(it.referral().key(), day);
            Profile child = it.referral().profile();
            open(it.referral().key(), inHome, child, it.home(), before.placeOf(), day);
        } else if (happening instanceof Happening.Transferred it) {
            Stretch before = close(it.referral().key(), day);
            open(it.referral().key(), inHome, before.child(), it.to(), before.placeOf(), day);
        } else {
            readEnd(happening, day);
        }
    }

    private void readEnd(Happening happening, double day) {
        if (happening instanceof Happening.Discharged it) {
            close(it.referral().key(), day);
        } else if (happening instanceof Happening.MovedElsewhere it) {
            close(it.referral().key(), day);
        } else if (happening instanceof Happening.Withdrawn it) {
            close(it.referral().key(), day);
        } else if (happening instanceof Happening.PlacesSet it) {
            places("approved", approved, it, it.approved());
            places("available", available, it, it.available());
            places("effective", effective, it, it.effective());
        } else if (happening instanceof Happening.Declared it) {
            close("declared", day);
            open("declared", declared, NOBODY, -1, Route.WELFARE, day, it.free());
        }
    }

    private void need(Profile child, PlannedStay planned, double day) {
        double turns = day + planned.days();
        Route route = child.route();
        needing.add(new Stretch(child, -1, route, day, turns, 1));
        if (planned.thenDays() > 0) {
            Profile then = child.with(planned.then());
            needing.add(new Stretch(then, -1, route, turns, turns + planned.thenDays(), 1));
        }
    }

    private void places(String layer, List<Stretch> list, Happening.PlacesSet set, double amount) {
        String key = layer + set.home() + set.route();
        close(key, set.day());
        open(key, list, NOBODY, set.home(), set.route(), set.day(), amount);
    }

    private void open(
            Object key, List<Stretch> list, Profile child, int home, Route placeOf, double day) {
        open(key, list, child, home, placeOf, day, 1);
    }

    private void open(
            Object key,
            List<Stretch> list,
            Profile child,
            int home,
            Route placeOf,
            double day,
            double amount) {
        open.put(key, new Stretch(child, home, placeOf, day, day, amount));
        listOf.put(key, list);
    }

    private Stretch close(Object key, double day) {
        Stretch was = open.remove(key);
        List<Stretch> list = listOf.remove(key);
        if (was == null || list == null) {
            return new Stretch(NOBODY, -1, Route.WELFARE, day, day, 0);
        }
        Stretch closed =
                new Stretch(was.child(), was.home(), was.placeOf(), was.from(), day, was.amount());
        list.add(closed);
        return closed;
    }
}
