package org.secureplaces.app.futures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.secureplaces.experiment.Block;
import org.secureplaces.experiment.Outcomes;
import org.secureplaces.experiment.Plan;
import org.secureplaces.experiment.Shard;
import org.secureplaces.files.futures.PartFile;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Software;
import org.secureplaces.run.Workers;

/** Futures that were simulated in parts, joined in the order of their draws. */
public final class JoinedParts implements Source {

    private final Path out;
    private final long memory;
    private final List<Part> parts;
    private final List<Gathering> gatherings = new ArrayList<>();

    /** A folder with a shard of a question. */
    public record Part(Path folder, Manifest manifest, Shard shard) {}

    /** Joins all parts of a question, in order, for a folder of results. */
    public JoinedParts(Path out, long memory, List<Part> parts) {
        this.out = out;
        this.memory = memory;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Outcomes outcomes(Round round, Workers.Progress progress) {
        Plan plan = round.experiment().plan();
        Gathering gathering = Gathering.of(round.experiment(), out, memory, progress);
        gatherings.forEach(Gathering::close);
        gatherings.clear(); // those of the round before are done with
        gatherings.add(gathering);
        for (Part part : parts) {
            Block block = part.shard().block(plan);
            Path file = part.folder().resolve(PartFile.name(round.name()));
            String key = PartKey.of(part.manifest(), Software.running(), round);
            new PartFile(file, key).read(block.draws(), gathering::add);
        }
        return gathering.outcomes();
    }

    @Override
    public Outcomes until(Round round, Predicate<Outcomes> isEnough, Workers.Progress progress) {
        throw new IllegalStateException("a question with a precision has no parts");
    }

    @Override
    public <T> T written(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void done() {}

    @Override
    public void close() {
        gatherings.forEach(Gathering::close);
    }
}
