package org.secureplaces.files.census;

import java.util.List;
import org.secureplaces.scenario.release.OfficialCount;

/**
 * An official count fitted to the homes of a scenario.
 *
 * @param notes what the release does not say and how it was filled, in sentences
 * @param availableCounted whether the release states the available places
 * @param contractedCounted whether the release states the contracted places
 */
public record Census(
        OfficialCount count,
        List<String> notes,
        boolean availableCounted,
        boolean contractedCounted) {

    public Census {
        notes = List.copyOf(notes);
    }
}
