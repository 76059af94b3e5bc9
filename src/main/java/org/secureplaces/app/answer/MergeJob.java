package org.secureplaces.app.answer;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.secureplaces.app.futures.JoinedParts;
import org.secureplaces.app.futures.JoinedParts.Part;
import org.secureplaces.app.futures.Source;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.input.Settings;
import org.secureplaces.experiment.Shard;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.ManifestFile;
import org.secureplaces.question.Closures;
import org.secureplaces.question.Forecast;
import org.secureplaces.question.Library;
import org.secureplaces.question.Question;
import org.secureplaces.run.Workers;

/** Joins the shards of a question into the answer that one run would have given. */
public final class MergeJob {

    private final List<Part> parts;
    private final Divisible job;
    private final Settings settings;

    private MergeJob(List<Part> parts, Divisible job, Settings settings) {
        this.parts = List.copyOf(parts);
        this.job = job;
        this.settings = settings;
    }

    /**
     * Reads the manifests of parts and checks that they are all parts of one question.
     *
     * @throws org.secureplaces.files.InputException with all that is wrong with them
     */
    public static MergeJob of(List<Path> folders, Request request) {
        Problems problems = new Problems();
        List<Part> parts = new ArrayList<>();
        for (Path folder : folders) {
            part(folder, problems).ifPresent(parts::add);
        }
        problems.throwIfAny();
        parts.sort(Comparator.comparingInt(part -> part.shard().number()));
        Manifest first = parts.get(0).manifest();
        String made =
                parts.stream()
                        .map(part -> part.manifest().run().made())
                        .max(Comparator.naturalOrder())
                        .orElse("");
        Request whole =
                new Request(first.run().arguments(), request.threads(), made, request.memory());
        Divisible job = job(first.question(), whole, parts.get(0).folder());
        new Likeness(parts, job.manifest()).check(problems);
        problems.throwIfAny();
        return new MergeJob(parts, job, Settings.of(first.question(), whole));
    }

    private static Optional<Part> part(Path folder, Problems problems) {
        return ManifestFile.read(folder, problems)
                .filter(manifest -> isPart(folder, manifest, problems))
                .map(manifest -> new Part(folder, manifest, Shard.of(manifest.run().shard())));
    }

    private static boolean isPart(Path folder, Manifest manifest, Problems problems) {
        boolean isPart = !manifest.run().shard().isEmpty();
        if (!isPart) {
            problems.add(
                    Position.startOf(folder.resolve(Manifest.FILE).toString()),
                    "must be of a part that --shard wrote, was of a whole result of '"
                            + manifest.run().command()
                            + "'");
        }
        return isPart;
    }

    private static Divisible job(Question question, Request request, Path folder) {
        if (question instanceof Forecast forecast) {
            return new ForecastJob(forecast, request);
        }
        if (question instanceof Closures closures) {
            return new ClosuresJob(closures, request);
        }
        if (question instanceof Library library) {
            return new LibraryJob(library, request);
        }
        throw Inputs.refusal(folder, "is of '" + question.command() + "', which has no shards");
    }

    /** The question that the parts answer together. */
    public Question question() {
        return job.manifest().question();
    }

    /** Where the page of the answer lies in its folder. */
    public Path page(Path out) {
        return out.resolve(job.page());
    }

    /**
     * Joins the parts and writes the answer, which is handed back in words.
     *
     * @throws org.secureplaces.files.InputException if a part is damaged, or lies where the answer
     *     is to lie
     */
    public List<String> run(Path out, Workers.Progress progress) {
        Path place = out.toAbsolutePath().normalize();
        for (Part part : parts) {
            if (part.folder().toAbsolutePath().normalize().equals(place)) {
                throw Inputs.refusal(
                        "--out", "must be another folder than those of the parts, was " + out);
            }
        }
        try (Source source = new JoinedParts(out, settings.memory(), parts)) {
            return job.answer(out, source, progress);
        }
    }

    /** The shards that are not among some parts, as they are written. */
    static String missing(List<Part> parts) {
        int of = parts.get(0).shard().of();
        return IntStream.rangeClosed(1, of)
                .filter(number -> parts.stream().noneMatch(one -> one.shard().number() == number))
                .mapToObj(number -> new Shard(number, of).toString())
                .collect(joining(", "));
    }
}
