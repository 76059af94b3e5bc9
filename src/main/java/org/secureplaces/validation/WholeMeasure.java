package org.secureplaces.validation;

import org.secureplaces.measure.Measure;

/**
 * Reads a measure of a group over the whole time from which the run forecasts.
 *
 * @param group as the result files name it
 */
record WholeMeasure(Measure measure, String group) implements Check.Reading {

    @Override
    public double from(Seen seen) {
        return seen.over(measure, group);
    }

    @Override
    public Check.Read read(Seen seen) {
        return seen.read(measure, group);
    }
}
