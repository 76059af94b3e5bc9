package org.secureplaces.experiment;

/**
 * One of several parts into which the draws of a plan are cut: blocks of whole draws that follow
 * one another and differ by one draw at most.
 *
 * @param number which of the parts, from 1
 * @param of number of parts
 */
public record Shard(int number, int of) {

    public Shard {
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException(
                    "must be I/N with I between 1 and N, such as 2/4, was " + number + "/" + of);
        }
    }

    /**
     * The part that is written {@code I/N}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Shard of(String text) {
        if (!text.matches("\\d{1,9}/\\d{1,9}")) {
            throw new IllegalArgumentException("must be I/N, such as 2/4, was '" + text + "'");
        }
        int slash = text.indexOf('/');
        return new Shard(
                Integer.parseInt(text.substring(0, slash)),
                Integer.parseInt(text.substring(slash + 1)));
    }

    /** The draws of this part. */
    public Block block(Plan plan) {
        return new Block(before(number - 1, plan.draws()), before(number, plan.draws()));
    }

    private int before(int parts, int draws) {
        return (int) ((long) parts * draws / of);
    }

    /** As it is written: {@code I/N}. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
