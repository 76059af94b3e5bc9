package org.secureplaces.app.notebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.output.ValidatedFile;
import org.secureplaces.app.past.FitJob;
import org.secureplaces.app.stored.Answers;
import org.secureplaces.files.Problems;
import org.secureplaces.files.TextFile;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.question.Fit;
import org.secureplaces.question.Question;
import org.secureplaces.question.ScenarioText;
import org.secureplaces.question.Text;
import org.secureplaces.scenario.Scenario;

/**
 * A scenario and how it is asked about: read from a file or built in code, and asked any question.
 * It is a value; every method hands back another one.
 *
 * <pre>{@code
 * Study today = Study.baseline().futures(100);
 * Study closed = today.named("Close Atkinson").close("Atkinson", "2027-04-01").with("residents", "stay");
 * Results results = today.forecast(closed);
 * results.comparison();
 * }</pre>
 *
 * <p>What is wrong with a scenario is an {@link org.secureplaces.files.InputException} when it is
 * asked, at the line and column of {@link #yaml()}.
 */
public final class Study implements HomeChanges, ChildChanges, Questions {

    private static final String SHIPPED = "shipped/";

    private final List<Text> base;
    private final List<Text> named;
    private final Optional<Own> own;
    private final Settings settings;

    private Study(List<Text> base, List<Text> named, Optional<Own> own, Settings settings) {
        this.base = List.copyOf(base);
        this.named = List.copyOf(named);
        this.own = own;
        this.settings = settings;
    }

    /** Today's homes under the present rules, as they come with the program. */
    public static Study baseline() {
        return new Study(
                List.of(shipped("baseline.yaml")),
                List.of(shipped("posterior.csv")),
                Optional.empty(),
                Settings.USUAL);
    }

    /**
     * The scenario of a file, with all that it extends.
     *
     * @throws org.secureplaces.files.InputException with every problem of the file
     */
    public static Study read(String file) {
        ScenarioText text = Inputs.texts(Inputs.read(List.of(Path.of(file)))).get(0);
        return new Study(text.baseFirst(), text.named(), Optional.empty(), Settings.USUAL);
    }

    /**
     * What records of children, or published counts, say of the parameters: a file as the command
     * fit reads it. The scenario that was fitted is {@code fitted.yaml} among the results.
     */
    public static Results fit(String data) {
        Path file = Path.of(data);
        Path folder = Scratch.folder("fit");
        String name = String.valueOf(file.getFileName());
        Optional<LocalDate> asInFile = Optional.empty();
        Fit question =
                new Fit(name, asInFile, asInFile, ValidatedFile.latest(), Optional.empty(), false);
        new FitJob(file, question, new Request(List.of("fit", name), 1)).run(folder);
        return Results.open(folder.toString());
    }

    private static Text shipped(String name) {
        return new Text(SHIPPED + name, Shipped.onClassPath().text(name).orElseThrow());
    }

    /** The same under another name, by which results tell scenarios apart. */
    public Study named(String name) {
        return owning(own.map(there -> there.named(name)).orElse(Own.called(name)));
    }

    /**
     * The same with another value at a key of scenario files, such as {@code
     * "demand.welfare_england.per_year"}: a number, a word, a list, or a map with the value and its
     * range. The key {@code posterior} takes the file of calibrated draws, or {@code "none"}.
     */
    public Study set(String key, Object value) {
        if (key.equals("posterior") && !value.equals("none")) {
            return withPosterior(String.valueOf(value));
        }
        return owning(owned().set(List.of(key.split("\\.")), value));
    }

    @Override
    public Study change(String kind, Map<String, ?> keys) {
        return owning(owned().change(kind, keys));
    }

    /** The same, its last change with one more key, such as {@code with("residents", "stay")}. */
    public Study with(String key, Object value) {
        return owning(owned().with(key, value));
    }

    /** The same with another seed of the random numbers. */
    public Study seed(long seed) {
        return asked(settings.withSeed(seed));
    }

    /** The same with so many simulated futures; without it as many as the command would. */
    public Study futures(int futures) {
        return asked(settings.withFutures(futures));
    }

    /** The same, forecast for so many years; without it as the scenario says. */
    public Study years(int years) {
        return asked(settings.withYears(years));
    }

    /** The same, its results kept in a folder; without it until the program ends. */
    public Study into(String folder) {
        return asked(settings.withFolder(Path.of(folder)));
    }

    /** What the study states, as a scenario file that the commands read. */
    public String yaml() {
        return texts().get(texts().size() - 1).text();
    }

    /**
     * The scenario as the model has it.
     *
     * @throws org.secureplaces.files.InputException with every problem of it
     */
    public Scenario scenario() {
        return Inputs.of(new ScenarioText("", texts(), namedTexts())).scenario();
    }

    @Override
    public Asking asking() {
        return new Asking(new ScenarioText(scenario().name(), texts(), namedTexts()), settings);
    }

    @Override
    public Results ask(Question question) {
        Path folder = settings.folder().orElseGet(() -> Scratch.folder(question.command()));
        Request request = new Request(Asked.arguments(question), settings.threads());
        new Answers(request, folder, (done, all) -> {}).answer(question);
        return Results.open(folder.toString());
    }

    private Study withPosterior(String file) {
        Problems problems = new Problems();
        Optional<String> text = TextFile.read(Path.of(file), file, problems);
        problems.throwIfAny();
        String name = String.valueOf(Path.of(file).getFileName());
        Own with = owned().set(List.of("posterior"), name);
        return owning(with.naming(new Text(name, text.orElseThrow())));
    }

    private List<Text> texts() {
        List<Text> all = new ArrayList<>(base);
        own.ifPresent(there -> all.add(there.file(base.get(base.size() - 1).file())));
        return all;
    }

    private List<Text> namedTexts() {
        List<Text> all = new ArrayList<>(named);
        own.ifPresent(there -> all.addAll(there.named()));
        return all;
    }

    private Own owned() {
        return own.orElseGet(() -> Own.called(scenario().name() + ", changed"));
    }

    private Study owning(Own other) {
        return new Study(base, named, Optional.of(other), settings);
    }

    private Study asked(Settings others) {
        return new Study(base, named, own, others);
    }
}
