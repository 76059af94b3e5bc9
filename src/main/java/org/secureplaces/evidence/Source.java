package org.secureplaces.evidence;

/**
 * A publication that a figure was read from.
 *
 * @param id the short name by which figures cite it, for example {@code WS06}
 * @param published date or year of publication as the publication states it
 * @param address where it can be read
 * @param grade how good a ground it is, by its publisher
 */
public record Source(
        String id, String title, String publisher, String published, String address, Grade grade) {

    public Source {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "a source must have an id, title was '" + title + "'");
        }
    }
}
