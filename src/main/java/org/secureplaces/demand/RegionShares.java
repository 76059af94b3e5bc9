package org.secureplaces.demand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;

/**
 * Where children come from: some regions have a share of all children of their own, the others
 * divide the rest by their weights, so that they keep their proportions to one another.
 *
 * @param weights of each region, in the order of {@link Region}; those of regions with a share of
 *     their own do not count
 * @param ofAll shares of all children
 */
public record RegionShares(List<Double> weights, Map<Region, Figure> ofAll) {

    private static final double NO_MORE = 1 + 1e-9;

    public RegionShares {
        weights = List.copyOf(weights);
        Map<Region, Figure> own = new EnumMap<>(Region.class);
        own.putAll(ofAll);
        ofAll = Collections.unmodifiableMap(own);
        double most = 0;
        for (Figure share : ofAll.values()) {
            most += share.range().high();
        }
        if (most > NO_MORE) {
            throw new IllegalArgumentException(
                    "shares of regions must not be more than 1 together, were up to " + most);
        }
        if (!ofAll.isEmpty() && !(rest(weights, ofAll) > 0)) {
            throw new IllegalArgumentException(
                    "a region without a share of its own must have a weight above 0, were "
                            + weights);
        }
    }

    /** Weights alone. */
    public static RegionShares of(List<Double> weights) {
        return new RegionShares(weights, new EnumMap<>(Region.class));
    }

    /** The share of each region, in the order of {@link Region}, up to a factor. */
    public List<Double> shares() {
        if (ofAll.isEmpty()) {
            return weights;
        }
        double left = 1;
        for (Figure share : ofAll.values()) {
            left -= share.value();
        }
        double each = Math.max(0, left) / rest(weights, ofAll);
        List<Double> shares = new ArrayList<>();
        for (Region region : Region.values()) {
            Figure own = ofAll.get(region);
            shares.add(own == null ? weights.get(region.ordinal()) * each : own.value());
        }
        return List.copyOf(shares);
    }

    /** The same with each figure replaced. */
    RegionShares map(UnaryOperator<Figure> change) {
        Map<Region, Figure> changed = new EnumMap<>(Region.class);
        ofAll.forEach((region, share) -> changed.put(region, change.apply(share)));
        return new RegionShares(weights, changed);
    }

    private static double rest(List<Double> weights, Map<Region, Figure> ofAll) {
        double rest = 0;
        for (Region region : Region.values()) {
            boolean counts = !ofAll.containsKey(region) && region.ordinal() < weights.size();
            rest += counts ? weights.get(region.ordinal()) : 0;
        }
        return rest;
    }
}
