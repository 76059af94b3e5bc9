package org.secureplaces.happening;

import java.util.function.Consumer;

/** Is told everything that happens in a run, in order of time. */
public interface Observer extends Consumer<Happening> {

    /** Days after the end of the forecast of which it wants to be told too. */
    double followsForDays();
}
