package org.secureplaces.app.stored;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secureplaces.files.backtest.Actuals.Actual;
import org.secureplaces.forecast.row.ForecastRow;
import org.secureplaces.report.finding.Account;
import org.secureplaces.report.finding.Account.Came;
import org.secureplaces.report.finding.Account.Said;
import org.secureplaces.scoring.Scored;

/** Holds one stored forecast to account. */
final class Accounts {

    /** A year and a month, and perhaps a day, at the beginning of a name. */
    private static final Pattern DATED =
            Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?(?![0-9]).*");

    private static final int YEARS_AHEAD = 3;
    private static final String ALL = "all";

    private Accounts() {}

    /**
     * The account of a stored forecast.
     *
     * @param forecast its first scenario, not empty
     * @param figures those that it is about and those before it
     */
    static Account of(StoredResults stored, List<ForecastRow> forecast, List<Actual> figures) {
        String name = String.valueOf(stored.folder().toAbsolutePath().normalize().getFileName());
        Matcher dated = DATED.matcher(name);
        LocalDate made =
                dated.matches()
                        ? day(dated)
                        : stored.files().get(0).scenario().horizon().knownUntil();
        Map<String, Said> said = said(forecast);
        return new Account(
                name,
                made,
                dated.matches(),
                forecast.get(0).originDate(),
                stored.manifest().run().replications(),
                shown(said, made),
                came(ScoreJob.scored(stored, forecast, figures), said, figures));
    }

    /** The day of a name, or the last of its month: no forecast is judged by what it knew. */
    private static LocalDate day(Matcher dated) {
        YearMonth month =
                YearMonth.of(Integer.parseInt(dated.group(1)), Integer.parseInt(dated.group(2)));
        return dated.group(3) == null || !month.isValidDay(Integer.parseInt(dated.group(4)))
                ? month.atEndOfMonth()
                : month.atDay(Integer.parseInt(dated.group(4)));
    }

    private static String measure(String target, String group) {
        return group.equals(ALL) ? target : target + ";" + group;
    }

    private static String key(String measure, LocalDate day) {
        return measure + "," + day;
    }

    private static Map<String, Said> said(List<ForecastRow> forecast) {
        Map<String, List<ForecastRow>> rows = new LinkedHashMap<>();
        for (ForecastRow row : forecast) {
            String measure = measure(row.target(), row.group());
            rows.computeIfAbsent(key(measure, row.targetEndDate()), key -> new ArrayList<>())
                    .add(row);
        }
        Map<String, Said> said = new LinkedHashMap<>();
        rows.forEach(
                (key, own) ->
                        said.put(
                                key,
                                new Said(
                                        measure(own.get(0).target(), own.get(0).group()),
                                        own.get(0).targetEndDate(),
                                        value(own, "NA"),
                                        value(own, "0.025"),
                                        value(own, "0.975"))));
        return said;
    }

    private static double value(List<ForecastRow> rows, String id) {
        return rows.stream()
                .filter(row -> row.output().typeId().equals(id))
                .mapToDouble(row -> row.output().value())
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The ends of the financial years after it was made, or its last day if it ends before. */
    private static List<Said> shown(Map<String, Said> said, LocalDate made) {
        List<LocalDate> days = said.values().stream().map(Said::day).distinct().sorted().toList();
        LocalDate last = days.get(days.size() - 1);
        List<LocalDate> ends =
                days.stream()
                        .filter(day -> day.getMonth() == Month.MARCH && day.isAfter(made))
                        .limit(YEARS_AHEAD)
                        .toList();
        List<Said> shown = new ArrayList<>();
        for (Said one : said.values()) {
            if (ends.contains(one.day()) || one.day().equals(last)) {
                shown.add(one);
            }
        }
        List<String> measures = said.values().stream().map(Said::measure).distinct().toList();
        shown.sort(
                Comparator.comparing((Said one) -> measures.indexOf(one.measure()))
                        .thenComparing(Said::day));
        return shown;
    }

    private static List<Came> came(
            List<Scored> scored, Map<String, Said> said, List<Actual> figures) {
        List<Came> came = new ArrayList<>();
        for (Scored one : scored) {
            Scored.Subject about = one.subject();
            Said own = said.get(key(about.measure(), about.targetEndDate()));
            if (own != null) {
                came.add(
                        new Came(
                                own,
                                one.outturn().value(),
                                one.outturn().source(),
                                published(about, figures),
                                one.marks().crps(),
                                one.rivals().lastValue().crps()));
            }
        }
        return came;
    }

    private static LocalDate published(Scored.Subject about, List<Actual> figures) {
        return figures.stream()
                .filter(actual -> actual.targetEndDate().equals(about.targetEndDate()))
                .filter(actual -> measure(actual.target(), actual.group()).equals(about.measure()))
                .map(Actual::published)
                .findFirst()
                .orElse(about.targetEndDate());
    }
}
