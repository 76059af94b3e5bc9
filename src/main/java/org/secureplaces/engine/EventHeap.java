package org.secureplaces.engine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.ListIterator;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * SSJ's list of coming events as a binary heap; events of the same time leave in the order in which
 * they came.
 *
 * <p>Times and order of coming stand in arrays of their own, since comparing through the events was
 * what took the time. A cancelled event, whose own time SSJ has made negative, stays in the heap
 * until it comes to the top: to find it sooner, every event would have to be told its place at
 * every move. Events stay where they are put, and their slots move instead, since the collector is
 * told of each reference that moves. An event enters once.
 */
final class EventHeap implements EventList {

    private double[] times = new double[256];
    private long[] orders = new long[256];
    private int[] slots = new int[256];
    private @Nullable Event[] events = new Event[256];
    private int size;
    private long coming;

    EventHeap() {
        number(0);
    }

    @Override
    public boolean isEmpty() {
        return getFirst() == null;
    }

    @Override
    public void clear() {
        Arrays.fill(events, null);
        number(0);
        size = 0;
    }

    @Override
    public void add(Event event) {
        if (size == times.length) {
            grow();
        }
        int slot = slots[size];
        events[slot] = event;
        rise(size++, slot, event.time(), coming++);
    }

    @Override
    public @Nullable Event getFirst() {
        while (size > 0) {
            Event first = events[slots[0]];
            if (first != null && first.time() >= 0) {
                return first;
            }
            removeTop();
        }
        return null;
    }

    @Override
    public @Nullable Event removeFirst() {
        Event first = getFirst();
        if (first != null) {
            removeTop();
        }
        return first;
    }

    /**
     * Does nothing but say that the event will not happen: whoever asks makes its time negative.
     */
    @Override
    public boolean remove(Event event) {
        return event.time() >= 0;
    }

    /**
     * The hole at the top sinks to a leaf, and the last event rises from there: it came from the
     * bottom and mostly belongs there.
     */
    private void removeTop() {
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

    @Override
    public void addFirst(Event event) {
        throw notKept();
    }

    @Override
    public void addBefore(Event event, Event other) {
        throw notKept();
    }

    @Override
    public void addAfter(Event event, Event other) {
        throw notKept();
    }

    @Override
    public Event getFirstOfClass(String name) {
        throw notKept();
    }

    @Override
    public <E extends Event> E getFirstOfClass(Class<E> kind) {
        throw notKept();
    }

    @Override
    public Iterator<Event> iterator() {
        throw notKept();
    }

    @Override
    public ListIterator<Event> listIterator() {
        throw notKept();
    }

    private static UnsupportedOperationException notKept() {
        return new UnsupportedOperationException("a heap keeps its events by time only");
    }
}
