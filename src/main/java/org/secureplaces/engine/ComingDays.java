package org.secureplaces.engine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.ListIterator;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * SSJ's list of coming events, kept by day like the pages of a diary; events of the same time leave
 * in the order in which they came, those that go before all others first.
 *
 * <p>Events hang in chains. Only that of the page that is open is in order: most events wait for
 * weeks, and a heap of all of them compared each some eight times on its way out, which took a
 * fifth of a run. A page has few events, so that a heap for the open one, with arrays of its own,
 * took longer than to look for the place of each in the chain.
 *
 * <p>A cancelled event, whose own time SSJ has made negative, stays in its chain until it would be
 * next, or its page is opened.
 */
final class ComingDays implements EventList {

    private static final int LAST_PAGE = 1 << 16; // holds whatever comes later, too
    private static final long FIRST_OF_OTHERS = 1L << 40;

    private @Nullable Link soon;
    private @Nullable Link[] pages = new Link[512];
    private int open;
    private int later;
    private long first;
    private long coming = FIRST_OF_OTHERS;

    /** An event that can hang in a chain. */
    abstract static class Link extends Event {
        private @Nullable Link next;
        private long order;

        /**
         * An event.
         *
         * @param beforeOthers whether it leaves before others of the same time
         */
        Link(Calendar.Clock clock, boolean beforeOthers) {
            super(clock);
            this.order = beforeOthers ? 0 : FIRST_OF_OTHERS;
        }

        private boolean comesBefore(double time, long otherOrder) {
            return eventTime < time || eventTime == time && order < otherOrder;
        }

        /** It is its day: it is in no chain any more. */
        final double leave() {
            double day = eventTime;
            eventTime = -1;
            return day;
        }
    }

    @Override
    public boolean isEmpty() {
        return getFirst() == null;
    }

    @Override
    public void clear() {
        soon = null;
        Arrays.fill(pages, null);
        open = 0;
        later = 0;
    }

    @Override
    public void add(Event event) {
        Link added = (Link) event;
        int page = (int) Math.min(added.time(), LAST_PAGE);
        added.order = added.order < FIRST_OF_OTHERS ? first++ : coming++;
        if (page <= open) {
            putInOrder(added);
        } else {
            hang(added, page);
        }
    }

    private void hang(Link event, int page) {
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, 2 * pages.length));
        }
        event.next = pages[page];
        pages[page] = event;
        later++;
    }

    private void putInOrder(Link event) {
        double time = event.time();
        Link before = null;
        Link after = soon;
        while (after != null && after.comesBefore(time, event.order)) {
            before = after;
            after = after.next;
        }
        event.next = after;
        if (before == null) {
            soon = event;
        } else {
            before.next = event;
        }
    }

    @Override
    public @Nullable Link getFirst() {
        while (true) {
            while (soon != null && soon.time() < 0) {
                soon = soon.next;
            }
            if (soon != null || later == 0) {
                return soon;
            }
            turnPage();
        }
    }

    @Override
    public @Nullable Link removeFirst() {
        Link first = getFirst();
        if (first != null) {
            soon = first.next;
            first.next = null;
        }
        return first;
    }

    private void turnPage() {
        open++;
        Link event = pages[open];
        pages[open] = null;
        while (event != null) {
            Link next = event.next;
            if (event.time() >= 0) {
                putInOrder(event);
            }
            event = next;
            later--;
        }
    }

    /**
     * Does nothing but say that the event will not happen: whoever asks makes its time negative.
     */
    @Override
    public boolean remove(Event event) {
        return event.time() >= 0;
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
        return new UnsupportedOperationException("coming events are kept by time only");
    }
}
