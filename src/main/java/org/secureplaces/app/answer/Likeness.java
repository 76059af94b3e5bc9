package org.secureplaces.app.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.secureplaces.app.futures.JoinedParts.Part;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problems;
import org.secureplaces.files.manifest.Manifest;
import org.secureplaces.files.manifest.Sha256;
import org.secureplaces.files.manifest.Software;

/**
 * Whether parts belong together: shards of one question, all of them, of the same data and the
 * version of the program that is running, and as they were written.
 *
 * @param parts in the order of their numbers
 * @param whole what the answer is made from
 */
record Likeness(List<Part> parts, Manifest whole) {

    /** Notes all that does not fit. */
    void check(Problems problems) {
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            checkMade(part, problems);
            if (number > 0) {
                checkBeside(part, parts.get(number - 1), problems);
            }
            part.manifest()
                    .outputs()
                    .forEach((file, output) -> checkFile(part, file, output, problems));
        }
        String missing = problems.isEmpty() ? MergeJob.missing(parts) : "";
        if (!missing.isEmpty()) {
            problems.add(
                    Position.ofOption("DIR..."),
                    "must name all "
                            + parts.get(0).shard().of()
                            + " shards: missing "
                            + (missing.contains(",") ? "are " : "is ")
                            + missing);
        }
    }

    private void checkMade(Part part, Problems problems) {
        Manifest manifest = part.manifest();
        Position at = at(part);
        if (!manifest.question().equals(whole.question())) {
            problems.add(
                    at,
                    "asks another question than "
                            + parts.get(0).folder()
                            + ": scenarios and options must be the same for all shards");
        } else if (!manifest.data().equals(whole.data())) {
            problems.add(at, "was simulated from other data than this program holds");
        }
        if (!manifest.software().isModelOf(Software.running())) {
            problems.add(
                    at,
                    "was simulated by version "
                            + words(manifest.software())
                            + " of the program, this is "
                            + words(Software.running())
                            + ": all shards and merge must be of the same");
        }
    }

    private void checkBeside(Part part, Part before, Problems problems) {
        if (part.shard().of() != parts.get(0).shard().of()) {
            problems.add(
                    at(part),
                    "is shard "
                            + part.shard()
                            + ", but "
                            + parts.get(0).folder()
                            + " is "
                            + parts.get(0).shard());
        } else if (part.shard().equals(before.shard())) {
            problems.add(at(part), "is shard " + part.shard() + ", as is " + before.folder());
        }
    }

    private static void checkFile(
            Part part, String name, Manifest.Output output, Problems problems) {
        Path file = part.folder().resolve(name);
        Position at = Position.ofFile(file.toString());
        if (!Files.isRegularFile(file)) {
            problems.add(at, "is missing, though the manifest lists it; run this shard again");
        } else if (!Sha256.of(file).equals(output.sha256())) {
            problems.add(at, "was changed since it was written; run this shard again");
        }
    }

    private static Position at(Part part) {
        return Position.startOf(part.folder().resolve(Manifest.FILE).toString());
    }

    private static String words(Software software) {
        return software.version() + " (" + software.commit() + ")";
    }
}
