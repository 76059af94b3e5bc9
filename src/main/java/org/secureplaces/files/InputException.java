package org.secureplaces.files;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Says that what the user handed in cannot be used, with every mistake that was found. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
