package org.secureplaces.simulation;

import java.util.OptionalDouble;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Question;
import org.secureplaces.demand.ArrivalPlan;
import org.secureplaces.demand.Arrivals.Stream;
import org.secureplaces.demand.Referral;
import org.secureplaces.demand.Repeats;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.random.Mix;
import org.secureplaces.engine.random.Mrg32k3a;
import org.secureplaces.engine.random.Purpose;
import org.secureplaces.engine.random.Streams;
import org.secureplaces.happening.Happening;
import org.secureplaces.home.Home;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.OpenReferral;
import org.secureplaces.scenario.Start;
import org.secureplaces.simulation.pathway.Pathway;
import org.secureplaces.simulation.pathway.Time;
import org.secureplaces.stay.PlannedStay;
import org.secureplaces.stay.StayPlan;

/**
 * Who is there when a run begins: residents with elapsed stays, known or from the length-biased
 * law, and the rest of the stay conditional on them; children waiting, drawn from those who wait
 * and not from those who are referred; children who left before the run began and will be referred
 * again.
 */
final class OpeningCensus {

    /** Children looked at until one fits; a rehearsal looks at far fewer. */
    static final int MOST_TRIES = 100_000;

    /** From the tenth birthday to the eighteenth; longer stays count as that long. */
    private static final double LONGEST_STAY_DAYS = 8 * Dates.DAYS_PER_YEAR;

    private final Model model;
    private final Streams streams;
    private final Time time;
    private final Pathway pathway;
    private final StayPlan stays;
    private final Arrangement arrangement;
    private final double[] growth = new double[Basis.values().length];
    private final int mostTries;

    OpeningCensus(Model model, Streams streams, Time time, Pathway pathway, int mostTries) {
        this.model = model;
        this.streams = streams;
        this.time = time;
        this.pathway = pathway;
        this.mostTries = mostTries;
        this.stays = model.stays();
        this.arrangement = model.scenario().arrangement();
    }

    void admitAll() {
        if (model.scenario().start() instanceof Start.Census census) {
            for (Basis basis : Basis.values()) {
                growth[basis.ordinal()] = census.growthPerDay(basis);
            }
            census.residents().forEach(this::admit);
            for (int child = 0; child < Math.round(census.waiting().value()); child++) {
                letWait(child);
            }
            model.arrivals().forEach(this::expectRepeats);
        }
    }

    private void admit(Start.Residents residents) {
        int home = numberOf(residents.home());
        for (int child = 0; child < residents.children(); child++) {
            int index = home * Basis.values().length + residents.basis().ordinal();
            long key = streams.key(Purpose.RESIDENTS, index, child);
            OptionalDouble known =
                    child < residents.elapsedDays().size()
                            ? OptionalDouble.of(residents.elapsedDays().get(child))
                            : OptionalDouble.empty();
            admit(residents.basis(), home, known, key);
        }
    }

    /**
     * A child of the home, aged as on the day of admission at the earliest so that the elapsed stay
     * does not pass the age of leaving.
     */
    private void admit(Basis basis, int home, OptionalDouble known, long childKey) {
        Home admitting = model.estate().homes().get(home);
        for (int attempt = 0; attempt < mostTries; attempt++) {
            long key = Mix.mix(childKey, attempt);
            Profile admitted = resident(basis, key);
            if (admitting.admits().admits(admitted)
                    && wasPlaced(admitted, key)
                    && isStillThere(admitted, known, key)) {
                double elapsed = elapsed(admitted, known, key);
                if (elapsed < stays.daysToLeavingAge(admitted)
                        && cameThen(basis, known, elapsed, key)) {
                    reside(new Referral(key, admitted, -elapsed, 0), home);
                    return;
                }
            }
        }
        throw new NobodyFits(
                "estate.homes." + admitting.name(),
                "nobody of basis "
                        + basis.label()
                        + " could live in "
                        + admitting.name()
                        + ", but children on it are there at the start");
    }

    /**
     * Where numbers had been changing, the day on which a child came is as likely as admissions
     * were many on it, beside the days on which they were most.
     */
    private boolean cameThen(Basis basis, OptionalDouble known, double elapsed, long key) {
        double perDay = growth[basis.ordinal()];
        if (perDay == 0 || known.isPresent()) {
            return true;
        }
        double most = perDay > 0 ? 0 : -perDay * LONGEST_STAY_DAYS;
        double then = -perDay * Math.min(elapsed, LONGEST_STAY_DAYS);
        return StrictMath.log(Mix.uniform(key, Question.STILL_THERE.number(), 1)) < then - most;
    }

    private void reside(Referral referral, int home) {
        Profile today = referral.childOn(time.today());
        PlannedStay remaining = stays.remaining(today, -referral.day(), referral.key());
        pathway.placing().findInHome(referral, home, remaining);
    }

    private double elapsed(Profile child, OptionalDouble known, long key) {
        return known.isPresent()
                ? known.getAsDouble()
                : stays.elapsed(child, Mix.uniform(key, Question.ELAPSED.number()));
    }

    /** Children who stay longer are found more often than they are admitted. */
    private boolean isStillThere(Profile child, OptionalDouble known, long key) {
        double presence =
                known.isPresent()
                        ? stays.presence(child, known.getAsDouble())
                        : stays.presence(child);
        return Mix.uniform(key, Question.STILL_THERE.number()) < presence;
    }

    private Profile resident(Basis basis, long key) {
        return plan(basis, key).profiles().of(key);
    }

    /** Welfare residents are from Wales in proportion to those placed. */
    private ArrivalPlan plan(Basis basis, long key) {
        if (basis == Basis.WELFARE
                && model.hasStream(Stream.WELFARE_WALES)
                && model.hasStream(Stream.WELFARE_ENGLAND)) {
            double wales = model.plan(Stream.WELFARE_WALES).arrivals().perYear().value();
            double england = model.plan(Stream.WELFARE_ENGLAND).arrivals().perYear().value() / 2;
            boolean fromWales =
                    Mix.uniform(key, Question.RESIDUAL.number(), 1) < wales / (wales + england);
            return model.plan(fromWales ? Stream.WELFARE_WALES : Stream.WELFARE_ENGLAND);
        }
        return model.planFor(basis);
    }

    private boolean wasPlaced(Profile child, long key) {
        return child.basis() != Basis.WELFARE
                || Mix.uniform(key, Question.ACCEPT_PROFILE.number())
                        < arrangement.shareEverPlaced(child);
    }

    /**
     * Those who wait are those whom homes decline: drawn in proportion to how long a child like
     * this one waits, and not yet of the age of leaving.
     */
    private void letWait(int child) {
        ArrivalPlan plan = model.planFor(Basis.WELFARE);
        double withdrawal = arrangement.search().withdrawal().in(model.dates()).on(time.today());
        for (int attempt = 0; attempt < mostTries; attempt++) {
            long key = Mix.mix(streams.key(Purpose.WAITING, 0, child), attempt);
            Profile profile = plan.profiles().of(key);
            double unplaced = 1 - arrangement.shareEverPlaced(profile);
            double leaving = withdrawal / unplaced;
            double u = Mix.uniform(key, Question.ELAPSED.number());
            double elapsed = leaving == 0 ? 0 : -StrictMath.log(u) / leaving;
            if (Mix.uniform(key, Question.ACCEPT_PROFILE.number()) < unplaced
                    && elapsed < stays.daysToLeavingAge(profile)) {
                Referral referral = new Referral(key, profile, -elapsed, 0);
                PlannedStay planned = stays.planned(referral.childOn(time.today()), key);
                pathway.announcements()
                        .tell(new Happening.FoundWaiting(time.today(), referral, planned));
                pathway.seeking().goOn(new OpenReferral(referral, planned));
                return;
            }
        }
        throw new NobodyFits(
                "start.waiting",
                "no child can be waiting at the start: every child is placed in the end, or is of the"
                        + " age of leaving before");
    }

    /**
     * Children whose stay or search ended before the run began and who are referred again after it:
     * in a steady state repeats arrive at a constant rate, and the share that goes back to an end
     * before day 0 falls exponentially.
     */
    private void expectRepeats(ArrivalPlan plan) {
        Repeats repeats = plan.arrivals().repeats();
        double perDay = plan.arrivals().repeatsPerDay();
        if (perDay <= 0) {
            return;
        }
        double mean = repeats.meanDaysToNext().value();
        int index = plan.arrivals().stream().ordinal();
        Mrg32k3a stream = streams.stream(Purpose.PENDING_REPEATS, index);
        double passed = -StrictMath.log(stream.nextDouble());
        for (int child = 0; passed < perDay * mean; child++) {
            double day = -mean * StrictMath.log(1 - passed / (perDay * mean));
            long key = streams.key(Purpose.PENDING_REPEATS, index, child);
            Profile profile = plan.profiles().of(key);
            if (day <= time.lastDay()) {
                Referral again = new Referral(key, profile, day, 1);
                time.calendar().at(day, () -> pathway.referring().refer(again));
            }
            passed -= StrictMath.log(stream.nextDouble());
        }
    }

    private int numberOf(String name) {
        for (int home = 0; home < model.estate().homes().size(); home++) {
            if (model.estate().homes().get(home).name().equals(name)) {
                return home;
            }
        }
        throw new IllegalArgumentException(
                "the census names a home that is not in the estate: '" + name + "'");
    }
}
