package org.secureplaces.fitting.record;

import java.util.List;

/** Episodes that were known within a window of time. */
public record Records(Window window, List<Episode> episodes) {

    public Records {
        episodes = List.copyOf(episodes);
    }

    /** Those referred within the window: the others are known only because they lasted into it. */
    public List<Episode> referredWithin() {
        return episodes.stream()
                .filter(episode -> window.holds(episode.search().referred()))
                .toList();
    }
}
