package org.secureplaces.report.content;

/** Differences in plain words: "7.6 more", "3 fewer to 5 more"; less where nobody is counted. */
public final class MoreOrFewer {

    private final Unit unit;
    private final boolean whole;

    private MoreOrFewer(Unit unit, boolean whole) {
        this.unit = unit;
        this.whole = whole;
    }

    /** Of a unit, with a decimal where numbers are small. */
    public static MoreOrFewer of(Unit unit) {
        return new MoreOrFewer(unit, false);
    }

    /** Of a unit, in whole numbers. */
    public static MoreOrFewer whole(Unit unit) {
        return new MoreOrFewer(unit, true);
    }

    /** A difference; "none" where it rounds to nothing. */
    public String words(double difference) {
        String size = size(difference, difference);
        return isNothing(size) ? "none" : size + " " + side(difference);
    }

    /** A range of differences, or why there is none. */
    public String range(Estimate difference) {
        if (!difference.hasRange()) {
            return Estimate.TOO_FEW;
        }
        String low = size(difference.low(), difference.mean());
        String high = size(difference.high(), difference.mean());
        if (isNothing(low) && isNothing(high)) {
            return "none";
        }
        if (difference.low() < 0 && difference.high() > 0 && !isNothing(low) && !isNothing(high)) {
            return low + " " + side(-1) + " to " + high + " " + side(1);
        }
        boolean fewer = difference.high() <= 0 || isNothing(high);
        return fewer ? high + " to " + low + " " + side(-1) : low + " to " + high + " " + side(1);
    }

    private String size(double difference, double like) {
        if (whole) {
            return Long.toString(Math.round(Math.abs(difference)));
        }
        String size = unit.size(difference, like);
        return switch (unit) {
            case MILLION_POUNDS -> isNothing(size) ? "0" : size + " million";
            case PERCENT -> size + (size.equals("1") ? " point" : " points");
            default -> size;
        };
    }

    private static boolean isNothing(String size) {
        return size.equals("0") || size.startsWith("0 ") || size.startsWith("0.0 ");
    }

    private String side(double difference) {
        boolean counted = unit == Unit.CHILDREN || unit == Unit.NUMBER || unit == Unit.PLACES;
        return difference > 0 ? "more" : counted ? "fewer" : "less";
    }
}
