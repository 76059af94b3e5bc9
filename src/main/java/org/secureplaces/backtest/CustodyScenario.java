package org.secureplaces.backtest;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.backtest.Fact.Amount;

/**
 * The settings with which the model forecasts all children in custody from a count: the justice
 * side alone, in places without end, since a court's decision never waits for a bed.
 */
public final class CustodyScenario {

    private static final int BUILDINGS = 4;

    private final Knowledge known;
    private final Priors priors;
    private final Levels levels;

    /** Takes what was known, what is assumed, and what follows from both. */
    public CustodyScenario(Knowledge known, Priors priors, Levels levels) {
        this.known = known;
        this.priors = priors;
        this.levels = levels;
    }

    /** The settings for a forecast of some years from an origin. */
    public List<Setting> settings(Origin origin, int years) {
        LocalDate date = origin.date();
        Setting.Sheet sheet = new Setting.Sheet();
        HomesScenario.dates(sheet, date, years);
        Fact count = known.latest(Topic.CUSTODY).orElseThrow();
        double trend = Trend.of(known);
        JusticeFlows flows =
                new JusticeFlows(
                        count.value(),
                        priors.middle("remand_share"),
                        0,
                        priors.middle("dto_share_of_sentenced"),
                        levels.stock(priors, trend));
        sheet.assume("start.children.welfare", Amount.of(0), "custody alone");
        flows.start(sheet, HomesScenario.cited(count));
        sheet.assume("start.waiting", Amount.of(0), "custody alone");
        buildings(sheet);
        sheet.text("demand.welfare_england", "none");
        sheet.text("demand.welfare_wales", "none");
        flows.rates(sheet, priors);
        JusticeFlows.future(sheet, priors, trend, Amount.of(1), date);
        sheet.text("placement.arrangement", "first_come_first_served");
        return sheet.settings();
    }

    private static void buildings(Setting.Sheet sheet) {
        sheet.text("estate.approved_welfare", "none");
        sheet.text("estate.contracted_justice", "none");
        for (String share : List.of("available", "effective", "justice_effective")) {
            sheet.assume("estate." + share, Amount.of(1), "custody always finds a bed");
        }
        for (String none : List.of("caution_share", "national_year_sd", "home_quarter_sd")) {
            sheet.assume("estate." + none, Amount.of(0), "custody always finds a bed");
        }
        StringBuilder homes = new StringBuilder("[");
        for (int number = 1; number <= BUILDINGS; number++) {
            homes.append(number > 1 ? ", " : "")
                    .append("{home: Custody ")
                    .append(number)
                    .append(", region: East Midlands, latitude: 52.85, longitude: -1.15, ")
                    .append("welfare: 0, justice: 1000, sexes: [girl, boy], ages: [0, 25], ")
                    .append("acceptance_odds: 1, assumed: room for all}");
        }
        sheet.text("estate.homes", homes.append("]"));
    }
}
