package org.secureplaces.files.futures;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.secureplaces.experiment.DrawOutcome;
import org.secureplaces.files.Folders;

/**
 * The draws of a run that are finished, in a file beside its results, so that the same command can
 * go on where it was interrupted. Each draw ends with a check sum; what comes after a torn one is
 * forgotten. Draws of another run (another key) are forgotten too.
 */
public final class Checkpoint implements AutoCloseable {

    static final String MARK = "secureplaces checkpoint 1 ";

    private final Path path;
    private final RandomAccessFile file;
    private final DrawRecord record;

    private Checkpoint(Path path, String key, RandomAccessFile file) {
        this.path = path;
        this.file = file;
        this.record = new DrawRecord(key);
    }

    /**
     * The checkpoint for a folder of results.
     *
     * @param round what is simulated, where a command simulates one thing after another; or empty
     * @param key fingerprint of all that the results depend on
     */
    public static Checkpoint beside(Path out, String round, String key) {
        Path path = pathBeside(out, round);
        try {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            var checkpoint = new Checkpoint(path, key, new RandomAccessFile(path.toFile(), "rw"));
            checkpoint.begin();
            return checkpoint;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pathBeside(Path out, String round) {
        Path place = out.toAbsolutePath().normalize();
        String end = round.isEmpty() ? "" : "-" + round;
        return place.resolveSibling("." + place.getFileName() + ".checkpoint" + end);
    }

    /**
     * Hands over the replications of the draws that were finished before, draw by draw, and then
     * stands where the next one is to be kept.
     *
     * @return how many draws these are
     */
    public int restore(Consumer<DrawOutcome> heard) {
        try {
            begin();
            int finished = 0;
            long sound = file.getFilePointer();
            for (var draw = record.next(file, file.length());
                    !draw.isEmpty();
                    draw = record.next(file, file.length())) {
                sound = file.getFilePointer();
                finished++;
                heard.accept(draw);
            }
            file.setLength(sound);
            file.seek(sound);
            return finished;
        } catch (IOException e) {
            throw Folders.failure(path, e);
        }
    }

    /** Keeps the replications of the next draw: for each, what each scenario yielded. */
    public void keep(DrawOutcome draw) {
        try {
            file.write(record.bytes(draw));
        } catch (IOException e) {
            throw Folders.failure(path, e);
        }
    }

    /** Copies what is finished, as a part that is to be joined with others. */
    public void copyTo(Path part) {
        try {
            Files.copy(path, part);
        } catch (IOException e) {
            throw Folders.failure(part, e);
        }
    }

    /** Removes the checkpoint: its run is complete. */
    public void remove() {
        try {
            file.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        file.seek(0);
        if (!startsWith(MARK + record.key())) {
            file.setLength(0);
            file.writeUTF(MARK + record.key());
        }
    }

    private boolean startsWith(String mark) throws IOException {
        try {
            return file.readUTF().equals(mark);
        } catch (EOFException | UTFDataFormatException e) {
            return false;
        }
    }
}
