package org.secureplaces.app.answer;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.files.InputException;
import org.secureplaces.files.MachineException;
import org.secureplaces.files.results.Checkpoint;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.Sha256;
import org.secureplaces.files.results.Software;
import org.secureplaces.measure.Measured;
import org.secureplaces.run.Interruption;
import org.secureplaces.run.Kept;
import org.secureplaces.run.Workers;

/**
 * The simulation behind a folder of results: it keeps what is finished beside the folder, and
 * begins with what the same simulation kept there before it was interrupted.
 */
final class Simulation implements AutoCloseable {

    private final Checkpoint checkpoint;
    private final Manifest manifest;

    private Simulation(Checkpoint checkpoint, Manifest manifest) {
        this.checkpoint = checkpoint;
        this.manifest = manifest;
    }

    /** The simulation that a command asks for, for a folder of results. */
    static Simulation of(Path out, Manifest manifest) {
        String key =
                Sha256.of(
                        String.join(
                                "\n",
                                manifest.question() + "",
                                manifest.data() + "",
                                Software.fingerprint()));
        return new Simulation(Checkpoint.beside(out, key), manifest);
    }

    /** Simulates what is not finished yet. */
    Outcomes run(Experiment experiment, int threads, Workers.Progress progress) {
        return written(() -> new Workers(threads).run(experiment, kept(), progress));
    }

    /**
     * What is made of it. Where the program itself fails, what was kept is forgotten: the same
     * command would fail in the same way.
     */
    <T> T written(Supplier<T> work) {
        try {
            return work.get();
        } catch (Interruption e) {
            throw e.ofKept();
        } catch (MachineException | UncheckedIOException | InputException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                checkpoint.remove();
            }
            throw e;
        }
    }

    /** Simulates what is not finished yet, until there is enough. */
    Outcomes runUntil(
            Experiment experiment,
            int threads,
            Predicate<Outcomes> isEnough,
            Workers.Progress progress) {
        return written(() -> new Workers(threads).runUntil(experiment, kept(), isEnough, progress));
    }

    /** What the results were made from, to be published with them. */
    Manifest manifest() {
        return manifest;
    }

    /** Forgets what was kept: the results are in their place. */
    void done() {
        checkpoint.remove();
    }

    @Override
    public void close() {
        checkpoint.close();
    }

    private Kept kept() {
        return new Kept() {
            @Override
            public List<List<List<Measured>>> finished() {
                return checkpoint.finished();
            }

            @Override
            public void keep(List<List<Measured>> draw) {
                checkpoint.keep(draw);
            }
        };
    }
}
