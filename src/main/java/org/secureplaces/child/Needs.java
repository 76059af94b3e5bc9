package org.secureplaces.child;

/**
 * The needs that a child brings.
 *
 * @param bits one bit for each {@link Need}, in its order
 */
public record Needs(int bits) {

    private static final Needs[] ALL = new Needs[1 << Need.values().length];

    static {
        for (int bits = 0; bits < ALL.length; bits++) {
            ALL[bits] = new Needs(bits);
        }
    }

    /** No recorded need. */
    public static final Needs NONE = of(0);

    /** The needs with these bits: there are few, so each stands ready. */
    public static Needs of(int bits) {
        return ALL[bits];
    }

    public boolean has(Need need) {
        return (bits & (1 << need.ordinal())) != 0;
    }

    public Needs with(Need need) {
        return of(bits | (1 << need.ordinal()));
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
