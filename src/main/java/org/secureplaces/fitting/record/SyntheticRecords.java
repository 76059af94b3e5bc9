package org.secureplaces.fitting.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.Mrg32k3a;
import org.secureplaces.engine.Streams;
import org.secureplaces.engine.law.Exponential;

/**
 * Synthetic records, of no real child: the same in shape as real ones, drawn from a stated truth,
 * so that anybody can try the program and so that its fits can be tested.
 */
public final class SyntheticRecords {

    private static final int PURPOSE = 701;
    private static final int YEARS_BEFORE = 4; // so that who came early and stayed long is there

    private final Truth truth;
    private final Window window;
    private final Streams streams;
    private final Dates dates;
    private final SyntheticChildren children;
    private final double lastMoment;

    /**
     * Records of a window.
     *
     * @param homes names of the homes
     */
    public SyntheticRecords(Truth truth, Window window, List<String> homes, long seed) {
        this.truth = truth;
        this.window = window;
        this.streams = new Streams(seed, 0);
        this.dates = new Dates(window.from().minusYears(YEARS_BEFORE));
        this.children = new SyntheticChildren(homes);
        this.lastMoment = dates.dayOf(window.until()) + 1;
    }

    /** The records, in order of the day of referral. */
    public Records make() {
        List<Episode> episodes = new ArrayList<>();
        for (int number = 0; number < truth.streams().size(); number++) {
            Truth.Stream stream = truth.streams().get(number);
            Mrg32k3a random = streams.stream(PURPOSE, number);
            for (double moment : new SyntheticArrivals(stream, window, dates).moments(random)) {
                episode(stream, moment, random).ifPresent(episodes::add);
            }
        }
        episodes.sort(Comparator.comparing(episode -> episode.search().referred()));
        return new Records(window, episodes);
    }

    /** What was recorded of a child; nothing where all was over before the window. */
    private Optional<Episode> episode(Truth.Stream stream, double referred, Mrg32k3a random) {
        Child child = children.child(stream, random);
        Found found =
                child.basis() == Basis.WELFARE
                        ? searched(child, referred, random)
                        : new Found(referred, true, 1, 1);
        double[] ends = ends(stream, child, found.moment() - referred, random);
        String home = children.home(random);
        double last = found.moment() + (found.placed() ? ends[first(ends)] : 0);
        if (last < dates.dayOf(window.from())) {
            return Optional.empty();
        }
        Optional<Stay> stay =
                found.placed()
                        ? Optional.of(stay(found.moment(), last, ends, home))
                        : Optional.empty();
        return Optional.of(new Episode(child, search(referred, found), stay));
    }

    /** Days from admission to each kind of end, in the order of {@link Ending}. */
    private double[] ends(Truth.Stream stream, Child child, double waited, Mrg32k3a random) {
        double stay = stream.stay().quantile(random.nextDouble());
        double age = child.age() + random.nextDouble();
        double to18 = (Profile.OF_AGE - age) * Dates.DAYS_PER_YEAR - waited;
        double transfer = rest(truth.exits().transferPerDay(), random);
        double closure = rest(truth.exits().closurePerDay(), random);
        return new double[] {stay, Math.max(0, to18), transfer, closure};
    }

    private static double rest(double perDay, Mrg32k3a random) {
        double u = random.nextDouble();
        return perDay == 0 ? Double.POSITIVE_INFINITY : new Exponential(1 / perDay).quantile(u);
    }

    private static int first(double[] ends) {
        int first = 0;
        for (int i = 1; i < ends.length; i++) {
            first = ends[i] < ends[first] ? i : first;
        }
        return first;
    }

    private record Found(double moment, boolean placed, int considered, int accepted) {}

    private Found searched(Child child, double referred, Mrg32k3a random) {
        Truth.Searching searching = truth.searching();
        double chance = children.acceptance(child, searching.acceptance());
        double withdrawn = referred + rest(searching.withdrawnPerDay(), random);
        double moment = referred;
        int considered = 0;
        while (true) {
            moment += rest(searching.consideredPerDay(), random);
            if (moment >= Math.min(withdrawn, lastMoment)) {
                return new Found(Math.min(withdrawn, lastMoment), false, considered, 0);
            }
            considered++;
            if (random.nextDouble() < chance) {
                return new Found(moment, true, considered, 1);
            }
        }
    }

    private Search search(double referred, Found found) {
        boolean withdrawn = !found.placed() && found.moment() < lastMoment;
        return new Search(
                dates.dateOf(referred),
                withdrawn ? Optional.of(dates.dateOf(found.moment())) : Optional.empty(),
                found.considered(),
                found.accepted());
    }

    private Stay stay(double admitted, double end, double[] ends, String home) {
        boolean ended = end < lastMoment;
        return new Stay(
                dates.dateOf(admitted),
                ended ? Optional.of(dates.dateOf(end)) : Optional.empty(),
                ended ? Optional.of(Ending.values()[first(ends)]) : Optional.empty(),
                home);
    }
}
