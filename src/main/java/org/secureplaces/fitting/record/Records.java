package org.secureplaces.fitting.record;

import java.util.List;

/** Episodes that were known within a window of time. */
public record Records(Window window, List<Episode> episodes) {

    public Records {
        episodes = List.copyOf(episodes);
    }
}
