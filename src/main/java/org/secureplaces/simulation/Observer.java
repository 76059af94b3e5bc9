package org.secureplaces.simulation;

import java.util.function.Consumer;
import org.secureplaces.engine.Rewindable;

/**
 * Is told everything that happens in a run, in order of time, and is taken back to an earlier
 * moment with it.
 */
public interface Observer extends Consumer<Happening>, Rewindable {

    /** Days after the end of the forecast of which it wants to be told too. */
    double followsForDays();
}
