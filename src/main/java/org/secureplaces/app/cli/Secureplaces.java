package org.secureplaces.app.cli;

import org.secureplaces.app.cli.command.ask.BacktestCommand;
import org.secureplaces.app.cli.command.ask.CalibrateCommand;
import org.secureplaces.app.cli.command.ask.ChecksCommand;
import org.secureplaces.app.cli.command.ask.ClosuresCommand;
import org.secureplaces.app.cli.command.ask.FitCommand;
import org.secureplaces.app.cli.command.ask.ForecastCommand;
import org.secureplaces.app.cli.command.ask.LibraryCommand;
import org.secureplaces.app.cli.command.ask.PlacesCommand;
import org.secureplaces.app.cli.command.ask.SensitivityCommand;
import org.secureplaces.app.cli.command.ask.SolveAcceptanceCommand;
import org.secureplaces.app.cli.command.keep.KernelCommand;
import org.secureplaces.app.cli.command.keep.MergeCommand;
import org.secureplaces.app.cli.command.keep.ReportCommand;
import org.secureplaces.app.cli.command.keep.ReproduceCommand;
import org.secureplaces.app.cli.command.keep.ScoreCommand;
import org.secureplaces.app.cli.command.keep.ServeCommand;
import org.secureplaces.app.cli.command.keep.SuppressCommand;
import org.secureplaces.app.cli.command.keep.ValidateCommand;
import org.secureplaces.app.cli.command.keep.VintageCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands. */
@Command(
        name = "secureplaces",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Forecasts how many places in secure children's homes are needed, and what closing or opening"
                        + " homes would do.",
        footer = {
            "",
            "Without a command it forecasts scenarios/baseline.yaml and scenarios/close-atkinson.yaml."
        },
        subcommands = {
            ForecastCommand.class,
            ClosuresCommand.class,
            FitCommand.class,
            SuppressCommand.class,
            PlacesCommand.class,
            SensitivityCommand.class,
            ValidateCommand.class,
            ReportCommand.class,
            ReproduceCommand.class,
            SolveAcceptanceCommand.class,
            ChecksCommand.class,
            LibraryCommand.class,
            CalibrateCommand.class,
            BacktestCommand.class,
            ScoreCommand.class,
            VintageCommand.class,
            MergeCommand.class,
            ServeCommand.class,
            KernelCommand.class
        })
public final class Secureplaces implements Runnable {

    static final String[] MAIN_JOB = {
        "forecast", "scenarios/baseline.yaml", "scenarios/close-atkinson.yaml"
    };

    @Spec CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is needed");
    }
}
