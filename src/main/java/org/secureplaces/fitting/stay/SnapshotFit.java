package org.secureplaces.fitting.stay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.secureplaces.engine.Dates;
import org.secureplaces.engine.law.Law;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.row.CovarianceRow;
import org.secureplaces.fitting.row.Note;
import org.secureplaces.fitting.row.ParameterRow;
import org.secureplaces.fitting.row.Part;
import org.secureplaces.fitting.survival.Candidate;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.LawFit;
import org.secureplaces.fitting.survival.Maximum;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.statistics.Band;

/**
 * Laws of completed stays from a count by elapsed stay: who is present has been there for x days
 * with density S(x) / mean (the equilibrium law of renewal theory; Cox 1962, Renewal Theory,
 * section 5.4), so that bands hold shares of the integral of survival. Where admissions of a year
 * are known too, the children present are a Poisson number with mean rate times mean stay (Little
 * 1961, Operations Research 9, 383-387).
 */
public final class SnapshotFit {

    private static final List<Candidate> CANDIDATES =
            List.of(Candidate.EXPONENTIAL, Candidate.WEIBULL, Candidate.GAMMA, Candidate.LOGNORMAL);
    private static final String METHOD =
            "maximum likelihood of bands of elapsed stay, density S(x)/mean";
    private static final String WITH_FLOW = ", and of children present and admitted (Little)";

    private final Snapshot snapshot;
    private final OptionalDouble perYear;
    private final Part part = new Part();
    private final List<LawFit> tried = new ArrayList<>();

    /**
     * Tries every law that the bands can tell.
     *
     * @param perYear admissions counted in a year; none tell nothing of stays
     */
    public SnapshotFit(Snapshot snapshot, OptionalDouble perYear) {
        this.snapshot = snapshot;
        this.perYear = perYear.orElse(0) > 0 ? perYear : OptionalDouble.empty();
        if (snapshot.children() == 0) {
            part.note(group(), "not fitted: no children were present");
            return;
        }
        tryAll();
        this.perYear.ifPresent(this::little);
    }

    private void tryAll() {
        int known = snapshot.bands().size() - 1 + (perYear.isPresent() ? 1 : 0);
        for (Candidate candidate : CANDIDATES) {
            int asked = candidate.parameters().size();
            if (asked > known) {
                part.note(
                        group(),
                        candidate.label()
                                + " not fitted: it has "
                                + asked
                                + " parameters, the bands"
                                + (perYear.isPresent() ? " and the admissions" : "")
                                + " tell "
                                + known);
                continue;
            }
            LawFit fit = fit(candidate);
            if (fit.isRegular()) {
                tried.add(fit);
                write(fit);
            } else {
                part.note(
                        group(),
                        candidate.label() + " not fitted: the bands do not tell its parameters");
            }
        }
    }

    /** Laws whose parameters could be told. */
    public List<LawFit> tried() {
        return List.copyOf(tried);
    }

    /** The estimates. */
    public List<ParameterRow> parameters() {
        return part.parameters();
    }

    /** How their errors go together. */
    public List<CovarianceRow> covariances() {
        return part.covariances();
    }

    /** What could not be done, and why. */
    public List<Note> notes() {
        return part.notes();
    }

    /** The laws at the days of the curves; nothing was counted without a formula. */
    public List<StayRow> rows() {
        List<StayRow> rows = new ArrayList<>();
        double least = tried.stream().mapToDouble(LawFit::aic).min().orElse(0);
        for (LawFit fit : tried) {
            for (int day : StayCurve.DAYS) {
                rows.add(
                        new StayRow(
                                snapshot.name(),
                                new StayRow.TriedLaw(
                                        fit.name(),
                                        fit.parameters().size(),
                                        Coarse.over(fit.aic(), least)),
                                fit.aic() == least,
                                day,
                                fit.law().survival(day),
                                Double.NaN,
                                new Band(Double.NaN, Double.NaN)));
            }
        }
        return rows;
    }

    private String group() {
        return "snapshot." + snapshot.name();
    }

    private LawFit fit(Candidate candidate) {
        int own = candidate.parameters().size();
        double guess = perYear.isPresent() ? littleMean(perYear.getAsDouble()) : 120;
        double[] start = candidate.starts(guess, 0.8).get(0);
        List<Parameter> parameters = new ArrayList<>(candidate.parameters());
        if (perYear.isPresent()) {
            start = Arrays.copyOf(start, own + 1);
            start[own] = StrictMath.log(perYear.getAsDouble());
            parameters.add(new Parameter("per_year", Scale.LOG, "a year"));
        }
        Maximum maximum =
                Maximum.of(
                        point -> {
                            Law law = candidate.law(point);
                            double log = bands(law);
                            return perYear.isPresent() ? log + flow(law, point[own]) : log;
                        },
                        start);
        return new LawFit(candidate.label(), parameters, maximum, candidate::law);
    }

    private double bands(Law law) {
        double mean = law.mean();
        double sum = 0;
        for (Snapshot.Band band : snapshot.bands()) {
            double until =
                    Double.isInfinite(band.untilDays())
                            ? mean
                            : law.integratedSurvival(band.untilDays());
            double share = (until - law.integratedSurvival(band.fromDays())) / mean;
            sum += band.children() * StrictMath.log(Math.max(1e-300, share));
        }
        return sum;
    }

    /** Poisson numbers of children present and admitted. */
    private double flow(Law law, double logPerYear) {
        double rate = StrictMath.exp(logPerYear);
        double present = rate * law.mean() / Dates.DAYS_PER_YEAR;
        return snapshot.children() * StrictMath.log(present)
                - present
                + perYear.orElseThrow() * logPerYear
                - rate;
    }

    private void write(LawFit fit) {
        String own = group() + "." + fit.name();
        String method = METHOD + (perYear.isPresent() ? WITH_FLOW : "");
        part.add(own, fit.estimates(), method);
        part.add(own, fit.parameters(), fit.maximum().covariance());
        if (!fit.name().equals(Candidate.EXPONENTIAL.label())) {
            fit.derived("completed_mean_days", "days", Law::mean)
                    .ifPresent(mean -> part.add(own, mean, method));
        }
    }

    private double littleMean(double admitted) {
        return snapshot.children() / admitted * Dates.DAYS_PER_YEAR;
    }

    /** Both numbers are Poisson counts: the variance of the logarithm is the sum of inverses. */
    private void little(double admitted) {
        double error = Math.sqrt(1.0 / snapshot.children() + 1 / admitted);
        Estimate mean =
                Estimate.of(
                        new Parameter("mean_days", Scale.LOG, "days"),
                        StrictMath.log(littleMean(admitted)),
                        error);
        part.add(group() + ".little", mean, "children present over admissions a year (Little)");
    }
}
