package org.secureplaces.stay;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Sampler;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.engine.random.Mix;

/** The laws of stays made ready to run: what a child's random key says about the stay. */
public final class StayPlan {

    private static final Basis[] BASES = Basis.values();
    private static final double ROUNDING_DAYS = 1e-6;

    private final Stays stays;
    private final Law[] laws = new Law[BASES.length];
    private final Sampler[] samplers = new Sampler[BASES.length];
    private final double[][] needFactors = new double[BASES.length][];
    private final boolean[] needMatters = new boolean[BASES.length];

    /**
     * Makes the laws ready.
     *
     * @param ageQuantiles for each basis, in the order of {@link Basis}, age in years when the stay
     *     begins at a probability: the law is scaled so that its stated mean holds with the cut at
     *     the age of leaving
     */
    public StayPlan(Stays stays, List<DoubleUnaryOperator> ageQuantiles, SamplerShelf shelf) {
        this.stays = stays;
        for (Basis basis : BASES) {
            int i = basis.ordinal();
            LengthOfStay length = stays.of(basis);
            Law law = length.law();
            CutMean cut = new CutMean(law, stays, ageQuantiles.get(i), basis == Basis.WELFARE);
            laws[i] = law.scaledBy(cut.factorFor(length.meanDays().value()));
            samplers[i] = shelf.of(laws[i]);
            needFactors[i] =
                    length.needFactors().stream().mapToDouble(figure -> figure.value()).toArray();
            needMatters[i] = Arrays.stream(needFactors[i]).distinct().count() > 1;
        }
    }

    /** Whether children leave at an age at the latest. */
    public boolean hasLeavingAge() {
        return stays.leavingAge() != 0;
    }

    /** Step-down places as they stand from each of some days on, in order. */
    public List<StepDown> stepDown() {
        return stays.stepDown();
    }

    /** The completed stay that a child brings. */
    public PlannedStay planned(Profile child, long key) {
        return planned(child, key, 1);
    }

    /**
     * The completed stay that a child brings where care changes its length.
     *
     * @param factor on the stay before its cut at the age of leaving
     */
    public PlannedStay planned(Profile child, long key, double factor) {
        Basis basis = child.basis();
        double drawn = samplers[basis.ordinal()].days(Mix.uniform(key, Question.STAY.number()));
        double days = drawn * needFactor(child) * factor;
        return cut(child, basis == Basis.WELFARE ? moved(days, 0, key) : days, key);
    }

    /**
     * The rest of the stay of a child who has been in the home for some days.
     *
     * @param child as now, with the age of today
     */
    public PlannedStay remaining(Profile child, double elapsed, long key) {
        double factor = needFactor(child);
        Law law = laws[child.basis().ordinal()];
        double days =
                factor
                        * law.residual(
                                elapsed / factor, Mix.uniform(key, Question.RESIDUAL.number()));
        boolean welfare = child.basis() == Basis.WELFARE;
        return cut(child, welfare ? moved(elapsed + days, elapsed, key) - elapsed : days, key);
    }

    /**
     * Days that a child found in a home on a day has been there, at a probability: the
     * length-biased law.
     */
    public double elapsed(Profile child, double u) {
        return needFactor(child) * laws[child.basis().ordinal()].elapsed(u);
    }

    /**
     * How likely a child like this one is to be found in a home on a day, relative to the children
     * with the longest stays: in proportion to the mean stay.
     */
    public double presence(Profile child) {
        return needFactor(child) / longestFactor(child);
    }

    /** The same for a child who would have been there for some days: the share who stay so long. */
    public double presence(Profile child, double elapsed) {
        Law law = laws[child.basis().ordinal()];
        return StrictMath.exp(
                law.logSurvival(elapsed / needFactor(child))
                        - law.logSurvival(elapsed / longestFactor(child)));
    }

    /** Days until the child reaches the age of leaving. */
    public double daysToLeavingAge(Profile child) {
        return daysToLeavingAge(child, 0);
    }

    /** Days that are left to the age of leaving some days later. */
    public double daysToLeavingAge(Profile child, double daysLater) {
        return stays.leavingAge() == 0
                ? Double.POSITIVE_INFINITY
                : Math.max(0, stays.leavingAge() - child.ageAfter(daysLater)) * Dates.DAYS_PER_YEAR;
    }

    /** Whether a child leaves for its age some days later, but for rounding. */
    public boolean isOfLeavingAge(Profile child, double daysLater) {
        return stays.leavingAge() > 0
                && (stays.leavingAge() - child.ageAfter(daysLater)) * Dates.DAYS_PER_YEAR
                        <= ROUNDING_DAYS;
    }

    /**
     * Days that the child waits for a step-down place after being ready to leave; nobody waits
     * beyond the age of leaving.
     */
    public double delay(Profile child, long key) {
        boolean waits =
                child.basis() == Basis.WELFARE
                        && stays.delay().share().value() > 0
                        && Mix.uniform(key, Question.DELAYED.number())
                                < stays.delay().share().value();
        return waits ? drawnDelay(key) : 0;
    }

    private double drawnDelay(long key) {
        return -stays.delay().meanDays().value()
                * StrictMath.log(Mix.uniform(key, Question.DELAY.number()));
    }

    /** Number of legal orders that a stay takes; 0 on the justice side. */
    public int orders(Profile child, double days) {
        return child.basis() == Basis.WELFARE ? stays.orders().count(days) : 0;
    }

    private PlannedStay cut(Profile child, double days, long key) {
        double longest = daysToLeavingAge(child);
        double first = Math.min(days, longest);
        boolean sentenced =
                child.basis() == Basis.REMAND
                        && first < longest
                        && stays.sentenced().value() > 0
                        && Mix.uniform(key, Question.SENTENCED.number())
                                < stays.sentenced().value();
        return sentenced
                ? withSentence(first, longest, key)
                : new PlannedStay(first, child.basis(), 0);
    }

    private PlannedStay withSentence(double first, double longest, long key) {
        boolean other =
                Mix.uniform(key, Question.SENTENCE_KIND.number()) < stays.otherSentence().value();
        Basis then = other ? Basis.OTHER_SENTENCE : Basis.DTO;
        double days =
                samplers[then.ordinal()].days(Mix.uniform(key, Question.SENTENCE_STAY.number()));
        return new PlannedStay(first, then, Math.min(days, longest - first));
    }

    private double moved(double days, double elapsed, long key) {
        double share = stays.orders().shareAtEnd().value();
        if (share == 0 || Mix.uniform(key, Question.ORDER_END.number()) >= share) {
            return days;
        }
        double end = stays.orders().nearestEnd(days);
        return end > elapsed ? end : days;
    }

    private double longestFactor(Profile child) {
        double longest = 0;
        for (double factor : needFactors[child.basis().ordinal()]) {
            longest = Math.max(longest, factor);
        }
        return longest;
    }

    private double needFactor(Profile child) {
        int basis = child.basis().ordinal();
        return needFactors[basis][needMatters[basis] ? child.needs().level().ordinal() : 0];
    }
}
