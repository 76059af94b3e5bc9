package org.secureplaces.app.web.ask;

import java.math.BigDecimal;
import java.util.List;

/** How much the lab takes on at once; what is more is refused in words. */
public final class Limits {

    /** Futures of an answer: usual, fewest, most. */
    public static final int USUAL_FUTURES = 400;

    public static final int FEWEST_FUTURES = 20;
    public static final int MOST_FUTURES = 2000;

    /** Years of a forecast: usual, fewest, most. */
    public static final int USUAL_YEARS = 10;

    public static final int MOST_YEARS = 20;

    /** The seed of every answer, that of the commands. */
    public static final long SEED = 20150311;

    public static final int PER_DRAW = 2;

    /** Answers in work at once. */
    public static final int MOST_ANSWERS = 6;

    public static final int MOST_CHANGES = 40;
    public static final int LONGEST_NAME = 120;

    /** Letters of a scenario file that is handed in. */
    public static final int LONGEST_YAML = 100_000;

    /** Futures of a ranking or a search. */
    public static final int MOST_OF_A_JOB = 400;

    /** Fewer draws than twenty have no range. */
    public static final int FEWEST_OF_A_RANKING = 40;

    /** What-ifs whose futures are kept in memory. */
    public static final int MOST_KEPT = 8;

    private Limits() {}

    /** A whole number that was asked for. */
    public static int number(Object value, String field, int fewest, int most) {
        String text =
                value instanceof BigDecimal decimal
                        ? decimal.toPlainString()
                        : String.valueOf(value);
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < fewest || number > most) {
            throw new Refusal(
                    List.of(
                            new Refusal.Mistake(
                                    field,
                                    field
                                            + " must be a whole number between "
                                            + fewest
                                            + " and "
                                            + most
                                            + ", was '"
                                            + shortened(text)
                                            + "'")));
        }
        return number;
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
