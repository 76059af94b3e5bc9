package org.secureplaces.app.cli.command.ask;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.cli.option.Arguments;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.Cores;
import org.secureplaces.app.cli.option.OutFolder;
import org.secureplaces.app.cli.option.ProgressLines;
import org.secureplaces.app.cli.option.Scenarios;
import org.secureplaces.app.cli.option.Seed;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.output.DocumentationPage;
import org.secureplaces.app.past.CalibrateJob;
import org.secureplaces.calibration.ParameterRow;
import org.secureplaces.calibration.RecoveryRow;
import org.secureplaces.question.Calibration;
import org.secureplaces.question.RunText;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.report.CalibrationSection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Infers what nobody publishes. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Infers what nobody publishes from published figures and writes draws of it that scenarios can name.")
public final class CalibrateCommand implements Callable<Integer>, Asking {

    private static final String SECTION = "calibrate";
    private static final String RECOVERIES = "calibrate --recover";

    @Spec CommandSpec spec;

    @Mixin OutFolder out;

    @Mixin Seed seed;

    @Mixin Cores cores;

    @Option(
            names = "--particles",
            paramLabel = "N",
            defaultValue = "200",
            description =
                    "Draws of what is possible that are kept, the lines of posterior.csv (default ${DEFAULT-VALUE}).")
    int particles;

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "" + Calibration.POINTS,
            description =
                    "Points at which the model is simulated, twice each, in each of two waves (default ${DEFAULT-VALUE}).")
    int points;

    @Option(
            names = "--recover",
            paramLabel = "N",
            description =
                    "Instead: draw N truths from the ranges, simulate what would be published of each and find it again.")
    Optional<Integer> recover = Optional.empty();

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Page of documentation whose section on calibration to write anew.")
    Optional<Path> page = Optional.empty();

    @Option(
            names = "--checks",
            paramLabel = "FOLDER",
            defaultValue = "scenarios/checks",
            description = "Folder of the scenarios dated to past years (default ${DEFAULT-VALUE}).")
    Path checks = Path.of("");

    @Parameters(
            paramLabel = "SCENARIO",
            description = "Scenario file whose ranges are what is possible before.")
    Path scenario = Path.of("");

    @Override
    public Calibration question() {
        Asked.of(
                spec,
                () -> {
                    Calibration.checkEffort(particles, points, recover);
                    return particles;
                });
        ScenarioText prior = Scenarios.of(spec, scenario);
        List<RunText> runs = CalibrateJob.dated(checks);
        return Asked.of(
                spec, () -> new Calibration(prior, runs, seed.value, particles, points, recover));
    }

    @Override
    public Integer call() {
        Request request = Arguments.request(spec, cores);
        Calibration question = question();
        CalibrateJob job = new CalibrateJob(question, request);
        Path folder = out.folder(spec, scenario, question);
        if (recover.isPresent()) {
            recover(job, folder);
        } else {
            calibrate(job, folder);
        }
        return 0;
    }

    private void calibrate(CalibrateJob job, Path folder) {
        page.ifPresent(file -> DocumentationPage.require(file, SECTION));
        PrintWriter err = spec.commandLine().getErr();
        CalibrateJob.Found found =
                job.run(
                        folder,
                        (wave, parts, of) -> {
                            err.println(
                                    "wave "
                                            + wave
                                            + ": year "
                                            + parts
                                            + " of "
                                            + of
                                            + " simulated");
                            err.flush();
                        });
        print(found, folder);
        String text = CalibrationSection.of(found.parameters(), found.relations(), found.how());
        page.ifPresent(file -> DocumentationPage.write(file, SECTION, text));
    }

    private void recover(CalibrateJob job, Path folder) {
        page.ifPresent(file -> DocumentationPage.require(file, RECOVERIES));
        List<RecoveryRow> rows = job.recover(folder, ProgressLines.on(spec.commandLine().getErr()));
        String text = CalibrationSection.recoveries(rows);
        PrintWriter console = spec.commandLine().getOut();
        console.println(text);
        console.println();
        console.println("Truth by truth: " + folder.resolve("recoveries.csv"));
        console.flush();
        page.ifPresent(file -> DocumentationPage.write(file, RECOVERIES, text));
    }

    private void print(CalibrateJob.Found found, Path folder) {
        PrintWriter console = spec.commandLine().getOut();
        for (ParameterRow row : found.parameters()) {
            console.println(
                    String.format(
                            Locale.ROOT,
                            "%-45s %8.4g (95%%: %.4g to %.4g; before %.4g to %.4g) %s",
                            row.key(),
                            row.mean(),
                            row.low95(),
                            row.high95(),
                            row.prior().low(),
                            row.prior().high(),
                            row.verdict()));
        }
        console.println();
        console.println(
                "The draws, for the key posterior of a scenario: "
                        + folder.resolve("posterior.csv"));
        console.flush();
    }
}
