package org.secureplaces.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Basis;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;

/**
 * One stream of children who come to need a place.
 *
 * @param stream which stream: its random numbers are its own
 * @param perYear referrals or placements asked for a year, repeats included
 * @param scalings dated changes of demand
 * @param removals children who are not referred after all
 * @param portion the part of the yearly number that is in this stream and when it flows; all of it,
 *     the whole time, where nothing is stated
 */
public record Arrivals(
        Stream stream,
        Figure perYear,
        Pattern pattern,
        Composition composition,
        Repeats repeats,
        List<Scaling> scalings,
        List<Removal> removals,
        Optional<Portion> portion) {

    /** The streams of children, each with random numbers of its own. */
    public enum Stream {
        WELFARE_ENGLAND(Basis.WELFARE),
        WELFARE_WALES(Basis.WELFARE),
        REMAND(Basis.REMAND),
        DTO(Basis.DTO),
        OTHER_SENTENCE(Basis.OTHER_SENTENCE),
        OTHERS(Basis.OTHERS),
        STC_REMAND(Basis.REMAND, Sector.SECURE_TRAINING_CENTRE),
        STC_DTO(Basis.DTO, Sector.SECURE_TRAINING_CENTRE),
        STC_OTHER_SENTENCE(Basis.OTHER_SENTENCE, Sector.SECURE_TRAINING_CENTRE),
        SCHOOL_REMAND(Basis.REMAND, Sector.SECURE_SCHOOL),
        SCHOOL_DTO(Basis.DTO, Sector.SECURE_SCHOOL),
        SCHOOL_OTHER_SENTENCE(Basis.OTHER_SENTENCE, Sector.SECURE_SCHOOL),
        YOI_REMAND(Basis.REMAND, Sector.YOUNG_OFFENDER_INSTITUTION),
        YOI_DTO(Basis.DTO, Sector.YOUNG_OFFENDER_INSTITUTION),
        YOI_OTHER_SENTENCE(Basis.OTHER_SENTENCE, Sector.YOUNG_OFFENDER_INSTITUTION);

        private final Basis basis;
        private final Optional<Sector> from;

        Stream(Basis basis) {
            this.basis = basis;
            this.from = Optional.empty();
        }

        Stream(Basis basis, Sector from) {
            this.basis = basis;
            this.from = Optional.of(from);
        }

        /**
         * The stream of children on a basis whom a sector no longer takes.
         *
         * @throws IllegalArgumentException if the sector holds nobody on that basis
         */
        public static Stream diverted(Sector sector, Basis basis) {
            for (Stream stream : values()) {
                if (stream.basis == basis && stream.from.equals(Optional.of(sector))) {
                    return stream;
                }
            }
            throw new IllegalArgumentException(
                    "no sector of custody but homes holds children on basis " + basis.label());
        }

        /** Whether its children come from another sector of custody. */
        public boolean isDiverted() {
            return from.isPresent();
        }

        /** The legal basis on which its children are first held. */
        public Basis basis() {
            return basis;
        }
    }

    /**
     * A part of a yearly number that flows for some time.
     *
     * @param share of the yearly number
     */
    public record Portion(double share, Phase phase) {}

    public Arrivals {
        scalings = List.copyOf(scalings);
        removals = List.copyOf(removals);
    }

    /** First referrals a day where every factor is 1. */
    public double firstPerDay() {
        double all = perYear.value() / referralsPerChild() / Dates.DAYS_PER_YEAR;
        return portion.map(part -> all * part.share()).orElse(all);
    }

    /** Repeats a day in a steady state where every factor is 1. */
    public double repeatsPerDay() {
        return perYear.value() / Dates.DAYS_PER_YEAR * (1 - 1 / referralsPerChild());
    }

    private double referralsPerChild() {
        return repeats.meanBeforeOfAge(composition);
    }

    /** The same with each figure replaced. */
    public Arrivals map(UnaryOperator<Figure> change) {
        return new Arrivals(
                stream,
                change.apply(perYear),
                pattern.map(change),
                composition.map(change),
                repeats.map(change),
                scalings,
                removals.stream().map(removal -> removal.map(change)).toList(),
                portion);
    }

    /** The same with a dated change of demand more. */
    public Arrivals scaled(Scaling scaling) {
        return with(pattern, and(scalings, scaling), removals);
    }

    /** The same with some more children who are not referred after all. */
    public Arrivals without(Removal removal) {
        return with(pattern, scalings, and(removals, removal));
    }

    /** The same with a rate that moves in another way. */
    public Arrivals with(Pattern other) {
        return with(other, scalings, removals);
    }

    /** The same with the walks of its rate replaced. */
    public Arrivals walking(UnaryOperator<RandomWalk> change) {
        return with(pattern.walking(change), scalings, removals);
    }

    private Arrivals with(
            Pattern newPattern, List<Scaling> newScalings, List<Removal> newRemovals) {
        return new Arrivals(
                stream,
                perYear,
                newPattern,
                composition,
                repeats,
                newScalings,
                newRemovals,
                portion);
    }

    private static <T> List<T> and(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
