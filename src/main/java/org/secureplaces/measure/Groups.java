package org.secureplaces.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.child.Basis;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.happening.Destination;
import org.secureplaces.happening.Ending;
import org.secureplaces.home.Home;
import org.secureplaces.measure.Group.Kind;
import org.secureplaces.measure.Group.RouteOf;

/** All groups of a plan, numbered, and to which of them a child, a home or an outcome belongs. */
public final class Groups {

    private static final int NEEDS = NeedLevel.values().length;
    private static final int REGIONS = Region.values().length;
    private static final int SEXES = Sex.values().length;
    private static final int ENDINGS = Ending.values().length;

    private final Detail detail;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Memberships memberships = new Memberships();
    private final int ofAll;
    private final int[] ofRoutes = new int[Route.values().length];
    private final Map<Place, Integer> ofHomes = new LinkedHashMap<>();
    private final int[] ofOutcomes = new int[Destination.values().length];
    private final int[] ofEndings = new int[Route.values().length * ENDINGS];
    private final int[] ofChildren = new int[Basis.values().length * SEXES * REGIONS * NEEDS];

    /** Scenarios may each open a home of one name, in regions of their own. */
    private record Place(String home, Region region) {

        Place(Home home) {
            this(home.name(), home.region());
        }
    }

    /**
     * The groups for a level of detail, the homes of all scenarios compared, and where children go
     * in any of them who find no place in a home.
     */
    Groups(Detail detail, List<Home> homes, List<Destination> destinations) {
        this.detail = detail;
        this.ofAll = memberships.number(number(Group.ALL));
        Arrays.fill(ofOutcomes, memberships.number());
        Arrays.fill(ofEndings, memberships.number());
        numberChildren();
        if (detail == Detail.FULL) {
            homes.forEach(home -> number(new Group("home=" + home.name(), Kind.HOME, RouteOf.ANY)));
            homes.forEach(home -> number(regionOf(home)));
            for (Destination destination : destinations) {
                String name = "outcome=" + destination.label();
                ofOutcomes[destination.ordinal()] =
                        memberships.number(number(new Group(name, Kind.OUTCOME, RouteOf.WELFARE)));
            }
            for (Ending ending : Ending.values()) {
                numberEndings("ending=" + ending.label(), ending);
            }
        }
        for (Route route : Route.values()) {
            ofRoutes[route.ordinal()] = memberships.number(numberOf("route=" + route.label()));
        }
        homes.forEach(home -> ofHomes.put(new Place(home), memberships.number(numbersOf(home))));
    }

    private void numberChildren() {
        for (Basis basis : Basis.values()) {
            for (Sex sex : Sex.values()) {
                for (Region region : Region.values()) {
                    for (NeedLevel need : NeedLevel.values()) {
                        ofChildren[index(basis, sex, region, need)] =
                                memberships.number(numbersOf(basis, sex, region, need));
                    }
                }
            }
        }
    }

    private void numberEndings(String name, Ending ending) {
        int either = number(new Group(name, Kind.ENDING, RouteOf.ANY));
        for (Route route : Route.values()) {
            String ofRoute = "route=" + route.label() + ";" + name;
            int own = number(new Group(ofRoute, Kind.ENDING, Group.of(route)));
            ofEndings[index(route, ending)] = memberships.number(either, own);
        }
    }

    /** The groups in the order of their numbers. */
    public List<Group> list() {
        return List.copyOf(groups);
    }

    Memberships memberships() {
        return memberships;
    }

    /**
     * Number of the membership of what belongs to nobody in particular: all, and no other group.
     */
    int ofAll() {
        return ofAll;
    }

    /** Number of the membership of a child; where nobody tells who, only its basis is asked for. */
    int of(Profile child) {
        if (detail == Detail.HEADLINE) {
            return ofChildren[index(child.basis(), Sex.GIRL, Region.LONDON, NeedLevel.LOWER)];
        }
        return ofChildren[index(child.basis(), child.sex(), child.region(), child.needs().level())];
    }

    /** Number of the membership of a home, in no group where homes are not told. */
    int of(Home home) {
        Integer membership = ofHomes.get(new Place(home));
        if (membership == null) {
            throw new IllegalArgumentException("no results are told of " + home.name());
        }
        return membership;
    }

    /** Number of the membership of an outcome, in no group where outcomes are not told. */
    int of(Destination destination) {
        return ofOutcomes[destination.ordinal()];
    }

    /** Number of the membership of an ending, in no group where endings are not told. */
    int of(Route route, Ending ending) {
        return ofEndings[index(route, ending)];
    }

    /** Number of the membership of what belongs to a route. */
    int of(Route route) {
        return ofRoutes[route.ordinal()];
    }

    /** Number of a group by its name, or -1. */
    public int numberOf(String name) {
        return numbers.getOrDefault(name, -1);
    }

    private int[] numbersOf(Basis basis, Sex sex, Region region, NeedLevel need) {
        Route route = basis.route();
        String routeName = "route=" + route.label();
        List<Group> own = new ArrayList<>();
        own.add(Group.ALL);
        own.add(new Group(routeName, Kind.ROUTE, Group.of(route)));
        if (detail != Detail.HEADLINE) {
            own.add(any("sex=" + sex.label()));
            own.add(any("region=" + region.label()));
            own.add(of(route, routeName + ";region=" + region.label()));
            own.add(of(route, routeName + ";sex=" + sex.label()));
        }
        if (detail == Detail.FULL) {
            if (route == Route.JUSTICE) {
                own.add(of(route, "basis=" + basis.label()));
            }
            own.add(any("nation=" + region.nation()));
            own.add(of(route, routeName + ";nation=" + region.nation()));
            own.add(any("need=" + need.label()));
            own.add(of(route, routeName + ";sex=" + sex.label() + ";region=" + region.label()));
        }
        return own.stream().mapToInt(this::number).toArray();
    }

    private int[] numbersOf(Home home) {
        return detail == Detail.FULL
                ? new int[] {numberOf("home=" + home.name()), numberOf(regionOf(home).name())}
                : new int[0];
    }

    private int number(Group group) {
        Integer known = numbers.putIfAbsent(group.name(), groups.size());
        if (known != null) {
            return known;
        }
        groups.add(group);
        return groups.size() - 1;
    }

    private static Group any(String name) {
        return new Group(name, Kind.CHILDREN, RouteOf.ANY);
    }

    private static Group of(Route route, String name) {
        return new Group(name, Kind.CHILDREN, Group.of(route));
    }

    private static Group regionOf(Home home) {
        return new Group("home_region=" + home.region().label(), Kind.HOME_REGION, RouteOf.ANY);
    }

    private static int index(Route route, Ending ending) {
        return route.ordinal() * ENDINGS + ending.ordinal();
    }

    private static int index(Basis basis, Sex sex, Region region, NeedLevel need) {
        return ((basis.ordinal() * SEXES + sex.ordinal()) * REGIONS + region.ordinal()) * NEEDS
                + need.ordinal();
    }
}
