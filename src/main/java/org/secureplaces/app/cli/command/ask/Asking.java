package org.secureplaces.app.cli.command.ask;

import org.secureplaces.question.Question;

/** A command that asks a question of the model. */
public interface Asking {

    /** What is asked, from options and files; nothing is simulated yet. */
    Question question();
}
