package org.secureplaces.files.records;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Route;
import org.secureplaces.engine.law.Empirical;
import org.secureplaces.engine.law.Exponential;
import org.secureplaces.engine.law.Gamma;
import org.secureplaces.engine.law.Law;
import org.secureplaces.engine.law.Lognormal;
import org.secureplaces.engine.law.Mixture;
import org.secureplaces.fitting.Fitted;
import org.secureplaces.fitting.arrival.ArrivalFit;
import org.secureplaces.fitting.arrival.RepeatFit;
import org.secureplaces.fitting.search.AcceptanceFit;
import org.secureplaces.fitting.stay.StayFit;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.statistics.Band;

/** Writes what was fitted as a scenario that builds on the baseline. */
public final class FittedScenario {

    private static final List<String> SENT_BY_COURTS = List.of("remand", "dto", "other_sentence");

    private static final MathContext FIVE_DIGITS = new MathContext(5);

    private final Fitted fitted;
    private final StringBuilder text = new StringBuilder();

    private FittedScenario(Fitted fitted) {
        this.fitted = fitted;
    }

    /** The text of the scenario file. */
    public static String text(String name, Fitted fitted) {
        return new FittedScenario(fitted).write(name);
    }

    private String write(String name) {
        line(
                "# Fitted to records by the command fit. Each low and high is a 95% interval; what could");
        line(
                "# not be fitted is as in the baseline (see notes.csv). The rate of arrivals is that of the day");
        line(
                "# after the records. A fitted trend is that of the number of children, whatever it came from, so");
        line(
                "# no series is followed besides; it is not carried on for ever as it was: it fades, and keeps a share");
        line("# of itself from year to year. Where no trend was chosen, it is 0.");
        line("schema: 1");
        line("name: Fitted to " + name.replaceAll("[^A-Za-z0-9 ._-]", "_"));
        line("extends: baseline.yaml");
        if (!fitted.arrivals().isEmpty()) {
            line("demand:");
            trendOfCourts();
            fitted.arrivals().forEach(this::arrivals);
        }
        if (!fitted.stays().isEmpty()) {
            line("stays:");
            for (Map.Entry<Basis, StayFit> entry : fitted.stays().entrySet()) {
                stays(entry.getKey(), entry.getValue());
            }
        }
        searches();
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void arrivals(String stream, ArrivalFit fit) {
        line("  " + stream + ":");
        List<Estimate> estimates = fit.estimates();
        parameter("    per_year", fit.perYearAtEnd(), 0, 100_000);
        line("    reference_date: " + fit.end());
        change(fit);
        String amplitude = number(Math.min(1, fit.amplitude()));
        String peak = number(Math.min(366, fit.peakDay()));
        line("    season: {amplitude: " + amplitude + ", peak_day: " + peak + "}");
        parameter("    monthly_cv", estimates.get(estimates.size() - 1), 0, 3);
        line("    walk: {from: " + fit.end() + "}");
        line("    follows: []");
        if (stream.startsWith(Route.WELFARE.label())) {
            fitted.repeats().ifPresent(this::repeats);
        }
    }

    private void repeats(RepeatFit fit) {
        line("    repeats:");
        parameter("      referrals_per_child", fit.referralsPerChild(), 1, 5);
        parameter("      mean_days_to_next", fit.meanDaysToNext(), 0.01, 36_500);
        parameter("      mean_days_to_end", fit.meanDaysToEnd(), 1, 1000);
    }

    /** What was fitted to each stream holds what they share. */
    private void trendOfCourts() {
        fitted.arrivals().entrySet().stream()
                .filter(stream -> SENT_BY_COURTS.contains(stream.getKey()))
                .findFirst()
                .ifPresent(
                        one ->
                                line(
                                        "  justice_together: {from: "
                                                + one.getValue().end()
                                                + ", change_per_year: 0}"));
    }

    /** The fitted trend, a change of the logarithm, as a share; it fades, as in backtests. */
    private void change(ArrivalFit fit) {
        String key = "    change_per_year";
        if (!fit.form().trend()) {
            written(key, 0, 0, 0, reason() + ": a trend was not chosen");
            return;
        }
        Estimate trend = fit.estimates().get(1);
        written(
                key,
                rounded(yearly(trend.value())),
                rounded(yearly(trend.interval().low())),
                rounded(yearly(trend.interval().high())),
                reason() + ": the fitted trend");
        line("    keeps: {value: 0.7, low: 0.5, high: 0.9, assumed: \"trends fade\"}");
    }

    private static double yearly(double logChange) {
        return clipped(Math.expm1(logChange), -0.99, 1);
    }

    private void stays(Basis basis, StayFit fit) {
        Optional<Estimate> mean = fit.meanDays();
        Optional<Estimate> cv = fit.cv();
        if (mean.isEmpty() || cv.isEmpty()) {
            return;
        }
        line("  " + basis.label() + ":");
        law(fit.chosen().law(), cv.get());
        parameter("    mean_days", mean.get(), 0.01, 36_500);
    }

    private void law(Law law, Estimate cv) {
        if (law instanceof Mixture mixture) {
            double share = Math.rint(mixture.share() * 1e4) / 1e4;
            String first = part(share, mixture.first());
            line("    law: mixture");
            line("    parts: [" + first + ", " + part(1 - share, mixture.second()) + "]");
        } else if (law instanceof Empirical counted) {
            line("    law: empirical");
            line("    ends_from_days: " + numbers(counted.fromDays()));
            line("    ends_per_day: " + numbers(counted.ratesPerDay()));
        } else {
            line("    law: " + family(law));
            if (law instanceof Exponential) {
                line("    cv: 1");
            } else {
                parameter("    cv", cv, 0.01, 20);
            }
        }
    }

    private static String part(double share, Law law) {
        double cv = Math.sqrt(law.variance()) / law.mean();
        String spread = law instanceof Exponential ? "" : ", cv: " + number(clipped(cv, 0.01, 20));
        return "{share: "
                + number(share)
                + ", law: "
                + family(law)
                + ", mean_days: "
                + number(clipped(law.mean(), 0.01, 36_500))
                + spread
                + "}";
    }

    private static String family(Law law) {
        if (law instanceof Exponential) {
            return "exponential";
        }
        if (law instanceof Gamma) {
            return "gamma";
        }
        return law instanceof Lognormal ? "lognormal" : "weibull";
    }

    private void searches() {
        Fitted.Searches searches = fitted.searches();
        boolean accepts =
                searches.pooled().isPresent()
                        && searches.consideration().map(AcceptanceFit::isWhole).orElse(false);
        if (searches.withdrawal().isEmpty() && !accepts) {
            return;
        }
        line("placement:");
        searches.withdrawal().ifPresent(rate -> parameter("  withdrawal_per_day", rate, 0, 1));
        if (accepts) {
            acceptance(searches.pooled().orElseThrow(), searches.consideration().orElseThrow());
        }
    }

    private void acceptance(Estimate pooled, AcceptanceFit consideration) {
        line("  national_unit:");
        line("    acceptance:");
        parameter("      pooled", pooled, 0, 1);
        double solvedAt = pooled.value();
        written("      solved_at", solvedAt, solvedAt, solvedAt, reason());
        for (Estimate estimate : consideration.estimates()) {
            parameter("      " + estimate.parameter().name(), estimate, -20, 20);
        }
    }

    private void parameter(String key, Estimate estimate, double lowest, double highest) {
        Band interval = estimate.interval();
        double value = rounded(clipped(estimate.value(), lowest, highest));
        double low = Math.min(value, rounded(clipped(interval.low(), lowest, highest)));
        double high = Math.max(value, rounded(clipped(interval.high(), lowest, highest)));
        written(key, value, low, high, reason());
    }

    private void written(String key, double value, double low, double high, String reason) {
        line(
                key
                        + ": {value: "
                        + number(value)
                        + ", low: "
                        + number(low)
                        + ", high: "
                        + number(high)
                        + ", assumed: \""
                        + reason
                        + "\"}");
    }

    private String reason() {
        return "fitted to records observed from "
                + YearMonth.from(fitted.window().from())
                + " until "
                + YearMonth.from(fitted.window().until());
    }

    private static double clipped(double value, double lowest, double highest) {
        return Math.max(lowest, Math.min(highest, value));
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(FIVE_DIGITS).doubleValue();
    }

    private static String number(double value) {
        return new BigDecimal(value).round(FIVE_DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String numbers(List<Double> values) {
        return "[" + String.join(", ", values.stream().map(FittedScenario::number).toList()) + "]";
    }
}
