package org.secureplaces.fitting.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.secureplaces.child.Need;
import org.secureplaces.child.Sex;
import org.secureplaces.fitting.disclosure.Coarse;
import org.secureplaces.fitting.disclosure.Correlations;
import org.secureplaces.fitting.disclosure.Dominance;
import org.secureplaces.fitting.disclosure.Exact;
import org.secureplaces.fitting.disclosure.Published;
import org.secureplaces.fitting.disclosure.Shown;
import org.secureplaces.fitting.record.Child;
import org.secureplaces.fitting.record.Episode;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.survival.Estimate;
import org.secureplaces.fitting.survival.Parameter;
import org.secureplaces.fitting.survival.Scale;
import org.secureplaces.statistics.LogisticRegression;
import org.secureplaces.statistics.LogisticRegression.Cell;

/**
 * What the acceptance of welfare children depends on: a logistic regression on who they are.
 *
 * @param covariates names, the intercept not among them
 */
public record AcceptanceFit(List<String> covariates, LogisticRegression regression) {

    private static final int CENTRE_AGE = 15;
    private static final int MOST_COVARIATES = 4;

    private static final int FEWEST = Shown.FEWEST;

    /** What a child brings to a consideration. */
    private enum Covariate {
        GIRL("girl", child -> child.sex() == Sex.GIRL ? 1 : 0),
        YEAR_OF_AGE("year_of_age", child -> child.age() - CENTRE_AGE),
        EARLIER_SECURE_STAY(
                "earlier_secure_stay",
                child -> child.needs().has(Need.EARLIER_SECURE_STAY) ? 1 : 0),
        CHALLENGING_BEHAVIOUR(
                "challenging_behaviour",
                child -> child.needs().has(Need.CHALLENGING_BEHAVIOUR) ? 1 : 0);

        private final String label;
        private final ToDoubleFunction<Child> value;

        Covariate(String label, ToDoubleFunction<Child> value) {
            this.label = label;
            this.value = value;
        }

        double of(Episode episode) {
            return value.applyAsDouble(episode.child());
        }
    }

    /** How the answer of one home at one consideration depends on the child. */
    public static Optional<AcceptanceFit> ofConsiderations(Records records) {
        List<Episode> considered =
                Published.welfare(records).stream()
                        .filter(episode -> episode.search().considered() > 0)
                        .toList();
        if (isDominated(considered)) {
            return Optional.empty();
        }
        return of(
                considered,
                episode -> episode.search().considered(),
                episode -> episode.search().accepted());
    }

    /** How the final outcome, placed rather than withdrawn, depends on the child. */
    public static Optional<AcceptanceFit> ofOutcomes(Records records) {
        List<Episode> closed =
                Published.welfare(records).stream()
                        .filter(episode -> episode.outcome() != Outcome.OPEN)
                        .toList();
        return of(closed, episode -> 1, episode -> episode.outcome() == Outcome.PLACED ? 1 : 0);
    }

    /**
     * Share of considerations that end in acceptance, where there were some of both answers: of
     * rounded numbers of both. One child with most of the considerations would be told by them.
     */
    static Optional<Estimate> pooled(Records records) {
        List<Episode> welfare = Published.welfare(records);
        int considered = welfare.stream().mapToInt(one -> one.search().considered()).sum();
        int accepted = welfare.stream().mapToInt(one -> one.search().accepted()).sum();
        boolean isFew = accepted < FEWEST || considered - accepted < FEWEST;
        if (isFew || isDominated(welfare)) {
            return Optional.empty();
        }
        Parameter parameter = new Parameter("pooled", Scale.LOGIT, "share");
        return Optional.of(
                Coarse.shown(
                        Exact.share(
                                parameter, Coarse.rounded(accepted), Coarse.rounded(considered))));
    }

    private static boolean isDominated(List<Episode> episodes) {
        return Dominance.isIn(episodes.stream().mapToDouble(one -> one.search().considered()));
    }

    /** A covariate that fewer than eight children of an outcome have, or lack, is left out. */
    private static Optional<AcceptanceFit> of(
            List<Episode> episodes,
            ToDoubleFunction<Episode> count,
            ToDoubleFunction<Episode> successes) {
        List<Covariate> used = new ArrayList<>();
        for (Covariate covariate : Covariate.values()) {
            Predicate<Episode> has = episode -> covariate.of(episode) > 0;
            if (bothOutcomes(episodes, has, count, successes)
                    && bothOutcomes(episodes, has.negate(), count, successes)) {
                used.add(covariate);
            }
        }
        if (!bothOutcomes(episodes, episode -> true, count, successes)) {
            return Optional.empty();
        }
        List<Cell> cells = cells(episodes, used, count, successes);
        try {
            return Optional.of(
                    new AcceptanceFit(
                            used.stream().map(covariate -> covariate.label).toList(),
                            LogisticRegression.of(cells)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no finite odds ratio fits
        }
    }

    private static boolean bothOutcomes(
            List<Episode> episodes,
            Predicate<Episode> of,
            ToDoubleFunction<Episode> count,
            ToDoubleFunction<Episode> successes) {
        List<Episode> those = episodes.stream().filter(of).toList();
        long some = those.stream().filter(one -> successes.applyAsDouble(one) > 0).count();
        long less =
                those.stream()
                        .filter(one -> successes.applyAsDouble(one) < count.applyAsDouble(one))
                        .count();
        return some >= FEWEST && less >= FEWEST;
    }

    /** Children who are alike in what is used count together. */
    private static List<Cell> cells(
            List<Episode> episodes,
            List<Covariate> used,
            ToDoubleFunction<Episode> count,
            ToDoubleFunction<Episode> successes) {
        SortedMap<String, Cell> cells = new TreeMap<>();
        for (Episode episode : episodes) {
            List<Double> row = used.stream().map(covariate -> covariate.of(episode)).toList();
            String key = row.stream().map(String::valueOf).collect(Collectors.joining(" "));
            Cell one =
                    new Cell(row, count.applyAsDouble(episode), successes.applyAsDouble(episode));
            cells.merge(
                    key,
                    one,
                    (a, b) -> new Cell(row, a.count() + b.count(), a.successes() + b.successes()));
        }
        return List.copyOf(cells.values());
    }

    /** Whether nothing was left out that a scenario asks for. */
    public boolean isWhole() {
        return covariates.size() == MOST_COVARIATES;
    }

    /** What is estimated, the intercept first: the log-odds for a boy of 15 without needs. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("intercept", Scale.IDENTITY, "log-odds"));
        covariates.forEach(
                name -> parameters.add(new Parameter(name, Scale.IDENTITY, "log odds ratio")));
        return List.copyOf(parameters);
    }

    /** The estimates with their intervals, as they may be published. */
    public List<Estimate> estimates() {
        List<Estimate> estimates = new ArrayList<>();
        List<Parameter> parameters = parameters();
        List<Double> errors = regression.standardErrors();
        for (int i = 0; i < parameters.size(); i++) {
            double exact = regression.coefficients().get(i);
            estimates.add(Coarse.of(Estimate.of(parameters.get(i), exact, errors.get(i))));
        }
        return List.copyOf(estimates);
    }

    /** Their covariance, as it may be published. */
    double[][] covariance() {
        double[][] exact =
                regression.covariance().stream()
                        .map(row -> row.stream().mapToDouble(value -> value).toArray())
                        .toArray(double[][]::new);
        double[] errors = estimates().stream().mapToDouble(Coarse::error).toArray();
        return Correlations.covariance(exact, errors);
    }
}
