package org.secureplaces.backtest;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.backtest.Fact.Amount;

/**
 * Children in custody as starts and stays: a count tells rate times stay, not each, so stays are
 * held at the middle of their priors and the rates carry the range (Little's law).
 *
 * @param placed children on remand or under a sentence on the day
 * @param remandShare share of these on remand
 * @param others justice children who are neither: police requests and local authority placements
 */
record JusticeFlows(double placed, double remandShare, double others) {

    private static final double DAYS = 365;
    private static final List<String> STREAMS =
            List.of("remand", "dto", "other_sentence", "others");

    /** Whole children at the start, so many that they add up. */
    void start(Setting.Sheet sheet, Priors priors, String reason) {
        long remand = StrictMath.round(placed * remandShare);
        long sentenced = StrictMath.round(placed) - remand;
        double dtoShare = priors.middle("dto_share_of_sentenced");
        long dto = StrictMath.round(sentenced * stockShareOfDto(priors, dtoShare));
        sheet.assume("start.children.remand", Amount.of(remand), reason);
        sheet.assume("start.children.dto", Amount.of(dto), reason);
        sheet.assume("start.children.other_sentence", Amount.of(sentenced - dto), reason);
        sheet.assume("start.children.others", Amount.of(StrictMath.round(others)), reason);
    }

    private static double stockShareOfDto(Priors priors, double dtoShare) {
        double dto = dtoShare * priors.middle("dto_stay_days");
        return dto / (dto + (1 - dtoShare) * priors.middle("other_sentence_stay_days"));
    }

    /** Rates that keep the count where it is, times the range of rates. */
    void rates(Setting.Sheet sheet, Priors priors) {
        double dtoShare = priors.middle("dto_share_of_sentenced");
        double dtoDays = priors.middle("dto_stay_days");
        double otherDays = priors.middle("other_sentence_stay_days");
        double remand = placed * remandShare * DAYS / priors.middle("remand_stay_days");
        double sentenced =
                placed
                        * (1 - remandShare)
                        * DAYS
                        / (dtoShare * dtoDays + (1 - dtoShare) * otherDays);
        double direct = Math.max(1, sentenced - remand * priors.middle("remand_sentenced"));
        rate(sheet, priors, "remand", Math.max(1, remand));
        rate(sheet, priors, "dto", direct * dtoShare);
        rate(sheet, priors, "other_sentence", direct * (1 - dtoShare));
        rate(sheet, priors, "others", others * DAYS / priors.middle("others_stay_days"));
        stay(sheet, priors, "remand");
        stay(sheet, priors, "dto");
        stay(sheet, priors, "other_sentence");
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
                "the count over the stay; prior: " + priors.of("rate_range").reason());
    }

    private static void stay(Setting.Sheet sheet, Priors priors, String stream) {
        Priors.Prior prior = priors.of(stream + "_stay_days");
        sheet.assume(
                "stays." + stream + ".mean_days",
                Amount.of(prior.amount().value()),
                "prior, held: " + prior.reason());
    }

    /** How the rates may go on: trend, walk and clusters; no season and no series are known. */
    static void future(Setting.Sheet sheet, Priors priors, Amount trend, LocalDate origin) {
        STREAMS.forEach(
                stream -> {
                    String keys = "demand." + stream;
                    sheet.assume(
                            keys + ".change_per_year",
                            trend,
                            "from none to the mean yearly change of all children in custody in the last five years known");
                    drift(sheet, priors, keys, origin);
                });
    }

    /** What every stream of arrivals has. */
    static void drift(Setting.Sheet sheet, Priors priors, String keys, LocalDate origin) {
        sheet.text(keys + ".reference_date", origin);
        sheet.text(keys + ".walk.from", origin);
        sheet.assume(keys + ".walk.yearly_sd", priors.of("walk_yearly_sd"));
        sheet.text(keys + ".season.amplitude", 0);
        sheet.assume(keys + ".monthly_cv", priors.of("monthly_cv"));
        sheet.text(keys + ".follows", "[]");
    }
}
