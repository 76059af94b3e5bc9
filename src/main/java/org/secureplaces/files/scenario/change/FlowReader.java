package org.secureplaces.files.scenario.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Sector;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.files.scenario.part.Figures;
import org.secureplaces.files.scenario.part.Vocabulary;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.demand.DivertFromHomes;
import org.secureplaces.scenario.change.demand.DivertToHomes;
import org.secureplaces.scenario.change.demand.Prevention;

/** Reads changes to who is referred at all: prevention, and what other sectors take or send. */
final class FlowReader {

    private static final Range PER_YEAR = Range.between(0, 100_000);
    private static final double ROUNDING = 1e-6;

    private final Figures figures;

    FlowReader(Figures figures) {
        this.figures = figures;
    }

    Optional<Change> prevention(Fields fields, ChangeContext known) {
        Route route = fields.required("route").oneOf(Vocabulary.routes());
        Figure share = figures.read(fields.required("share"), Range.SHARE);
        Phase phase = known.phase(fields);
        List<Region> regions =
                fields.optional("regions")
                        .map(list -> all(list, Vocabulary.regions(), "region"))
                        .orElse(List.of());
        var need = fields.optional("need").map(value -> value.oneOf(Vocabulary.needs()));
        TargetGroup whom = new TargetGroup(regions, need, Optional.empty());
        ProgrammeCost cost = ChangeContext.cost(fields);
        return fields.make(
                () ->
                        new Prevention(
                                route,
                                new Removal(Removal.Reason.PREVENTED, share, phase, whom),
                                cost));
    }

    Optional<Change> divertFromHomes(Fields fields, ChangeContext known) {
        Sector sector = fields.required("to_sector").oneOf(Vocabulary.sectors());
        Figure share = figures.read(fields.required("share"), Range.SHARE);
        Phase phase = known.phase(fields);
        List<Basis> bases =
                fields.optional("basis")
                        .map(list -> all(list, Vocabulary.bases(Route.JUSTICE), "legal basis"))
                        .orElse(List.of());
        Optional<Sex> sex = fields.optional("sex").map(value -> value.oneOf(Vocabulary.sexes()));
        TargetGroup whom = new TargetGroup(List.of(), Optional.empty(), sex);
        ProgrammeCost cost = ChangeContext.cost(fields);
        return fields.make(
                () ->
                        new DivertFromHomes(
                                sector,
                                bases,
                                new Removal(Removal.Reason.SENT_ELSEWHERE, share, phase, whom),
                                cost));
    }

    Optional<Change> divertToHomes(Fields fields, ChangeContext known) {
        Sector sector = fields.required("from_sector").oneOf(Vocabulary.sectors());
        Figure perYear = figures.read(fields.required("children_per_year"), PER_YEAR);
        List<DivertToHomes.Part> parts = parts(fields.required("basis_shares").fields());
        Optional<Figure> girls =
                fields.optional("girls").map(value -> figures.read(value, Range.SHARE));
        DivertToHomes.Who who =
                fields.optional("ages")
                        .map(value -> aged(girls, value.fields()))
                        .orElse(new DivertToHomes.Who(girls, 0, List.of()));
        Phase phase = known.phase(fields);
        ProgrammeCost cost = ChangeContext.cost(fields);
        return fields.make(() -> new DivertToHomes(sector, perYear, parts, who, phase, cost));
    }

    private static DivertToHomes.Who aged(Optional<Figure> girls, Fields ages) {
        int youngest = ages.required("from").integer(Range.between(0, 25));
        Value list = ages.required("shares");
        List<Double> shares =
                list.items().stream().map(item -> item.number(Range.atLeast(0))).toList();
        if (list.isSound() && !(shares.stream().mapToDouble(share -> share).sum() > 0)) {
            list.problem("must be numbers that are not all 0, were " + shares);
        }
        return new DivertToHomes.Who(girls, youngest, shares);
    }

    private static List<DivertToHomes.Part> parts(Fields fields) {
        List<DivertToHomes.Part> parts = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<String, Basis> word : Vocabulary.bases(Route.JUSTICE).entrySet()) {
            if (word.getValue() != Basis.OTHERS) {
                Optional<Value> stated = fields.optional(word.getKey());
                double share = stated.map(value -> value.number(Range.SHARE)).orElse(0.0);
                sum += share;
                if (share > 0) {
                    parts.add(new DivertToHomes.Part(word.getValue(), share));
                }
            }
        }
        if (fields.isSound() && Math.abs(sum - 1) > ROUNDING) {
            fields.problem("must sum to 1, sum was " + sum);
        }
        return parts;
    }

    /** Different words of a list that must not be empty. */
    private static <T> List<T> all(Value list, Map<String, T> words, String noun) {
        List<Value> items = list.items();
        if (items.isEmpty()) {
            list.problem("must name at least one " + noun + ", was an empty list");
        }
        Set<T> named = new LinkedHashSet<>();
        for (Value item : items) {
            T meant = item.oneOf(words);
            if (item.isSound() && !named.add(meant)) {
                item.problem("must name each " + noun + " once, was '" + item.text() + "' again");
            }
        }
        return List.copyOf(named);
    }
}
