package org.secureplaces.home;

import java.time.LocalDate;

/**
 * The closure of a home.
 *
 * @param notice day on which it is announced
 * @param lastAdmission last day on which a child can be admitted
 * @param date first day on which it is closed
 * @param residents what happens to the children who live there
 * @param stayLimitDays with {@link Residents#STAY}, how long after the closing date the last child
 *     may remain
 */
public record Closure(
        LocalDate notice,
        LocalDate lastAdmission,
        LocalDate date,
        Residents residents,
        int stayLimitDays) {

    public Closure {
        if (lastAdmission.isBefore(notice)) {
            throw new IllegalArgumentException(
                    "last admission must not be before notice "
                            + notice
                            + ", was "
                            + lastAdmission);
        }
        if (date.isBefore(lastAdmission)) {
            throw new IllegalArgumentException(
                    "the closing date must not be before the last admission "
                            + lastAdmission
                            + ", was "
                            + date);
        }
        if (stayLimitDays < 0) {
            throw new IllegalArgumentException(
                    "the limit of stays must not be negative, was " + stayLimitDays);
        }
    }
}
