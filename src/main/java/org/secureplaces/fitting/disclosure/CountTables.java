package org.secureplaces.fitting.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.secureplaces.child.Route;
import org.secureplaces.fitting.record.Episode;

/**
 * Tables of referrals by route and one thing more each, with all their totals. What tables have in
 * common besides the route is stated by links, so that together they tell no more of a count than
 * each shows.
 */
public final class CountTables {

    private static final Key EVERYBODY = new Key(CountRow.ALL, CountRow.ALL, CountRow.ALL);

    private final List<Episode> episodes;
    private final Layout layout;
    private final LinkedCounts counts = new LinkedCounts();
    private final Map<Key, Integer> cells = new LinkedHashMap<>();
    private final Map<Key, Integer> wholes = new LinkedHashMap<>();

    /**
     * A thing by which referrals are counted.
     *
     * @param groups in order
     * @param of the group of a referral
     * @param rows the routes by which they are counted too: both and {@code all}, or one of the
     *     three where the groups mean nothing for the other route
     */
    public record Dimension(
            String table, List<String> groups, Function<Episode, String> of, List<String> rows) {

        /** Both routes and all children. */
        public static final List<String> BOTH_ROUTES =
                List.of(Route.WELFARE.label(), Route.JUSTICE.label(), CountRow.ALL);

        public Dimension {
            groups = List.copyOf(groups);
            rows = List.copyOf(rows);
        }

        /** Whether a row of the table is the sum of two others. */
        private boolean isTotal(String row) {
            return row.equals(CountRow.ALL) && rows.size() > 1;
        }
    }

    /**
     * A group of one table that is made up of groups of another and of what anybody may know.
     *
     * @param parts of the whole
     */
    public record Link(Key whole, List<Key> parts) {
        public Link {
            parts = List.copyOf(parts);
        }
    }

    /** A count of a table. */
    public record Key(String table, String route, String group) {}

    /**
     * What is counted.
     *
     * @param covered routes that the records hold: children of the others cannot occur
     * @param links what the tables have in common
     */
    public record Layout(List<Route> covered, List<Dimension> dimensions, List<Link> links) {
        public Layout {
            covered = covered.stream().distinct().sorted().toList();
            dimensions = List.copyOf(dimensions);
            links = List.copyOf(links);
        }

        /** With one table more. */
        public Layout with(Dimension next) {
            List<Dimension> more = new ArrayList<>(dimensions);
            more.add(next);
            return new Layout(covered, more, links);
        }

        /** Whether children of a row can occur. */
        boolean covers(String row) {
            return row.equals(CountRow.ALL)
                    ? !covered.isEmpty()
                    : covered.stream().anyMatch(route -> route.label().equals(row));
        }

        private boolean isWhole(Key key) {
            return links.stream().anyMatch(link -> link.whole().equals(key));
        }
    }

    private CountTables(List<Episode> episodes, Layout layout) {
        this.episodes = List.copyOf(episodes);
        this.layout = layout;
        numbers().forEach(this::part);
        layout.links().forEach(this::link);
        for (Route route : Route.values()) {
            total(new Key(CountRow.ALL, route.label(), CountRow.ALL));
        }
        layout.dimensions().forEach(this::totals);
        total(EVERYBODY);
    }

    /**
     * The tables rounded; empty where together they would tell a count, which nothing but a rare
     * chance does.
     */
    public static Optional<List<CountRow>> rounded(List<Episode> episodes, Layout layout) {
        CountTables tables = new CountTables(episodes, layout);
        Rounding rounding = Rounding.of(tables.counts);
        return rounding.isSafe() ? Optional.of(tables.rows(rounding::shown)) : Optional.empty();
    }

    /** The tables with every count as it is: not for publication. */
    public static List<CountRow> whole(List<Episode> episodes, Layout layout) {
        CountTables tables = new CountTables(episodes, layout);
        return tables.rows(cell -> Shown.of(tables.counts.count(cell)));
    }

    /** The counts that are the sum of no others, with those of links. */
    private Map<Key, Integer> numbers() {
        Map<Key, Integer> numbers = new LinkedHashMap<>();
        for (Dimension dimension : layout.dimensions()) {
            for (String group : dimension.groups()) {
                for (String row : dimension.rows()) {
                    if (!dimension.isTotal(row) && layout.covers(row)) {
                        numbers.put(new Key(dimension.table(), row, group), 0);
                    }
                }
            }
            for (Episode episode : episodes) {
                String group = dimension.of().apply(episode);
                String route = episode.child().route().label();
                for (String row : List.of(route, CountRow.ALL)) {
                    numbers.computeIfPresent(
                            new Key(dimension.table(), row, group), (key, sum) -> sum + 1);
                }
            }
        }
        return numbers;
    }

    private void part(Key key, int count) {
        if (!layout.isWhole(key)) {
            cells.put(key, counts.add(count));
        } else {
            wholes.put(key, count);
        }
    }

    /** The rest of the whole is not published, but an attacker may know that it is none. */
    private void link(Link link) {
        Integer count = wholes.get(link.whole());
        if (count == null) {
            return;
        }
        List<Integer> parts = new ArrayList<>();
        link.parts().stream().filter(cells::containsKey).map(cells::get).forEach(parts::add);
        int told = parts.stream().mapToInt(counts::count).sum();
        if (parts.isEmpty()) {
            cells.put(link.whole(), counts.add(count));
            return;
        }
        parts.add(counts.addKnown(count - told));
        int whole = counts.add(count);
        cells.put(link.whole(), whole);
        counts.sum(whole, parts);
    }

    /** The sums of both routes in every group of a table. */
    private void totals(Dimension dimension) {
        for (String group : dimension.groups()) {
            for (String row : dimension.rows()) {
                if (dimension.isTotal(row)) {
                    total(new Key(dimension.table(), row, group));
                }
            }
        }
    }

    /** A count with every sum to it whose parts are there. */
    private void total(Key key) {
        if (!layout.covers(key.route())) {
            return;
        }
        List<List<Integer>> sums = sums(key);
        int count =
                sums.isEmpty()
                        ? number(key.route())
                        : sums.get(0).stream().mapToInt(counts::count).sum();
        int cell = counts.add(count);
        cells.put(key, cell);
        sums.forEach(parts -> counts.sum(cell, parts));
    }

    private List<List<Integer>> sums(Key key) {
        List<List<Integer>> sums = new ArrayList<>();
        if (key.route().equals(CountRow.ALL)) {
            sums.add(
                    layout.covered().stream()
                            .map(route -> new Key(key.table(), route.label(), key.group()))
                            .map(this::at)
                            .toList());
        }
        if (key.group().equals(CountRow.ALL)) {
            for (Dimension one : layout.dimensions()) {
                if (one.rows().contains(key.route())) {
                    sums.add(
                            one.groups().stream()
                                    .map(group -> at(new Key(one.table(), key.route(), group)))
                                    .toList());
                }
            }
        }
        return sums;
    }

    private int number(String route) {
        return (int)
                episodes.stream()
                        .filter(episode -> episode.child().route().label().equals(route))
                        .count();
    }

    private int at(Key key) {
        Integer cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("no cell " + key);
        }
        return cell;
    }

    /** In the order of the layout, the totals first. */
    private List<CountRow> rows(IntFunction<Shown> shown) {
        List<Key> keys = new ArrayList<>();
        Dimension.BOTH_ROUTES.forEach(row -> keys.add(new Key(CountRow.ALL, row, CountRow.ALL)));
        for (Dimension one : layout.dimensions()) {
            for (String group : one.groups()) {
                one.rows().forEach(row -> keys.add(new Key(one.table(), row, group)));
            }
        }
        List<CountRow> rows = new ArrayList<>();
        for (Key key : keys) {
            Integer cell = cells.get(key);
            Shown count = cell == null ? Shown.NOT_APPLICABLE : shown.apply(cell);
            rows.add(new CountRow(key.table(), key.route(), key.group(), count));
        }
        return rows;
    }
}
