package org.secureplaces.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Geography;
import org.secureplaces.evidence.Figure;

/** All streams of children who come to need a place, and where they live. */
public record Demand(List<Arrivals> arrivals, Geography geography) {

    public Demand {
        arrivals = List.copyOf(arrivals);
        long streams = arrivals.stream().map(Arrivals::stream).distinct().count();
        if (streams < arrivals.size()) {
            throw new IllegalArgumentException("a stream of arrivals is stated twice");
        }
    }

    /** The same with each stream replaced. */
    public Demand withEach(UnaryOperator<Arrivals> change) {
        return new Demand(arrivals.stream().map(change).toList(), geography);
    }

    /** The same with another stream of children. */
    public Demand and(Arrivals stream) {
        List<Arrivals> all = new ArrayList<>(arrivals);
        all.add(stream);
        return new Demand(all, geography);
    }

    /** The children of a stream, if there are any. */
    public Optional<Arrivals> of(Arrivals.Stream stream) {
        return arrivals.stream().filter(one -> one.stream() == stream).findFirst();
    }

    /** The same with each figure replaced. */
    public Demand map(UnaryOperator<Figure> change) {
        Geography mapped =
                new Geography(
                        geography.centres(),
                        geography.radiiMiles(),
                        change.apply(geography.roadFactor()));
        return new Demand(arrivals.stream().map(stream -> stream.map(change)).toList(), mapped);
    }
}
