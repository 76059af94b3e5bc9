package org.secureplaces.question;

/** What drives the answer? */
public sealed interface Sensitivity extends Sampled permits Morris, Sobol, Waterfall {

    @Override
    default String command() {
        return "sensitivity";
    }

    /** The name of the method in commands. */
    String method();
}
