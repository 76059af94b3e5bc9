package org.secureplaces.files.scenario.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.child.Geography;
import org.secureplaces.child.Location;
import org.secureplaces.child.Need;
import org.secureplaces.child.Region;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Composition;
import org.secureplaces.demand.Demand;
import org.secureplaces.demand.Drift;
import org.secureplaces.demand.IndexSeries;
import org.secureplaces.demand.Pattern;
import org.secureplaces.demand.RegionShares;
import org.secureplaces.demand.Repeats;
import org.secureplaces.demand.Season;
import org.secureplaces.demand.SharedDrift;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.RandomWalk;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.yaml.Fields;
import org.secureplaces.files.yaml.Node.Mapping;
import org.secureplaces.files.yaml.Range;
import org.secureplaces.files.yaml.Value;

/** Reads the streams of children who come to need a place. */
public final class DemandReader {

    private static final double YEAR = Dates.DAYS_PER_YEAR;
    private static final Range PER_YEAR = Range.between(0, 100_000);
    private static final Range CHANGE = Range.between(-0.99, 1);

    private final Figures figures;
    private final Register register;

    public DemandReader(Figures figures, Register register) {
        this.figures = figures;
        this.register = register;
    }

    public Optional<Demand> read(Fields fields, Geography geography) {
        List<Arrivals> arrivals = new ArrayList<>();
        Optional<SharedDrift> together =
                fields.optional("justice_together").map(value -> shared(value.fields()));
        for (Map.Entry<String, Stream> stream : streams().entrySet()) {
            fields.optional(stream.getKey())
                    .filter(value -> !value.node().isWord("none"))
                    .flatMap(
                            value ->
                                    stream(
                                            stream.getValue(),
                                            value.fieldsOr("none"),
                                            together.filter(
                                                    common ->
                                                            stream.getValue()
                                                                    .basis()
                                                                    .isSentByCourts())))
                    .ifPresent(arrivals::add);
        }
        return fields.make(() -> new Demand(arrivals, geography));
    }

    public Geography geography(Fields fields) {
        Figure road = figures.read(fields.required("road_factor"), Range.between(1, 3));
        figures.table(fields);
        Fields regions = fields.required("regions").fields();
        List<Location> centres = new ArrayList<>();
        List<Double> radii = new ArrayList<>();
        for (Region region : Region.values()) {
            Fields disc = regions.required(region.label()).fields();
            double latitude = disc.required("latitude").number(Range.between(49, 61));
            double longitude = disc.required("longitude").number(Range.between(-9, 3));
            centres.add(Location.at(latitude, longitude));
            radii.add(disc.required("radius_miles").number(Range.between(0, 200)));
        }
        return new Geography(centres, radii, road);
    }

    private static Map<String, Stream> streams() {
        Map<String, Stream> streams = new LinkedHashMap<>();
        streams.put("welfare_england", Stream.WELFARE_ENGLAND);
        streams.put("welfare_wales", Stream.WELFARE_WALES);
        streams.put("remand", Stream.REMAND);
        streams.put("dto", Stream.DTO);
        streams.put("other_sentence", Stream.OTHER_SENTENCE);
        streams.put("others", Stream.OTHERS);
        return streams;
    }

    /** What the streams of children sent by courts have in common. */
    private SharedDrift shared(Fields fields) {
        LocalDate from = fields.required("from").date();
        Figure change = figures.read(fields.required("change_per_year"), CHANGE);
        Figure keeps = figures.read(fields.required("keeps"), Range.SHARE);
        RandomWalk walk = Walks.read(fields.required("walk").fields(), from, figures);
        Figure power = figures.read(fields.required("power"), Range.between(-5, 5));
        return new SharedDrift(new Drift(from, change, keeps, walk), power);
    }

    private Optional<Arrivals> stream(
            Stream stream, Fields fields, Optional<SharedDrift> together) {
        Figure perYear = figures.read(fields.required("per_year"), PER_YEAR);
        Optional<Pattern> pattern = pattern(fields, together);
        Optional<Composition> children = composition(fields.required("children").fields());
        Repeats repeats = repeats(fields.required("repeats"));
        return fields.make(
                () ->
                        new Arrivals(
                                stream,
                                perYear,
                                pattern.orElseThrow(),
                                children.orElseThrow(),
                                repeats,
                                List.of(),
                                List.of(),
                                Optional.empty()));
    }

    private Optional<Pattern> pattern(Fields fields, Optional<SharedDrift> together) {
        LocalDate reference = fields.required("reference_date").date();
        Figure change = figures.read(fields.required("change_per_year"), CHANGE);
        Figure keeps = keeps(fields, together);
        RandomWalk walk = Walks.read(fields.required("walk").fields(), figures);
        Season season = season(fields.required("season").fields());
        List<IndexSeries> indexes =
                fields.required("follows").items().stream()
                        .flatMap(item -> series(item.fields(), reference).stream())
                        .toList();
        Figure cv = figures.read(fields.required("monthly_cv"), Range.between(0, 3));
        return fields.make(
                () ->
                        new Pattern(
                                reference,
                                new Drift(reference, change, keeps, walk),
                                together,
                                season,
                                indexes,
                                cv));
    }

    /** Unless it says how fast, what a stream has of its own fades as what it shares does. */
    private Figure keeps(Fields fields, Optional<SharedDrift> together) {
        return fields.optional("keeps")
                .map(value -> figures.read(value, Range.SHARE))
                .or(() -> together.map(shared -> shared.drift().keeps()))
                .orElse(Figure.fixed("keeps", 1));
    }

    private Season season(Fields fields) {
        double amplitude = fields.required("amplitude").number(Range.SHARE);
        double peak = fields.required("peak_day").number(Range.between(1, 366));
        figures.table(fields);
        return new Season(amplitude, peak, YEAR);
    }

    /** A series of the evidence, from or until a date where one is given: level outside. */
    private Optional<IndexSeries> series(Fields fields, LocalDate reference) {
        Value name = fields.required("series");
        String series = name.oneOf(register.seriesNames());
        Figure power = figures.read(fields.required("power"), Range.between(-5, 5));
        LocalDate from = fields.optional("from").map(Value::date).orElse(LocalDate.MIN);
        LocalDate until = fields.optional("until").map(Value::date).orElse(LocalDate.MAX);
        List<Register.Point> points =
                register.series(series).stream()
                        .filter(
                                point ->
                                        !point.date().isBefore(from)
                                                && !point.date().isAfter(until))
                        .toList();
        if (points.isEmpty() && name.isSound()) {
            fields.problem("has no value of '" + series + "' between its from and until");
        }
        return fields.make(
                () ->
                        new IndexSeries(
                                series,
                                points.stream().map(Register.Point::date).toList(),
                                points.stream().map(Register.Point::value).toList(),
                                reference,
                                power));
    }

    private Repeats repeats(Value value) {
        if (value.node().isWord("off")) {
            return Repeats.OFF;
        }
        Fields fields = value.fieldsOr("off");
        return new Repeats(
                figures.read(fields.required("referrals_per_child"), Range.between(1, 5)),
                figures.read(fields.required("mean_days_to_next"), Range.POSITIVE),
                fields.optional("mean_days_to_end")
                        .map(node -> figures.read(node, Range.between(1, 1000))));
    }

    private Optional<Composition> composition(Fields fields) {
        Figure girls = figures.read(fields.required("girls"), Range.SHARE);
        Fields ages = fields.required("ages").fields();
        int youngest = ages.required("from").integer(Range.between(0, 25));
        List<Double> ageShares =
                ages.required("shares").items().stream()
                        .map(item -> item.number(Range.atLeast(0)))
                        .toList();
        figures.table(ages);
        Fields regions = fields.required("regions").fields();
        Optional<RegionShares> regionShares = regionShares(regions.required("shares").fields());
        figures.table(regions);
        Fields needs = fields.required("needs").fields();
        List<Figure> needShares = new ArrayList<>();
        for (Need need : Need.values()) {
            needShares.add(figures.read(needs.required(need.label()), Range.SHARE));
        }
        return fields.make(
                () ->
                        new Composition(
                                regionShares.orElseThrow(),
                                girls,
                                youngest,
                                ageShares,
                                needShares));
    }

    /**
     * A share with a range or a source of its own is one of all children, and so is a plain one
     * that a later file states beside others of the first file: these take the rest.
     */
    private Optional<RegionShares> regionShares(Fields shares) {
        Map<Region, Value> stated = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            shares.optional(region.label()).ifPresent(share -> stated.put(region, share));
        }
        boolean restHasWeights =
                stated.values().stream()
                        .filter(share -> isPlain(share) && figures.isFirst(share))
                        .anyMatch(share -> share.number(Range.atLeast(0)) > 0);
        Double[] weights = new Double[Region.values().length];
        Arrays.fill(weights, 0.0);
        Map<Region, Figure> ofAll = new EnumMap<>(Region.class);
        stated.forEach(
                (region, share) -> {
                    if (isPlain(share) && (!restHasWeights || figures.isFirst(share))) {
                        weights[region.ordinal()] = share.number(Range.atLeast(0));
                    } else {
                        ofAll.put(region, figures.read(share, Range.SHARE));
                    }
                });
        return shares.make(() -> new RegionShares(List.of(weights), ofAll));
    }

    private static boolean isPlain(Value value) {
        return !(value.node() instanceof Mapping);
    }
}
