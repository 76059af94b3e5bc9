package org.secureplaces.report.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The financial years of a forecast in words: which are whole, which are cut. */
public final class Periods {
    public static final String ALL = "all";

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ReportContent.Dates dates;
    private final List<String> known;

    Periods(ReportContent.Dates dates, List<String> known) {
        this.dates = dates;
        this.known = known.stream().filter(period -> !period.equals(ALL)).sorted().toList();
    }

    public static String month(LocalDate date) {
        return MONTH.format(date);
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Length of the forecast in years, by whole months. */
    public double years() {
        return ChronoUnit.MONTHS.between(dates.forecastFrom(), dates.end().plusDays(1)) / 12.0;
    }

    public String yearsInWords() {
        long years = Math.round(years());
        return years == 1 ? "year" : years + " years";
    }

    public String whole() {
        return month(dates.forecastFrom()) + " to " + month(dates.end());
    }

    /** The financial years that lie in the forecast, wholly or partly. */
    public List<String> inForecast() {
        return known.stream().filter(period -> lastDay(period).isAfter(from())).toList();
    }

    /** The financial years that lie in the forecast wholly. */
    public List<String> full() {
        return inForecast().stream()
                .filter(period -> !firstDay(period).isBefore(from()))
                .filter(period -> !lastDay(period).isAfter(dates.end()))
                .toList();
    }

    public String label(String period) {
        if (period.equals(ALL)) {
            return whole();
        }
        String years = period.replace('-', '\u2013');
        if (firstDay(period).isBefore(from()) && lastDay(period).isAfter(from())) {
            return years + cutAtTheStart(period);
        }
        return lastDay(period).isAfter(dates.end())
                ? years + " (part year, to " + month(dates.end()) + ")"
                : years;
    }

    private String cutAtTheStart(String period) {
        boolean replayed = known.indexOf(period) > 0;
        return replayed
                ? " (forecast from " + month(from()) + ")"
                : " (part year, from " + month(from()) + ")";
    }

    private LocalDate from() {
        return dates.forecastFrom();
    }

    public static LocalDate firstDay(String period) {
        return LocalDate.of(Integer.parseInt(period.substring(0, 4)), 4, 1);
    }

    public static LocalDate lastDay(String period) {
        return firstDay(period).plusYears(1).minusDays(1);
    }
}
