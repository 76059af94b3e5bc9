package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.app.output.AnswerFolder;
import org.secureplaces.app.output.Manifests;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.files.table.PlanningTables;
import org.secureplaces.measure.Detail;
import org.secureplaces.question.Sensitivity;
import org.secureplaces.report.AnswerPage;
import org.secureplaces.report.chart.SensitivityCharts;
import org.secureplaces.report.finding.SensitivityFinding;
import org.secureplaces.run.Interruption;
import org.secureplaces.run.Workers;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.sensitivity.Design;
import org.secureplaces.sensitivity.Headlines;
import org.secureplaces.sensitivity.Index;
import org.secureplaces.sensitivity.Input;
import org.secureplaces.sensitivity.Morris;
import org.secureplaces.sensitivity.SensitivityRow;
import org.secureplaces.sensitivity.Sobol;

/** Finds which uncertain inputs of a scenario drive its headline measures. */
public final class SensitivityJob {

    private static final int SCREENING_PATHS = 4;
    private static final double EDGE = 0.025;
    private static final double NOT_ZERO = 1e-9;

    private final ScenarioFile file;
    private final Settings settings;
    private final Asked asked;
    private final Manifest manifest;

    /** What both methods have in common: the inputs that are named, and how many at most. */
    private record Asked(boolean screening, int size, int most, List<String> inputs) {}

    private SensitivityJob(Sensitivity question, Asked asked, Request request) {
        this.file = Inputs.of(question.scenarios()).get(0);
        this.settings = Settings.of(question, request);
        this.asked = asked;
        this.manifest = Manifests.of(question, request, List.of(file));
    }

    /** Takes a screening; its sampling says how many futures each point is a mean of. */
    public static SensitivityJob of(org.secureplaces.question.Morris question, Request request) {
        Asked asked = new Asked(true, question.size(), Integer.MAX_VALUE, question.inputs());
        return new SensitivityJob(question, asked, request);
    }

    /** Takes a question for Sobol indices. */
    public static SensitivityJob of(org.secureplaces.question.Sobol question, Request request) {
        Asked asked = new Asked(false, question.size(), question.most(), question.inputs());
        return new SensitivityJob(question, asked, request);
    }

    /** Runs and writes; the folder is checked before anything is simulated. */
    public AnswerPage run(Path out, Workers.Progress progress) {
        Scenario base = Inputs.scenarios(List.of(file), settings.years()).get(0);
        List<Input> named = named(base);
        try (AnswerFolder folder = AnswerFolder.prepare(out, manifest)) {
            List<Input> inputs = chosen(base, named);
            List<SensitivityRow> rows = rows(base, inputs, design(inputs.size()), progress);
            AnswerPage page = page(folder.write(PlanningTables.SENSITIVITY, rows), folder.made());
            folder.publish(page);
            return page;
        }
    }

    /** The page from the rows of a table that was written. */
    public AnswerPage page(List<SensitivityRow> rows, AnswerPage.Made made) {
        SensitivityFinding finding = new SensitivityFinding(rows, settings.replications());
        SensitivityCharts charts = new SensitivityCharts(finding);
        return new AnswerPage(
                "What drives the answer",
                finding.answer(),
                charts.charts(),
                List.of(),
                charts.tables(),
                finding.method(),
                made);
    }

    private List<Input> named(Scenario base) {
        List<Input> all = Input.of(base);
        if (all.isEmpty()) {
            throw Inputs.refusal(
                    Path.of(file.fileName()), "no figure has a range, so there is nothing to vary");
        }
        List<String> keys = all.stream().map(Input::key).toList();
        List<Input> named = new ArrayList<>();
        for (String key : asked.inputs()) {
            if (!keys.contains(key)) {
                throw Inputs.refusal(
                        "--inputs",
                        "must name figures that have a range in "
                                + file.fileName()
                                + ", was '"
                                + key
                                + "'"
                                + Spelling.hint(key, keys));
            }
            named.add(new Input(key));
        }
        return named.isEmpty() ? all : named;
    }

    /** Sobol indices of many inputs take too long: the largest of a short screening are chosen. */
    private List<Input> chosen(Scenario base, List<Input> named) {
        if (named.size() <= asked.most()) {
            return named;
        }
        Design screening = new Morris(named.size(), SCREENING_PATHS, settings.seed());
        List<SensitivityRow> rows = rows(base, named, screening, (done, all) -> {});
        double[] largest = new double[named.size()];
        for (Headlines headline : Headlines.values()) {
            double[] own = new double[named.size()];
            for (SensitivityRow row : rows) {
                if (row.measure().equals(headline.label()) && row.index().equals("mu_star")) {
                    own[named.indexOf(new Input(row.input()))] = row.estimate();
                }
            }
            double sum = Arrays.stream(own).sum();
            for (int input = 0; sum > 0 && input < own.length; input++) {
                largest[input] = Math.max(largest[input], own[input] / sum);
            }
        }
        return IntStream.range(0, named.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer input) -> -largest[input]))
                .limit(asked.most())
                .sorted()
                .map(named::get)
                .toList();
    }

    private Design design(int inputs) {
        return asked.screening()
                ? new Morris(inputs, asked.size(), settings.seed())
                : new Sobol(inputs, asked.size(), settings.seed());
    }

    private List<SensitivityRow> rows(
            Scenario base, List<Input> inputs, Design design, Workers.Progress progress) {
        List<double[]> answers = answers(base, inputs, design, progress);
        List<SensitivityRow> rows = new ArrayList<>();
        String method = design instanceof Morris ? "morris" : "sobol";
        for (Headlines headline : Headlines.values()) {
            double[] own =
                    answers.stream().mapToDouble(means -> means[headline.ordinal()]).toArray();
            boolean varies = Arrays.stream(own).distinct().count() > 1;
            if (varies && Arrays.stream(own).noneMatch(Double::isNaN)) {
                for (Index index : design.indices(own)) {
                    rows.add(
                            new SensitivityRow(
                                    method,
                                    headline.label(),
                                    inputs.get(index.input()).key(),
                                    index.name(),
                                    index.estimate(),
                                    index.interval()));
                }
            }
        }
        return rows;
    }

    private List<double[]> answers(
            Scenario base, List<Input> inputs, Design design, Workers.Progress progress) {
        int futures = settings.replications();
        Plan plan = new Plan(List.of(base), settings.seed(), futures, futures, Detail.HEADLINE);
        Experiment experiment = new Experiment(plan);
        List<double[]> points = design.points();
        boolean screening = design instanceof Morris;
        List<double[]> answers = new ArrayList<>();
        new Workers(settings.threads())
                .each(
                        points.size(),
                        point ->
                                Headlines.means(
                                        experiment.layout(),
                                        experiment.run(
                                                Input.at(
                                                        base,
                                                        inputs,
                                                        inside(points.get(point), screening)),
                                                futures,
                                                Interruption::throwIfInterrupted)),
                        means -> {
                            answers.add(means);
                            progress.done(futures * answers.size(), futures * points.size());
                        });
        return answers;
    }

    /** A screening leaves out the ends of each law, where nothing is likely. */
    private static double[] inside(double[] point, boolean screening) {
        return Arrays.stream(point)
                .map(u -> screening ? EDGE + (1 - 2 * EDGE) * u : Math.max(NOT_ZERO, u))
                .toArray();
    }
}
