package org.secureplaces.simulation;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.measure.Detail;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Ledger;
import org.secureplaces.measure.Measure;
import org.secureplaces.measure.Measured;
import org.secureplaces.measure.Series;
import org.secureplaces.scenario.Scenario;

/** Two scenarios whose results stand in one layout. */
final class Pair {

    private final Layout layout;
    private final Model first;
    private final Model second;

    Pair(Scenario first, Scenario second) {
        this.layout = Layout.of(List.of(first, second), Detail.FULL);
        this.first = new Model(first);
        this.second = new Model(second);
    }

    Layout layout() {
        return layout;
    }

    Result first(long seed) {
        return measure(first, seed);
    }

    Result second(long seed) {
        return measure(second, seed);
    }

    private Result measure(Model model, long seed) {
        Ledger ledger = new Ledger(layout, model.scenario());
        Replication.run(model, new Streams(seed, 0), ledger);
        return new Result(layout, ledger.measured());
    }

    /** What one run yielded. */
    record Result(Layout layout, Measured measured) {

        double value(Measure measure, String group, String period) {
            return measured.value(layout.index(measure, group, period));
        }

        /** The bits of one measure, for every group and period. */
        List<Long> bits(Measure measure) {
            List<Long> bits = new ArrayList<>();
            List<Series> all = layout.series();
            for (int series = 0; series < all.size(); series++) {
                if (all.get(series).measure() == measure) {
                    for (int period = 0; period < layout.periods().names().size(); period++) {
                        double value = measured.value(layout.index(series, period));
                        bits.add(Double.doubleToLongBits(value));
                    }
                }
            }
            return bits;
        }

        /** The bits of all values and month ends; all that is not a number has the same bits. */
        long[] bits() {
            int months = layout.periods().monthEnds().size();
            long[] bits = new long[layout.size() + layout.monthly().size() * months];
            int next = 0;
            for (int index = 0; index < layout.size(); index++) {
                bits[next++] = Double.doubleToLongBits(measured.value(index));
            }
            for (int series = 0; series < layout.monthly().size(); series++) {
                for (int month = 0; month < months; month++) {
                    bits[next++] = Double.doubleToLongBits(measured.month(series, month, months));
                }
            }
            return bits;
        }
    }
}
