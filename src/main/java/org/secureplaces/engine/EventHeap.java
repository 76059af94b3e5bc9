package org.secureplaces.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.secureplaces.engine.ComingDays.Link;

/**
 * A few coming events as a binary heap; events of the same time leave in the order of their
 * numbers.
 *
 * <p>Times and numbers stand in arrays of their own, since comparing through the events was what
 * took the time. A cancelled event, whose own time SSJ has made negative, stays in the heap until
 * it comes to the top: to find it sooner, every event would have to be told its place at every
 * move. Events stay where they are put, and their slots move instead, since the collector is told
 * of each reference that moves. An event enters once.
 */
final class EventHeap implements Rewindable {

    private double[] times = new double[64];
    private long[] orders = new long[64];
    private int[] slots = new int[64];
    private @Nullable Link[] events = new Link[64];
    private int size;

    EventHeap() {
        number(0);
    }

    void clear() {
        Arrays.fill(events, null);
        number(0);
        size = 0;
    }

    void add(Link event, long order) {
        if (size == times.length) {
            grow();
        }
        int slot = slots[size];
        events[slot] = event;
        rise(size++, slot, event.time(), order);
    }

    /** The next event, not cancelled. */
    @Nullable Link first() {
        while (size > 0) {
            Link first = events[slots[0]];
            if (first != null && first.time() >= 0) {
                return first;
            }
            removeTop();
        }
        return null;
    }

    /**
     * The hole at the top sinks to a leaf, and the last event rises from there: it came from the
     * bottom and mostly belongs there.
     */
    void removeTop() {
        int end = --size;
        int free = slots[0];
        events[free] = null;
        int last = slots[end];
        double time = times[end];
        long order = orders[end];
        int hole = 0;
        int child = 1;
        while (child < end) {
            if (child + 1 < end && comesBefore(times[child + 1], orders[child + 1], child)) {
                child++;
            }
            move(child, hole);
            hole = child;
            child = 2 * hole + 1;
        }
        if (end > 0) {
            rise(hole, last, time, order);
        }
        slots[end] = free;
    }

    private void rise(int from, int slot, double time, long order) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (!comesBefore(time, order, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        times[at] = time;
        orders[at] = order;
        slots[at] = slot;
    }

    @Override
    public Mark mark() {
        double[] timesNow = times.clone();
        long[] ordersNow = orders.clone();
        int[] slotsNow = slots.clone();
        @Nullable Link[] eventsNow = events.clone();
        int sizeNow = size;
        Mark mark = new Mark();
        for (int at = 0; at < size; at++) {
            Link event = events[slots[at]];
            if (event != null) {
                mark.with(event.mark());
            }
        }
        return mark.with(
                () -> {
                    times = timesNow.clone();
                    orders = ordersNow.clone();
                    slots = slotsNow.clone();
                    events = eventsNow.clone();
                    size = sizeNow;
                });
    }

    private boolean comesBefore(double time, long order, int other) {
        return time < times[other] || time == times[other] && order < orders[other];
    }

    private void move(int from, int to) {
        times[to] = times[from];
        orders[to] = orders[from];
        slots[to] = slots[from];
    }

    private void grow() {
        int length = 2 * times.length;
        times = Arrays.copyOf(times, length);
        orders = Arrays.copyOf(orders, length);
        slots = Arrays.copyOf(slots, length);
        events = Arrays.copyOf(events, length);
        number(size);
    }

    /** Beyond the end of the heap stand the slots that are free. */
    private void number(int from) {
        for (int slot = from; slot < slots.length; slot++) {
            slots[slot] = slot;
        }
    }
}
