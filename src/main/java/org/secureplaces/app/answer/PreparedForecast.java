package org.secureplaces.app.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secureplaces.app.futures.FuturesInMemory;
import org.secureplaces.app.futures.SameDates;
import org.secureplaces.app.input.Inputs;
import org.secureplaces.app.input.Typed;
import org.secureplaces.app.output.Writing;
import org.secureplaces.experiment.Plan;
import org.secureplaces.files.scenario.ScenarioFile;
import org.secureplaces.measure.Detail;
import org.secureplaces.report.content.Futures;
import org.secureplaces.report.content.Futures.Key;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.scenario.Scenario;

/**
 * A forecast of a base and what is compared with it, read and checked as {@link ForecastJob} does,
 * for a door that simulates draw by draw: the same question gives the same numbers and words.
 *
 * @param scenarios with the length that is asked for
 */
public record PreparedForecast(List<ScenarioFile> files, List<Scenario> scenarios) {

    public PreparedForecast {
        files = List.copyOf(files);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Checks what was read, the base first.
     *
     * @throws org.secureplaces.files.InputException if the scenarios cannot be compared
     */
    public static PreparedForecast of(List<ScenarioFile> files, int years) {
        Inputs.requireOwnNames(files);
        SameDates.require(files, true);
        return new PreparedForecast(files, Inputs.scenarios(files, Optional.of(years)));
    }

    /** One of its scenarios as a plan of its own, told as finely as a forecast tells it. */
    public Plan plan(int number, long seed, int futures, int futuresPerDraw) {
        return new Plan(List.of(scenarios.get(number)), seed, futures, futuresPerDraw, Detail.FULL);
    }

    /** Every scenario in the words of a report. */
    public List<ReportContent.ScenarioText> texts() {
        List<ReportContent.ScenarioText> texts = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            texts.add(Writing.text(scenarios.get(number), files.get(number), files.get(0)));
        }
        return List.copyOf(texts);
    }

    /** The dates of the base. */
    public ReportContent.Dates dates() {
        return Writing.dates(scenarios.get(0));
    }

    /** Of how many draws the share of places that can be used would pass all places. */
    public int drawsAtAllPlaces(long seed, int draws) {
        return Writing.atAllPlaces(scenarios.get(0), seed, draws);
    }

    /**
     * What single futures yielded, with the uncertain figures that each draw had.
     *
     * @param values as {@link Futures} takes them
     * @param withFigures whether the figures are wanted: they take a while
     */
    public Futures futures(Plan plan, Map<Key, double[]> values, boolean withFigures) {
        Map<String, Map<String, double[]>> drawn = new LinkedHashMap<>();
        if (withFigures) {
            for (Scenario scenario : scenarios) {
                drawn.put(scenario.name(), FuturesInMemory.drawn(scenario, plan));
            }
        }
        return new Futures(plan.replications(), plan.runsPerDraw(), values, drawn);
    }

    /** Arguments of a command as they can be typed. */
    public static String typed(List<String> arguments) {
        return Typed.command(arguments);
    }
}
