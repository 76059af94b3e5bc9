package org.secureplaces.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.demand.Demand;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.stay.Stays;

/**
 * Everything that is assumed in a run.
 *
 * @param changes the dated changes that have been applied, in order: what makes it another scenario
 *     than its base
 */
public record Scenario(
        Title title,
        Horizon horizon,
        Start start,
        Capacity capacity,
        Demand demand,
        Stays stays,
        Arrangement arrangement,
        List<Change> changes) {

    public Scenario {
        changes = List.copyOf(changes);
    }

    public String name() {
        return title.name();
    }

    public List<Home> homes() {
        return capacity.estate().homes();
    }

    /** The same under another name. */
    public Scenario named(String name) {
        return new Scenario(
                new Title(name, title.description()),
                horizon,
                start,
                capacity,
                demand,
                stays,
                arrangement,
                changes);
    }

    /**
     * The same with a dated change.
     *
     * @throws IllegalArgumentException if the change cannot be, saying why
     */
    public Scenario with(Change change) {
        Scenario changed = change.applyTo(this);
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new Scenario(
                changed.title,
                changed.horizon,
                changed.start,
                changed.capacity,
                changed.demand,
                changed.stays,
                changed.arrangement,
                all);
    }

    /** The same as a base that other scenarios change: what was changed so far is part of it. */
    public Scenario asBase() {
        return new Scenario(title, horizon, start, capacity, demand, stays, arrangement, List.of());
    }

    public Scenario with(Horizon other) {
        return new Scenario(title, other, start, capacity, demand, stays, arrangement, changes);
    }

    public Scenario with(Start other) {
        return new Scenario(title, horizon, other, capacity, demand, stays, arrangement, changes);
    }

    public Scenario with(Demand other) {
        return new Scenario(title, horizon, start, capacity, other, stays, arrangement, changes);
    }

    public Scenario with(Arrangement other) {
        return new Scenario(title, horizon, start, capacity, demand, stays, other, changes);
    }

    public Scenario with(Stays other) {
        return new Scenario(title, horizon, start, capacity, demand, other, arrangement, changes);
    }

    public Scenario with(Capacity other) {
        return new Scenario(title, horizon, start, other, demand, stays, arrangement, changes);
    }

    /** The same with one home changed. */
    public Scenario withHome(String name, UnaryOperator<Home> change) {
        Estate estate = capacity.estate().with(name, change);
        return with(capacity.with(estate));
    }

    /**
     * The same with every uncertain figure at the value that it has in a draw; what is drawn stays
     * as it is in any further draw.
     */
    public Scenario drawn(Draw draw) {
        Scenario drawn = map(draw::of);
        return drawn.walking(walk -> draw.walked(walk, horizon));
    }

    /** The same with each walk replaced. */
    public Scenario walking(UnaryOperator<RandomWalk> change) {
        return with(demand.withEach(stream -> stream.walking(change)))
                .with(capacity.with(capacity.effectiveness().walking(change)))
                .with(arrangement.with(arrangement.search().walking(change)));
    }

    /** The same with each figure replaced. */
    public Scenario map(UnaryOperator<Figure> change) {
        Start mapped =
                start instanceof Start.Census census
                        ? new Start.Census(
                                census.residents(),
                                change.apply(census.waiting()),
                                change.apply(census.courtsChangePerYear()))
                        : start;
        return new Scenario(
                title,
                horizon,
                mapped,
                capacity.map(change),
                demand.map(change),
                stays.map(change),
                arrangement.map(change),
                changes);
    }
}
