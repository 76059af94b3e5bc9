package org.secureplaces.fitting.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.engine.law.Exponential;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Lognormal;

/**
 * What made records follow: every number is made up, of the size of the published ones where there
 * are any, so that what is fitted to such records can be held against it.
 *
 * @param streams arrivals and stays by legal basis; each basis may have more than one
 * @param again how children on the welfare route come again; empty where nobody does
 */
public record Truth(List<Stream> streams, Searching searching, Rates exits, Optional<Again> again) {

    private static final double BEFORE_OF_AGE = 1.8; // of 1.9, what is lost when they come of age

    public Truth {
        streams = List.copyOf(streams);
    }

    /** Nobody comes again. */
    public Truth(List<Stream> streams, Searching searching, Rates exits) {
        this(streams, searching, exits, Optional.empty());
    }

    /**
     * How children are referred again after a search or a stay, as long as they are under 18.
     *
     * @param referralsPerChild mean referrals of a child who does not come of age, at least 1
     * @param meanDaysToNext from the end of a search or stay to the next referral, exponential
     */
    public record Again(double referralsPerChild, double meanDaysToNext) {}

    /**
     * Children of one legal basis.
     *
     * @param isWelsh whether all of them come from Wales; otherwise none or few do
     * @param perYear referrals a year in the middle of the window; first referrals alone where
     *     children come again
     * @param growthPerYear change of the logarithm of the rate in a year
     * @param season swing of the rate over the year
     * @param monthlyCv coefficient of variation of the gamma factor of a calendar month
     * @param stay law of the stay before any other end
     */
    public record Stream(
            Basis basis,
            boolean isWelsh,
            double perYear,
            double growthPerYear,
            Wave season,
            double monthlyCv,
            Law stay) {}

    /**
     * A yearly swing of a rate.
     *
     * @param amplitude highest excess as a share of the mean, from 0 to below 1
     * @param peakDay day of the year of the peak, 1 is 1 January
     */
    public record Wave(double amplitude, double peakDay) {
        static final Wave NONE = new Wave(0, 1);
    }

    /**
     * How a welfare referral finds a place.
     *
     * @param consideredPerDay considerations a day while a referral is open
     * @param acceptance log-odds of acceptance for a boy of 15 without needs, and log odds ratios
     *     for a girl, a year of age, an earlier secure stay, challenging behaviour
     * @param withdrawnPerDay rate at which open referrals are withdrawn
     */
    public record Searching(
            double consideredPerDay, List<Double> acceptance, double withdrawnPerDay) {
        public Searching {
            acceptance = List.copyOf(acceptance);
        }
    }

    /** Rates a day at which stays end because of a transfer, and because the home closes. */
    public record Rates(double transferPerDay, double closurePerDay) {}

    /** The records that come with the program follow this. */
    public static Truth shipped() {
        return scaled(1, 1);
    }

    /**
     * The same with more or fewer referrals.
     *
     * @param welfare factor on welfare referrals
     * @param justice factor on referrals of all other bases
     */
    public static Truth scaled(double welfare, double justice) {
        Wave spring = new Wave(0.15, 102);
        Law care = Lognormal.of(135, 0.8);
        Law remand = new Gamma(0.9, 110);
        Law order = new Gamma(1.45, 81);
        List<Stream> streams = new ArrayList<>();
        streams.add(new Stream(Basis.WELFARE, false, 300 * welfare, 0.02, Wave.NONE, 0.15, care));
        streams.add(new Stream(Basis.WELFARE, true, 18 * welfare, 0, Wave.NONE, 0, care));
        streams.add(new Stream(Basis.REMAND, false, 80 * justice, -0.03, spring, 0.1, remand));
        streams.add(new Stream(Basis.DTO, false, 32 * justice, -0.03, spring, 0.1, order));
        streams.add(steady(Basis.OTHER_SENTENCE, 7 * justice, 340));
        streams.add(steady(Basis.OTHERS, 60 * justice, 40));
        return new Truth(
                streams,
                new Searching(0.18, List.of(-1.6, 0.7, -0.3, 0.9, -1.3), 0.0115),
                new Rates(0.0004, 0.0002));
    }

    /**
     * The same where children on the welfare route come again as often and as soon as the baseline
     * has it; about as many referrals in all, since a child has about 1.8 of them before it is of
     * age.
     */
    public static Truth joined(double welfare, double justice) {
        Truth once = scaled(welfare / BEFORE_OF_AGE, justice);
        return new Truth(once.streams, once.searching, once.exits, Optional.of(new Again(1.9, 60)));
    }

    private static Stream steady(Basis basis, double perYear, double meanDays) {
        return new Stream(basis, false, perYear, 0, Wave.NONE, 0, new Exponential(meanDays));
    }
}
