package org.secureplaces.placement.unit;

import java.util.Optional;
import org.secureplaces.child.Question;
import org.secureplaces.engine.Appointment;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.random.Mix;

/**
 * When the declared beds of one home look at the list of open referrals: at the moments of a
 * Poisson process, whose gaps follow from the home and the number of the turn alone.
 *
 * <p>Over draws of the parameters three turns in four come to nothing, since the home has declined
 * all who are listed. Such turns are counted, not lived through: the home sleeps until there may be
 * somebody, and whoever is listed in the meantime wakes it. Not a bit changes by this.
 */
public final class Turns {

    private static final int AT_ONCE = 16; // 2^-53 to this power is still a number

    private final long gaps;
    private final double pacePerDay;
    private final Calendar calendar;
    private final Runnable takeTurn;
    private Optional<Appointment> appointment = Optional.empty();
    private int declared;
    private double base;
    private double product;
    private int multiplied;
    private double next;
    private long drawn;
    private boolean asleep;
    private double sleepsUntil;

    Turns(long homeKey, double pacePerDay, Calendar calendar, Runnable takeTurn) {
        this.gaps = Mix.prepared(Mix.mix(homeKey, Question.TURN.number()));
        this.pacePerDay = pacePerDay;
        this.calendar = calendar;
        this.takeTurn = takeTurn;
    }

    /** Number of gaps drawn so far, which tells this turn from the others of the home. */
    long number() {
        return drawn;
    }

    int declared() {
        return declared;
    }

    boolean isWaiting() {
        return appointment.isPresent() || asleep;
    }

    /** From now on the home declares so many beds free. */
    void declare(int free) {
        if (free == declared) {
            return;
        }
        countUntilNow();
        cancel();
        declared = free;
        if (free > 0) {
            start();
            await();
        }
    }

    /** Looks forward to the next turn. */
    void await() {
        draw();
        appoint();
    }

    /** Nothing can come of a turn before a day, infinite for as long as nobody else is listed. */
    void sleepUntil(double day) {
        draw();
        sleepOn(day);
    }

    /** There may be somebody to consider from a day on, which may be past. */
    void wakeBy(double day) {
        if (asleep && day < sleepsUntil) {
            countUntilNow();
            cancel();
            sleepOn(day);
        }
    }

    void cancel() {
        appointment.ifPresent(Appointment::cancel);
        begin();
    }

    /** The turn that was awaited is being taken. */
    void begin() {
        appointment = Optional.empty();
        asleep = false;
    }

    private void sleepOn(double day) {
        asleep = day > next;
        sleepsUntil = day;
        if (!asleep) {
            appoint();
        } else if (day < Double.POSITIVE_INFINITY) {
            appointment = Optional.of(calendar.at(day, this::wake));
        }
    }

    private void wake() {
        countUntilNow();
        begin();
        appoint();
    }

    /**
     * Counts the turns that were slept through: the sum of their gaps has passed a span of time
     * when the product of their uniform numbers has fallen below its exponential, so that the
     * logarithms need not be taken one by one.
     */
    private void countUntilNow() {
        while (asleep && next <= calendar.today()) {
            double least = StrictMath.exp(-rate() * (calendar.today() - base));
            do {
                multiply();
            } while (product >= least && multiplied > 0);
            next = endOfGaps();
        }
    }

    /** From today on the gaps are added up anew. */
    private void start() {
        base = calendar.today();
        product = 1;
        multiplied = 0;
    }

    private void draw() {
        multiply();
        next = endOfGaps();
    }

    /**
     * Takes one more gap: after some, which the number of the gap alone decides, their sum becomes
     * the base of those that follow, so that a turn has the same moment to the last bit whether the
     * home slept before it or not.
     */
    private void multiply() {
        product *= gap();
        if (++multiplied == AT_ONCE) {
            base = endOfGaps();
            product = 1;
            multiplied = 0;
        }
    }

    private double endOfGaps() {
        return base - StrictMath.log(product) / rate();
    }

    private double rate() {
        return pacePerDay * declared;
    }

    /** The uniform number that the next gap follows from. */
    private double gap() {
        return Mix.uniformPrepared(gaps, drawn++);
    }

    private void appoint() {
        appointment = Optional.of(calendar.at(next, takeTurn));
    }
}
