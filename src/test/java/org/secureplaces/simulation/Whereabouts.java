package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.happening.Happening;

/**
 * Follows every child through a run and fails as soon as a child is in two places, or leaves a
 * place without having been there.
 */
final class Whereabouts implements Consumer<Happening> {

    /** Where a child is now, or how the child left. */
    enum Where {
        SEEKING,
        IN_HOME,
        DISCHARGED,
        MOVED_ELSEWHERE,
        WITHDRAWN,
        OVERFLOWED
    }

    /** One child's referral, followed. */
    static final class Child {
        final Referral referral;
        Where where;
        int home = -1;
        Route placeOf = Route.WELFARE;
        Basis basis;
        double admitted = Double.NaN;
        double left = Double.NaN;

        Child(Referral referral) {
            this.referral = referral;
            this.basis = referral.profile().basis();
            this.where = Where.SEEKING;
        }

        Profile on(double day) {
            return referral.profile().olderBy(day - referral.day());
        }

        double ageOn(double day) {
            return on(day).age();
        }
    }

    private final Map<Long, Child> children = new LinkedHashMap<>();
    private final Map<Long, Child> seeking = new LinkedHashMap<>();
    private final Map<Integer, List<Child>> residents = new LinkedHashMap<>();
    private double today;

    /** Follows a whole run. */
    static Whereabouts after(List<Happening> happenings) {
        Whereabouts whereabouts = new Whereabouts();
        happenings.forEach(whereabouts);
        return whereabouts;
    }

    Collection<Child> children() {
        return children.values();
    }

    Child child(Referral referral) {
        Child child = children.get(referral.key());
        if (child == null) {
            throw new AssertionError("neither referred nor found: " + referral);
        }
        return child;
    }

    List<Child> inHome(int home) {
        return List.copyOf(residentsOf(home));
    }

    int numberInHome(int home) {
        return residentsOf(home).size();
    }

    private List<Child> residentsOf(int home) {
        return residents.computeIfAbsent(home, number -> new ArrayList<>());
    }

    /** The children for whom a place is sought now. */
    Collection<Child> seeking() {
        return seeking.values();
    }

    List<Child> fromWalesSeeking() {
        return seeking.values().stream()
                .filter(child -> child.referral.profile().basis() == Basis.WELFARE)
                .filter(child -> child.referral.profile().region() == Region.WALES)
                .toList();
    }

    long count(Where where) {
        return children.values().stream().filter(child -> child.where == where).count();
    }

    @Override
    public void accept(Happening happening) {
        if (happening.day() < today) {
            throw new AssertionError("time runs back from day " + today + ": " + happening);
        }
        today = happening.day();
        if (happening instanceof Happening.Referred it) {
            assertThat(it.referral().day()).isEqualTo(it.day());
            begin(it.referral());
        } else if (happening instanceof Happening.FoundWaiting it) {
            begin(it.referral());
        } else if (happening instanceof Happening.FoundInHome it) {
            enter(begin(it.referral()), it.home(), it.placeOf(), it.referral().day());
        } else if (happening instanceof Happening.Placed it) {
            enter(expect(it.referral(), Where.SEEKING), it.home(), it.placeOf(), it.day());
        } else if (happening instanceof Happening.Transferred it) {
            move(expectAt(it.referral(), it.from()), it.to());
        } else if (happening instanceof Happening.Sentenced it) {
            sentence(it);
        } else if (happening instanceof Happening.Delayed it) {
            expectAt(it.referral(), it.home());
        } else {
            leave(happening);
        }
    }

    private void leave(Happening happening) {
        if (happening instanceof Happening.Discharged it) {
            Child child = expectAt(it.referral(), it.home());
            assertThat(it.placeOf()).isEqualTo(child.placeOf);
            end(child, Where.DISCHARGED);
        } else if (happening instanceof Happening.MovedElsewhere it) {
            end(expectAt(it.referral(), it.from()), Where.MOVED_ELSEWHERE);
        } else if (happening instanceof Happening.Withdrawn it) {
            end(expect(it.referral(), Where.SEEKING), Where.WITHDRAWN);
        } else if (happening instanceof Happening.Overflowed it) {
            end(expect(it.referral(), Where.SEEKING), Where.OVERFLOWED);
        }
    }

    private Child begin(Referral referral) {
        Child child = new Child(referral);
        assertThat(children.put(referral.key(), child)).as("referred once").isNull();
        seeking.put(referral.key(), child);
        return child;
    }

    private void enter(Child child, int home, Route placeOf, double admitted) {
        seeking.remove(child.referral.key());
        child.where = Where.IN_HOME;
        child.home = home;
        residentsOf(home).add(child);
        child.placeOf = placeOf;
        child.admitted = admitted;
    }

    private void sentence(Happening.Sentenced sentenced) {
        Child child = expectAt(sentenced.referral(), sentenced.home());
        assertThat(sentenced.before()).isEqualTo(child.basis);
        child.basis = sentenced.referral().profile().basis();
    }

    private void move(Child child, int to) {
        residentsOf(child.home).remove(child);
        child.home = to;
        residentsOf(to).add(child);
    }

    private void end(Child child, Where where) {
        seeking.remove(child.referral.key());
        residentsOf(child.home).remove(child);
        child.where = where;
        child.left = today;
    }

    private Child expect(Referral referral, Where where) {
        Child child = child(referral);
        assertThat(child.where).as("where %s is", referral).isEqualTo(where);
        assertThat(referral.profile().basis()).isEqualTo(child.basis);
        return child;
    }

    private Child expectAt(Referral referral, int home) {
        Child child = child(referral);
        assertThat(child.where).as("where %s is", referral).isEqualTo(Where.IN_HOME);
        assertThat(child.home).as("the home of %s", referral).isEqualTo(home);
        return child;
    }
}
