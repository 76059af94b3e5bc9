package org.secureplaces.experiment;

import java.util.List;
import org.secureplaces.measure.Measured;

/**
 * What each replication yielded, in order, wherever it is kept: in memory, or where there is more
 * room. Bits are the same either way.
 */
public interface Replications {

    /** Number of replications. */
    int count();

    /** For each replication what each scenario yielded; read one after the other, it is quick. */
    List<List<Measured>> inOrder();

    /** The values of a scenario at a place of the layout, by replication. */
    double[] values(int scenario, int index);

    /** The levels of a scenario at a place among those at month ends, by replication. */
    double[] months(int scenario, int at);
}
