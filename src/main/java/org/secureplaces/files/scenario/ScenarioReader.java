package org.secureplaces.files.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Geography;
import org.secureplaces.demand.Demand;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.yaml.Extends;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Layers;
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

    private final Register register;

    public ScenarioReader(Register register) {
        this.register = register;
    }

    /** The scenario of a file; empty where the file has problems. */
    public Optional<ScenarioFile> read(Path file, Problems problems) {
        return new Extends(Shipped.onClassPath())
                .resolve(file, problems)
                .flatMap(layers -> read(layers, problems));
    }

    /** The scenario of a file that was read before with all that it extends. */
    public Optional<ScenarioFile> read(Layers layers, Problems problems) {
        Figures figures = new Figures(register);
        Fields top = Fields.of(layers.merged(), problems);
        Optional<Scenario> scenario = scenario(top, figures);
        top.finish();
        return problems.isEmpty()
                ? scenario.map(
                        found -> new ScenarioFile(found, layers, figures.tables(), defaults(top)))
                : Optional.empty();
    }

    private Optional<Scenario> scenario(Fields top, Figures figures) {
        String name = top.required("name").text();
        String description = top.optional("description").map(Value::text).orElse("");
        Optional<Horizon> horizon = horizon(top);
        LocalDate from = horizon.map(Horizon::dataCutOff).orElse(LocalDate.EPOCH);
        Fields estate = top.required("estate").fields();
        Optional<Capacity> capacity = new EstateReader(figures, from).read(estate);
        ChangeDefaults defaults = defaults(top);
        DemandReader demands = new DemandReader(figures, register);
        Geography geography = demands.geography(top.required("geography").fields());
        Optional<Demand> demand = demands.read(top.required("demand").fields(), geography);
        Optional<Stays> stays = new StaysReader(figures).read(top.required("stays").fields());
        Fields placement = top.required("placement").fields();
        Optional<Arrangement> arrangement =
                capacity.flatMap(
                        known ->
                                new PlacementReader(figures)
                                        .read(
                                                placement,
                                                known.effectiveness().othersInContracted()));
        boolean whole =
                horizon.isPresent()
                        && capacity.isPresent()
                        && demand.isPresent()
                        && stays.isPresent()
                        && arrangement.isPresent();
        if (!whole) {
            readOnlyForProblems(top);
            return Optional.empty();
        }
        Scenario bare =
                new Scenario(
                        new Title(name.isBlank() ? "unnamed" : name, description),
                        horizon.get(),
                        new Start.Empty(),
                        capacity.get(),
                        demand.get(),
                        stays.get(),
                        arrangement.get(),
                        List.of());
        return Optional.of(changed(top, bare, figures, new ChangeReader(defaults, register)));
    }

    private static Scenario changed(
            Fields top, Scenario bare, Figures figures, ChangeReader changes) {
        Scenario known = changes.apply(top.required("known_events"), bare).asBase();
        Scenario begun = known.with(new StartReader(figures).read(top.required("start"), known));
        return changes.apply(top.required("changes"), begun);
    }

    private static ChangeDefaults defaults(Fields top) {
        return ChangeDefaults.read(top.required("estate").fields().required("defaults").fields());
    }

    /** Where the model cannot be made, the keys that depend on it are still known keys. */
    private static void readOnlyForProblems(Fields top) {
        top.optional("known_events");
        top.optional("start");
        top.optional("changes");
    }

    private static Optional<Horizon> horizon(Fields top) {
        LocalDate cutOff = top.required("data_cut_off").date();
        LocalDate known = top.required("known_until").date();
        LocalDate from = top.required("forecast_from").date();
        int years = top.required("years").integer(Range.between(1, 100));
        return top.make(() -> new Horizon(cutOff, known, from, Period.ofYears(years)));
    }
}
