package org.secureplaces.app.stored;

import java.util.List;
import java.util.Locale;
import org.secureplaces.report.AccountabilityPage;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.answer.PastRecord.Kind;
import org.secureplaces.report.finding.Account;
import org.secureplaces.scoring.Targets;
import org.secureplaces.scoring.Verdict;

/** The rows of the record of the past. */
final class PastRows {

    /** Fewer figures than this tell little. */
    private static final int FEW = 20;

    private PastRows() {}

    /** A row for each measure and horizon of a backtest. */
    static List<PastRecord.Row> ofBacktest(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.scope().targets() == Targets.ALL)
                .map(PastRows::of)
                .toList();
    }

    private static PastRecord.Row of(Verdict verdict) {
        int held = verdict.coverage().of95().inside();
        double skill = verdict.skill().last().value();
        double crps = verdict.means().crps();
        return new PastRecord.Row(
                Kind.BACKTEST,
                verdict.measure(),
                verdict.horizonMonths(),
                verdict.n(),
                held,
                crps,
                skill,
                String.format(
                        Locale.ROOT,
                        "Forecasts of children %s made from past counts, %d months ahead: %d of %d counts lay"
                                + " in the range of 95 futures in 100%s.%s",
                        AccountabilityPage.words(verdict.measure()),
                        verdict.horizonMonths(),
                        held,
                        verdict.n(),
                        against(skill),
                        verdict.n() < FEW ? " So few counts prove nothing." : ""));
    }

    private static String against(double skill) {
        if (Double.isNaN(skill)) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "; errors were %.0f%% %s than those of carrying on the last count",
                Math.abs(100 * skill),
                skill < 0 ? "larger" : "smaller");
    }

    /** The row of a stored forecast. */
    static PastRecord.Row of(Account account) {
        List<Account.Came> since = account.since();
        return new PastRecord.Row(
                Kind.STORED,
                account.name(),
                0,
                since.size(),
                Account.held(since),
                account.crps(),
                account.skillLast(),
                account.verdict().get(0));
    }
}
