package org.secureplaces.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.function.Function;
import org.secureplaces.experiment.Shard;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The door to every command: without arguments it does the main job. */
public final class Main {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private Main() {}

    /** Runs a command and ends with its exit code. */
    @SuppressWarnings("DefaultCharset") // that of the terminal
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        System.exit(Interruptible.run(() -> Console.checked(out, err, run(out, err, args))));
    }

    /**
     * Runs a command: 0 done, 1 our fault, 2 bad input or usage, 3 interrupted, 4 the machine would
     * not.
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = commandLine();
        commandLine.setOut(out);
        commandLine.setErr(err);
        try {
            return commandLine.execute(args.length == 0 ? Secureplaces.MAIN_JOB : args);
        } catch (OutOfMemoryError e) {
            err.println("secureplaces: " + MachineWords.of(e).orElseThrow());
            err.flush();
            return MachineWords.WOULD_NOT;
        }
    }

    /** Every command, with values written as the contract says. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Secureplaces());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.registerConverter(LocalDate.class, Main::date);
        commandLine.registerConverter(int.class, text -> whole(text, Integer::valueOf));
        commandLine.registerConverter(Integer.class, text -> whole(text, Integer::valueOf));
        commandLine.registerConverter(Double.class, Main::number);
        commandLine.registerConverter(double.class, Main::number);
        commandLine.registerConverter(Path.class, Main::path);
        commandLine.registerConverter(Shard.class, Main::shard);
        commandLine.registerConverter(long.class, text -> whole(text, Long::valueOf));
        commandLine.setExecutionExceptionHandler(new Failures());
        commandLine.setParameterExceptionHandler(Main::misused);
        commandLine.setUsageHelpWidth(100);
        return commandLine;
    }

    private static <T> T whole(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("must be a whole number, was '" + text + "'");
        }
    }

    /** A number, or a share in per cent. */
    private static double number(String text) {
        try {
            return text.endsWith("%")
                    ? new BigDecimal(text.substring(0, text.length() - 1).strip())
                            .movePointLeft(2)
                            .doubleValue()
                    : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not a number");
        }
    }

    private static Shard shard(String text) {
        try {
            return Shard.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "must be a path that this system can write: with other letters than a to z set"
                            + " LC_ALL=C.UTF-8");
        }
    }

    /** A day, with or without zeros before small numbers. */
    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "must be a date such as 2027-04-01, was '" + text + "'");
        }
    }

    /** What is wrong with a command and where to look, without pages of usage. */
    private static int misused(ParameterException misuse, String[] args) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(misuse.getMessage());
        UnmatchedArgumentException.printSuggestions(misuse, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
