package org.secureplaces.app.web.ask;

import java.util.List;

/** Says that a question cannot be answered as it was asked, with every mistake beside its field. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why something is refused, by the status of an answer over the web. */
    public enum Kind {
        BAD_QUESTION(400),
        NOT_THERE(404),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The status of an answer over the web. */
        public int status() {
            return status;
        }
    }

    /**
     * A mistake.
     *
     * @param field where it is, such as {@code changes/0/close/date}; empty for the whole question
     */
    public record Mistake(String field, String message) {

        public Mistake {
            message = PlainWords.upper(message);
        }

        /** Whether another one is about the same field. */
        boolean isBeside(Mistake other) {
            return field.equals(other.field);
        }
    }

    private final Kind kind;
    private final transient List<Mistake> mistakes;

    public Refusal(List<Mistake> mistakes) {
        this(Kind.BAD_QUESTION, mistakes);
    }

    private Refusal(Kind kind, List<Mistake> mistakes) {
        super(mistakes.toString());
        this.kind = kind;
        this.mistakes = List.copyOf(mistakes);
    }

    public static Refusal of(String field, String message) {
        return new Refusal(List.of(new Mistake(field, message)));
    }

    public static Refusal notThere(String message) {
        return new Refusal(Kind.NOT_THERE, List.of(new Mistake("", message)));
    }

    /** Where there is too much in work already. */
    public static Refusal tooMany(String message) {
        return new Refusal(Kind.TOO_MANY, List.of(new Mistake("", message)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
