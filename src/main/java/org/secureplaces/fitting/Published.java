package org.secureplaces.fitting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.disclosure.CountRow;
import org.secureplaces.fitting.disclosure.CountTables;
import org.secureplaces.fitting.disclosure.CountTables.Dimension;
import org.secureplaces.fitting.disclosure.CountTables.Key;
import org.secureplaces.fitting.disclosure.CountTables.Layout;
import org.secureplaces.fitting.disclosure.CountTables.Link;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Stay;
import org.secureplaces.fitting.record.Window;

/**
 * The counts of referrals that may be published. They are those of whole months, as all that is
 * fitted to arrivals and searches is, so that no difference between the two tells of a few
 * children.
 */
record Published(List<CountRow> rows) {

    private static final String NO_HOME = "none";
    private static final int APRIL = 4;
    private static final List<String> AGES = List.of("under 14", "14", "15", "16", "17 and over");

    /** The tables of records. */
    static Published of(Records records, boolean showsSmallCounts) {
        List<Episode> referred = referred(records);
        Layout layout = new Layout(dimensions(records, referred), List.of(notPlaced()));
        return new Published(
                showsSmallCounts
                        ? CountTables.whole(referred, layout)
                        : CountTables.published(referred, layout));
    }

    /** Those referred in the whole months of the window. */
    static List<Episode> referred(Records records) {
        List<YearMonth> months = records.window().months();
        if (months.isEmpty()) {
            return List.of();
        }
        LocalDate first = months.get(0).atDay(1);
        LocalDate last = months.get(months.size() - 1).atEndOfMonth();
        Window whole = new Window(first, last);
        return records.episodes().stream()
                .filter(episode -> whole.holds(episode.search().referred()))
                .toList();
    }

    /** The welfare referrals among them; of those before, only long searches are known. */
    static List<Episode> welfare(Records records) {
        return referred(records).stream()
                .filter(episode -> episode.child().route() == Route.WELFARE)
                .toList();
    }

    /** Whether a count is shown. */
    boolean shows(String table, String route, String group) {
        return rows.stream()
                .anyMatch(
                        row ->
                                row.table().equals(table)
                                        && row.route().equals(route)
                                        && row.group().equals(group)
                                        && row.count().isPresent());
    }

    /** In no home are the open, the withdrawn, and of justice children hardly any. */
    private static Link notPlaced() {
        String welfare = Route.WELFARE.label();
        return new Link(
                new Key("home", CountRow.ALL, NO_HOME),
                List.of(
                        new Key("outcome", welfare, Outcome.OPEN.label()),
                        new Key("outcome", welfare, Outcome.WITHDRAWN.label())));
    }

    private static List<Dimension> dimensions(Records records, List<Episode> referred) {
        List<String> both = Dimension.BOTH_ROUTES;
        List<String> welfare = List.of(Route.WELFARE.label());
        List<String> justice = List.of(Route.JUSTICE.label());
        List<String> bases =
                Stream.of(Basis.values())
                        .filter(basis -> basis.route() == Route.JUSTICE)
                        .map(Basis::label)
                        .toList();
        return List.of(
                new Dimension("year", years(records.window()), Published::year, both),
                new Dimension(
                        "region", labels(Region.values(), Region::label), Published::region, both),
                new Dimension("sex", labels(Sex.values(), Sex::label), Published::sex, both),
                new Dimension("age", AGES, Published::age, both),
                new Dimension("basis", bases, one -> one.child().basis().label(), justice),
                new Dimension(
                        "outcome",
                        labels(Outcome.values(), Outcome::label),
                        one -> one.outcome().label(),
                        welfare),
                homes(referred));
    }

    private static String region(Episode episode) {
        return episode.child().region().label();
    }

    private static String sex(Episode episode) {
        return episode.child().sex().label();
    }

    private static String age(Episode episode) {
        int age = episode.child().age();
        if (age < 14) {
            return AGES.get(0);
        }
        return AGES.get(Math.min(AGES.size() - 1, age - 13));
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Stream.of(values).map(label).toList();
    }

    /** All years of the window: one left out for want of children would tell of the others. */
    private static List<String> years(Window window) {
        return window.months().stream().map(Published::year).distinct().toList();
    }

    /** The homes with a child; which homes there are besides, a reader may know or not. */
    private static Dimension homes(List<Episode> referred) {
        List<String> found =
                referred.stream()
                        .flatMap(episode -> episode.stay().stream())
                        .map(Stay::home)
                        .distinct()
                        .sorted()
                        .toList();
        List<String> groups = new ArrayList<>(found);
        groups.add(NO_HOME);
        return new Dimension("home", groups, Published::home, List.of(CountRow.ALL), found);
    }

    private static String year(Episode episode) {
        return year(YearMonth.from(episode.search().referred()));
    }

    /** The year from April to March. */
    private static String year(YearMonth month) {
        int begun = month.getMonthValue() < APRIL ? month.getYear() - 1 : month.getYear();
        return "%d-%02d".formatted(begun, (begun + 1) % 100);
    }

    private static String home(Episode episode) {
        return episode.stay().map(Stay::home).orElse(NO_HOME);
    }
}
