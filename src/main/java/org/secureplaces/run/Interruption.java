package org.secureplaces.run;

/** Says that a run was interrupted, and how far it had come. */
public final class Interruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String KEPT = "what is finished is kept, and the same command continues";

    private final boolean keeps;

    private Interruption(String message, boolean keeps) {
        super(message);
        this.keeps = keeps;
    }

    /** At a number of replications done and kept, out of all. */
    public Interruption(int replications, int all) {
        this(
                "interrupted: " + replications + " of " + all + " futures are finished; " + KEPT,
                true);
    }

    /** Of work that keeps nothing. */
    public Interruption() {
        this("interrupted: no result is written; the same command can be given again", false);
    }

    /** The same of work beside which finished futures were kept. */
    public Interruption ofKept() {
        return keeps ? this : new Interruption("interrupted: " + KEPT, true);
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
}
