package org.secureplaces.app.futures;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.run.Workers;

/** Where the futures of a question come from: they are simulated, or joined from parts. */
public interface Source extends AutoCloseable {

    /** The outcomes of a round; they can be read until the next round, or until this is closed. */
    Outcomes outcomes(Round round, Workers.Progress progress);

    /** The outcomes of as many draws of a round as are enough. */
    Outcomes until(Round round, Predicate<Outcomes> isEnough, Workers.Progress progress);

    /** What is made of outcomes. */
    <T> T written(Supplier<T> work);

    /** Forgets what was kept on the way: the results are in their place. */
    void done();

    @Override
    void close();
}
