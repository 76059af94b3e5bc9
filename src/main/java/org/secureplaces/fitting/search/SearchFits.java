package org.secureplaces.fitting.search;

import java.util.Optional;
import java.util.OptionalInt;
import org.secureplaces.child.Route;
import org.secureplaces.fitting.disclosure.Published;
import org.secureplaces.fitting.disclosure.Shown;
import org.secureplaces.fitting.record.Outcome;
import org.secureplaces.fitting.record.Records;
import org.secureplaces.fitting.row.Part;
import org.secureplaces.fitting.survival.Estimate;

/** Acceptance and withdrawal of welfare referrals. */
public final class SearchFits {

    private static final String REGRESSION = "logistic regression, maximum likelihood";
    private static final String OUTCOME = "search.outcome";
    private static final String CONSIDERATION = "search.consideration";
    private static final String SHARE =
            "share of rounded numbers, interval no shorter than that of Clopper and Pearson";
    private static final String NO_SHARE =
            "not fitted: fewer than 8 considerations of either answer, or one or two children make"
                    + " up most of them";

    private final Optional<Estimate> withdrawal;
    private final Optional<AcceptanceFit> consideration;
    private final Optional<Estimate> pooled;

    public SearchFits(Records records, Published published, Part part) {
        this.withdrawal = withdrawal(records, published, part);
        this.consideration = AcceptanceFit.ofConsiderations(records);
        this.pooled = AcceptanceFit.pooled(records);
        pooled.ifPresentOrElse(
                share -> part.add(CONSIDERATION, share, SHARE),
                () -> part.note(CONSIDERATION + ".pooled", NO_SHARE));
        write(CONSIDERATION, consideration, part);
        write(OUTCOME, AcceptanceFit.ofOutcomes(records), part);
    }

    public Optional<Estimate> withdrawal() {
        return withdrawal;
    }

    public Optional<AcceptanceFit> consideration() {
        return consideration;
    }

    public Optional<Estimate> pooled() {
        return pooled;
    }

    private static Optional<Estimate> withdrawal(Records records, Published published, Part part) {
        WithdrawalFit fit = WithdrawalFit.of(records);
        OptionalInt withdrawn =
                published.number("outcome", Route.WELFARE.label(), Outcome.WITHDRAWN.label());
        if (withdrawn.isEmpty() || fit.withdrawn() < Shown.FEWEST || fit.isDominated()) {
            part.note(
                    "search.withdrawal_per_day",
                    "not fitted: fewer than 8 withdrawals, or one or two children make up most of"
                            + " the days open");
            return Optional.empty();
        }
        Estimate rate = fit.published(withdrawn.getAsInt());
        part.add(
                "search",
                rate,
                "withdrawals over days open, interval no shorter than the exact one");
        return Optional.of(rate);
    }

    private static void write(String group, Optional<AcceptanceFit> fit, Part part) {
        if (fit.isEmpty()) {
            part.note(
                    group,
                    "not fitted: fewer than 8 children of either outcome, or no finite odds ratio"
                            + " fits");
            return;
        }
        part.add(group, fit.get().estimates(), REGRESSION);
        part.add(group, fit.get().parameters(), fit.get().covariance());
        if (!fit.get().isWhole()) {
            part.note(
                    group,
                    "left out what fewer than 8 children of an outcome have or lack; used: "
                            + String.join(", ", fit.get().covariates()));
        }
    }
}
