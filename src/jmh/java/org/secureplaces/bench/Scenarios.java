package org.secureplaces.bench;

import java.nio.file.Path;
import org.secureplaces.files.Problems;
import org.secureplaces.files.evidence.Register;
import org.secureplaces.files.scenario.ScenarioReader;
import org.secureplaces.scenario.Scenario;

/** Scenario files, read as users' are. */
final class Scenarios {

    private Scenarios() {}

    static Scenario read(Path file) {
        Problems problems = new Problems();
        return new ScenarioReader(Register.shipped())
                .read(file, problems)
                .orElseThrow(() -> new IllegalStateException(problems.all().toString()))
                .scenario();
    }
}
