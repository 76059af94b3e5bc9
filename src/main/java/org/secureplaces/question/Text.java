package org.secureplaces.question;

/**
 * A file as it was read.
 *
 * @param file its name, as the user gave it or follows from that
 */
public record Text(String file, String text) {}
