package org.secureplaces.home;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;

/**
 * How many of the approved places can be used in fact.
 *
 * @param available available places over approved places, all homes
 * @param effective effective welfare places over available ones if the other justice children use
 *     contracted places
 * @param effectiveIfOthersInWelfare the same if those children use welfare places
 * @param othersInContracted share of the other justice children (police requests, local authority
 *     criminal) who use contracted places
 * @param justiceEffective effective contracted places over available ones
 * @param cautionShare part of the places that are available but not effective for caution rather
 *     than staffing
 * @param fluctuation how the effective share moves in time
 */
public record Effectiveness(
        Figure available,
        Figure effective,
        Figure effectiveIfOthersInWelfare,
        Figure othersInContracted,
        Figure justiceEffective,
        Figure cautionShare,
        Fluctuation fluctuation) {

    /** Every approved place can be used, always: for exact tests. */
    public static final Effectiveness FULL =
            new Effectiveness(
                    one("available"),
                    one("effective"),
                    one("effective_if_others_in_welfare"),
                    one("others_in_contracted"),
                    one("justice_effective"),
                    Figure.fixed("caution_share", 0),
                    Fluctuation.NONE);

    /** The effective share of available welfare places, by where the other justice children are. */
    public double welfareEffectiveShare() {
        double others = othersInContracted.value();
        return effective.value() * others + effectiveIfOthersInWelfare.value() * (1 - others);
    }

    /**
     * The same where some of the places that are available but not effective can be used: part of
     * those left empty for caution, part of those left empty for want of staff.
     *
     * @param freed share of those left for caution
     * @param recovered share of those left for want of staff
     */
    public double effectiveShare(double freed, double recovered) {
        double usual = welfareEffectiveShare();
        double caution = cautionShare.value();
        double used = caution * freed + (1 - caution) * recovered;
        return usual + (1 - usual) * used;
    }

    /** The same with another part of the places that are empty for caution. */
    public Effectiveness withCautionShare(Figure share) {
        return new Effectiveness(
                available,
                effective,
                effectiveIfOthersInWelfare,
                othersInContracted,
                justiceEffective,
                share,
                fluctuation);
    }

    /** The same with another share of approved places that are available. */
    public Effectiveness withAvailable(Figure share) {
        return new Effectiveness(
                share,
                effective,
                effectiveIfOthersInWelfare,
                othersInContracted,
                justiceEffective,
                cautionShare,
                fluctuation);
    }

    /** The same with each figure replaced. */
    public Effectiveness map(UnaryOperator<Figure> change) {
        return new Effectiveness(
                change.apply(available),
                change.apply(effective),
                change.apply(effectiveIfOthersInWelfare),
                change.apply(othersInContracted),
                change.apply(justiceEffective),
                change.apply(cautionShare),
                fluctuation.map(change));
    }

    /** The same with another share of available welfare places that are effective. */
    public Effectiveness withEffective(Figure share, Figure ifOthersInWelfare) {
        return new Effectiveness(
                available,
                share,
                ifOthersInWelfare,
                othersInContracted,
                justiceEffective,
                cautionShare,
                fluctuation);
    }

    /**
     * Whether the effective share of available welfare places would wander past 1 at the beginning
     * of a quarter between two days, where it is held at all of them.
     */
    public boolean isHeldAtAll(LocalDate start, LocalDate end) {
        double share = StrictMath.log(welfareEffectiveShare());
        LocalDate first = Fluctuation.quarterOf(start);
        for (LocalDate quarter = first; quarter.isBefore(end); quarter = quarter.plusMonths(3)) {
            if (share + fluctuation.walkedOn(quarter) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The same with its walk replaced. */
    public Effectiveness walking(UnaryOperator<RandomWalk> change) {
        return new Effectiveness(
                available,
                effective,
                effectiveIfOthersInWelfare,
                othersInContracted,
                justiceEffective,
                cautionShare,
                fluctuation.walking(change));
    }

    private static Figure one(String key) {
        return Figure.fixed(key, 1);
    }
}
