package org.secureplaces.simulation;

/** A run cannot begin: no child is such as the start says that children are. */
final class NobodyFits extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String key;

    NobodyFits(String key, String message) {
        super(message);
        this.key = key;
    }

    /** The setting that asks for such a child. */
    String key() {
        return key;
    }
}
