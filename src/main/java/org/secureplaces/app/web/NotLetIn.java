package org.secureplaces.app.web;

/** Says that a request is not let in, and why. */
final class NotLetIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    NotLetIn(int status, String why) {
        super(why);
        this.status = status;
    }

    /** The status of the answer. */
    int status() {
        return status;
    }

    /** Why, in words. */
    String why() {
        return String.valueOf(getMessage());
    }
}
