package org.secureplaces.app.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.app.input.Settings;
import org.secureplaces.backtest.Choice;
import org.secureplaces.backtest.CustodyScenario;
import org.secureplaces.backtest.HomesScenario;
import org.secureplaces.backtest.Knowledge;
import org.secureplaces.backtest.Levels;
import org.secureplaces.backtest.Origin;
import org.secureplaces.backtest.Origins;
import org.secureplaces.backtest.Priors;
import org.secureplaces.backtest.Setting;
import org.secureplaces.child.Basis;
import org.secureplaces.files.Problems;
import org.secureplaces.files.backtest.Facts;
import org.secureplaces.files.backtest.OriginText;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.scenario.Draw;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.Start;
import org.secureplaces.simulation.Model;
import org.secureplaces.simulation.StockPerStart;
import org.secureplaces.stay.Stays;

/**
 * The scenario of a past origin, in rounds: a first one for its laws of stays, one with the rates
 * that follow from them, and for homes one with the share of places with which the simulated number
 * of welfare children is the count.
 */
record OriginScenario(
        Origin origin, Knowledge known, ScenarioFile base, Choice choice, boolean isCustody) {

    /** The file of a scenario of homes; empty where it has problems. */
    Optional<ScenarioFile> homes(
            Map<Stays, StockPerStart> stays, Settings settings, Problems problems) {
        return file(Levels.FIRST, problems)
                .map(first -> Levels.FIRST.with(stock(first.scenario(), stays)))
                .flatMap(levels -> withShare(levels, settings, problems));
    }

    /** The file of a scenario of custody alone. */
    Optional<ScenarioFile> custody(Map<Stays, StockPerStart> stays, Problems problems) {
        return file(Levels.FIRST, problems)
                .map(first -> Levels.FIRST.with(stock(first.scenario(), stays)))
                .flatMap(levels -> file(levels, problems));
    }

    private static StockPerStart stock(Scenario scenario, Map<Stays, StockPerStart> known) {
        Scenario middle = scenario.drawn(Draw.bestEstimate(0));
        return known.computeIfAbsent(middle.stays(), stays -> new StockPerStart(new Model(middle)));
    }

    private Optional<ScenarioFile> withShare(Levels levels, Settings settings, Problems problems) {
        return file(levels, problems)
                .map(second -> with(levels, second.scenario(), settings))
                .flatMap(found -> file(found, problems));
    }

    private static Levels with(Levels levels, Scenario scenario, Settings settings) {
        int count =
                ((Start.Census) scenario.start())
                        .residents().stream()
                                .filter(some -> some.basis() == Basis.WELFARE)
                                .mapToInt(Start.Residents::children)
                                .sum();
        FirstYear year = new FirstYear(scenario, count, settings.seed(), settings.threads());
        double share = year.share();
        return levels.with(share, share < 1 ? 1 : year.referralsFactor());
    }

    private Optional<ScenarioFile> file(Levels levels, Problems problems) {
        Priors priors = choice.priors(Facts.priors());
        List<Setting> settings =
                isCustody
                        ? choice.settings(
                                new CustodyScenario(known, priors, levels)
                                        .settings(origin, Origins.YEARS))
                        : new HomesScenario(known, priors, levels)
                                .settings(origin, Origins.simulated(origin));
        String name = (isCustody ? "custody-" : "homes-") + origin.date();
        return OriginText.scenario(name + ".yaml", "Backtest: " + name, settings, base, problems);
    }
}
