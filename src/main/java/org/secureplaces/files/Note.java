package org.secureplaces.files;

/** Something that a user should know of a file that can be used: where it is, and what it is. */
public record Note(Position at, String message) {

    @Override
    public String toString() {
        return at.file() + ":" + at.line() + ": " + message;
    }
}
