package org.secureplaces.files.scenario.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.secureplaces.child.Location;
import org.secureplaces.child.Region;
import org.secureplaces.child.Sex;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Node.Scalar;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;
import org.secureplaces.home.Admits;
import org.secureplaces.home.Capacity;
import org.secureplaces.home.Costs;
import org.secureplaces.home.Effectiveness;
import org.secureplaces.home.Estate;
import org.secureplaces.home.FirstSize;
import org.secureplaces.home.Fluctuation;
import org.secureplaces.home.HighNeed;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Timeline;

/** Reads the homes and how many of their places can be used. */
public final class EstateReader {

    private static final Range PLACES = Range.between(0, 1000);

    private final Figures figures;
    private final LocalDate from;

    public EstateReader(Figures figures, LocalDate from) {
        this.figures = figures;
        this.from = from;
    }

    public Optional<Capacity> read(Fields fields, Costs costs) {
        Optional<Estate> estate = estate(fields);
        Effectiveness effectiveness =
                new Effectiveness(
                        share(fields, "available"),
                        share(fields, "effective"),
                        share(fields, "effective_if_others_in_welfare"),
                        share(fields, "others_in_contracted"),
                        share(fields, "justice_effective"),
                        share(fields, "caution_share"),
                        fluctuation(fields));
        Optional<HighNeed> highNeed = highNeed(fields);
        return fields.make(
                () ->
                        new Capacity(
                                estate.orElseThrow(),
                                effectiveness,
                                highNeed.orElseThrow(),
                                costs));
    }

    private Fluctuation fluctuation(Fields fields) {
        return new Fluctuation(
                figures.read(fields.required("national_year_sd"), Range.between(0, 1)),
                figures.read(fields.required("home_quarter_sd"), Range.between(0, 1)),
                fields.optional("effective_walk")
                        .map(walk -> Walks.read(walk.fields(), figures))
                        .orElse(RandomWalk.none(from)));
    }

    /** What it matters who lives in a home already. */
    private Optional<HighNeed> highNeed(Fields fields) {
        Figure there =
                figures.read(
                        fields.required("matching").fields().required("high_need_there"),
                        Range.between(-1000, 1000));
        Fields blocks = fields.required("blocks_place").fields();
        Figure share = share(blocks, "share");
        Figure places = figures.read(blocks.required("places"), Range.between(0, 100));
        return fields.make(() -> new HighNeed(there, share, places));
    }

    /** The homes alone, which may be sound where other keys of the estate are not. */
    public Optional<Estate> estate(Fields fields) {
        Optional<Integer> welfare = total(fields, "approved_welfare");
        Optional<Integer> justice = total(fields, "contracted_justice");
        Value list = fields.required("homes");
        List<Home> homes = homes(list);
        boolean sound =
                list.isSound()
                        && takes(
                                fields, "approved_welfare", welfare, sum(homes, HomeState::welfare))
                        && takes(
                                fields,
                                "contracted_justice",
                                justice,
                                sum(homes, HomeState::justice));
        return sound ? Optional.of(scaled(new Estate(homes), welfare, justice)) : Optional.empty();
    }

    /** Where a total is {@code none}, the sizes stand as they are. */
    private Optional<Integer> total(Fields fields, String key) {
        return fields.optional(key)
                .filter(value -> !value.node().isWord("none"))
                .map(value -> figures.count(value, PLACES));
    }

    /** Places are spread over homes that have some: where none has, there is nothing to scale. */
    private static boolean takes(
            Fields fields, String key, Optional<Integer> total, int sumOfHomes) {
        Optional<Value> stated = fields.optional(key);
        if (total.orElse(0) > 0 && sumOfHomes == 0) {
            stated.orElseThrow()
                    .problem(
                            "is spread over the homes with such places, but no home has any: expected 0"
                                    + " or none, was "
                                    + total.orElseThrow());
        }
        return stated.map(Value::isSound).orElse(true);
    }

    private static int sum(List<Home> homes, ToIntFunction<HomeState> places) {
        return homes.stream().mapToInt(home -> places.applyAsInt(home.states().get(0))).sum();
    }

    private static Estate scaled(
            Estate estate, Optional<Integer> welfare, Optional<Integer> justice) {
        Estate known = welfare.map(estate::withWelfare).orElse(estate);
        return justice.map(known::withJustice).orElse(known);
    }

    private List<Home> homes(Value list) {
        List<Home> homes = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<Value> items = list.items();
        if (items.isEmpty()) {
            list.problem("must name at least one home, was an empty list");
        }
        for (Value item : items) {
            if (item.node() instanceof Scalar && !names.isEmpty()) {
                item.oneOf(List.copyOf(names));
                continue;
            }
            Fields fields = item.fields();
            home(fields).ifPresent(homes::add);
            fields.optional("home")
                    .ifPresent(
                            name -> {
                                if (!names.add(name.text())) {
                                    name.problem("is stated twice: '" + name.text() + "'");
                                }
                            });
        }
        return homes;
    }

    private Optional<Home> home(Fields fields) {
        String name = fields.required("home").name();
        Region region = fields.required("region").oneOf(Vocabulary.regions());
        double latitude = fields.required("latitude").number(Range.between(49, 61));
        double longitude = fields.required("longitude").number(Range.between(-9, 3));
        FirstSize size = size(fields);
        int justice = fields.required("justice").integer(PLACES);
        double odds =
                fields.optional("acceptance_odds")
                        .map(value -> value.number(Range.POSITIVE))
                        .orElse(1.0);
        Admits admits = admits(fields);
        figures.table(fields);
        return fields.make(
                () ->
                        new Home(
                                name,
                                region,
                                Location.at(latitude, longitude),
                                admits,
                                odds,
                                size,
                                Timeline.of(HomeState.open(from, size.places(), justice))));
    }

    /**
     * Welfare places, plain or as a figure with its range, and how old the reading is. What an
     * earlier file says of its age goes with the number that it stands beside.
     */
    private FirstSize size(Fields fields) {
        Value stated = fields.required("welfare");
        Figure welfare = figures.places(stated, fields.required("home"), PLACES);
        return new FirstSize(
                welfare, beside(fields, "as_of", stated), beside(fields, "note", stated));
    }

    private static String beside(Fields fields, String key, Value stated) {
        return fields.optional(key)
                .filter(value -> !value.text().isEmpty() && Figures.areInOneFile(value, stated))
                .map(Value::text)
                .orElse("");
    }

    /**
     * Whom a home admits: {@code sexes} and {@code ages}, everybody from 10 to 17 where they are
     * left out.
     */
    public static Admits admits(Fields fields) {
        List<Sex> sexes =
                fields.optional("sexes")
                        .map(
                                value ->
                                        value.items().stream()
                                                .map(item -> item.oneOf(Vocabulary.sexes()))
                                                .distinct()
                                                .toList())
                        .orElse(Admits.ALL.sexes());
        Optional<Value> ages = fields.optional("ages");
        if (ages.isEmpty()) {
            return fields.make(() -> new Admits(sexes, Admits.ALL.youngest(), Admits.ALL.oldest()))
                    .orElse(Admits.ALL);
        }
        List<Integer> limits =
                ages.get().items().stream()
                        .map(item -> item.integer(Range.between(0, 25)))
                        .toList();
        if (limits.size() != 2) {
            ages.get()
                    .problem(
                            "must be the lowest and the highest age, such as [10, 17], had "
                                    + limits.size()
                                    + " numbers");
            return Admits.ALL;
        }
        return fields.make(() -> new Admits(sexes, limits.get(0), limits.get(1)))
                .orElse(Admits.ALL);
    }

    private Figure share(Fields fields, String key) {
        return figures.read(fields.required(key), Range.SHARE);
    }
}
