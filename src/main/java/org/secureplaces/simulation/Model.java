package org.secureplaces.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Region;
import org.secureplaces.demand.ArrivalPlan;
import org.secureplaces.demand.Arrivals;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.SamplerShelf;
import org.secureplaces.evidence.Figure;
import org.secureplaces.placement.Withdrawal;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.simulation.estate.EstatePlan;
import org.secureplaces.simulation.pathway.Pathway;
import org.secureplaces.stay.LengthOfStay;
import org.secureplaces.stay.StayPlan;

/** A scenario made ready to run: everything that all replications of a draw have in common. */
public final class Model {

    /** Days after the end of the forecast for which children can still be made. */
    private static final double LONGEST_FOLLOW_UP_DAYS = 366;

    private final Scenario scenario;
    private final Dates dates;
    private final Map<Stream, ArrivalPlan> arrivals;
    private final Map<Basis, ArrivalPlan> byBasis = new EnumMap<>(Basis.class);
    private final StayPlan stays;
    private final EstatePlan estate;
    private final Withdrawal.Hazard withdrawal;

    /**
     * Makes a scenario ready.
     *
     * @throws IllegalArgumentException if its figures contradict one another, saying how
     */
    public Model(Scenario scenario) {
        this(scenario, SamplerShelf.EMPTY);
    }

    /** Makes a scenario ready with samplers that were prepared before. */
    public Model(Scenario scenario, SamplerShelf samplers) {
        this(scenario, samplers, Optional.empty());
    }

    /**
     * Makes a scenario ready beside another of the same draw: what follows from demand and stays
     * alone is taken over where these are equal, as they are for most changes of homes.
     */
    public Model(Scenario scenario, SamplerShelf samplers, Optional<Model> sibling) {
        this.scenario = scenario;
        this.dates = scenario.horizon().dates();
        Optional<Model> sameDemand =
                sibling.filter(other -> other.scenario.horizon().equals(scenario.horizon()))
                        .filter(other -> other.scenario.demand().equals(scenario.demand()));
        this.arrivals = sameDemand.map(other -> other.arrivals).orElseGet(() -> plans(samplers));
        arrivals.values()
                .forEach(plan -> byBasis.putIfAbsent(plan.arrivals().stream().basis(), plan));
        this.stays =
                sameDemand
                        .filter(other -> other.scenario.stays().equals(scenario.stays()))
                        .map(other -> other.stays)
                        .orElseGet(() -> new StayPlan(scenario.stays(), ageQuantiles(), samplers));
        this.estate = new EstatePlan(scenario);
        this.withdrawal = scenario.arrangement().search().withdrawal().in(dates);
    }

    private Map<Stream, ArrivalPlan> plans(SamplerShelf samplers) {
        Map<Stream, ArrivalPlan> plans = new EnumMap<>(Stream.class);
        for (Arrivals stream : scenario.demand().arrivals()) {
            plans.put(
                    stream.stream(),
                    new ArrivalPlan(
                            stream,
                            dates,
                            scenario.horizon().days() + LONGEST_FOLLOW_UP_DAYS,
                            scenario.demand().geography(),
                            samplers));
        }
        return plans;
    }

    /** Shapes of the gamma laws that are certain: their samplers are slow to make. */
    public static List<Double> gammaShapes(List<Scenario> scenarios) {
        List<Double> shapes = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            for (Arrivals stream : scenario.demand().arrivals()) {
                Figure cv = stream.pattern().monthlyCv();
                if (!cv.isUncertain() && cv.value() > 0) {
                    shapes.add(Gamma.of(1, cv.value()).shape());
                }
            }
            for (LengthOfStay stay : scenario.stays().byBasis()) {
                stay.form().certainGammaShape().ifPresent(shapes::add);
            }
        }
        return shapes;
    }

    public Scenario scenario() {
        return scenario;
    }

    /**
     * Whether the same children come, with the same stays, as in another model of the same draw.
     */
    boolean hasChildrenOf(Model other) {
        return arrivals == other.arrivals && stays == other.stays;
    }

    /** The calendar that turns days of the run into dates. */
    public Dates dates() {
        return dates;
    }

    List<ArrivalPlan> arrivals() {
        return List.copyOf(arrivals.values());
    }

    /**
     * How often a child comes again, by the stream that the child belongs to; never on a basis on
     * which nobody comes, such as a sentence that only follows a remand.
     */
    private Repeats repeatsOf(Profile child) {
        boolean wales = child.basis() == Basis.WELFARE && child.region() == Region.WALES;
        if (wales && hasStream(Stream.WELFARE_WALES)) {
            return plan(Stream.WELFARE_WALES).arrivals().repeats();
        }
        ArrivalPlan stream = byBasis.get(child.basis());
        return stream == null ? Repeats.OFF : stream.arrivals().repeats();
    }

    /** The first stream of children on a legal basis. */
    ArrivalPlan planFor(Basis basis) {
        ArrivalPlan plan = byBasis.get(basis);
        if (plan == null) {
            throw new IllegalArgumentException("no stream of arrivals on basis " + basis.label());
        }
        return plan;
    }

    ArrivalPlan plan(Stream stream) {
        ArrivalPlan plan = arrivals.get(stream);
        if (plan == null) {
            throw new IllegalArgumentException("no stream of arrivals " + stream);
        }
        return plan;
    }

    boolean hasStream(Stream stream) {
        return arrivals.containsKey(stream);
    }

    StayPlan stays() {
        return stays;
    }

    /** What it says of the way of a child. */
    Pathway.Rules rules() {
        return new Pathway.Rules(scenario.arrangement(), stays, withdrawal, this::repeatsOf);
    }

    EstatePlan estate() {
        return estate;
    }

    private List<DoubleUnaryOperator> ageQuantiles() {
        List<DoubleUnaryOperator> quantiles = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            DoubleUnaryOperator quantile = u -> 0;
            for (ArrivalPlan plan : arrivals.values()) {
                if (plan.arrivals().stream().basis() == basis) {
                    quantile = plan.profiles()::ageAt;
                    break;
                }
            }
            quantiles.add(quantile);
        }
        return quantiles;
    }
}
