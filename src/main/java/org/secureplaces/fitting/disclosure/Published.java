package org.secureplaces.fitting.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.disclosure.CountTables.Dimension;
import org.secureplaces.fitting.disclosure.CountTables.Key;
import org.secureplaces.fitting.disclosure.CountTables.Layout;
import org.secureplaces.fitting.disclosure.CountTables.Link;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.record.Window;

/**
 * The counts of referrals as they are published. They are those of whole months, as all that is
 * fitted to arrivals and searches is, so that no difference between the two tells of a few
 * children.
 *
 * @param leftOut tables that together with others would tell a count
 */
public record Published(List<CountRow> rows, List<String> leftOut) {

    /** Fewest children of a home that is told by itself: those that are shown as 20 or more. */
    static final int FEWEST_IN_A_HOME = 18;

    private static final String NO_HOME = "none";
    private static final String OTHER_HOMES = "other homes";
    private static final int APRIL = 4;
    private static final List<String> AGES = List.of("under 14", "14", "15", "16", "17 and over");

    public Published {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The tables of records.
     *
     * @param showsSmallCounts whether counts are given as they are: not for publication
     */
    public static Published of(Records records, boolean showsSmallCounts) {
        List<Episode> referred = referred(records);
        Layout layout =
                new Layout(covered(records), dimensions(records, referred), List.of(notPlaced()));
        if (showsSmallCounts) {
            return new Published(CountTables.whole(referred, layout), List.of());
        }
        return CountTables.rounded(referred, layout)
                .map(rows -> new Published(rows, List.of()))
                .orElseGet(() -> inPart(referred, layout));
    }

    /** Each table that with those before it tells no count, which in rare cases not all do. */
    private static Published inPart(List<Episode> referred, Layout layout) {
        Layout some = new Layout(layout.covered(), List.of(), layout.links());
        List<CountRow> rows = CountTables.rounded(referred, some).orElseThrow();
        List<String> leftOut = new ArrayList<>();
        for (Dimension next : layout.dimensions()) {
            Layout more = some.with(next);
            Optional<List<CountRow>> rounded = CountTables.rounded(referred, more);
            if (rounded.isPresent()) {
                some = more;
                rows = rounded.get();
            } else {
                leftOut.add(next.table());
            }
        }
        return new Published(rows, leftOut);
    }

    /** A route of which the records have no child at all is not what they are about. */
    private static List<Route> covered(Records records) {
        return records.episodes().stream()
                .map(episode -> episode.child().route())
                .distinct()
                .toList();
    }

    /** The whole months of the window; empty where there is none. */
    public static Optional<Window> wholeMonths(Records records) {
        List<YearMonth> months = records.window().months();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = months.get(0).atDay(1);
        LocalDate last = months.get(months.size() - 1).atEndOfMonth();
        return Optional.of(new Window(first, last));
    }

    /** Those referred in the whole months of the window. */
    public static List<Episode> referred(Records records) {
        Optional<Window> whole = wholeMonths(records);
        if (whole.isEmpty()) {
            return List.of();
        }
        return records.episodes().stream()
                .filter(episode -> whole.get().holds(episode.search().referred()))
                .toList();
    }

    /** The welfare referrals among them; of those before, only long searches are known. */
    public static List<Episode> welfare(Records records) {
        return referred(records).stream()
                .filter(episode -> episode.child().route() == Route.WELFARE)
                .toList();
    }

    /** A count as it is published, where it is a number of children. */
    public OptionalInt number(String table, String route, String group) {
        return rows.stream()
                .filter(row -> row.table().equals(table))
                .filter(row -> row.route().equals(route) && row.group().equals(group))
                .map(row -> row.count().value())
                .filter(count -> count.isPresent() && count.getAsInt() > 0)
                .findFirst()
                .orElse(OptionalInt.empty());
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

    /**
     * The homes in which enough children were placed; all others together, with the smallest of the
     * former where those are too few.
     */
    private static Dimension homes(List<Episode> referred) {
        Map<String, Integer> placed = new TreeMap<>();
        referred.stream()
                .flatMap(episode -> episode.stay().stream())
                .forEach(stay -> placed.merge(stay.home(), 1, Integer::sum));
        List<String> bySize =
                placed.keySet().stream()
                        .sorted(
                                Comparator.comparing(
                                        (String home) -> -placed.getOrDefault(home, 0)))
                        .toList();
        int all = placed.values().stream().mapToInt(count -> count).sum();
        int told = 0;
        List<String> named = new ArrayList<>();
        for (String home : bySize) {
            int children = placed.getOrDefault(home, 0);
            int others = all - told - children;
            if (children >= FEWEST_IN_A_HOME && (others == 0 || others >= FEWEST_IN_A_HOME)) {
                named.add(home);
                told += children;
            }
        }
        List<String> groups = new ArrayList<>(named.stream().sorted().toList());
        if (told < all) {
            groups.add(OTHER_HOMES);
        }
        groups.add(NO_HOME);
        return new Dimension("home", groups, one -> home(one, named), List.of(CountRow.ALL));
    }

    private static String year(Episode episode) {
        return year(YearMonth.from(episode.search().referred()));
    }

    /** The year from April to March. */
    private static String year(YearMonth month) {
        int begun = month.getMonthValue() < APRIL ? month.getYear() - 1 : month.getYear();
        return "%d-%02d".formatted(begun, (begun + 1) % 100);
    }

    private static String home(Episode episode, List<String> named) {
        return episode.stay()
                .map(stay -> named.contains(stay.home()) ? stay.home() : OTHER_HOMES)
                .orElse(NO_HOME);
    }
}
