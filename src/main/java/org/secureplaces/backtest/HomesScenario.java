package org.secureplaces.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secureplaces.backtest.Fact.Amount;

/**
 * The settings with which the model forecasts children in secure children's homes from an official
 * count: each from facts known at the origin, else from a prior.
 */
public final class HomesScenario {

    /** The national unit began to share referrals among homes (source W048). */
    private static final LocalDate UNIT = LocalDate.of(2016, 5, 1);

    private final Knowledge known;
    private final Priors priors;
    private final Levels levels;

    /** Takes what was known, what is assumed, and what follows from both. */
    public HomesScenario(Knowledge known, Priors priors, Levels levels) {
        this.known = known;
        this.priors = priors;
        this.levels = levels;
    }

    /** The settings for a forecast of some years from an origin. */
    public List<Setting> settings(Origin origin, int years) {
        Setting.Sheet sheet = new Setting.Sheet();
        dates(sheet, origin.date(), years);
        JusticeFlows flows = start(sheet);
        estate(sheet, origin.date());
        welfare(sheet, origin.date());
        flows.rates(sheet, priors);
        Amount follow = priors.of("homes_follow").amount();
        JusticeFlows.future(sheet, priors, Trend.of(known), follow, origin.date());
        placement(sheet, origin);
        return sheet.settings();
    }

    static void dates(Setting.Sheet sheet, LocalDate origin, int years) {
        sheet.text("data_cut_off", origin);
        sheet.text("known_until", origin);
        sheet.text("forecast_from", origin.plusDays(1));
        sheet.text("years", years);
        sheet.text("known_events", "[]");
        sheet.text("changes", "[]");
    }

    static String cited(Fact fact) {
        return fact.topic().label()
                + " of "
                + fact.date()
                + ", "
                + fact.status().label()
                + ", known from "
                + fact.published()
                + " ("
                + fact.source()
                + ")";
    }

    private JusticeFlows start(Setting.Sheet sheet) {
        Fact count = known.latest(Topic.CHILDREN).orElseThrow();
        double welfare = latestShare(Topic.WELFARE_CHILDREN, "welfare_share") * count.value();
        double whole = StrictMath.round(welfare);
        double justice = count.value() - whole;
        double placed = StrictMath.round(ycsShare() * justice);
        double remandShare = value(Topic.REMAND_SHARE, "remand_share").value();
        double trend = Trend.of(known) * priors.middle("homes_follow");
        JusticeFlows flows =
                new JusticeFlows(
                        placed,
                        remandShare,
                        justice - placed,
                        priors.middle("dto_share_of_sentenced"),
                        levels.stock(priors, trend));
        String reason = cited(count) + ", divided as last known";
        sheet.assume("start.children.welfare", Amount.of(whole), reason);
        flows.start(sheet, reason);
        assume(sheet, "start.waiting", Topic.WAITING, "waiting");
        return flows;
    }

    /** Share of all children on the latest day for which both are known. */
    private double latestShare(Topic topic, String prior) {
        List<Fact> own = known.all(topic);
        for (int i = own.size() - 1; i >= 0; i--) {
            Optional<Double> all = on(Topic.CHILDREN, own.get(i).date());
            if (all.isPresent()) {
                return own.get(i).value() / all.get();
            }
        }
        return priors.middle(prior);
    }

    /** Of justice children the share placed by the Youth Custody Service, where known last. */
    private double ycsShare() {
        List<Fact> own = known.all(Topic.PLACED_BY_YCS);
        for (int i = own.size() - 1; i >= 0; i--) {
            LocalDate date = own.get(i).date();
            Optional<Double> all = on(Topic.CHILDREN, date);
            Optional<Double> welfare = on(Topic.WELFARE_CHILDREN, date);
            if (all.isPresent() && welfare.isPresent()) {
                return Math.min(1, own.get(i).value() / (all.get() - welfare.get()));
            }
        }
        return priors.middle("ycs_share");
    }

    private Optional<Double> on(Topic topic, LocalDate date) {
        return known.all(topic).stream()
                .filter(fact -> fact.date().equals(date))
                .map(Fact::value)
                .findFirst();
    }

    private void estate(Setting.Sheet sheet, LocalDate origin) {
        Fact approved = known.latest(Topic.APPROVED).orElseThrow();
        Fact contracted = known.latest(Topic.CONTRACTED).orElseThrow();
        String reason = cited(approved) + " less " + cited(contracted);
        sheet.assume(
                "estate.approved_welfare",
                Amount.of(approved.value() - contracted.value()),
                reason);
        sheet.assume("estate.contracted_justice", Amount.of(contracted.value()), cited(contracted));
        assume(sheet, "estate.available", Topic.AVAILABLE_SHARE, "available_share");
        EffectiveShare share = new EffectiveShare(priors, levels.effectiveShare());
        sheet.assume("estate.effective", share.amount(), share.reason());
        sheet.text("estate.others_in_contracted", 1);
        sheet.text("estate.effective_walk.from", origin);
        sheet.assume("estate.effective_walk.yearly_sd", priors.of("effective_yearly_sd"));
        sheet.assume("estate.effective_walk.keeps", priors.of("effective_keeps"));
        sheet.assume("estate.national_year_sd", priors.of("national_year_sd"));
    }

    private void welfare(Setting.Sheet sheet, LocalDate origin) {
        String england = "demand.welfare_england";
        String wales = "demand.welfare_wales";
        sheet.assume(
                england + ".per_year",
                value(Topic.REFERRALS, "referrals_per_year").times(levels.referralsFactor()),
                reason(Topic.REFERRALS, "referrals_per_year") + more());
        assume(sheet, wales + ".per_year", Topic.REFERRALS_WALES, "referrals_wales_per_year");
        for (String stream : List.of(england, wales)) {
            sheet.assume(
                    stream + ".change_per_year",
                    Amount.of(0),
                    "no trend of referrals per child was known; the walk stands for it");
            JusticeFlows.drift(sheet, priors, stream, "walk_yearly_sd", origin);
        }
        String repeats = england + ".repeats";
        sheet.assume(repeats + ".referrals_per_child", priors.of("referrals_per_child"));
        sheet.assume(repeats + ".mean_days_to_end", priors.of("referral_to_end_days"));
        assume(sheet, "stays.welfare.mean_days", Topic.WELFARE_STAY, "welfare_stay_days");
    }

    private String more() {
        return levels.referralsFactor() == 1
                ? ""
                : "; so many more that the places hold the children who were counted";
    }

    private void placement(Setting.Sheet sheet, Origin origin) {
        boolean unit = !origin.made().isBefore(UNIT);
        sheet.text("placement.arrangement", unit ? "national_unit" : "phone_round");
        assume(sheet, "placement.withdrawal_per_day", Topic.WITHDRAWAL, "withdrawal_per_day");
        sheet.text("placement.withdrawal_before", "[]");
        sheet.text("placement.withdrawal_walk.from", origin.date());
        sheet.assume("placement.withdrawal_walk.yearly_sd", priors.of("withdrawal_yearly_sd"));
        sheet.assume("placement.withdrawal_walk.keeps", priors.of("effective_keeps"));
        if (known.latest(Topic.ACCEPTANCE).isEmpty()) {
            acceptanceForAll(sheet);
        }
    }

    /** Before the study of who is accepted nothing was known of it: the same chance for all. */
    private void acceptanceForAll(Setting.Sheet sheet) {
        String keys = "placement.national_unit.acceptance.";
        Priors.Prior pooled = priors.of("acceptance_pooled");
        double middle = pooled.amount().value();
        sheet.assume(keys + "pooled", pooled);
        sheet.assume(keys + "solved_at", Amount.of(middle), "the same for all children");
        sheet.assume(
                keys + "intercept",
                Amount.of(StrictMath.log(middle / (1 - middle))),
                "log-odds of the pooled acceptance");
        for (String who :
                List.of("girl", "year_of_age", "earlier_secure_stay", "challenging_behaviour")) {
            sheet.assume(keys + who, Amount.of(0), "no study of who is accepted was published");
        }
    }

    private void assume(Setting.Sheet sheet, String keys, Topic topic, String prior) {
        sheet.assume(keys, value(topic, prior), reason(topic, prior));
    }

    private String reason(Topic topic, String prior) {
        return known.latest(topic)
                .map(HomesScenario::cited)
                .orElse("prior: " + priors.of(prior).reason());
    }

    private Amount value(Topic topic, String prior) {
        return known.latest(topic).map(Fact::amount).orElse(priors.of(prior).amount());
    }
}
