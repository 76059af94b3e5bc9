package org.secureplaces.app.cli;

import org.secureplaces.question.Question;

/** A command that asks a question of the model. */
interface Asking {

    /** What is asked, from options and files; nothing is simulated yet. */
    Question question();
}
