package org.secureplaces.files.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.secureplaces.child.Geography;
import org.secureplaces.demand.Demand;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Shipped;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Capacity;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.scenario.Horizon;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.scenario.Title;
import org.secureplaces.stay.Stays;

/** Reads scenario files: what is wrong with one is collected, all of it, with its place. */
public final class ScenarioReader {

    private static final String SHIPPED = "baseline.yaml";

    private final Register register;
    private final Supplier<Optional<Scenario>> standIn;

    public ScenarioReader(Register register) {
        this(register, () -> shipped(register));
    }

    private ScenarioReader(Register register, Supplier<Optional<Scenario>> standIn) {
        this.register = register;
        this.standIn = standIn;
    }

    /** The scenario of a file; empty where the file has problems. */
    public Optional<ScenarioFile> read(Path file, Problems problems) {
        return new Extends(Shipped.onClassPath())
                .resolve(file, problems)
                .flatMap(layers -> read(layers, problems));
    }

    /** The scenario of a file that was read before with all that it extends. */
    public Optional<ScenarioFile> read(Layers layers, Problems problems) {
        Figures figures = new Figures(register, layers.baseFirst().get(0).source().file());
        Fields top = Fields.of(layers.merged(), problems);
        ChangeDefaults defaults = defaults(top, figures);
        Optional<Scenario> scenario = scenario(top, figures, defaults);
        top.finish();
        return problems.isEmpty()
                ? scenario.map(found -> new ScenarioFile(found, layers, figures.tables(), defaults))
                : Optional.empty();
    }

    private Optional<Scenario> scenario(Fields top, Figures figures, ChangeDefaults defaults) {
        Title title = title(top);
        Optional<Horizon> horizon = horizon(top);
        Optional<Capacity> capacity = capacity(top, figures, horizon);
        ChangeReader changes = new ChangeReader(defaults, figures, register);
        Optional<Demand> demand = demand(top, figures);
        Optional<Stays> stays = new StaysReader(figures).read(top.required("stays").fields());
        Optional<Arrangement> arrangement = arrangement(top, figures, capacity);
        boolean whole =
                Stream.of(horizon, capacity, demand, stays, arrangement)
                        .allMatch(Optional::isPresent);
        if (!whole) {
            capacity.ifPresent(known -> readForProblems(top, known, horizon, changes, figures));
            readOnlyNames(top);
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
        return Optional.of(changed(top, bare, changes, figures));
    }

    /**
     * Where the model cannot be made, its start and its changes are read all the same, on the
     * shipped baseline with the homes of the file, so that all mistakes are told at once.
     */
    private void readForProblems(
            Fields top,
            Capacity capacity,
            Optional<Horizon> horizon,
            ChangeReader changes,
            Figures figures) {
        standIn.get()
                .map(scenario -> scenario.with(capacity).with(horizon.orElse(scenario.horizon())))
                .ifPresent(scenario -> changed(top, scenario, changes, figures));
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
                                        .read(layers, problems))
                .map(ScenarioFile::scenario);
    }

    private static Title title(Fields top) {
        String name = top.required("name").text();
        String description = top.optional("description").map(Value::text).orElse("");
        return new Title(name.isBlank() ? "unnamed" : name, description);
    }

    private static Optional<Capacity> capacity(
            Fields top, Figures figures, Optional<Horizon> horizon) {
        LocalDate from = horizon.map(Horizon::dataCutOff).orElse(LocalDate.EPOCH);
        return new EstateReader(figures, from).read(top.required("estate").fields());
    }

    private Optional<Demand> demand(Fields top, Figures figures) {
        DemandReader reader = new DemandReader(figures, register);
        Geography geography = reader.geography(top.required("geography").fields());
        return reader.read(top.required("demand").fields(), geography);
    }

    private static Optional<Arrangement> arrangement(
            Fields top, Figures figures, Optional<Capacity> capacity) {
        Fields placement = top.required("placement").fields();
        return capacity.map(known -> known.effectiveness().othersInContracted())
                .flatMap(others -> new PlacementReader(figures).read(placement, others));
    }

    private static Scenario changed(
            Fields top, Scenario bare, ChangeReader changes, Figures figures) {
        Scenario known = changes.apply(top.required("known_events"), bare).asBase();
        Scenario begun = known.with(new StartReader(figures).read(top.required("start"), known));
        return changes.apply(top.required("changes"), begun);
    }

    private static ChangeDefaults defaults(Fields top, Figures figures) {
        Fields estate = top.required("estate").fields();
        return ChangeDefaults.read(estate.required("defaults").fields(), figures);
    }

    /** Where the model cannot be made, the keys that depend on it are still known keys. */
    private static void readOnlyNames(Fields top) {
        top.optional("known_events");
        top.optional("start");
        top.optional("changes");
    }

    private static Optional<Horizon> horizon(Fields top) {
        LocalDate cutOff = top.required("data_cut_off").date();
        Value knownUntil = top.required("known_until");
        LocalDate known = knownUntil.date();
        Value forecastFrom = top.required("forecast_from");
        LocalDate from = forecastFrom.date();
        if (top.required("data_cut_off").isSound()) {
            if (knownUntil.isSound() && known.isBefore(cutOff)) {
                knownUntil.problem("must not be before data_cut_off " + cutOff + ", was " + known);
            }
            if (forecastFrom.isSound() && !from.isAfter(cutOff)) {
                forecastFrom.problem("must be after data_cut_off " + cutOff + ", was " + from);
            }
        }
        int years = top.required("years").integer(Range.between(1, 100));
        return top.make(() -> new Horizon(cutOff, known, from, Period.ofYears(years)));
    }
}
