package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.part.Figures;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;

/** Reads dated changes and applies them one after another. */
public final class ChangeReader {

    /** Reads one kind of change, given what it may name. */
    private interface Kind {
        Optional<Change> read(Fields fields, ChangeContext known);
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Figures figures;

    /** Each kind of change is one entry, by its word in files. */
    public ChangeReader(ChangeDefaults defaults, Figures figures, Register register) {
        this.figures = figures;
        ClosureReader closures = new ClosureReader(defaults);
        OpeningReader openings = new OpeningReader(defaults, register);
        PlacesReader places = new PlacesReader(defaults);
        LeverReader levers = new LeverReader(defaults.programme());
        kinds.put("close", closures::close);
        kinds.put("reopen", openings::reopen);
        kinds.put("rebuild", closures::rebuild);
        kinds.put("stop_admissions", PlacesReader::stopAdmissions);
        kinds.put("open", openings::open);
        kinds.put("convert", PlacesReader::convert);
        kinds.put("cut_contracts", places::cutContracts);
        kinds.put("lend", PlacesReader::lend);
        kinds.put("share_places", PlacesReader::share);
        kinds.put("resize", openings::resize);
        kinds.put("restrict", PlacesReader::restrict);
        kinds.put("scale_demand", DemandChangeReader::scale);
        kinds.put("capacity_building", levers::capacityBuilding);
        kinds.put("staffing_recovery", levers::staffingRecovery);
        kinds.put("mental_health_model", levers::mentalHealthModel);
        FlowReader flows = new FlowReader(figures);
        kinds.put("prevention", flows::prevention);
        kinds.put("divert_to_homes", flows::divertToHomes);
        kinds.put("divert_from_homes", flows::divertFromHomes);
        WayOutReader waysOut = new WayOutReader(figures, defaults.programme());
        kinds.put("scotland", waysOut::scotland);
        kinds.put("step_down", waysOut::stepDown);
        kinds.put("relevant_accommodation", new RelevantReader(figures, defaults.relevant())::read);
    }

    /**
     * The scenario after every change of a list that can be applied; the others become problems.
     */
    public Scenario apply(Value list, Scenario base) {
        Scenario scenario = base;
        ChangeDays days = new ChangeDays();
        for (Value item : list.items()) {
            scenario = applyOne(item.fields(), scenario, days);
        }
        return scenario;
    }

    private Scenario applyOne(Fields item, Scenario scenario, ChangeDays days) {
        Optional<Value> stated = item.onlyOneOf(List.copyOf(kinds.keySet()));
        if (stated.isEmpty()) {
            return scenario;
        }
        Fields fields = stated.get().fields();
        Optional<Change> change = kind(stated.get()).read(fields, new ChangeContext(scenario));
        figures.tableIfStated(stated.get());
        LocalDate end = scenario.horizon().end();
        change.ifPresent(found -> days.note(stated.get(), fields, found, end));
        return change.flatMap(found -> fields.make(() -> scenario.with(found))).orElse(scenario);
    }

    private Kind kind(Value stated) {
        return Optional.ofNullable(kinds.get(ChangeContext.lastWord(stated))).orElseThrow();
    }
}
