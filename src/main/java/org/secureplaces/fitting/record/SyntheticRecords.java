package org.secureplaces.fitting.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Needs;
import org.secureplaces.child.Profile;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Exponential;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Purpose;
import org.secureplaces.engine.random.Streams;

/**
 * Synthetic records, of no real child: the same in shape as real ones, drawn from a stated truth,
 * so that anybody can try the program and so that its fits can be tested.
 */
public final class SyntheticRecords {

    private static final Optional<Referral> NO_OTHER = Optional.empty();
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
            Mrg32k3a random = streams.stream(Purpose.SYNTHETIC_RECORDS, number);
            Mrg32k3a later = streams.stream(Purpose.SYNTHETIC_REPEATS, number);
            int child = 0;
            for (double moment : new SyntheticArrivals(stream, window, dates).moments(random)) {
                Referral first = referral(stream, moment, random);
                if (truth.again().isPresent()) {
                    String person = "C%02d-%05d".formatted(number + 1, ++child);
                    joined(stream, first, later, person, episodes);
                } else {
                    episode(first, Optional.empty()).ifPresent(episodes::add);
                }
            }
        }
        episodes.sort(Comparator.comparing(episode -> episode.search().referred()));
        return new Records(window, episodes);
    }

    /**
     * A referral and what came of it.
     *
     * @param age in years, when referred
     * @param moment of the referral
     * @param ends days from admission to each kind of end, in the order of {@link Ending}
     */
    private record Referral(
            Child child, double age, double moment, Found found, double[] ends, String home) {

        /** When the search ended, or the child left secure homes: after a transfer as without. */
        double end() {
            return found.moment() + (found.placed() ? Math.min(ends[0], ends[1]) : 0);
        }
    }

    private Referral referral(Truth.Stream stream, double moment, Mrg32k3a random) {
        Child child = children.child(stream, random);
        return referral(stream, child, OptionalDouble.empty(), moment, random);
    }

    private Referral referral(
            Truth.Stream stream,
            Child child,
            OptionalDouble known,
            double moment,
            Mrg32k3a random) {
        Found found =
                child.basis() == Basis.WELFARE
                        ? searched(child, moment, random)
                        : new Found(moment, true, 1, 1);
        double stay = stream.stay().quantile(random.nextDouble());
        double age = known.isPresent() ? known.getAsDouble() : child.age() + random.nextDouble();
        double to18 = (Profile.OF_AGE - age) * Dates.DAYS_PER_YEAR - (found.moment() - moment);
        double transfer = rest(truth.exits().transferPerDay(), random);
        double closure = rest(truth.exits().closurePerDay(), random);
        double[] ends = {stay, Math.max(0, to18), transfer, closure};
        return new Referral(child, age, moment, found, ends, children.home(random));
    }

    /** All referrals of a child; those of other routes come once. */
    private void joined(
            Truth.Stream stream,
            Referral first,
            Mrg32k3a random,
            String person,
            List<Episode> episodes) {
        Optional<Referral> next = Optional.of(first);
        while (next.isPresent()) {
            Referral one = next.get();
            episode(one, Optional.of(person)).ifPresent(episodes::add);
            next = one.child().basis() == Basis.WELFARE ? after(stream, one, random) : NO_OTHER;
        }
    }

    /** The next referral of a child, if there is one before the child is 18. */
    private Optional<Referral> after(Truth.Stream stream, Referral one, Mrg32k3a random) {
        Truth.Again again = truth.again().orElseThrow();
        boolean comes = random.nextDouble() < 1 - 1 / again.referralsPerChild();
        double gap = new Exponential(again.meanDaysToNext()).quantile(random.nextDouble());
        double moment = one.end() + gap;
        double age = one.age() + (moment - one.moment()) / Dates.DAYS_PER_YEAR;
        if (!comes || one.end() >= lastMoment || moment >= lastMoment || age >= Profile.OF_AGE) {
            return Optional.empty();
        }
        Child was = one.child();
        boolean placed = one.found().placed();
        Needs needs = placed ? was.needs().with(Need.EARLIER_SECURE_STAY) : was.needs();
        Child older = new Child(was.basis(), was.sex(), was.region(), (int) age, needs);
        return Optional.of(referral(stream, older, OptionalDouble.of(age), moment, random));
    }

    /** What was recorded of a referral; nothing where all was over before the window. */
    private Optional<Episode> episode(Referral one, Optional<String> person) {
        Found found = one.found();
        double[] ends = one.ends();
        double last = found.moment() + (found.placed() ? ends[first(ends)] : 0);
        if (last < dates.dayOf(window.from())) {
            return Optional.empty();
        }
        Optional<Stay> stay =
                found.placed()
                        ? Optional.of(stay(found.moment(), last, ends, one.home()))
                        : Optional.empty();
        return Optional.of(new Episode(one.child(), search(one.moment(), found), stay, person));
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
