package org.secureplaces.fitting.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.secureplaces.child.Route;
import org.secureplaces.fitting.record.Episode;

/**
 * Tables of referrals by route and one thing more each, with all their totals. What tables have in
 * common besides the route is stated by links, so that together they tell no more of a hidden count
 * than the sums and links do.
 */
public final class CountTables {

    private final List<Episode> episodes;
    private final LinkedCounts counts = new LinkedCounts();
    private final Map<Key, Integer> cells = new LinkedHashMap<>();
    private final List<String> routes;

    /**
     * A thing by which referrals are counted.
     *
     * @param groups in order
     * @param of the group of a referral
     * @param rows the routes by which they are counted too: both and {@code all}, or one of the
     *     three where the groups mean nothing for the other route
     * @param found groups that are listed because a child is in them, which their name tells
     */
    public record Dimension(
            String table,
            List<String> groups,
            Function<Episode, String> of,
            List<String> rows,
            List<String> found) {

        /** Both routes and all children. */
        public static final List<String> BOTH_ROUTES =
                List.of(Route.WELFARE.label(), Route.JUSTICE.label(), CountRow.ALL);

        public Dimension {
            groups = List.copyOf(groups);
            rows = List.copyOf(rows);
            found = List.copyOf(found);
        }

        /** Groups that would be listed with no child in them too. */
        public Dimension(
                String table,
                List<String> groups,
                Function<Episode, String> of,
                List<String> rows) {
            this(table, groups, of, rows, List.of());
        }

        /** What the list tells of a count: of a route, nothing. */
        int least(Key key) {
            return found.contains(key.group()) && key.route().equals(CountRow.ALL) ? 1 : 0;
        }

        boolean isByRoute() {
            return rows.equals(BOTH_ROUTES);
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

    /** What is counted, and what the tables have in common. */
    public record Layout(List<Dimension> dimensions, List<Link> links) {
        public Layout {
            dimensions = List.copyOf(dimensions);
            links = List.copyOf(links);
        }
    }

    private CountTables(List<Episode> episodes, Layout layout) {
        this.episodes = episodes;
        this.routes = List.of(Route.WELFARE.label(), Route.JUSTICE.label());
        totals();
        layout.dimensions().forEach(this::table);
        layout.links().forEach(this::link);
    }

    /** The rest of the whole is not published, but an attacker may know that it is none. */
    private void link(Link link) {
        List<Integer> parts = new ArrayList<>(link.parts().stream().map(this::at).toList());
        int whole = at(link.whole());
        int told = parts.stream().mapToInt(counts::count).sum();
        parts.add(counts.addKnown(counts.count(whole) - told));
        counts.sum(whole, parts);
    }

    /** The tables with small counts hidden, and others so that those cannot be told. */
    public static List<CountRow> published(List<Episode> episodes, Layout layout) {
        CountTables tables = new CountTables(List.copyOf(episodes), layout);
        return tables.rows(Suppression.hidden(tables.counts));
    }

    /** The tables with every count shown: not for publication. */
    public static List<CountRow> whole(List<Episode> episodes, Layout layout) {
        return new CountTables(List.copyOf(episodes), layout).rows(new BitSet());
    }

    private void totals() {
        List<Integer> parts = new ArrayList<>();
        for (String route : routes) {
            parts.add(cell(new Key(CountRow.ALL, route, CountRow.ALL), number(route), 0));
        }
        int all = cell(new Key(CountRow.ALL, CountRow.ALL, CountRow.ALL), episodes.size(), 0);
        counts.sum(all, parts);
    }

    private int number(String route) {
        return (int) episodes.stream().filter(episode -> isOf(episode, route)).count();
    }

    private static boolean isOf(Episode episode, String route) {
        return episode.child().route().label().equals(route);
    }

    private void table(Dimension dimension) {
        Map<Key, Integer> numbers = numbers(dimension);
        for (String group : dimension.groups()) {
            List<Integer> parts = new ArrayList<>();
            for (String row : dimension.rows()) {
                Key key = new Key(dimension.table(), row, group);
                parts.add(cell(key, numbers.getOrDefault(key, 0), dimension.least(key)));
            }
            if (dimension.isByRoute()) {
                counts.sum(parts.get(parts.size() - 1), parts.subList(0, parts.size() - 1));
            }
        }
        for (String row : dimension.rows()) {
            List<Integer> parts =
                    dimension.groups().stream()
                            .map(group -> at(new Key(dimension.table(), row, group)))
                            .toList();
            counts.sum(at(new Key(CountRow.ALL, row, CountRow.ALL)), parts);
        }
    }

    private Map<Key, Integer> numbers(Dimension dimension) {
        Map<Key, Integer> numbers = new LinkedHashMap<>();
        for (Episode episode : episodes) {
            String group = dimension.of().apply(episode);
            String route = episode.child().route().label();
            if (dimension.rows().contains(route)) {
                numbers.merge(new Key(dimension.table(), route, group), 1, Integer::sum);
            }
            numbers.merge(new Key(dimension.table(), CountRow.ALL, group), 1, Integer::sum);
        }
        return numbers;
    }

    private int cell(Key key, int count, int least) {
        int cell = counts.add(count, least);
        cells.put(key, cell);
        return cell;
    }

    private int at(Key key) {
        Integer cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("no cell " + key);
        }
        return cell;
    }

    private List<CountRow> rows(BitSet hidden) {
        List<CountRow> rows = new ArrayList<>();
        cells.forEach(
                (key, cell) ->
                        rows.add(
                                new CountRow(
                                        key.table(),
                                        key.route(),
                                        key.group(),
                                        hidden.get(cell)
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(counts.count(cell)))));
        return rows;
    }
}
