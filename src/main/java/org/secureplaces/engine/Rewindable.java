package org.secureplaces.engine;

/** Something that changes in the course of a run and can be taken back to an earlier moment. */
public interface Rewindable {

    /** Marks the present. */
    Mark mark();
}
