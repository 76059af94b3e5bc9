package org.secureplaces.fitting.survival;

import org.secureplaces.engine.law.Normal;
import org.secureplaces.statistics.Band;

/**
 * A number as estimated.
 *
 * @param value on its natural scale
 * @param interval 95%
 * @param standardError on the natural scale; not a number where none applies
 */
public record Estimate(Parameter parameter, double value, Band interval, double standardError) {

    private static final double Z = Normal.quantile(0.975);

    /** An estimate that is normal on the scale of its parameter. */
    public static Estimate of(Parameter parameter, double point, double errorOnScale) {
        Scale scale = parameter.scale();
        return new Estimate(
                parameter,
                scale.back(point),
                new Band(
                        scale.back(point - Z * errorOnScale), scale.back(point + Z * errorOnScale)),
                scale.slope(point) * errorOnScale);
    }
}
