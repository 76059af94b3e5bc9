package org.secureplaces.files;

/**
 * What the machine would not do, such as write where there is no permission: the message names the
 * place and the cure.
 */
public final class MachineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MachineFailure(String message) {
        super(message);
    }

    public MachineFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
