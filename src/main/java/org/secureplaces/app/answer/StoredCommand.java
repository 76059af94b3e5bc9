package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.app.answer.SensitivityJob.Method;
import org.secureplaces.child.Route;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.PlanningTables;
import org.secureplaces.files.results.Table;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.planning.Standard;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.run.Workers;

/** The command that a manifest keeps, to be done again with what it was given then. */
final class StoredCommand {

    private final Manifest manifest;
    private final List<ScenarioFile> files;
    private final Path folder;

    StoredCommand(Manifest manifest, List<ScenarioFile> files, Path folder) {
        this.manifest = manifest;
        this.files = List.copyOf(files);
        this.folder = folder;
    }

    /** Does it again, into another folder. */
    void run(Path out, int threads, Workers.Progress progress) {
        Settings settings = settings(threads);
        List<String> arguments = manifest.run().arguments();
        switch (manifest.run().command()) {
            case "closures" -> closures(settings).run(out, progress);
            case "places" -> {
                if (option("--add").isPresent()) {
                    selection(settings).run(out, progress);
                } else {
                    places(settings).run(out, progress);
                }
            }
            case "sensitivity" -> {
                if (method() == Method.WATERFALL) {
                    waterfall(settings).run(out, progress);
                } else {
                    sensitivity(settings).run(out, progress);
                }
            }
            case "calibrate" -> calibrate(settings, out, progress);
            case "backtest" -> backtest(settings).run(out, progress);
            case "score" ->
                    throw Inputs.refusal(folder, "holds scores; run the command score again");
            default -> new ForecastJob(files, settings, arguments).run(out, progress);
        }
        if (manifest.run().command().equals("vintage")) {
            VintageJob.read(out).run(out);
        }
    }

    private ClosuresJob closures(Settings settings) {
        List<String> arguments = manifest.run().arguments();
        LocalDate on = LocalDate.parse(valueOf("--on"));
        return new ClosuresJob(
                files.get(0), settings, on, arguments.contains("--pairs"), arguments);
    }

    private BacktestJob backtest(Settings settings) {
        Problems problems = new Problems();
        Facts.Read facts = Facts.read(folder.resolve(Facts.FILE), problems);
        problems.throwIfAny();
        BacktestJob.Years years =
                new BacktestJob.Years(
                        Integer.parseInt(valueOf("--from")), Integer.parseInt(valueOf("--to")));
        return new BacktestJob(files.get(0), facts, settings, years, manifest.run().arguments());
    }

    private void calibrate(Settings settings, Path out, Workers.Progress progress) {
        CalibrateJob job = CalibrateJob.stored(files, settings, manifest.run().arguments());
        Optional<String> truths = option("--recover");
        if (truths.isPresent()) {
            job.recover(out, Integer.parseInt(truths.get()), progress);
        } else {
            job.run(out, (step, tolerance) -> {});
        }
    }

    /** The page of a command that answers one question, from its tables; empty for the others. */
    Optional<AnswerPage> page(Path folder, Problems problems) {
        Settings settings = settings(1);
        AnswerPage.Made made = AnswerFolder.made(manifest);
        return switch (manifest.run().command()) {
            case "places" -> Optional.of(places(folder, settings, made, problems));
            case "sensitivity" -> Optional.of(sensitivity(folder, settings, made, problems));
            default -> Optional.empty();
        };
    }

    private AnswerPage places(
            Path folder, Settings settings, AnswerPage.Made made, Problems problems) {
        if (option("--add").isPresent()) {
            var rows = rows(folder, PlanningTables.SELECTION, problems);
            return selection(settings).page(rows, made);
        }
        PlacesJob job = places(settings);
        return job.page(rows(folder, PlanningTables.PLACES, problems), job.now(), made);
    }

    private AnswerPage sensitivity(
            Path folder, Settings settings, AnswerPage.Made made, Problems problems) {
        return method() == Method.WATERFALL
                ? waterfall(settings).page(rows(folder, PlanningTables.WATERFALL, problems), made)
                : sensitivity(settings)
                        .page(rows(folder, PlanningTables.SENSITIVITY, problems), made);
    }

    private static <R> List<R> rows(Path folder, Table<R> table, Problems problems) {
        List<R> rows = table.read(folder, problems);
        problems.throwIfAny();
        return rows;
    }

    private PlacesJob places(Settings settings) {
        return new PlacesJob(
                files.get(0), settings, standard(), option("--at"), manifest.run().arguments());
    }

    private PlacesSelectionJob selection(Settings settings) {
        double ahead = option("--ahead").map(Double::parseDouble).orElse(PlacesSelectionJob.AHEAD);
        var added = new PlacesSelectionJob.Added(Integer.parseInt(valueOf("--add")), ahead);
        return new PlacesSelectionJob(
                files.get(0), settings, standard(), added, manifest.run().arguments());
    }

    private WaterfallJob waterfall(Settings settings) {
        return new WaterfallJob(files, settings, manifest.run().arguments());
    }

    private SensitivityJob sensitivity(Settings settings) {
        int usual = method() == Method.SOBOL ? SensitivityJob.POINTS : SensitivityJob.PATHS;
        var question =
                new SensitivityJob.Question(
                        method(),
                        option("--size").map(Integer::parseInt).orElse(usual),
                        option("--most").map(Integer::parseInt).orElse(SensitivityJob.MOST),
                        option("--inputs").map(keys -> List.of(keys.split(","))).orElse(List.of()));
        return new SensitivityJob(files.get(0), settings, question, manifest.run().arguments());
    }

    private Method method() {
        return SensitivityJob.method(valueOf("--method"));
    }

    private Standard standard() {
        return new Standard(
                Route.valueOf(valueOf("--route").toUpperCase(Locale.ROOT)),
                Double.parseDouble(valueOf("--target")),
                Integer.parseInt(valueOf("--within")));
    }

    private Settings settings(int threads) {
        Manifest.Run run = manifest.run();
        Optional<Double> precision = option("--precision").map(Double::parseDouble);
        int most =
                option("--replications").map(Integer::parseInt).orElse(Settings.MOST_REPLICATIONS);
        return new Settings(
                run.seed(),
                threads,
                precision.isPresent() ? most : run.replications(),
                run.runsPerDraw(),
                Optional.of(run.years()),
                precision);
    }

    private String valueOf(String option) {
        return option(option)
                .orElseThrow(
                        () ->
                                Inputs.refusal(
                                        folder.resolve(Manifest.FILE),
                                        "run.arguments must say "
                                                + option
                                                + ", were '"
                                                + String.join(" ", manifest.run().arguments())
                                                + "'"));
    }

    private Optional<String> option(String option) {
        List<String> arguments = manifest.run().arguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(option)) {
                return Optional.of(arguments.get(i + 1));
            }
            if (arguments.get(i).startsWith(option + "=")) {
                return Optional.of(arguments.get(i).substring(option.length() + 1));
            }
        }
        return Optional.empty();
    }
}
