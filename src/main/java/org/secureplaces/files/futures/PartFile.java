package org.secureplaces.files.futures;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.secureplaces.experiment.DrawOutcome;
import org.secureplaces.files.Folders;
import org.secureplaces.files.InputException;
import org.secureplaces.files.Position;
import org.secureplaces.files.Problem;

/** What one shard of a question yielded, draw by draw, to the last bit. */
public final class PartFile {

    private static final int BUFFER = 1 << 20;

    private final Path path;
    private final DrawRecord record;

    /**
     * A part that was written.
     *
     * @param key fingerprint of all that the results depend on
     */
    public PartFile(Path path, String key) {
        this.path = path;
        this.record = new DrawRecord(key);
    }

    /** The name of the file in its folder, for a round of simulations. */
    public static String name(String round) {
        return round.isEmpty() ? "futures.part" : "futures-" + round + ".part";
    }

    /**
     * Hands over draw after draw.
     *
     * @param draws how many it must hold
     * @throws InputException if it holds others or fewer, or is damaged
     */
    public void read(int draws, Consumer<DrawOutcome> heard) {
        try (DataInputStream file =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            requireMark(file);
            long size = Files.size(path);
            for (int number = 0; number < draws; number++) {
                DrawOutcome draw = record.next(file, size);
                if (draw.isEmpty()) {
                    throw refusal(
                            "is damaged: its draw "
                                    + (number + 1)
                                    + " of "
                                    + draws
                                    + " cannot be read; run this shard again");
                }
                heard.accept(draw);
            }
            if (file.read() >= 0) {
                throw refusal("holds more than its " + draws + " draws; run this shard again");
            }
        } catch (NoSuchFileException e) {
            throw refusal("is missing; run this shard again");
        } catch (IOException e) {
            throw Folders.failure(path, e);
        }
    }

    private void requireMark(DataInputStream file) throws IOException {
        try {
            if (file.readUTF().equals(Checkpoint.MARK + record.key())) {
                return;
            }
        } catch (EOFException | UTFDataFormatException e) {
            throw refusal("is damaged: it does not begin as a part does; run this shard again");
        }
        throw refusal(
                "was simulated by another build of the program or of another question; run this shard"
                        + " again");
    }

    private InputException refusal(String message) {
        return new InputException(List.of(new Problem(Position.ofFile(path.toString()), message)));
    }
}
