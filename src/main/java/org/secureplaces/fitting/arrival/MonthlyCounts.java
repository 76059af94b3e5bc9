package org.secureplaces.fitting.arrival;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.engine.Dates;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Records;

/** Referrals in each of some calendar months that follow one another. */
public record MonthlyCounts(YearMonth first, List<Integer> counts) {

    public MonthlyCounts {
        counts = List.copyOf(counts);
    }

    /** The whole months of a window. */
    public static MonthlyCounts of(Records records, List<Episode> referred) {
        List<YearMonth> months = records.window().months();
        int[] counts = new int[months.size()];
        for (Episode episode : referred) {
            LocalDate day = episode.search().referred();
            int at = months.isEmpty() ? -1 : (int) months.get(0).until(YearMonth.from(day), MONTHS);
            if (at >= 0 && at < counts.length) {
                counts[at]++;
            }
        }
        List<Integer> list = new ArrayList<>();
        for (int count : counts) {
            list.add(count);
        }
        YearMonth first =
                months.isEmpty() ? YearMonth.from(records.window().from()) : months.get(0);
        return new MonthlyCounts(first, list);
    }

    int months() {
        return counts.size();
    }

    int total() {
        return counts.stream().mapToInt(count -> count).sum();
    }

    YearMonth month(int number) {
        return first.plusMonths(number);
    }

    /** Length of a month in years. */
    double years(int number) {
        return month(number).lengthOfMonth() / Dates.DAYS_PER_YEAR;
    }

    /** Years from the middle of all months to the middle of one. */
    double sinceMiddle(int number) {
        double before = 0;
        double all = 0;
        for (int i = 0; i < months(); i++) {
            before += i < number ? years(i) : 0;
            all += years(i);
        }
        return before + years(number) / 2 - all / 2;
    }

    /** The middle of a month, as a phase of the year from 0 to 2 pi, 0 on 1 January. */
    double phase(int number) {
        YearMonth month = month(number);
        double day = month.atDay(1).getDayOfYear() - 1 + month.lengthOfMonth() / 2.0;
        return 2 * Math.PI * day / Dates.DAYS_PER_YEAR;
    }
}
