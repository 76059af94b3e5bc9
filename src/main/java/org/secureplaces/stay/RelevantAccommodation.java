package org.secureplaces.stay;

import java.util.function.UnaryOperator;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Phase;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.evidence.Figure;

/**
 * Places of relevant accommodation, outside secure homes, in which courts may let children be kept
 * safe (Children's Wellbeing and Schools Act 2026, section 13): from a day on, some children of the
 * welfare route can be cared for there.
 *
 * @param places number of places when all are ready
 * @param share share of welfare children for whom such a place is suitable, 0 to 1
 * @param meanDays mean days that a child stays in one, exponential; none beyond the age of leaving
 * @param asked when a council asks for one
 * @param phase when the first are ready, and over how many months all are, in equal steps
 */
public record RelevantAccommodation(
        int places, Figure share, Figure meanDays, Asked asked, Phase phase) {

    private static final double ROUNDING = 1e-9;

    /** When a council asks for such a place: once for each referral. */
    public enum Asked {
        /** On the day of the referral, before any home. */
        FIRST("first", "before the homes"),
        /** When its search in homes ends without a place. */
        LAST("last", "after the homes");

        private final String label;
        private final String words;

        Asked(String label, String words) {
            this.label = label;
            this.words = words;
        }

        /** The word in files. */
        public String label() {
            return label;
        }

        /** As it reads in a sentence. */
        public String inWords() {
            return words;
        }
    }

    public RelevantAccommodation {
        if (places < 0) {
            throw new IllegalArgumentException(
                    "places of relevant accommodation must not be negative, were " + places);
        }
        if (!(meanDays.value() > 0)) {
            throw new IllegalArgumentException(
                    "mean days in relevant accommodation must be positive, were "
                            + meanDays.value());
        }
        if (!(share.value() >= 0 && share.value() <= 1)) {
            throw new IllegalArgumentException(
                    "the share of children for whom relevant accommodation is suitable must be 0 to"
                            + " 1, was "
                            + share.value());
        }
    }

    /**
     * Whole places that are ready.
     *
     * @param extent how far they have come, 0 to 1
     */
    public int ready(double extent) {
        return (int) Math.floor(places * extent + ROUNDING);
    }

    /** Whether such a place is suitable, by the referral's own number. */
    public boolean isSuitable(long key) {
        return Mix.uniform(key, Question.SUITS_RELEVANT.number()) < share.value();
    }

    /** Days that a child stays there, by the referral's own number. */
    public double days(long key) {
        return -meanDays.value()
                * StrictMath.log(Mix.uniform(key, Question.RELEVANT_STAY.number()));
    }

    /** The same with each figure replaced. */
    public RelevantAccommodation map(UnaryOperator<Figure> change) {
        return new RelevantAccommodation(
                places, change.apply(share), change.apply(meanDays), asked, phase);
    }
}
