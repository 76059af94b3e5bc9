package org.secureplaces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A drawing of packages on floors: each stands one floor above the highest package that it uses,
 * and a line leads to each that it uses and reaches by no other way.
 */
final class PackageMap {

    private static final int WIDTH = 1120;
    private static final int FLOOR = 66;
    private static final int BOX = 28;
    private static final double LETTER = 7.3;
    private static final int MARGIN = 18;
    private static final int GAP = 36;

    private final SortedMap<String, SortedSet<String>> uses;
    private final Map<String, String> roles;
    private final Map<String, Integer> floorOf = new TreeMap<>();
    private final Map<String, Double> middle = new TreeMap<>();
    private final Map<String, SortedSet<String>> reachedFrom = new TreeMap<>();

    PackageMap(SortedMap<String, SortedSet<String>> uses, Map<String, String> roles) {
        this.uses = uses;
        this.roles = roles;
        uses.keySet().forEach(this::floor);
    }

    private SortedSet<String> usedBy(String name) {
        return Objects.requireNonNull(uses.get(name), name);
    }

    private int floor(String name) {
        Integer known = floorOf.get(name);
        if (known != null) {
            return known;
        }
        int floor = usedBy(name).stream().mapToInt(used -> floor(used) + 1).max().orElse(0);
        floorOf.put(name, floor);
        return floor;
    }

    /** Names floor by floor, from the ground up; in a floor those that use the same stand near. */
    List<List<String>> floors() {
        List<List<String>> floors = new ArrayList<>();
        int highest = floorOf.values().stream().mapToInt(floor -> floor).max().orElse(-1);
        for (int number = 0; number <= highest; number++) {
            int floor = number;
            List<String> names =
                    new ArrayList<>(
                            uses.keySet().stream().filter(name -> floor(name) == floor).toList());
            names.sort(
                    Comparator.comparingDouble(this::below)
                            .thenComparing(Comparator.naturalOrder()));
            stand(names);
            floors.add(List.copyOf(names));
        }
        return floors;
    }

    /** The middle of what a package uses directly. */
    private double below(String name) {
        return direct(name).stream()
                .mapToDouble(used -> Objects.requireNonNull(middle.get(used)))
                .average()
                .orElse(WIDTH / 2.0);
    }

    private void stand(List<String> names) {
        double all = names.stream().mapToDouble(name -> width(name) + GAP).sum() - GAP;
        double left = (WIDTH - all) / 2;
        for (String name : names) {
            middle.put(name, left + width(name) / 2);
            left += width(name) + GAP;
        }
    }

    private static double width(String name) {
        return name.length() * LETTER + 16;
    }

    /** Of the packages used those that no other used package uses too. */
    private SortedSet<String> direct(String name) {
        SortedSet<String> direct = new TreeSet<>(usedBy(name));
        for (String used : usedBy(name)) {
            direct.removeAll(reached(used));
        }
        return direct;
    }

    private SortedSet<String> reached(String name) {
        SortedSet<String> known = reachedFrom.get(name);
        if (known != null) {
            return known;
        }
        SortedSet<String> reached = new TreeSet<>(usedBy(name));
        usedBy(name).forEach(used -> reached.addAll(reached(used)));
        reachedFrom.put(name, reached);
        return reached;
    }

    String svg() {
        List<List<String>> floors = floors();
        int height = floors.size() * FLOOR + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="Packages, each above those that it uses" font-family="monospace" font-size="12">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """
                        .formatted(WIDTH, height));
        uses.keySet().forEach(name -> direct(name).forEach(used -> line(svg, name, used, height)));
        floors.forEach(names -> names.forEach(name -> box(svg, name, height)));
        return svg.append("</svg>\n").toString();
    }

    private double top(String name, int height) {
        return height - MARGIN - (floor(name) + 1) * FLOOR + (FLOOR - BOX) / 2.0;
    }

    private void line(StringBuilder svg, String from, String to, int height) {
        svg.append(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#b8c0c8\"/>\n"
                        .formatted(
                                digits(middle(from)),
                                digits(top(from, height) + BOX),
                                digits(middle(to)),
                                digits(top(to, height))));
    }

    private void box(StringBuilder svg, String name, int height) {
        svg.append(
                """
                <g><title>%s</title><rect x="%s" y="%s" width="%s" height="%d" rx="4" fill="%s" stroke="#4a5560"/><text x="%s" y="%s" text-anchor="middle" fill="#1b2229">%s</text></g>
                """
                        .formatted(
                                escaped(Objects.requireNonNull(roles.get(name))),
                                digits(middle(name) - width(name) / 2),
                                digits(top(name, height)),
                                digits(width(name)),
                                BOX,
                                colour(name),
                                digits(middle(name)),
                                digits(top(name, height) + BOX / 2.0 + 4),
                                name));
    }

    private double middle(String name) {
        return Objects.requireNonNull(middle.get(name));
    }

    /** Doors, files, reports, where runs execute, and the core. */
    private static String colour(String name) {
        return switch (name.replaceFirst("\\..*", "")) {
            case "app" -> "#fde7c8";
            case "files" -> "#e3ecd9";
            case "report" -> "#f3dfe6";
            case "run" -> "#e8e2f2";
            default -> "#dcebf5";
        };
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c == '<' ? "&lt;" : c == '&' ? "&amp;" : Character.toString(c))
                .collect(Collectors.joining());
    }
}
