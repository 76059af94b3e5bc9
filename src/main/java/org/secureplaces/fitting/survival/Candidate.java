package org.secureplaces.fitting.survival;

import java.util.ArrayList;
import java.util.List;
import org.secureplaces.engine.law.Exponential;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Lognormal;
import org.secureplaces.engine.law.Mixture;
import org.secureplaces.engine.law.Weibull;

/** The laws with a formula that times may be tried against: four families and mixtures of two. */
public enum Candidate {
    EXPONENTIAL("exponential", List.of("mean_days"), List.of(Scale.LOG)),
    WEIBULL("weibull", List.of("shape", "scale_days"), List.of(Scale.LOG, Scale.LOG)),
    GAMMA("gamma", List.of("shape", "mean_days"), List.of(Scale.LOG, Scale.LOG)),
    LOGNORMAL("lognormal", List.of("mean_log", "sd_log"), List.of(Scale.IDENTITY, Scale.LOG)),
    EXPONENTIAL_AND_EXPONENTIAL(EXPONENTIAL, EXPONENTIAL),
    EXPONENTIAL_AND_GAMMA(EXPONENTIAL, GAMMA),
    EXPONENTIAL_AND_LOGNORMAL(EXPONENTIAL, LOGNORMAL),
    LOGNORMAL_AND_LOGNORMAL(LOGNORMAL, LOGNORMAL);

    /**
     * Where a search begins: the share of short stays, and how short and how long, over the mean.
     */
    private static final double[][] STARTS = {{0.3, 0.2, 1.3}, {0.6, 0.4, 1.9}, {0.15, 0.1, 1.2}};

    private final String label;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Candidate> parts;

    Candidate(String label, List<String> names, List<Scale> scales) {
        this.label = label;
        this.parts = List.of();
        for (int i = 0; i < names.size(); i++) {
            String unit = names.get(i).endsWith("_days") ? "days" : "";
            parameters.add(new Parameter(names.get(i), scales.get(i), unit));
        }
    }

    Candidate(Candidate first, Candidate second) {
        this.label = first.label + "+" + second.label;
        this.parts = List.of(first, second);
        parameters.add(new Parameter("first.share", Scale.LOGIT, "share"));
        first.parameters.forEach(own -> parameters.add(named("first.", own)));
        second.parameters.forEach(own -> parameters.add(named("second.", own)));
    }

    private static Parameter named(String prefix, Parameter own) {
        return new Parameter(prefix + own.name(), own.scale(), own.unit());
    }

    /** The word in files. */
    public String label() {
        return label;
    }

    /** What is estimated. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    boolean isMixture() {
        return !parts.isEmpty();
    }

    /** The law at a point, given on the scales of the parameters. */
    public Law law(double[] point) {
        return law(point, 0);
    }

    private Law law(double[] point, int from) {
        if (isMixture()) {
            int second = from + 1 + parts.get(0).parameters.size();
            return new Mixture(
                    inside(Scale.LOGIT.back(point[from])),
                    parts.get(0).law(point, from + 1),
                    parts.get(1).law(point, second));
        }
        return switch (this) {
            case EXPONENTIAL -> new Exponential(positive(point[from]));
            case WEIBULL -> new Weibull(positive(point[from]), positive(point[from + 1]));
            case GAMMA -> {
                double shape = positive(point[from]);
                yield new Gamma(shape, positive(point[from + 1]) / shape);
            }
            default -> new Lognormal(point[from], positive(point[from + 1]));
        };
    }

    // a search may step far out; the law stays one that exists
    private static double positive(double log) {
        return StrictMath.exp(Math.max(-50, Math.min(50, log)));
    }

    private static double inside(double share) {
        return Math.max(1e-9, Math.min(1 - 1e-9, share));
    }

    /** Points where a search may begin for times with a mean and a spread. */
    public List<double[]> starts(double mean, double cv) {
        if (!isMixture()) {
            return List.of(start(mean, cv));
        }
        List<double[]> starts = new ArrayList<>();
        for (double[] guess : STARTS) {
            double[] first = parts.get(0).start(guess[1] * mean, 0.8);
            double[] second = parts.get(1).start(guess[2] * mean, 0.6);
            double[] start = new double[1 + first.length + second.length];
            start[0] = StrictMath.log(guess[0] / (1 - guess[0]));
            System.arraycopy(first, 0, start, 1, first.length);
            System.arraycopy(second, 0, start, 1 + first.length, second.length);
            starts.add(start);
        }
        return starts;
    }

    private double[] start(double mean, double cv) {
        return switch (this) {
            case EXPONENTIAL -> new double[] {StrictMath.log(mean)};
            case WEIBULL -> new double[] {-0.9 * StrictMath.log(cv), StrictMath.log(mean)};
            case GAMMA -> new double[] {-2 * StrictMath.log(cv), StrictMath.log(mean)};
            default -> {
                double variance = StrictMath.log1p(cv * cv);
                yield new double[] {
                    StrictMath.log(mean) - variance / 2, StrictMath.log(variance) / 2
                };
            }
        };
    }
}
