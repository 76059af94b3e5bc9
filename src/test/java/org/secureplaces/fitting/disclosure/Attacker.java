package org.secureplaces.fitting.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who has counts.csv and nothing else, and knows how its tables add up: groups to the row
 * {@code all} of their route, and the two routes to {@code all}; that a home is named only if a
 * child was placed there; and that every justice child is placed, so that whoever is in no home is
 * a welfare child whose referral is open or withdrawn. All tables are attacked at once.
 */
public final class Attacker {

    private static final String ALL = "all";

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<LinearConstraint> sums = new ArrayList<>();

    /** Takes the lines of counts.csv below the heading: table, route, group, count. */
    public Attacker(List<List<String>> lines) {
        for (List<String> line : lines) {
            String key = String.join("/", line.subList(0, 3));
            cells.put(key, line.get(3));
            if (line.get(3).equals("c")) {
                hidden.add(key);
            }
        }
        List<String> tables = lines.stream().map(line -> line.get(0)).distinct().toList();
        for (String table : tables) {
            addUp(table, lines);
        }
        if (tables.containsAll(List.of("home", "outcome"))) {
            sum("home/all/none", List.of("outcome/welfare/open", "outcome/welfare/withdrawn"));
        }
        hidden.stream().filter(Attacker::isNamedHome).forEach(this::holdsSomebody);
    }

    private static boolean isNamedHome(String key) {
        return key.startsWith("home/") && !key.endsWith("/none");
    }

    private void holdsSomebody(String key) {
        double[] row = new double[hidden.size()];
        row[hidden.indexOf(key)] = 1;
        sums.add(new LinearConstraint(row, Relationship.GEQ, 1));
    }

    private void addUp(String table, List<List<String>> lines) {
        List<List<String>> own = lines.stream().filter(l -> l.get(0).equals(table)).toList();
        List<String> routes = own.stream().map(line -> line.get(1)).distinct().toList();
        List<String> groups = own.stream().map(line -> line.get(2)).distinct().toList();
        if (routes.size() == 3) {
            for (String group : groups) {
                String end = "/" + group;
                sum(
                        table + "/all" + end,
                        List.of(table + "/welfare" + end, table + "/justice" + end));
            }
        }
        if (!table.equals(ALL)) {
            for (String route : routes) {
                sum(
                        "all/" + route + "/all",
                        groups.stream().map(group -> table + "/" + route + "/" + group).toList());
            }
        }
    }

    private void sum(String total, List<String> parts) {
        double[] row = new double[hidden.size()];
        double known = place(total, -1, row);
        for (String part : parts) {
            known += place(part, 1, row);
        }
        sums.add(new LinearConstraint(row, Relationship.EQ, -known));
    }

    private double place(String key, double sign, double[] row) {
        String count = cells.getOrDefault(key, "");
        if (count.equals("c")) {
            row[hidden.indexOf(key)] += sign;
            return 0;
        }
        return sign * Integer.parseInt(count);
    }

    /** The cells whose count is hidden. */
    public List<String> hidden() {
        return List.copyOf(hidden);
    }

    /** How many whole numbers fit everything published in the place of a hidden count. */
    public double valuesOf(String key) {
        double low = Math.ceil(extreme(key, GoalType.MINIMIZE) - 1e-6);
        double high = Math.floor(extreme(key, GoalType.MAXIMIZE) + 1e-6);
        return high - low + 1;
    }

    private double extreme(String key, GoalType goal) {
        double[] objective = new double[hidden.size()];
        objective[hidden.indexOf(key)] = 1;
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(sums),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (UnboundedSolutionException e) {
            return 1e9;
        }
    }

    /** Rows as a reader sees them. */
    public static List<List<String>> lines(List<CountRow> rows) {
        return rows.stream()
                .map(
                        row ->
                                List.of(
                                        row.table(),
                                        row.route(),
                                        row.group(),
                                        row.count().isPresent()
                                                ? "" + row.count().getAsInt()
                                                : "c"))
                .toList();
    }
}
