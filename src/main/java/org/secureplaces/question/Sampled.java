package org.secureplaces.question;

import java.util.Optional;

/** What is common to questions that say which futures answer them. */
interface Sampled {

    Sampling sampling();

    default long seed() {
        return sampling().seed();
    }

    default int futures() {
        return sampling().futures();
    }

    default int futuresPerDraw() {
        return sampling().futuresPerDraw();
    }

    default Optional<Integer> years() {
        return sampling().years();
    }
}
