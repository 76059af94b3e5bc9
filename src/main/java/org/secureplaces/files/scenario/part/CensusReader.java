package org.secureplaces.files.scenario.part;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.child.Basis;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.FigureOrigin;
import org.secureplaces.files.Problems;
import org.secureplaces.files.census.Census;
import org.secureplaces.files.census.CensusDefaults;
import org.secureplaces.files.census.CensusFiles;
import org.secureplaces.files.csv.Sheet;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Layers;
import org.secureplaces.files.yaml.Layers.Source;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.HomeState;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.release.OfficialCount;

/**
 * Reads a start that names the files of an official release. What the release counts replaces what
 * an earlier file says of it; to state it again beside the release is a mistake.
 */
public final class CensusReader {

    private static final List<String> COUNTED = List.of("approved_welfare", "contracted_justice");

    private final Figures figures;
    private final NamedTexts texts;
    private final Layers layers;
    private final Problems problems;
    private final List<Source> files = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public CensusReader(Figures figures, NamedTexts texts, Layers layers, Problems problems) {
        this.figures = figures;
        this.texts = texts;
        this.layers = layers;
        this.problems = problems;
    }

    /** The files of the census, as they were read. */
    public List<Source> files() {
        return List.copyOf(files);
    }

    /** What a reader of results should know of the census, in sentences. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * The scenario that begins with the census; the bare one where there are problems.
     *
     * @param known the scenario after all known events
     */
    Scenario begin(Fields top, Start stated, Scenario bare, Scenario known) {
        Value census = stated.fields().required("census");
        Value date = stated.fields().required("date");
        LocalDate day = date.date();
        Optional<List<Sheet>> sheets = sheets(census);
        refuseStatedTwice(top, stated.fields(), census, day);
        if (sheets.isEmpty() || !stated.fields().isSound()) {
            return known;
        }
        if (!day.isBefore(bare.horizon().forecastFrom())) {
            date.problem(
                    "must be before forecast_from "
                            + bare.horizon().forecastFrom()
                            + ", was "
                            + day
                            + ": state a later forecast_from");
            return known;
        }
        List<Change> events = known.changes();
        CensusDefaults usual = usual(stated, bare, OfficialCount.past(bare, events, day), day);
        Problems own = new Problems();
        Optional<Census> counted = CensusFiles.read(sheets.get(), usual, own);
        own.all().forEach(problem -> problems.add(problem.at(), problem.message()));
        return counted.flatMap(
                        found -> stated.fields().make(() -> found.count().begin(bare, events)))
                .map(begun -> noted(begun, counted.orElseThrow(), top, census, usual))
                .orElse(known);
    }

    private static CensusDefaults usual(Start stated, Scenario bare, Scenario past, LocalDate day) {
        return new CensusDefaults(
                day,
                past.homes(),
                stated.children(),
                stated.waiting(),
                bare.capacity().effectiveness().available());
    }

    /**
     * What stands at the key {@code start}, as far as a census needs it.
     *
     * @param children number on each basis, for the proportions that a release does not state
     */
    record Start(Fields fields, List<Integer> children, Figure waiting) {
        Start {
            children = List.copyOf(children);
        }
    }

    private Optional<List<Sheet>> sheets(Value census) {
        List<Sheet> sheets = new ArrayList<>();
        Problems own = new Problems();
        List<Value> named = census.items();
        for (Value item : named) {
            Optional<Source> file = texts.of(item, own);
            file.ifPresent(files::add);
            file.flatMap(found -> Sheet.read(texts.shown(found.file()), found.text(), own))
                    .ifPresent(sheets::add);
        }
        own.all().forEach(problem -> problems.add(problem.at(), problem.message()));
        Set<String> names = new LinkedHashSet<>(files.stream().map(Source::file).toList());
        boolean all = census.isSound() && own.isEmpty();
        if (all && (named.size() != 3 || names.size() != 3)) {
            census.problem(
                    "must name the three files of a release, each once, was "
                            + named.stream().map(Value::text).collect(joining(", ")));
        } else if (all && !CensusFiles.missing(sheets).isEmpty()) {
            census.problem(
                    "must name the three files of a release, but found none with "
                            + String.join(" and none with ", CensusFiles.missing(sheets)));
        }
        return census.isSound() && own.isEmpty() ? Optional.of(sheets) : Optional.empty();
    }

    private void refuseStatedTwice(Fields top, Fields start, Value census, LocalDate day) {
        start.optional("children")
                .filter(value -> isBeside(value, census))
                .ifPresent(
                        value -> value.problem("must be left out: the census counts the children"));
        Fields estate = top.required("estate").fields();
        for (String key : COUNTED) {
            estate.optional(key)
                    .filter(value -> isBeside(value, census))
                    .ifPresent(
                            value -> value.problem("must be left out: the census counts places"));
        }
        Value cutOff = top.required("data_cut_off");
        if (isBeside(cutOff, census) && cutOff.isSound() && !cutOff.date().equals(day)) {
            cutOff.problem(
                    "must be the day of the census " + day + " or left out, was " + cutOff.date());
        }
    }

    /** Whether a value stands in the same file as the census or in one that builds on it. */
    private boolean isBeside(Value value, Value census) {
        List<String> baseFirst =
                layers.baseFirst().stream().map(layer -> layer.source().file()).toList();
        return baseFirst.indexOf(value.node().at().file())
                >= baseFirst.indexOf(census.node().at().file());
    }

    private Scenario noted(
            Scenario begun, Census census, Fields top, Value named, CensusDefaults before) {
        notes.addAll(census.notes());
        List<String> sources = files.stream().map(Source::file).map(CensusFiles::fileName).toList();
        FigureOrigin origin =
                new FigureOrigin.Published("published", sources, String.join(" ", notes));
        for (Basis basis : Basis.values()) {
            int children = census.count().children().get(basis.ordinal());
            figures.note("start.children." + basis.label(), children, origin);
        }
        int welfare = 0;
        int justice = 0;
        for (var home : begun.homes()) {
            HomeState state = home.on(census.count().day());
            welfare += state.isOpen() ? state.welfare() : 0;
            justice += state.isOpen() ? state.justice() : 0;
        }
        figures.note("estate.approved_welfare", welfare, origin);
        figures.note("estate.contracted_justice", justice, origin);
        Value share = top.required("estate").fields().required("available");
        return isBeside(share, named)
                ? begun.with(begun.capacity().withAvailable(before.available()))
                : begun;
    }
}
