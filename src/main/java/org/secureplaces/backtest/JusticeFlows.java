package org.secureplaces.backtest;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.backtest.Fact.Amount;
import org.secureplaces.child.Basis;

/**
 * Children in custody as starts and stays: a count tells rate times stay, not each, so stays are
 * held at the middle of their priors and the rates carry the range. The rates are those that leave
 * the number of children on the path on which it was (Little's law on a moving stock).
 *
 * @param placed children on remand or under a sentence on the day
 * @param remandShare share of these on remand
 * @param others justice children who are neither: police requests and local authority placements
 * @param dtoShare share of sentences that are detention and training orders
 * @param stock children there for each start a year
 */
record JusticeFlows(
        double placed, double remandShare, double others, double dtoShare, Stock stock) {

    private static final List<String> SENT = List.of("remand", "dto", "other_sentence");

    /** Whole children at the start, so many that they add up. */
    void start(Setting.Sheet sheet, String reason) {
        long remand = StrictMath.round(placed * remandShare);
        long sentenced = StrictMath.round(placed) - remand;
        double dto = sentenced(Basis.DTO);
        double share = dto / (dto + sentenced(Basis.OTHER_SENTENCE));
        long withDto = StrictMath.round(sentenced * share);
        sheet.assume("start.children.remand", Amount.of((double) remand), reason);
        sheet.assume("start.children.dto", Amount.of((double) withDto), reason);
        sheet.assume(
                "start.children.other_sentence", Amount.of((double) (sentenced - withDto)), reason);
        sheet.assume("start.children.others", Amount.of((double) StrictMath.round(others)), reason);
    }

    /** Children with a sentence of a kind, from starts and from remands that turned into it. */
    private double sentenced(Basis kind) {
        double share = kind == Basis.DTO ? dtoShare : 1 - dtoShare;
        return remands() * stock.perStart(Basis.REMAND, kind)
                + direct() * share * stock.perStart(kind, kind);
    }

    /** Remands a year. */
    private double remands() {
        double there = placed * remandShare / stock.perStart(Basis.REMAND, Basis.REMAND);
        return Math.max(1, there);
    }

    /** Sentences a year that do not follow a remand. */
    private double direct() {
        double afterRemand =
                remands()
                        * (stock.perStart(Basis.REMAND, Basis.DTO)
                                + stock.perStart(Basis.REMAND, Basis.OTHER_SENTENCE));
        double perStart =
                dtoShare * stock.perStart(Basis.DTO, Basis.DTO)
                        + (1 - dtoShare)
                                * stock.perStart(Basis.OTHER_SENTENCE, Basis.OTHER_SENTENCE);
        return Math.max(1, (placed * (1 - remandShare) - afterRemand) / perStart);
    }

    /** Rates that keep the count on its path, times the range of rates. */
    void rates(Setting.Sheet sheet, Priors priors) {
        rate(sheet, priors, "remand", remands());
        rate(sheet, priors, "dto", direct() * dtoShare);
        rate(sheet, priors, "other_sentence", direct() * (1 - dtoShare));
        rate(sheet, priors, "others", others / stock.perStart(Basis.OTHERS, Basis.OTHERS));
        SENT.forEach(stream -> stay(sheet, priors, stream));
        stay(sheet, priors, "others");
        sheet.assume(
                "stays.remand_sentenced",
                Amount.of(priors.middle("remand_sentenced")),
                "prior: " + priors.of("remand_sentenced").reason());
        sheet.assume(
                "stays.sentence_other_share",
                Amount.of(1 - dtoShare),
                "prior: " + priors.of("dto_share_of_sentenced").reason());
    }

    private static void rate(Setting.Sheet sheet, Priors priors, String stream, double perYear) {
        Amount range = priors.of("rate_range").amount();
        sheet.assume(
                "demand." + stream + ".per_year",
                new Amount(perYear, perYear * range.low(), perYear * range.high()),
                "starts that keep the count on its path; prior: "
                        + priors.of("rate_range").reason());
    }

    private static void stay(Setting.Sheet sheet, Priors priors, String stream) {
        Priors.Prior prior = priors.of(stream + "_stay_days");
        sheet.assume(
                "stays." + stream + ".mean_days",
                Amount.of(prior.amount().value()),
                "prior, held: " + prior.reason());
    }

    /**
     * How the rates may go on: what they share, what each has of its own, and clusters; no season
     * and no series are known.
     *
     * @param trend change a year of the logarithm of all children in custody until now
     * @param power how much of it reaches the children of this forecast
     */
    static void future(
            Setting.Sheet sheet, Priors priors, double trend, Amount power, LocalDate origin) {
        double change = StrictMath.expm1(trend);
        double range = priors.middle("trend_range");
        String together = "demand.justice_together.";
        sheet.text(together + "from", origin);
        sheet.assume(
                together + "change_per_year",
                new Amount(change, Math.max(-0.9, change - range), change + range),
                "trend of all children in custody in the last five years known; prior of its range: "
                        + priors.of("trend_range").reason());
        sheet.assume(together + "keeps", priors.of("trend_keeps"));
        sheet.assume(together + "walk.yearly_sd", priors.of("together_yearly_sd"));
        sheet.assume(together + "power", power, "prior: " + priors.of("homes_follow").reason());
        sheet.assume(
                "start.courts_change_per_year",
                Amount.of(StrictMath.expm1(trend * power.value())),
                "the same trend, as far as it reaches these children");
        for (String stream : SENT) {
            String keys = "demand." + stream;
            sheet.assume(keys + ".change_per_year", priors.of("own_change"));
            drift(sheet, priors, keys, "own_yearly_sd", origin);
        }
        sheet.assume("demand.others.change_per_year", Amount.of(0), "nothing is known of them");
        drift(sheet, priors, "demand.others", "walk_yearly_sd", origin);
    }

    /** What every stream of arrivals has. */
    static void drift(
            Setting.Sheet sheet, Priors priors, String keys, String sd, LocalDate origin) {
        sheet.text(keys + ".reference_date", origin);
        sheet.text(keys + ".walk.from", origin);
        sheet.assume(keys + ".walk.yearly_sd", priors.of(sd));
        sheet.text(keys + ".season.amplitude", 0);
        sheet.assume(keys + ".monthly_cv", priors.of("monthly_cv"));
        sheet.text(keys + ".follows", "[]");
    }
}
