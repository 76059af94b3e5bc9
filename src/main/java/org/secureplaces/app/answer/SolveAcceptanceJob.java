package org.secureplaces.app.answer;

import org.secureplaces.forecast.OddsSolver;
import org.secureplaces.forecast.OddsSolver.Solution;
import org.secureplaces.forecast.OddsSolver.Target;
import org.secureplaces.question.SolveAcceptance;
import org.secureplaces.scenario.Scenario;

/** Solves the coefficients of acceptance for the published odds of being placed. */
public final class SolveAcceptanceJob {

    private SolveAcceptanceJob() {}

    /** What was solved, or what the scenario's own numbers bring about. */
    public static Solution answer(SolveAcceptance question) {
        Scenario scenario = Inputs.of(question.scenario()).scenario();
        OddsSolver solver = new OddsSolver(scenario, question.seed(), question.futures());
        return question.check() ? solver.asIs() : solver.solve(Target.PUBLISHED);
    }
}
