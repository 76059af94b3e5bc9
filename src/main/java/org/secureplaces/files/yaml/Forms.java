package org.secureplaces.files.yaml;

import java.util.List;

/** The forms that scenario files have had, by the number that their key {@code schema} states. */
final class Forms {

    /** The form of today; a file that states none is of form 0. */
    static final int CURRENT = 1;

    private static final List<Step> STEPS = List.of();

    private Forms() {}

    /** From any form to the form of today. */
    static Migration migration() {
        return new Migration(CURRENT, STEPS);
    }
}
