package org.secureplaces.fitting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secureplaces.child.Route;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.survival.Estimate;

/** Acceptance and withdrawal of welfare referrals. */
final class SearchFits {

    private static final String REGRESSION = "logistic regression, maximum likelihood";
    private static final String OUTCOME = "search.outcome";
    private static final String CONSIDERATION = "search.consideration";
    private static final int FEWEST = 10;

    private final Optional<Estimate> withdrawal;
    private final Optional<AcceptanceFit> consideration;
    private final Optional<Estimate> pooled;

    SearchFits(Records records, Published published, Part part) {
        this.withdrawal = withdrawal(records, published, part);
        if (!showsOutcomes(published)) {
            this.consideration = Optional.empty();
            this.pooled = Optional.empty();
            for (String group : List.of(CONSIDERATION, OUTCOME)) {
                part.note(group, "not fitted: the number open, placed or withdrawn is hidden");
            }
            return;
        }
        this.consideration = AcceptanceFit.ofConsiderations(records);
        this.pooled = AcceptanceFit.pooled(records);
        pooled.ifPresent(
                share ->
                        part.add(
                                CONSIDERATION,
                                share,
                                "share, interval no shorter than that of Clopper and Pearson"));
        write(CONSIDERATION, consideration, part);
        write(OUTCOME, AcceptanceFit.ofOutcomes(records), part);
    }

    // the shares of those placed and withdrawn would tell how many are open, and one another
    private static boolean showsOutcomes(Published published) {
        return Stream.of(Outcome.values())
                .allMatch(one -> published.shows("outcome", Route.WELFARE.label(), one.label()));
    }

    Optional<Estimate> withdrawal() {
        return withdrawal;
    }

    Optional<AcceptanceFit> consideration() {
        return consideration;
    }

    Optional<Estimate> pooled() {
        return pooled;
    }

    private static Optional<Estimate> withdrawal(Records records, Published published, Part part) {
        WithdrawalFit fit = WithdrawalFit.of(records);
        boolean shown =
                published.shows("outcome", Route.WELFARE.label(), Outcome.WITHDRAWN.label());
        if (!shown || fit.withdrawn() < FEWEST) {
            part.note(
                    "search.withdrawal_per_day",
                    "not fitted: fewer than 10 withdrawals, or their count is hidden");
            return Optional.empty();
        }
        part.add(
                "search",
                fit.estimate(),
                "withdrawals over days open, interval no shorter than the exact one");
        return Optional.of(fit.estimate());
    }

    private static void write(String group, Optional<AcceptanceFit> fit, Part part) {
        if (fit.isEmpty()) {
            part.note(
                    group,
                    "not fitted: fewer than 5 children of either outcome, or no finite odds ratio"
                            + " fits");
            return;
        }
        part.add(group, fit.get().estimates(), REGRESSION);
        part.add(group, fit.get().parameters(), fit.get().covariance());
        if (!fit.get().isWhole()) {
            part.note(
                    group,
                    "left out what fewer than 5 children of an outcome have or lack; used: "
                            + String.join(", ", fit.get().covariates()));
        }
    }
}
