package org.secureplaces.backtest;

import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secureplaces.engine.Dates;

/** Which counts forecasts start from, and which they are held against. */
public final class Origins {

    /** Years ahead of the furthest target. */
    public static final int YEARS = 3;

    private static final double DAYS_PER_MONTH = Dates.DAYS_PER_YEAR / 12;
    private static final List<Integer> CUSTODY_MONTHS = List.of(3, 6, 12, 24, 36);

    private final List<Fact> facts;

    public Origins(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /**
     * A figure that came after an origin.
     *
     * @param horizonMonths the horizon it is judged with, in whole years for the yearly counts
     */
    public record Target(Fact fact, int horizonMonths) {}

    /** The yearly counts of children in homes from one year to another, estimates among them. */
    public List<Origin> ofHomes(int from, int to) {
        return origins(Topic.CHILDREN, from, to, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    }

    /**
     * The counts of children in custody at the ends of January, April, July and October, of which
     * every year has one.
     */
    public List<Origin> ofCustody(int from, int to) {
        return origins(Topic.CUSTODY, from, to, List.of(1, 4, 7, 10));
    }

    private List<Origin> origins(Topic topic, int from, int to, List<Integer> months) {
        return facts.stream()
                .filter(fact -> fact.topic() == topic)
                .filter(fact -> fact.date().getYear() >= from && fact.date().getYear() <= to)
                .filter(fact -> months.contains(fact.date().getMonthValue()))
                .sorted(Comparator.comparing(Fact::date))
                .map(fact -> new Origin(fact.date(), fact.published()))
                .toList();
    }

    /**
     * The counts, not estimates, of a topic one to three years after an origin; a count of February
     * stands for the March of its year.
     */
    public List<Target> targets(Topic topic, Origin origin) {
        List<Target> targets = new ArrayList<>();
        for (Fact fact : facts) {
            int months = topic == Topic.CUSTODY ? months(origin, fact) : 12 * years(origin, fact);
            boolean wanted =
                    topic == Topic.CUSTODY
                            ? CUSTODY_MONTHS.contains(months)
                            : months >= 12 && months <= 12 * YEARS;
            if (fact.topic() == topic && fact.isScored() && wanted) {
                targets.add(new Target(fact, months));
            }
        }
        targets.sort(Comparator.comparing(target -> target.fact().date()));
        return List.copyOf(targets);
    }

    /** Years to simulate: one more from a count of February, whose targets are in March. */
    public static int simulated(Origin origin) {
        return origin.date().getMonthValue() == Month.FEBRUARY.getValue() ? YEARS + 1 : YEARS;
    }

    private static int years(Origin origin, Fact fact) {
        return fact.date().getYear() - origin.date().getYear();
    }

    private static int months(Origin origin, Fact fact) {
        long days = ChronoUnit.DAYS.between(origin.date(), fact.date());
        return (int) StrictMath.round(days / DAYS_PER_MONTH);
    }
}
