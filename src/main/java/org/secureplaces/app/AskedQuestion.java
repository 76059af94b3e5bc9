package org.secureplaces.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.secureplaces.files.Problems;
import org.secureplaces.files.results.Manifest;
import org.secureplaces.files.results.ManifestFile;
import org.secureplaces.files.scenario.ScenarioFile;

/**
 * What tells one question from another: the command with every argument that changes the answer,
 * and the text of every scenario. The version of the program is no part of it: the same question
 * may be answered anew.
 */
public record AskedQuestion(List<String> arguments, List<Manifest.Scenario> scenarios) {

    public AskedQuestion {
        arguments = List.copyOf(arguments);
        scenarios = List.copyOf(scenarios);
    }

    /** A question about scenarios that were read. */
    public static AskedQuestion about(List<String> arguments, List<ScenarioFile> files) {
        return new AskedQuestion(
                arguments,
                files.stream()
                        .map(
                                file ->
                                        Manifest.Scenario.of(
                                                file.scenario().name(),
                                                file.layers(),
                                                file.named().files()))
                        .toList());
    }

    /** Whether a folder holds an answer to this question. */
    boolean isAnsweredIn(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.FILE))
                && ManifestFile.read(folder, new Problems())
                        .filter(manifest -> manifest.run().arguments().equals(arguments))
                        .filter(manifest -> manifest.scenarios().equals(scenarios))
                        .isPresent();
    }
}
