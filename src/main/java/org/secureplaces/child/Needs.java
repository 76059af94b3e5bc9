package org.secureplaces.child;

/**
 * The needs that a child brings.
 *
 * @param bits one bit for each {@link Need}, in its order
 */
public record Needs(int bits) {

    /** No recorded need. */
    public static final Needs NONE = new Needs(0);

    public boolean has(Need need) {
        return (bits & (1 << need.ordinal())) != 0;
    }

    public Needs with(Need need) {
        return new Needs(bits | (1 << need.ordinal()));
    }

    public NeedLevel level() {
        if (has(Need.CHALLENGING_BEHAVIOUR)) {
            return NeedLevel.HIGH;
        }
        boolean any =
                has(Need.DANGER_TO_OTHERS)
                        || has(Need.DANGER_TO_SELF)
                        || has(Need.EXPLOITATION)
                        || has(Need.MENTAL_HEALTH);
        return any ? NeedLevel.MEDIUM : NeedLevel.LOWER;
    }
}
