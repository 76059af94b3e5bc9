package org.secureplaces.files.futures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.secureplaces.experiment.Replications;
import org.secureplaces.files.Folders;
import org.secureplaces.measure.Measured;

/**
 * Replications for which there is no room in memory, in a file that goes when it is closed, or when
 * the program ends in whatever way. The file is made of tiles of some replications each, and a tile
 * holds one series after another: so all values of a series are read without the rest, and all
 * series of a replication without the other tiles.
 */
public final class FuturesFile implements Replications, AutoCloseable {

    /** Large enough that few reads gather a series, small enough for any heap. */
    private static final int TILE_BYTES = 1 << 24;

    private final Path path;
    private final FileChannel file;
    private final Shape shape;
    private final ByteBuffer tile;
    private int count;

    /**
     * How much a replication yields.
     *
     * @param scenarios number of scenarios
     * @param values numbers of each scenario
     * @param months levels of each scenario at month ends
     */
    public record Shape(int scenarios, int values, int months) {

        /** Bytes of one replication. */
        public long bytes() {
            return (long) scenarios * ofScenario();
        }

        private int ofScenario() {
            return values * Double.BYTES + months * Float.BYTES;
        }

        /** Replications in a tile. */
        private int together() {
            return (int) Math.max(1, TILE_BYTES / bytes());
        }

        private int tileBytes() {
            return Math.toIntExact(together() * bytes());
        }

        private int valueAt(int scenario, int index) {
            return together() * (scenario * ofScenario() + index * Double.BYTES);
        }

        private int monthAt(int scenario, int at) {
            return together()
                    * (scenario * ofScenario() + values * Double.BYTES + at * Float.BYTES);
        }
    }

    private FuturesFile(Path path, FileChannel file, Shape shape) {
        this.path = path;
        this.file = file;
        this.shape = shape;
        this.tile = ByteBuffer.allocate(shape.tileBytes());
    }

    /** A file beside a folder of results, on the same disk. */
    public static FuturesFile beside(Path out, Shape shape) {
        Path place = out.toAbsolutePath().normalize();
        Path path = place.resolveSibling("." + place.getFileName() + ".futures");
        try {
            Path parent = Objects.requireNonNull(path.getParent());
            Files.createDirectories(parent);
            Path own = Files.createTempFile(parent, "." + place.getFileName() + ".", ".futures");
            FileChannel file =
                    FileChannel.open(
                            own,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
            return new FuturesFile(own, file, shape);
        } catch (IOException e) {
            throw Folders.failure(path, e);
        }
    }

    /** Adds the next replication: what each scenario yielded. */
    public void add(List<Measured> replication) {
        int within = count % shape.together();
        for (int scenario = 0; scenario < shape.scenarios(); scenario++) {
            double[] values = replication.get(scenario).values();
            for (int index = 0; index < values.length; index++) {
                tile.putDouble(
                        shape.valueAt(scenario, index) + within * Double.BYTES, values[index]);
            }
            float[] months = replication.get(scenario).months();
            for (int at = 0; at < months.length; at++) {
                tile.putFloat(shape.monthAt(scenario, at) + within * Float.BYTES, months[at]);
            }
        }
        count++;
        if (count % shape.together() == 0) {
            write(count / shape.together() - 1);
        }
    }

    /** Writes what is not written yet: there are no more replications. */
    public void finish() {
        if (count % shape.together() != 0) {
            write(count / shape.together());
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public double[] values(int scenario, int index) {
        double[] values = new double[count];
        ByteBuffer some = ByteBuffer.allocate(shape.together() * Double.BYTES);
        for (int first = 0; first < count; first += shape.together()) {
            read(some, first, shape.valueAt(scenario, index));
            int end = Math.min(count, first + shape.together());
            for (int replication = first; replication < end; replication++) {
                values[replication] = some.getDouble((replication - first) * Double.BYTES);
            }
        }
        return values;
    }

    @Override
    public double[] months(int scenario, int at) {
        double[] levels = new double[count];
        ByteBuffer some = ByteBuffer.allocate(shape.together() * Float.BYTES);
        for (int first = 0; first < count; first += shape.together()) {
            read(some, first, shape.monthAt(scenario, at));
            int end = Math.min(count, first + shape.together());
            for (int replication = first; replication < end; replication++) {
                levels[replication] = some.getFloat((replication - first) * Float.BYTES);
            }
        }
        return levels;
    }

    @Override
    public List<List<Measured>> inOrder() {
        return new InOrder();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw Folders.failure(path, e);
        }
    }

    private void write(int number) {
        try {
            tile.clear();
            long at = (long) number * shape.tileBytes();
            while (tile.hasRemaining()) {
                file.write(tile, at + tile.position());
            }
        } catch (IOException e) {
            throw Folders.failure(path, e);
        }
    }

    /** Fills a buffer from a place in the tile of a replication. */
    private void read(ByteBuffer some, int replication, int within) {
        try {
            some.clear();
            long at = (long) (replication / shape.together()) * shape.tileBytes() + within;
            while (some.hasRemaining()) {
                if (file.read(some, at + some.position()) < 0) {
                    throw new IOException("its end is missing");
                }
            }
        } catch (IOException e) {
            throw Folders.failure(path, e);
        }
    }

    /** The replications one after the other, a tile of them at a time in memory. */
    private final class InOrder extends AbstractList<List<Measured>> implements RandomAccess {

        private final ByteBuffer own = ByteBuffer.allocate(shape.tileBytes());
        private int inMemory = -1;

        @Override
        public int size() {
            return count;
        }

        @Override
        public List<Measured> get(int replication) {
            Objects.checkIndex(replication, count);
            int number = replication / shape.together();
            if (number != inMemory) {
                read(own, replication, 0);
                inMemory = number;
            }
            int within = replication % shape.together();
            return IntStream.range(0, shape.scenarios())
                    .mapToObj(scenario -> measured(scenario, within))
                    .toList();
        }

        private Measured measured(int scenario, int within) {
            double[] values = new double[shape.values()];
            for (int index = 0; index < values.length; index++) {
                values[index] =
                        own.getDouble(shape.valueAt(scenario, index) + within * Double.BYTES);
            }
            float[] months = new float[shape.months()];
            for (int at = 0; at < months.length; at++) {
                months[at] = own.getFloat(shape.monthAt(scenario, at) + within * Float.BYTES);
            }
            return Measured.restored(values, months);
        }
    }
}
