package org.secureplaces.files.futures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.secureplaces.experiment.DrawOutcome;
import org.secureplaces.measure.Measured;

/**
 * How a draw lies in a file: its length, the exact bits of all values of its replications, and a
 * check sum.
 *
 * @param key what the file is of; it is part of each check sum, so that a draw of another run is
 *     never taken for one of this
 */
record DrawRecord(String key) {

    private static final int LARGEST = 1 << 30;

    /** Length, contents and check sum of a draw. */
    byte[] bytes(DrawOutcome draw) {
        Measured first = draw.of(0, 0);
        int one = Double.BYTES * first.values().length + Float.BYTES * first.months().length;
        int length = 3 * Integer.BYTES + draw.futures().size() * draw.futures().get(0).size() * one;
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + length + Long.BYTES);
        bytes.putInt(length);
        bytes.putInt(draw.futures().get(0).size());
        bytes.putInt(first.values().length).putInt(first.months().length);
        for (List<Measured> replication : draw.futures()) {
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

    /**
     * The next draw of a file; empty where there is none that is whole.
     *
     * @param left number of bytes that the file holds at most
     */
    DrawOutcome next(DataInput file, long left) throws IOException {
        try {
            int length = file.readInt();
            if (length <= 0 || length > LARGEST || length > left) {
                return DrawOutcome.NONE;
            }
            byte[] bytes = new byte[length];
            file.readFully(bytes);
            return file.readLong() == sum(ByteBuffer.wrap(bytes))
                    ? draw(ByteBuffer.wrap(bytes))
                    : DrawOutcome.NONE;
        } catch (EOFException e) {
            return DrawOutcome.NONE;
        }
    }

    private static DrawOutcome draw(ByteBuffer bytes) {
        int scenarios = bytes.getInt();
        double[] values = new double[bytes.getInt()];
        float[] months = new float[bytes.getInt()];
        List<List<Measured>> futures = new ArrayList<>();
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
            futures.add(replication);
        }
        return new DrawOutcome(futures);
    }

    private long sum(ByteBuffer bytes) {
        var sum = new CRC32();
        sum.update(key.getBytes(UTF_8));
        sum.update(bytes);
        return sum.getValue();
    }
}
