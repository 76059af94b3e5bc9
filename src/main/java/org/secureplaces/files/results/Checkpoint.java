package org.secureplaces.files.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.secureplaces.measure.Measured;

/**
 * The draws of a run that are finished, in a file beside its results, so that the same command can
 * go on where it was interrupted. Each draw ends with a check sum; what comes after a torn one is
 * forgotten. Draws of another run (another key) are forgotten too.
 */
public final class Checkpoint implements AutoCloseable {

    private static final String MARK = "secureplaces checkpoint 1 ";
    private static final int LARGEST_DRAW = 1 << 30;

    private final Path path;
    private final String key;
    private final RandomAccessFile file;
    private final List<List<List<Measured>>> finished = new ArrayList<>();

    private Checkpoint(Path path, String key, RandomAccessFile file) {
        this.path = path;
        this.key = key;
        this.file = file;
    }

    /**
     * The checkpoint for a folder of results.
     *
     * @param key fingerprint of all that the results depend on
     */
    public static Checkpoint beside(Path out, String key) {
        Path path = pathBeside(out);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var checkpoint = new Checkpoint(path, key, new RandomAccessFile(path.toFile(), "rw"));
            checkpoint.read();
            return checkpoint;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the checkpoint for a folder of results lies. */
    public static Path pathBeside(Path out) {
        Path place = out.toAbsolutePath().normalize();
        return place.resolveSibling("." + place.getFileName() + ".checkpoint");
    }

    /** The replications of the draws that were finished before, draw by draw. */
    public List<List<List<Measured>>> finished() {
        return List.copyOf(finished);
    }

    /** Keeps the replications of the next draw: for each, what each scenario yielded. */
    public void keep(List<List<Measured>> draw) {
        try {
            file.write(record(draw));
        } catch (IOException e) {
            throw Folders.failure(path, e);
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

    private void read() throws IOException {
        if (!startsWith(MARK + key)) {
            file.setLength(0);
            file.writeUTF(MARK + key);
            return;
        }
        long sound = file.getFilePointer();
        for (List<List<Measured>> draw = next(); !draw.isEmpty(); draw = next()) {
            finished.add(draw);
            sound = file.getFilePointer();
        }
        file.setLength(sound);
        file.seek(sound);
    }

    private boolean startsWith(String mark) throws IOException {
        try {
            return file.readUTF().equals(mark);
        } catch (EOFException | UTFDataFormatException e) {
            return false;
        }
    }

    /** The next draw; empty where there is none that is whole. */
    private List<List<Measured>> next() throws IOException {
        try {
            int length = file.readInt();
            if (length <= 0 || length > LARGEST_DRAW || length > file.length()) {
                return List.of();
            }
            byte[] bytes = new byte[length];
            file.readFully(bytes);
            return file.readLong() == sum(ByteBuffer.wrap(bytes))
                    ? draw(ByteBuffer.wrap(bytes))
                    : List.of();
        } catch (EOFException e) {
            return List.of();
        }
    }

    private static List<List<Measured>> draw(ByteBuffer bytes) {
        int scenarios = bytes.getInt();
        double[] values = new double[bytes.getInt()];
        float[] months = new float[bytes.getInt()];
        List<List<Measured>> draw = new ArrayList<>();
        while (bytes.hasRemaining()) {
            List<Measured> replication = new ArrayList<>();
            for (int scenario = 0; scenario < scenarios; scenario++) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = bytes.getDouble();
                }
                for (int i = 0; i < months.length; i++) {
                    months[i] = bytes.getFloat();
                }
                replication.add(Measured.restored(values, months));
            }
            draw.add(replication);
        }
        return draw;
    }

    /** Length, contents and check sum of a draw. */
    private byte[] record(List<List<Measured>> draw) {
        Measured first = draw.get(0).get(0);
        int one = Double.BYTES * first.values().length + Float.BYTES * first.months().length;
        int length = 3 * Integer.BYTES + draw.size() * draw.get(0).size() * one;
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + length + Long.BYTES);
        bytes.putInt(length);
        bytes.putInt(draw.get(0).size());
        bytes.putInt(first.values().length).putInt(first.months().length);
        for (List<Measured> replication : draw) {
            for (Measured measured : replication) {
                for (double value : measured.values()) {
                    bytes.putDouble(value);
                }
                for (float level : measured.months()) {
                    bytes.putFloat(level);
                }
            }
        }
        return bytes.putLong(sum(bytes.slice(Integer.BYTES, length))).array();
    }

    /** The key is part of it, so that a draw of another run is never taken for one of this run. */
    private long sum(ByteBuffer bytes) {
        var sum = new CRC32();
        sum.update(key.getBytes(UTF_8));
        sum.update(bytes);
        return sum.getValue();
    }
}
