package org.secureplaces.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A moment of a run to which whatever changes can be taken back, any number of times: several ways
 * on from it are then run one after the other on the same objects, which what is still to happen
 * refers to.
 */
public final class Mark {

    private final List<Runnable> parts = new ArrayList<>();

    /** Marks what is taken back by itself. */
    public Mark with(Mark part) {
        parts.add(part::takeBack);
        return this;
    }

    /** Marks what something else takes back. */
    public Mark with(Runnable takesBack) {
        parts.add(takesBack);
        return this;
    }

    /** Marks each of some things and what changes within it. */
    public Mark withEach(Iterable<? extends Rewindable> things) {
        things.forEach(thing -> with(thing.mark()));
        return this;
    }

    /** Marks what a collection has in it, and their order, but not what changes within them. */
    public <T> Mark withElements(Collection<T> kept) {
        List<T> elements = List.copyOf(kept);
        return with(
                () -> {
                    kept.clear();
                    kept.addAll(elements);
                });
    }

    /** Marks what a map has in it, but not what changes within it. */
    public <K, V> Mark withEntries(Map<K, V> kept) {
        Map<K, V> entries = new LinkedHashMap<>(kept);
        return with(
                () -> {
                    kept.clear();
                    kept.putAll(entries);
                });
    }

    /** Marks numbers. */
    public Mark with(int[] numbers) {
        int[] copy = numbers.clone();
        return with(() -> System.arraycopy(copy, 0, numbers, 0, copy.length));
    }

    /** Marks numbers. */
    public Mark with(double[] numbers) {
        double[] copy = numbers.clone();
        return with(() -> System.arraycopy(copy, 0, numbers, 0, copy.length));
    }

    /** Marks whether something holds. */
    public Mark with(boolean[] flags) {
        boolean[] copy = flags.clone();
        return with(() -> System.arraycopy(copy, 0, flags, 0, copy.length));
    }

    /** Takes everything that is marked back to how it was when it was marked. */
    public void takeBack() {
        parts.forEach(Runnable::run);
    }
}
