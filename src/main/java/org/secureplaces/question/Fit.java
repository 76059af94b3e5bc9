package org.secureplaces.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What do records of children, or published counts, say of the parameters? The records themselves
 * are no part of it, nor anything by which a guess at them could be checked: whoever asks again
 * brings the file again.
 *
 * @param data name of the file
 * @param from first day of the records, where not the file says it
 * @param until last day of the records, where not the file says it
 * @param latest no date of a record may be later
 * @param perYear admissions a year beside published counts
 * @param smallCounts whether small counts are shown
 */
public record Fit(
        String data,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        LocalDate latest,
        Optional<Double> perYear,
        boolean smallCounts)
        implements Question {

    private static final double MOST_PER_YEAR = 1e6;

    public Fit {
        perYear.ifPresent(
                admitted ->
                        Check.that(
                                admitted > 0 && admitted < MOST_PER_YEAR,
                                "per-year must be more than 0, was " + admitted));
        Check.that(
                from.isEmpty() || until.isEmpty() || !from.get().isAfter(until.get()),
                "from must not be after until");
    }

    @Override
    public String command() {
        return "fit";
    }

    @Override
    public List<ScenarioText> scenarios() {
        return List.of();
    }

    @Override
    public long seed() {
        return 0;
    }

    @Override
    public int futures() {
        return 0;
    }

    @Override
    public int futuresPerDraw() {
        return 0;
    }

    @Override
    public Optional<Integer> years() {
        return Optional.of(0);
    }
}
