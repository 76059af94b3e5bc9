package org.secureplaces.fitting.survival;

import java.util.List;

/**
 * Share who have ended by a day of each of several causes that compete (Aalen and Johansen 1978,
 * Scandinavian Journal of Statistics 5, 141-150), with the variance of the delta method (Marubini
 * and Valsecchi 1995, Analysing Survival Data, section 10.3.2).
 */
public final class AalenJohansen {

    private final List<RiskSets.Day> days;

    private AalenJohansen(List<RiskSets.Day> days) {
        this.days = List.copyOf(days);
    }

    /**
     * The estimate.
     *
     * @param causes number of kinds of end
     */
    public static AalenJohansen of(List<Observed> observed, int causes) {
        return new AalenJohansen(RiskSets.of(observed, causes));
    }

    /** Share who have ended of a cause by a day. */
    public double share(int cause, double until) {
        double survival = 1;
        double share = 0;
        for (RiskSets.Day day : days) {
            if (day.day() > until) {
                break;
            }
            share += survival * day.ends()[cause - 1] / day.atRisk();
            survival *= 1 - day.allEnds() / day.atRisk();
        }
        return share;
    }

    /** Standard error of {@link #share}. */
    public double standardError(int cause, double until) {
        double total = share(cause, until);
        double survival = 1;
        double share = 0;
        double variance = 0;
        for (RiskSets.Day day : days) {
            if (day.day() > until) {
                break;
            }
            double n = day.atRisk();
            double all = day.allEnds();
            double own = day.ends()[cause - 1];
            share += survival * own / n;
            double rest = total - share;
            variance += rest == 0 ? 0 : rest * rest * all / (n * (n - all));
            variance += survival * survival * own * (n - own) / (n * n * n);
            variance -= 2 * rest * survival * own / (n * n);
            survival *= 1 - all / n;
        }
        return Math.sqrt(Math.max(0, variance));
    }

    /** How many ended of a cause after one day and until another. */
    public double endsBetween(int cause, double after, double until) {
        return days.stream()
                .filter(day -> day.day() > after && day.day() <= until)
                .mapToDouble(day -> day.ends()[cause - 1])
                .sum();
    }
}
