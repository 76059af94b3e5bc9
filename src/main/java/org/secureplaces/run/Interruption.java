package org.secureplaces.run;

/** Says that a run was interrupted, and how far it had come. */
public final class Interruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** At a number of replications done, out of all. */
    public Interruption(int replications, int all) {
        super("interrupted: " + replications + " of " + all + " futures are finished");
    }
}
