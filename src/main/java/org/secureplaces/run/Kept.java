package org.secureplaces.run;

import java.util.List;
import org.secureplaces.measure.Measured;

/**
 * Draws of an experiment that are kept while it runs, so that it can go on after an interruption.
 */
public interface Kept {

    /** Keeps nothing. */
    Kept NOTHING =
            new Kept() {
                @Override
                public List<List<List<Measured>>> finished() {
                    return List.of();
                }

                @Override
                public void keep(List<List<Measured>> draw) {}
            };

    /** The replications of the first draws, draw by draw, as far as they were kept before. */
    List<List<List<Measured>>> finished();

    /** Keeps the replications of the next draw. */
    void keep(List<List<Measured>> draw);
}
