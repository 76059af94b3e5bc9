package org.secureplaces.placement;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Question;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.happening.Destination;
import org.secureplaces.stay.RelevantAccommodation;

/**
 * How long a council searches for a welfare place and where the child goes when it stops.
 *
 * @param withdrawal how fast another arrangement is made while the referral is open
 * @param destinations share of unplaced children who go to each {@link Destination} but the last,
 *     in its order
 * @param scotland how much of today's flow to secure homes in Scotland remains; all of it where
 *     nothing is stated
 * @param relevant places of relevant accommodation, where there are any
 */
public record Search(
        Withdrawal withdrawal,
        List<Figure> destinations,
        Optional<ScotlandPlaces> scotland,
        Optional<RelevantAccommodation> relevant) {

    private static final List<Destination> ALL = Destination.usual();

    public Search {
        destinations = List.copyOf(destinations);
        if (destinations.size() >= ALL.size()) {
            throw new IllegalArgumentException(
                    "shares must be stated for at most "
                            + (ALL.size() - 1)
                            + " destinations, were stated for "
                            + destinations.size());
        }
        for (Figure share : destinations) {
            if (share.range().low() < 0) {
                throw new IllegalArgumentException(
                        "the share of a destination must not be negative, was "
                                + share.range().low());
            }
        }
        double sum = destinations.stream().mapToDouble(share -> share.range().high()).sum();
        if (sum > 1 + 1e-9) {
            throw new IllegalArgumentException(
                    "shares of destinations must not sum to more than 1 at the high ends of their ranges, sum was "
                            + sum);
        }
    }

    /** A search while as many children can go to Scotland as today, and nowhere else. */
    public Search(Withdrawal withdrawal, List<Figure> destinations) {
        this(withdrawal, destinations, Optional.empty(), Optional.empty());
    }

    /**
     * A search with a hazard of withdrawal, all of whose unplaced children go elsewhere unrecorded.
     */
    public static Search withdrawing(double perDay) {
        return new Search(
                Withdrawal.constant(Figure.fixed("withdrawal_per_day", perDay)), List.of());
    }

    /** What the hazard of withdrawal adds up to when the child's council stops searching. */
    public double patience(long key) {
        return patience(key, Question.PATIENCE);
    }

    /** What it adds up to from then on when Scotland has no place for the child. */
    public double patienceAfterScotland(long key) {
        return patience(key, Question.PATIENCE_AFTER_SCOTLAND);
    }

    private double patience(long key, Question question) {
        return -StrictMath.log(Mix.uniform(key, question.number()));
    }

    /** Where the child goes without a place. */
    public Destination destination(long key) {
        double u = Mix.uniform(key, Question.DESTINATION.number());
        for (int i = 0; i < destinations.size(); i++) {
            u -= destinations.get(i).value();
            if (u < 0) {
                return ALL.get(i);
            }
        }
        return Destination.OTHER;
    }

    /** Where a child goes whom Scotland had no place for: each other end as likely as before. */
    public Destination destinationAfterScotland(long key) {
        int scotlandNumber = Destination.SCOTLAND.ordinal();
        double toScotland =
                scotlandNumber < destinations.size() ? destinations.get(scotlandNumber).value() : 0;
        double u =
                Mix.uniform(key, Question.DESTINATION_AFTER_SCOTLAND.number()) * (1 - toScotland);
        for (int i = 0; i < destinations.size(); i++) {
            u -= i == scotlandNumber ? 0 : destinations.get(i).value();
            if (u < 0) {
                return ALL.get(i);
            }
        }
        return Destination.OTHER;
    }

    /**
     * The same with only a part of today's flow to Scotland left.
     *
     * @throws IllegalArgumentException if that is stated already
     */
    public Search with(ScotlandPlaces left) {
        if (scotland.isPresent()) {
            throw new IllegalArgumentException(
                    "the places left in Scotland are stated already, from "
                            + scotland.get().phase().from());
        }
        return new Search(withdrawal, destinations, Optional.of(left), relevant);
    }

    /**
     * The same with places of relevant accommodation.
     *
     * @throws IllegalArgumentException if they are stated already
     */
    public Search with(RelevantAccommodation places) {
        if (relevant.isPresent()) {
            throw new IllegalArgumentException(
                    "relevant accommodation is stated already, from "
                            + relevant.get().phase().from());
        }
        return new Search(withdrawal, destinations, scotland, Optional.of(places));
    }

    /** The same with its walk replaced. */
    public Search walking(UnaryOperator<RandomWalk> change) {
        return new Search(withdrawal.walking(change), destinations, scotland, relevant);
    }

    /** The same with each figure replaced. */
    public Search map(UnaryOperator<Figure> change) {
        return new Search(
                withdrawal.map(change),
                destinations.stream().map(change).toList(),
                scotland.map(places -> places.map(change)),
                relevant.map(places -> places.map(change)));
    }
}
