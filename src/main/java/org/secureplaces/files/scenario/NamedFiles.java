package org.secureplaces.files.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.files.yaml.Layers.Source;

/**
 * The files that a scenario names besides those that it extends.
 *
 * @param census those of the official release on which it begins; none where it begins otherwise
 * @param posterior the draws of its calibrated figures
 * @param notes what the release does not say and how it was filled, in sentences
 */
public record NamedFiles(List<Source> census, Optional<Source> posterior, List<String> notes) {

    public NamedFiles {
        census = List.copyOf(census);
        notes = List.copyOf(notes);
    }

    /** All of them. */
    public List<Source> files() {
        return Stream.concat(census.stream(), posterior.stream()).toList();
    }
}
