package org.secureplaces.files.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.secureplaces.child.Geography;
import org.secureplaces.demand.Demand;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.Problems;
import org.secureplaces.files.Spelling;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.change.ChangeDefaults;
import org.secureplaces.files.scenario.change.ChangeReader;
import org.secureplaces.files.scenario.part.ArrangementReader;
import org.secureplaces.files.scenario.part.CensusReader;
import org.secureplaces.files.scenario.part.CostsReader;
import org.secureplaces.files.scenario.part.DemandReader;
import org.secureplaces.files.scenario.part.EstateReader;
import org.secureplaces.files.scenario.part.Figures;
import org.secureplaces.files.scenario.part.HorizonReader;
import org.secureplaces.files.scenario.part.NamedTexts;
import org.secureplaces.files.scenario.part.PlacementReader;
import org.secureplaces.files.scenario.part.Posteriors;
import org.secureplaces.files.scenario.part.StartReader;
import org.secureplaces.files.scenario.part.StaysReader;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Layers.Layer;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Node.Entry;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Costs;
import org.secureplaces.home.Estate;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.Title;
import org.secureplaces.stay.Stays;

/** Reads scenario files: what is wrong with one is collected, all of it, with its place. */
public final class ScenarioReader {

    private static final int LONGEST_AUTHOR = 200;
    private static final String SHIPPED = "baseline.yaml";
    private static final List<String> EXTENDS = List.of("extends");

    private final Register register;
    private final Supplier<Optional<Scenario>> standIn;

    public ScenarioReader(Register register) {
        this(register, () -> Baseline.SHIPPED);
    }

    private ScenarioReader(Register register, Supplier<Optional<Scenario>> standIn) {
        this.register = register;
        this.standIn = standIn;
    }

    /** Read when it is first needed, and once. */
    private static final class Baseline {
        static final Optional<Scenario> SHIPPED = shipped(Register.shipped());
    }

    /** The scenario of a file; empty where the file has problems. */
    public Optional<ScenarioFile> read(Path file, Problems problems) {
        return read(file, Optional.empty(), problems);
    }

    /**
     * The same.
     *
     * @param data a folder outside from which files may be read that the scenario names
     */
    public Optional<ScenarioFile> read(Path file, Optional<Path> data, Problems problems) {
        Extends files = new Extends(Shipped.onClassPath());
        Optional<ScenarioFile> read =
                files.resolve(file, problems)
                        .flatMap(layers -> read(layers, NamedTexts.onDisk(data), problems));
        read.flatMap(found -> found.layers().merged().value(Extends.COMPARE_WITH))
                .ifPresent(named -> files.comparedWith(file, problems));
        return read.filter(found -> problems.isEmpty());
    }

    /**
     * The scenario of a file that was read before with all that it extends.
     *
     * @param census the files of a census that it names, as they were read then
     */
    public Optional<ScenarioFile> read(Layers layers, List<Source> census, Problems problems) {
        return read(layers, NamedTexts.stored(census), problems);
    }

    private Optional<ScenarioFile> read(Layers layers, NamedTexts texts, Problems problems) {
        if (isFragment(layers)) {
            askForExtends(layers.merged(), problems);
            return Optional.empty();
        }
        return read(Fields.of(layers.merged(), problems), layers, texts, problems);
    }

    /** The same from the fields of the merged file. */
    Optional<ScenarioFile> read(Fields top, Layers layers, NamedTexts texts, Problems problems) {
        Posteriors posteriors =
                Posteriors.named(top.optional("posterior"), texts, layers, problems);
        String first = layers.baseFirst().get(0).source().file();
        Figures figures = new Figures(register, first, posteriors);
        requireOwnName(layers, problems);
        Title title = title(top);
        ChangeDefaults defaults = defaults(top, figures);
        Optional<Horizon> horizon = new HorizonReader(layers).read(top);
        CensusReader census = new CensusReader(figures, texts, layers, problems);
        Changing changing =
                new Changing(
                        new ChangeReader(defaults, figures, register),
                        new StartReader(figures, census));
        Optional<Scenario> scenario = scenario(top, title, figures, horizon, changing);
        top.finish();
        if (problems.isEmpty()) {
            scenario.ifPresent(found -> Feasible.check(found, layers, problems));
        }
        var named = new NamedFiles(census.files(), posteriors.file(), census.notes());
        return scenario.filter(found -> problems.isEmpty())
                .map(found -> new ScenarioFile(found, layers, figures.tables(), defaults, named));
    }

    /** A file that neither builds on another nor has an estate of its own. */
    private static boolean isFragment(Layers layers) {
        Layer first = layers.baseFirst().get(0);
        return first.top().entry("extends").isEmpty() && first.top().entry("estate").isEmpty();
    }

    private static void askForExtends(Mapping top, Problems problems) {
        Optional<Entry> meant =
                top.entries().stream()
                        .filter(entry -> Spelling.nearest(entry.key(), EXTENDS).isPresent())
                        .findFirst();
        problems.add(
                meant.map(Entry::at).orElse(top.at()),
                meant.map(entry -> "unknown key '" + entry.key() + "', did you mean 'extends'?")
                        .orElse("missing key 'extends', expected such as extends: baseline.yaml"));
    }

    /** A name is not inherited: two scenarios of one name cannot be told apart. */
    private static void requireOwnName(Layers layers, Problems problems) {
        Layer own = layers.baseFirst().get(layers.baseFirst().size() - 1);
        if (layers.baseFirst().size() > 1 && own.top().entry("name").isEmpty()) {
            problems.add(own.top().at(), "missing key 'name', which is not inherited");
        }
    }

    private Optional<Scenario> scenario(
            Fields top,
            Title title,
            Figures figures,
            Optional<Horizon> horizon,
            Changing changing) {
        EstateReader homes = new EstateReader(figures, firstDay(horizon));
        Fields estate = top.required("estate").fields();
        Costs costs = new CostsReader(figures).read(top.required("costs").fields());
        Optional<Capacity> capacity = homes.read(estate, costs);
        Optional<Demand> demand = demand(top, figures);
        Optional<Stays> stays = new StaysReader(figures).read(top.required("stays").fields());
        Optional<Arrangement> arrangement = arrangement(top, figures, capacity, horizon);
        var parts = Stream.of(horizon, capacity, demand, stays, arrangement);
        if (!parts.allMatch(Optional::isPresent)) {
            readForProblems(top, horizon, homes.estate(estate), changing);
            return Optional.empty();
        }
        Scenario bare =
                new Scenario(
                        title,
                        horizon.get(),
                        new Start.Empty(),
                        capacity.get(),
                        demand.get(),
                        stays.get(),
                        arrangement.get(),
                        List.of());
        return Optional.of(changing.apply(top, bare));
    }

    /** The shipped baseline, with nothing to stand in for it. */
    private static Optional<Scenario> shipped(Register register) {
        Problems problems = new Problems();
        return Shipped.onClassPath()
                .text(SHIPPED)
                .flatMap(text -> Extends.of(List.of(new Source(SHIPPED, text)), problems))
                .flatMap(
                        layers ->
                                new ScenarioReader(register, Optional::empty)
                                        .read(layers, List.of(), problems))
                .map(ScenarioFile::scenario);
    }

    private static Title title(Fields top) {
        Value given = top.required("name");
        String name = given.name();
        if (name.lines().count() > 1) {
            given.problem("must be one line");
        }
        top.optional("author").ifPresent(ScenarioReader::checkAuthor);
        top.optional(Extends.COMPARE_WITH).ifPresent(Value::text);
        String description = top.optional("description").map(Value::text).orElse("");
        return new Title(name.isBlank() ? "unnamed" : name, description);
    }

    private static void checkAuthor(Value author) {
        String text = author.text();
        int letters = text.codePointCount(0, text.length());
        if (letters > LONGEST_AUTHOR) {
            author.problem("must have at most " + LONGEST_AUTHOR + " characters, has " + letters);
        }
    }

    private static LocalDate firstDay(Optional<Horizon> horizon) {
        return horizon.map(Horizon::dataCutOff).orElse(LocalDate.EPOCH);
    }

    private Optional<Demand> demand(Fields top, Figures figures) {
        DemandReader reader = new DemandReader(figures, register);
        Geography geography = reader.geography(top.required("geography").fields());
        return reader.read(top.required("demand").fields(), geography);
    }

    private static Optional<Arrangement> arrangement(
            Fields top, Figures figures, Optional<Capacity> capacity, Optional<Horizon> horizon) {
        Fields placement = top.required("placement").fields();
        Figure others =
                capacity.map(known -> known.effectiveness().othersInContracted())
                        .orElse(Figure.fixed("others_in_contracted", 1));
        List<String> homes =
                capacity.map(known -> known.estate().homes().stream().map(Home::name).toList())
                        .orElse(List.of());
        ArrangementReader arrangements = new ArrangementReader(figures, homes, horizon);
        return new PlacementReader(figures, arrangements).read(placement, others);
    }

    /** What comes after the model: events, the start and the changes, in this order. */
    private record Changing(ChangeReader changes, StartReader starts) {
        Scenario apply(Fields top, Scenario bare) {
            Scenario known = changes.apply(top.required("known_events"), bare);
            Scenario begun = starts.begin(top, bare, known);
            return changes.apply(top.required("changes"), begun);
        }
    }

    private static ChangeDefaults defaults(Fields top, Figures figures) {
        Fields estate = top.required("estate").fields();
        return ChangeDefaults.read(estate.required("defaults").fields(), figures);
    }

    /**
     * Where the model cannot be made, its start and its changes are read all the same, on the
     * shipped baseline with the homes of the file, so that all mistakes are told at once; where
     * there are no homes either, they are still known keys.
     */
    private void readForProblems(
            Fields top, Optional<Horizon> horizon, Optional<Estate> estate, Changing changing) {
        standIn.get()
                .map(known -> known.with(horizon.orElse(known.horizon())))
                .flatMap(known -> estate.map(known.capacity()::with).map(known::with))
                .ifPresent(known -> changing.apply(top, known));
        List.of("known_events", "start", "changes").forEach(top::optional);
    }
}
