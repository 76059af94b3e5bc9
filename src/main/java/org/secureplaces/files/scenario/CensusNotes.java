package org.secureplaces.files.scenario;

import java.util.List;
import org.secureplaces.files.yaml.Layers.Source;

/**
 * The files of an official release on which a scenario begins; none where it begins otherwise.
 *
 * @param notes what the release does not say and how it was filled, in sentences
 */
public record CensusNotes(List<Source> files, List<String> notes) {

    public CensusNotes {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}
