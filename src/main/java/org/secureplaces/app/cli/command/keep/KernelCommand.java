package org.secureplaces.app.cli.command.keep;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.notebook.kernel.KernelFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Installs what runs notebooks. */
@Command(
        name = "kernel",
        mixinStandardHelpOptions = true,
        description =
                "Installs Java with this library in Jupyter, as the kernel 'secureplaces', or removes it."
                        + " JupyterLab, VS Code and nbconvert find it; the program and its libraries are copied"
                        + " (140 MB).")
public final class KernelCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    What what = new What();

    @ArgGroup Where where = new Where();

    /** What is done. */
    static final class What {
        @Option(
                names = "--install",
                description = "Install the kernel, in place of an earlier one.")
        boolean install;

        @Option(names = "--uninstall", description = "Remove it.")
        boolean uninstall;
    }

    /** Where it lies. */
    static final class Where {
        @Option(names = "--user", description = "For this user (the default).")
        boolean user;

        @Option(
                names = "--prefix",
                paramLabel = "DIR",
                description = "Below this folder, such as a virtual environment's.")
        Optional<Path> prefix = Optional.empty();
    }

    @Override
    public Integer call() {
        KernelFolder folder = where.prefix.map(KernelFolder::below).orElseGet(KernelFolder::ofUser);
        PrintWriter out = spec.commandLine().getOut();
        if (what.install) {
            install(folder);
            out.println("The kernel secureplaces is installed: " + folder.path());
        } else {
            boolean there = folder.uninstall();
            out.println(
                    there
                            ? "The kernel secureplaces is removed: " + folder.path()
                            : "There is no kernel secureplaces: " + folder.path());
        }
        out.flush();
        return 0;
    }

    private static void install(KernelFolder folder) {
        try {
            folder.install();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
