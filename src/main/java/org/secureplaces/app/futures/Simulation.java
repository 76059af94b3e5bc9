package org.secureplaces.app.futures;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.secureplaces.app.input.Settings;
import org.secureplaces.experiment.Block;
import org.secureplaces.experiment.DrawOutcome;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.files.InputException;
import org.secureplaces.files.MachineException;
import org.secureplaces.files.futures.Checkpoint;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.run.Checkpoints;
import org.secureplaces.run.Interruption;
import org.secureplaces.run.Workers;

/**
 * The simulation behind a folder of results: it keeps what is finished beside the folder, and
 * begins with what the same simulation kept there before it was interrupted.
 */
public final class Simulation implements Source {

    private final Path out;
    private final Manifest manifest;
    private final Settings settings;
    private final Workers workers;
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<Gathering> gatherings = new ArrayList<>();

    private Simulation(Path out, Manifest manifest, Settings settings) {
        this.out = out;
        this.manifest = manifest;
        this.settings = settings;
        this.workers = new Workers(settings.threads());
    }

    /** The simulation that a command asks for, for a folder of results. */
    public static Simulation of(Path out, Manifest manifest, Settings settings) {
        return new Simulation(out, manifest, settings);
    }

    @Override
    public Outcomes outcomes(Round round, Workers.Progress progress) {
        Gathering gathering = Gathering.of(round.experiment(), out, settings.memory(), progress);
        gatherings.forEach(Gathering::close);
        gatherings.clear(); // those of the round before are done with
        gatherings.add(gathering);
        Block all = Block.of(round.experiment().plan());
        run(round, all, checkpoint(round), gathering::add, progress);
        return gathering.outcomes();
    }

    /** Simulates some draws of a round into a part, which is to be joined with others. */
    public void part(Round round, Block block, Path part, Workers.Progress progress) {
        Checkpoint checkpoint = checkpoint(round);
        run(round, block, checkpoint, draw -> {}, progress);
        checkpoint.copyTo(part);
    }

    private void run(
            Round round,
            Block block,
            Checkpoint checkpoint,
            Consumer<DrawOutcome> heard,
            Workers.Progress progress) {
        Checkpoints kept = kept(checkpoint);
        written(
                () -> {
                    workers.run(round.experiment(), block, kept, heard, progress);
                    return block;
                });
    }

    @Override
    public Outcomes until(Round round, Predicate<Outcomes> isEnough, Workers.Progress progress) {
        Checkpoints kept = kept(checkpoint(round));
        return written(() -> workers.runUntil(round.experiment(), kept, isEnough, progress));
    }

    /**
     * What is made of it. Where the program itself fails, what was kept is forgotten: the same
     * command would fail in the same way.
     */
    @Override
    public <T> T written(Supplier<T> work) {
        try {
            return work.get();
        } catch (Interruption e) {
            throw e.ofKept();
        } catch (MachineException | UncheckedIOException | InputException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                done();
            }
            throw e;
        }
    }

    @Override
    public void done() {
        checkpoints.forEach(Checkpoint::remove);
    }

    @Override
    public void close() {
        checkpoints.forEach(Checkpoint::close);
        gatherings.forEach(Gathering::close);
    }

    private Checkpoint checkpoint(Round round) {
        String key = PartKey.of(manifest, Software.running(), round);
        Checkpoint checkpoint = Checkpoint.beside(out, round.name(), key);
        checkpoints.add(checkpoint);
        return checkpoint;
    }

    private static Checkpoints kept(Checkpoint checkpoint) {
        return new Checkpoints() {
            @Override
            public int restore(Consumer<DrawOutcome> heard) {
                return checkpoint.restore(heard);
            }

            @Override
            public void keep(DrawOutcome draw) {
                checkpoint.keep(draw);
            }
        };
    }
}
