package org.secureplaces.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What do published figures say of what nobody publishes? Or, with truths: how well would they say
 * it, had the model made them?
 *
 * @param prior the scenario whose ranges are what is possible before
 * @param runs the scenarios of the years of the published figures
 * @param particles draws of what is possible that are kept
 * @param points of each wave of simulations, each simulated twice
 * @param truths number of truths that are drawn and found again, instead of calibrating
 */
public record Calibration(
        ScenarioText prior,
        List<RunText> runs,
        long seed,
        int particles,
        int points,
        Optional<Integer> truths)
        implements Question {

    /** Points of a wave where nobody says otherwise. */
    public static final int POINTS = 4000;

    public Calibration {
        runs = List.copyOf(runs);
        checkEffort(particles, points, truths);
    }

    /** Refuses an effort before any file is read. */
    public static void checkEffort(int particles, int points, Optional<Integer> truths) {
        Check.between("particles", particles, 20, 100_000);
        Check.between("points", points, 250, 1_000_000);
        truths.ifPresent(number -> Check.between("recover", number, 1, 10_000));
    }

    @Override
    public String command() {
        return "calibrate";
    }

    @Override
    public List<ScenarioText> scenarios() {
        List<ScenarioText> all = new ArrayList<>(List.of(prior));
        runs.forEach(run -> all.add(run.scenario()));
        return List.copyOf(all);
    }

    @Override
    public int futures() {
        return particles;
    }

    @Override
    public int futuresPerDraw() {
        return 1;
    }

    @Override
    public Optional<Integer> years() {
        return Optional.of(1);
    }
}
