package org.secureplaces.engine.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Samplers of gamma laws, one for each shape: a whole table takes some 10 ms to solve, and laws of
 * one shape share what is solved of it.
 */
public final class SamplerShelf {

    /** Nothing prepared: every law makes its own sampler. */
    public static final SamplerShelf EMPTY = new SamplerShelf(List.of());

    private final Map<Double, Sampler> byShape;

    /** Prepares a sampler of scale 1 for each shape, positive and finite. */
    public SamplerShelf(List<Double> shapes) {
        this(Collections.emptyMap(), shapes);
    }

    private SamplerShelf(Map<Double, Sampler> already, List<Double> shapes) {
        Map<Double, Sampler> samplers = new LinkedHashMap<>(already);
        shapes.forEach(
                shape -> samplers.computeIfAbsent(shape, own -> new Gamma(own, 1).sampler()));
        byShape = Collections.unmodifiableMap(samplers);
    }

    /** The same shelf with samplers of further shapes beside those that it has. */
    public SamplerShelf with(List<Double> shapes) {
        return new SamplerShelf(byShape, shapes);
    }

    /** A sampler of the law: the prepared one of its shape, stretched, or one made anew. */
    public Sampler of(Law law) {
        if (law instanceof Gamma gamma) {
            Sampler prepared = byShape.get(gamma.shape());
            if (prepared != null) {
                return prepared.scaledBy(gamma.scale());
            }
        }
        return law.sampler();
    }
}
