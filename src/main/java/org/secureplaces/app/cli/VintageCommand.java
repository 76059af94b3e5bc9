package org.secureplaces.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.secureplaces.app.answer.VintageJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stores a forecast to be scored later. */
@Command(
        name = "vintage",
        mixinStandardHelpOptions = true,
        description =
                "Stores the part of a forecast that will be scored when real figures are published.")
final class VintageCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the vintage, such as results/vintages/2026-11.")
    Path out = Path.of("");

    @Mixin Results results;

    @Override
    public Integer call() {
        VintageJob.read(results.folder).store(out);
        spec.commandLine().getOut().println("The vintage: " + out);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
