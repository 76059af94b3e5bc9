package org.secureplaces.experiment;

import java.util.List;
import org.secureplaces.measure.Measured;

/** Replications that all lie in memory. */
record ReplicationsInMemory(List<List<Measured>> inOrder) implements Replications {

    ReplicationsInMemory {
        inOrder = List.copyOf(inOrder);
    }

    @Override
    public int count() {
        return inOrder.size();
    }

    @Override
    public double[] values(int scenario, int index) {
        double[] values = new double[inOrder.size()];
        for (int replication = 0; replication < values.length; replication++) {
            values[replication] = inOrder.get(replication).get(scenario).value(index);
        }
        return values;
    }

    @Override
    public double[] months(int scenario, int at) {
        double[] levels = new double[inOrder.size()];
        for (int replication = 0; replication < levels.length; replication++) {
            levels[replication] = inOrder.get(replication).get(scenario).month(0, at, 0);
        }
        return levels;
    }
}
