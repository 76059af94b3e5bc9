package org.secureplaces.measure;

import org.secureplaces.child.Route;

/**
 * A group of children, homes or outcomes that a measure is reported for.
 *
 * @param name as in the result files, for example {@code route=welfare;region=London}
 * @param kind what it is a group of
 * @param route the route that all its children share, or ANY
 */
public record Group(String name, Kind kind, RouteOf route) {

    /** What a group is a group of. */
    public enum Kind {
        ALL,
        ROUTE,
        CHILDREN,
        HOME,
        HOME_REGION,
        OUTCOME,
        ENDING
    }

    /** The route of a group's children. */
    public enum RouteOf {
        ANY,
        WELFARE,
        JUSTICE
    }

    /** Everybody and every home. */
    public static final Group ALL = new Group("all", Kind.ALL, RouteOf.ANY);

    public boolean isAll() {
        return kind == Kind.ALL;
    }

    public boolean isRoute() {
        return kind == Kind.ROUTE;
    }

    public boolean isOfChildren() {
        return kind == Kind.ALL || kind == Kind.ROUTE || kind == Kind.CHILDREN;
    }

    public boolean isOfHomes() {
        return kind == Kind.HOME || kind == Kind.HOME_REGION;
    }

    public boolean isOutcome() {
        return kind == Kind.OUTCOME;
    }

    public boolean isHome() {
        return kind == Kind.HOME;
    }

    public boolean isEnding() {
        return kind == Kind.ENDING;
    }

    /** Whether all its children share this route. */
    public boolean isOnlyOf(Route asked) {
        return route == of(asked);
    }

    static RouteOf of(Route route) {
        return route == Route.WELFARE ? RouteOf.WELFARE : RouteOf.JUSTICE;
    }
}
