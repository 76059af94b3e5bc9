package org.secureplaces.scenario.change.estate;

import java.time.LocalDate;
import org.secureplaces.home.Home;
import org.secureplaces.home.HomeState;
import org.secureplaces.home.Timeline;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ChangeWords;

/**
 * A new home opens.
 *
 * @param site the home as it will be, with no places before it opens
 * @param planned the day for which it is planned
 * @param opening its places and how it comes into use
 */
public record OpenHome(Home site, LocalDate planned, Opening opening) implements Change {

    /**
     * The places of a new home and how they come into use.
     *
     * @param rampUpMonths months until all its places are ready
     * @param delayMonths months by which it opens late
     */
    public record Opening(int welfare, int justice, int rampUpMonths, int delayMonths) {
        public Opening {
            if (welfare < 0 || justice < 0 || welfare + justice == 0) {
                throw new IllegalArgumentException(
                        "a new home must have places, had "
                                + welfare
                                + " welfare and "
                                + justice
                                + " justice");
            }
            if (rampUpMonths < 0 || delayMonths < 0) {
                throw new IllegalArgumentException(
                        "months must not be negative, were "
                                + rampUpMonths
                                + " of ramp-up and "
                                + delayMonths
                                + " of delay");
            }
        }
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        HomeState before = HomeState.notYetOpen(scenario.horizon().dataCutOff());
        Home opened =
                site.with(Timeline.of(before))
                        .reopening(
                                date(),
                                opening.welfare(),
                                opening.justice(),
                                opening.rampUpMonths());
        return scenario.with(scenario.capacity().with(scenario.capacity().estate().with(opened)));
    }

    @Override
    public LocalDate date() {
        return planned.plusMonths(opening.delayMonths());
    }

    @Override
    public LocalDate whollyFrom() {
        return date().plusMonths(opening.rampUpMonths());
    }

    @Override
    public String inWords() {
        String late =
                opening.delayMonths() == 0 ? "" : ", " + opening.delayMonths() + " months late";
        return site.name()
                + " ("
                + site.region().label()
                + ") opens on "
                + ChangeWords.date(date())
                + late
                + " with "
                + ChangeWords.both(opening.welfare(), opening.justice())
                + ChangeWords.ramp(opening.rampUpMonths())
                + ".";
    }
}
