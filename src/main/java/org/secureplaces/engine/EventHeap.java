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
 * what took the time. Each event remembers its place in the heap as its SSJ number, so that one in
 * the middle is found at once.
 */
final class EventHeap implements EventList {

    private double[] times = new double[256];
    private long[] orders = new long[256];
    private @Nullable Event[] events = new Event[256];
    private int size;
    private long coming;

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public void clear() {
        Arrays.fill(events, null);
        size = 0;
    }

    @Override
    public void add(Event event) {
        if (size == times.length) {
            grow();
        }
        rise(size++, event, event.time(), coming++);
    }

    @Override
    public @Nullable Event getFirst() {
        return events[0];
    }

    @Override
    public @Nullable Event removeFirst() {
        Event first = events[0];
        if (first != null) {
            removeAt(0);
        }
        return first;
    }

    @Override
    public boolean remove(Event event) {
        int at = event.getRa();
        if (at < 0 || at >= size || events[at] != event) {
            return false;
        }
        removeAt(at);
        return true;
    }

    private void removeAt(int hole) {
        int end = --size;
        Event last = events[end];
        events[end] = null;
        if (hole < end && last != null) {
            double time = times[end];
            long order = orders[end];
            int parent = (hole - 1) >> 1;
            if (hole > 0 && comesBefore(time, order, parent)) {
                rise(hole, last, time, order);
            } else {
                sink(hole, last, time, order);
            }
        }
    }

    private void rise(int from, Event event, double time, long order) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (!comesBefore(time, order, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(at, event, time, order);
    }

    private void sink(int from, Event event, double time, long order) {
        int at = from;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && comesBefore(times[child + 1], orders[child + 1], child)) {
                child++;
            }
            if (comesBefore(time, order, child)) {
                break;
            }
            move(child, at);
            at = child;
            child = 2 * at + 1;
        }
        put(at, event, time, order);
    }

    private boolean comesBefore(double time, long order, int other) {
        return time < times[other] || time == times[other] && order < orders[other];
    }

    private void move(int from, int to) {
        Event event = events[from];
        if (event != null) {
            put(to, event, times[from], orders[from]);
        }
    }

    private void put(int at, Event event, double time, long order) {
        times[at] = time;
        orders[at] = order;
        events[at] = event;
        event.setRa(at);
    }

    private void grow() {
        int length = 2 * times.length;
        times = Arrays.copyOf(times, length);
        orders = Arrays.copyOf(orders, length);
        events = Arrays.copyOf(events, length);
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
