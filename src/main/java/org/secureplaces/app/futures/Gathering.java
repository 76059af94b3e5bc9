package org.secureplaces.app.futures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secureplaces.experiment.DrawOutcome;
import org.secureplaces.experiment.Experiment;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.futures.FuturesFile;
import org.secureplaces.measure.Layout;
import org.secureplaces.measure.Measured;
import org.secureplaces.run.Interruption;
import org.secureplaces.run.Workers;

/**
 * Gathers the draws of an experiment, in order: in memory, or in a file where they would take more
 * of it than they may. What is made of them has the same bits either way.
 */
public final class Gathering implements AutoCloseable {

    /**
     * What a run takes on disk for each byte that its futures yield: the draws kept in case of an
     * interruption (1), the file of futures (1), the tables of single futures (0.4), and what the
     * database sets aside to write these (up to 1.5). Measured were 2.4 with 20,000 national
     * futures, of which the database had to set nothing aside.
     */
    private static final int DISK_PER_BYTE = 4;

    private final Experiment experiment;
    private final List<List<Measured>> inMemory = new ArrayList<>();
    private final Optional<FuturesFile> onDisk;

    private Gathering(Experiment experiment, Optional<FuturesFile> onDisk) {
        this.experiment = experiment;
        this.onDisk = onDisk;
    }

    /**
     * Where the futures of an experiment go.
     *
     * @param out the folder of results, beside which the file would lie
     * @param memory bytes that futures may take in memory
     * @param progress hears how much room on the disk is needed, where it is
     * @throws org.secureplaces.files.MachineException if there is not as much
     */
    static Gathering of(Experiment experiment, Path out, long memory, Workers.Progress progress) {
        FuturesFile.Shape shape = shape(experiment);
        long bytes = experiment.plan().replications() * shape.bytes();
        if (bytes <= memory) {
            return new Gathering(experiment, Optional.empty());
        }
        DiskRoom room = new DiskRoom(out, bytes * DISK_PER_BYTE);
        progress.told(
                String.format(
                        Locale.UK,
                        "%,d futures of each scenario do not fit into memory: they are kept in files,"
                                + " which take %s",
                        experiment.plan().replications(),
                        room.words()));
        room.require();
        return new Gathering(experiment, Optional.of(FuturesFile.beside(out, shape)));
    }

    /** How much one replication yields. */
    public static FuturesFile.Shape shape(Experiment experiment) {
        Layout layout = experiment.layout();
        return new FuturesFile.Shape(
                experiment.plan().scenarios().size(),
                layout.size(),
                layout.monthly().size() * layout.periods().monthEnds().size());
    }

    /** Adds the replications of the next draw. */
    void add(DrawOutcome draw) {
        if (onDisk.isPresent()) {
            draw.futures().forEach(onDisk.get()::add);
        } else {
            inMemory.addAll(draw.futures());
        }
    }

    /** What all draws yielded. */
    Outcomes outcomes() {
        Plan plan = experiment.plan();
        if (onDisk.isEmpty()) {
            return new Outcomes(
                    plan, experiment.layout(), inMemory, Interruption::throwIfInterrupted);
        }
        onDisk.get().finish();
        return new Outcomes(
                plan, experiment.layout(), onDisk.get(), Interruption::throwIfInterrupted);
    }

    @Override
    public void close() {
        onDisk.ifPresent(FuturesFile::close);
    }
}
