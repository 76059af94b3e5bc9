package org.secureplaces.app.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.secureplaces.app.futures.DiskRoom;
import org.secureplaces.app.futures.Gathering;
import org.secureplaces.app.futures.Round;
import org.secureplaces.app.futures.Simulation;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.experiment.Block;
import org.secureplaces.experiment.Plan;
import org.secureplaces.experiment.Shard;
import org.secureplaces.files.futures.PartFile;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.results.ResultsFolder;
import org.secureplaces.run.Workers;

/** Simulates one shard of a question into a folder, which is to be merged with the others. */
public final class PartJob {

    private final Divisible job;
    private final Shard shard;
    private final Settings settings;

    /** Takes a question and which part of it. */
    public PartJob(Divisible job, Shard shard, Request request) {
        this.job = job;
        this.shard = shard;
        this.settings = Settings.of(job.manifest().question(), request);
    }

    /**
     * Simulates and writes, and says what to do with it.
     *
     * @throws org.secureplaces.files.InputException if there are more shards than draws
     */
    public List<String> run(Path out, Workers.Progress progress) {
        List<Round> rounds = job.rounds();
        rounds.forEach(round -> requireDraws(round.experiment().plan()));
        Manifest part = job.manifest().with(job.manifest().run().with(shard));
        try (ResultsFolder folder = ResultsFolder.prepare(out);
                Simulation simulation = Simulation.of(out, part, settings)) {
            new DiskRoom(out, bytes(rounds)).require();
            for (Round round : rounds) {
                Block block = shard.block(round.experiment().plan());
                Path file = folder.path().resolve(PartFile.name(round.name()));
                simulation.part(round, block, file, progress);
            }
            folder.publish(part);
            simulation.done();
        }
        return List.of(told(rounds.get(0).experiment().plan()));
    }

    /** The draws as they are kept, and their copy in the folder. */
    private long bytes(List<Round> rounds) {
        long bytes = 0;
        for (Round round : rounds) {
            Plan plan = round.experiment().plan();
            bytes +=
                    2L
                            * shard.block(plan).replications(plan)
                            * Gathering.shape(round.experiment()).bytes();
        }
        return bytes;
    }

    private void requireDraws(Plan plan) {
        if (shard.of() > plan.draws()) {
            throw Inputs.refusal(
                    "--shard",
                    "must cut into "
                            + plan.draws()
                            + " shards at most, one for each draw of "
                            + plan.replications()
                            + " futures, was "
                            + shard);
        }
    }

    private String told(Plan plan) {
        Block block = shard.block(plan);
        int first = block.first() * plan.runsPerDraw();
        return String.format(
                Locale.UK,
                "Shard %d of %d: futures %,d to %,d of %,d. It is a part of the answer only; merge DIR..."
                        + " --out DIR joins all %d.",
                shard.number(),
                shard.of(),
                first + 1,
                first + block.replications(plan),
                plan.replications(),
                shard.of());
    }
}
