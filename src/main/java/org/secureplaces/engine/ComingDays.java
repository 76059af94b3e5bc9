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
 * <p>Only the events of the page that is open stand in a heap. Those of later pages hang in chains
 * in no order: most events wait for weeks, and a heap of all of them compared each some eight times
 * on its way out, which took a fifth of a run.
 */
final class ComingDays implements EventList, Rewindable {

    private static final int LAST_PAGE = 1 << 16; // holds whatever comes later, too
    private static final long FIRST_OF_OTHERS = 1L << 40;

    private final EventHeap soon = new EventHeap();
    private @Nullable Link[] pages = new Link[512];
    private int open;
    private int later;
    private long first;
    private long coming = FIRST_OF_OTHERS;

    /** An event that can hang in a chain. */
    abstract static class Link extends Event implements Rewindable {
        private final boolean beforeOthers;
        private @Nullable Link next;
        private long order;

        /**
         * An event.
         *
         * @param beforeOthers whether it leaves before others of the same time
         */
        Link(Calendar.Clock clock, boolean beforeOthers) {
            super(clock);
            this.beforeOthers = beforeOthers;
        }

        @Override
        public Mark mark() {
            double time = eventTime;
            @Nullable Link nextNow = next;
            return new Mark()
                    .with(
                            () -> {
                                eventTime = time;
                                next = nextNow;
                            });
        }
    }

    @Override
    public boolean isEmpty() {
        return getFirst() == null;
    }

    @Override
    public void clear() {
        soon.clear();
        Arrays.fill(pages, null);
        open = 0;
        later = 0;
    }

    @Override
    public void add(Event event) {
        Link added = (Link) event;
        int page = (int) Math.min(added.time(), LAST_PAGE);
        long order = added.beforeOthers ? first++ : coming++;
        if (page <= open) {
            soon.add(added, order);
        } else {
            added.order = order;
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

    @Override
    public @Nullable Event getFirst() {
        Event first = soon.first();
        while (first == null && later > 0) {
            turnPage();
            first = soon.first();
        }
        return first;
    }

    @Override
    public @Nullable Event removeFirst() {
        Event first = getFirst();
        if (first != null) {
            soon.removeTop();
        }
        return first;
    }

    @Override
    public Mark mark() {
        @Nullable Link[] pagesNow = pages.clone();
        int openNow = open;
        int laterNow = later;
        long firstNow = first;
        long comingNow = coming;
        Mark mark = new Mark().with(soon.mark());
        for (Link chain : pages) {
            for (Link event = chain; event != null; event = event.next) {
                mark.with(event.mark());
            }
        }
        return mark.with(
                () -> {
                    pages = pagesNow.clone();
                    open = openNow;
                    later = laterNow;
                    first = firstNow;
                    coming = comingNow;
                });
    }

    private void turnPage() {
        open++;
        Link event = pages[open];
        pages[open] = null;
        while (event != null) {
            if (event.time() >= 0) {
                soon.add(event, event.order);
            }
            Link next = event.next;
            event.next = null;
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
