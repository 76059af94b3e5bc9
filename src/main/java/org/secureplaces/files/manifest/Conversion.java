package org.secureplaces.files.manifest;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.child.Route;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.planning.Standard;
import org.secureplaces.question.Backtest;
import org.secureplaces.question.Calibration;
import org.secureplaces.question.Closures;
import org.secureplaces.question.Fit;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Morris;
import org.secureplaces.question.Places;
import org.secureplaces.question.Question;
import org.secureplaces.question.RunText;
import org.secureplaces.question.Sampling;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Selection;
import org.secureplaces.question.Sobol;
import org.secureplaces.question.Text;
import org.secureplaces.question.Vintage;
import org.secureplaces.question.Waterfall;

/**
 * Makes a question of the arguments that a manifest of the first format kept. Nothing else reads
 * arguments that were stored.
 */
final class Conversion {

    private static final String FACTS = "facts.csv";

    private final Path file;
    private final FirstFormat old;
    private final List<String> arguments;
    private final List<ScenarioText> scenarios;

    Conversion(Path file, FirstFormat old) {
        this.file = file;
        this.old = old;
        this.arguments = old.run().arguments();
        this.scenarios = old.scenarios().stream().map(FirstFormat.Scenario::asText).toList();
    }

    /** The manifest as it is written today; what cannot be told from the old one is a problem. */
    Optional<Manifest> manifest(Problems problems) {
        try {
            return Optional.of(
                    new Manifest(
                            Manifest.FORMAT,
                            old.run(),
                            question(problems),
                            old.data(),
                            old.software(),
                            Collections.emptyMap(),
                            old.outputs()));
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(Position.startOf(file.toString()), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Question question(Problems problems) {
        String command = old.run().command();
        if (scenarios.isEmpty() && !command.equals("fit")) {
            throw new IllegalArgumentException("scenarios must hold one at least, was empty");
        }
        return switch (command) {
            case "forecast" -> forecast();
            case "vintage" -> new Vintage(forecast());
            case "closures" ->
                    new Closures(
                            scenarios.get(0),
                            sampling(),
                            LocalDate.parse(valueOf("--on")),
                            arguments.contains("--pairs") || arguments.contains("--pairs=true"));
            case "places" -> places();
            case "sensitivity" -> sensitivity();
            case "calibrate" -> calibration();
            case "backtest" -> backtest(problems);
            case "fit" -> fit();
            default ->
                    throw new IllegalArgumentException(
                            "holds an answer of '"
                                    + command
                                    + "' of which an earlier version kept too little to ask again; run the command again");
        };
    }

    /** Only the bare word wrote the table of control variates then. */
    private Forecast forecast() {
        Optional<Double> precision = option("--precision").map(Double::parseDouble);
        Sampling ran = sampling();
        int most = number("--replications", Forecast.MOST_FUTURES);
        Sampling asked = new Sampling(ran.seed(), most, ran.futuresPerDraw(), ran.years());
        return new Forecast(
                scenarios,
                precision.isPresent() ? asked : ran,
                precision,
                arguments.contains("--control"));
    }

    private Question places() {
        Route route = Route.valueOf(valueOf("--route").toUpperCase(Locale.ROOT));
        double target = Double.parseDouble(valueOf("--target"));
        Standard standard = new Standard(route, target, Integer.parseInt(valueOf("--within")));
        if (option("--add").isEmpty()) {
            return new Places(
                    scenarios.get(0), sampling(), standard, Optional.empty(), option("--at"));
        }
        double ahead = option("--ahead").map(Double::parseDouble).orElse(Selection.AHEAD);
        int add = Integer.parseInt(valueOf("--add"));
        return new Selection(scenarios.get(0), sampling(), standard, add, ahead);
    }

    private Question sensitivity() {
        List<String> inputs = new ArrayList<>();
        options("--inputs").forEach(keys -> inputs.addAll(List.of(keys.split(","))));
        ScenarioText first = scenarios.get(0);
        return switch (valueOf("--method").toLowerCase(Locale.ROOT)) {
            case "morris" -> new Morris(first, sampling(), number("--size", Morris.PATHS), inputs);
            case "sobol" ->
                    new Sobol(
                            first,
                            sampling(),
                            number("--size", Sobol.POINTS),
                            number("--most", Sobol.MOST),
                            inputs);
            default -> new Waterfall(first, scenarios.get(1), sampling());
        };
    }

    private Calibration calibration() {
        List<RunText> runs = new ArrayList<>();
        for (ScenarioText scenario : scenarios.subList(1, scenarios.size())) {
            String name = String.valueOf(Path.of(scenario.own().file()).getFileName());
            runs.add(new RunText(name.replaceFirst("\\.ya?ml$", ""), scenario));
        }
        return new Calibration(
                scenarios.get(0),
                runs,
                old.run().seed(),
                old.run().replications(),
                Calibration.POINTS,
                option("--recover").map(Integer::parseInt));
    }

    /** The facts lie among the results, since a user may have brought others. */
    private Backtest backtest(Problems problems) {
        Path facts = file.resolveSibling(FACTS);
        String text = TextFile.read(facts, facts.toString(), problems).orElse("");
        return new Backtest(
                scenarios.get(0),
                new Text(FACTS, text),
                sampling(),
                Integer.parseInt(valueOf("--from")),
                Integer.parseInt(valueOf("--to")));
    }

    /** On which day it was asked nobody wrote down. */
    private Fit fit() {
        String name = old.data().isEmpty() ? "data.csv" : old.data().firstKey();
        return new Fit(
                name,
                option("--from").map(LocalDate::parse),
                option("--until").map(LocalDate::parse),
                LocalDate.MAX,
                option("--per-year").map(Double::parseDouble),
                arguments.contains("--show-small-counts"));
    }

    private Sampling sampling() {
        Manifest.Run run = old.run();
        return new Sampling(
                run.seed(), run.replications(), run.runsPerDraw(), Optional.of(run.years()));
    }

    private int number(String option, int otherwise) {
        return option(option).map(Integer::parseInt).orElse(otherwise);
    }

    private String valueOf(String option) {
        return option(option)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "run.arguments must say "
                                                + option
                                                + ", were '"
                                                + String.join(" ", arguments)
                                                + "'"));
    }

    private Optional<String> option(String option) {
        return options(option).stream().findFirst();
    }

    private List<String> options(String option) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(option) && i + 1 < arguments.size()) {
                values.add(arguments.get(i + 1));
            } else if (arguments.get(i).startsWith(option + "=")) {
                values.add(arguments.get(i).substring(option.length() + 1));
            }
        }
        return values;
    }
}
