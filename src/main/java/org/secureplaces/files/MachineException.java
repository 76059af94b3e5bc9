package org.secureplaces.files;

/**
 * Says that the machine would not do what was asked, though nothing is wrong with it: what is
 * missing, where, and the cure, in a line.
 */
public final class MachineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MachineException(String message) {
        super(message);
    }

    public MachineException(String message, Throwable cause) {
        super(message, cause);
    }
}
