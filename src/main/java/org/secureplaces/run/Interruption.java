package org.secureplaces.run;

/** Says that a run was interrupted, and how far it had come. */
public final class Interruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** At a number of replications done and kept, out of all. */
    public Interruption(int replications, int all) {
        super(
                "interrupted: "
                        + replications
                        + " of "
                        + all
                        + " futures are finished; what is finished is kept, and the same command continues");
    }

    /**
     * Does nothing unless this thread was interrupted.
     *
     * @throws Interruption if it was
     */
    public static void throwIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interruption();
        }
    }

    /** Of work that keeps nothing. */
    public Interruption() {
        super("interrupted: no result is written; the same command can be given again");
    }
}
