package org.secureplaces.files.scenario.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.files.scenario.change.ChangeDefaults.ProgrammeDefaults;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.programme.CapacityBuilding;
import org.secureplaces.scenario.change.programme.MentalHealthModel;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.scenario.change.programme.StaffingRecovery;

/** Reads programmes that change what chosen homes do with their places. */
final class LeverReader {

    private final ProgrammeDefaults defaults;

    LeverReader(ProgrammeDefaults defaults) {
        this.defaults = defaults;
    }

    Optional<Change> capacityBuilding(Fields fields, ChangeContext known) {
        Programme programme = programme(fields, known);
        double ratio = fields.required("high_need_odds_ratio").number(Range.POSITIVE);
        double freed =
                fields.optional("caution_freed")
                        .map(value -> value.number(Range.SHARE))
                        .orElse(defaults.cautionFreed());
        return fields.make(() -> new CapacityBuilding(programme, ratio, freed));
    }

    Optional<Change> staffingRecovery(Fields fields, ChangeContext known) {
        Programme programme = programme(fields, known);
        double recovered = fields.required("recovered").number(Range.SHARE);
        return fields.make(() -> new StaffingRecovery(programme, recovered));
    }

    Optional<Change> mentalHealthModel(Fields fields, ChangeContext known) {
        Programme programme = programme(fields, known);
        double ratio = fields.required("acceptance_odds_ratio").number(Range.POSITIVE);
        double stay = fields.required("stay_factor").number(Range.POSITIVE);
        double returns = returns(fields, defaults);
        return fields.make(() -> new MentalHealthModel(programme, ratio, stay, returns));
    }

    private Programme programme(Fields fields, ChangeContext known) {
        List<String> homes = known.homesOrAll(fields.required("homes"));
        LocalDate from = known.date(fields.required("from"));
        int ramp =
                ChangeDefaults.months(fields.optional("ramp_up_months"), defaults.rampUpMonths());
        Optional<LocalDate> over = ChangeContext.until(fields, from).map(last -> last.plusDays(1));
        ProgrammeCost cost =
                ChangeContext.cost(fields, defaults.costPoundsPerYear(), defaults.costPoundsOnce());
        return new Programme(homes, from, ramp, cost, over);
    }

    /** How much more or less often children come again who were discharged from the programme. */
    static double returns(Fields fields, ProgrammeDefaults defaults) {
        return fields.optional("return_factor")
                .map(value -> value.number(Range.between(0, 10)))
                .orElse(defaults.returnFactor());
    }
}
