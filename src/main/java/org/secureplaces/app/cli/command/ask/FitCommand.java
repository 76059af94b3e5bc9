package org.secureplaces.app.cli.command.ask;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secureplaces.app.cli.option.Answer;
import org.secureplaces.app.cli.option.Arguments;
import org.secureplaces.app.cli.option.AsJson;
import org.secureplaces.app.cli.option.Asked;
import org.secureplaces.app.cli.option.OutFolder;
import org.secureplaces.app.cli.option.Seed;
import org.secureplaces.app.cli.option.Usage;
import org.secureplaces.app.input.Request;
import org.secureplaces.app.output.ValidatedFile;
import org.secureplaces.app.past.FitJob;
import org.secureplaces.question.Fit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits parameters to records or to published counts. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description =
                "Fits arrivals, stays, acceptance and withdrawal to child-level records, or stays to published"
                        + " counts by length of stay so far; the heading of DATA.csv tells which.",
        footer = {
            "",
            "Records: one row per referral, with the columns",
            "  referral    identifier made up for the file, each once",
            "  child       may be left out: identifier made up for the file, the same in all",
            "              referrals of a child; with it repeats are fitted too",
            "  referred, withdrawn, admitted, discharged    dates such as 2021-04-30, or empty",
            "  route       welfare, justice",
            "  basis       welfare, remand, dto, other_sentence, others",
            "  region      North East ... South West, Wales",
            "  sex, age    girl or boy; whole years when referred",
            "  needs       danger_to_others;danger_to_self;exploitation;mental_health;",
            "              challenging_behaviour;earlier_secure_stay, or empty",
            "  considered, accepted    considerations by homes, and acceptances",
            "  outcome     open, placed, withdrawn",
            "  ending      discharged, turned_18, transferred, home_closed; empty before discharge",
            "  home        as in scenarios; empty where not placed",
            "A line '# observed from DATE until DATE' may stand above the heading.",
            "",
            "Published counts: year,geography,placement_type,band,count_or_percent,value.",
            "",
            "No row of the data is in the results; counts are rounded to the nearest 5, and what is fitted",
            "follows from rounded counts or is as coarse."
        })
public final class FitCommand implements Callable<Integer>, Asking {

    private static final int MOST_ROWS = 2_000_000;

    @Spec CommandSpec spec;

    @Mixin Seed seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results (default results/fit-<name of the data>/); with --synthetic the file.")
    Optional<Path> out = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "First day of the records: of what was over before, nothing is known (default: as the file says, or its first referral).")
    Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Last day of the records (default: as the file says, or its last date).")
    Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--per-year",
            paramLabel = "N",
            description = "Admissions counted in a year, beside published counts (Little's law).")
    Optional<Double> perYear = Optional.empty();

    @Option(
            names = "--show-small-counts",
            description = "Round no count in counts.csv: not for publication.")
    boolean showSmallCounts;

    @Option(
            names = "--synthetic",
            paramLabel = "N",
            description =
                    "Write about N synthetic records (no real child) to the file --out, and fit nothing.")
    Optional<Integer> synthetic = Optional.empty();

    @Option(
            names = "--repeats",
            description =
                    "With --synthetic: children come again, and a column child joins their referrals.")
    boolean repeats;

    @Mixin AsJson json;

    @Parameters(paramLabel = "DATA.csv", arity = "0..1", description = "Records or counts.")
    Optional<Path> data = Optional.empty();

    @Override
    public Fit question() {
        Usage.require(spec, data.isPresent(), "Missing required parameter: 'DATA.csv'");
        String name = String.valueOf(data.orElseThrow().getFileName());
        LocalDate latest = ValidatedFile.latest();
        return Asked.of(spec, () -> new Fit(name, from, until, latest, perYear, showSmallCounts));
    }

    @Override
    public Integer call() {
        if (synthetic.isPresent()) {
            return make(synthetic.get());
        }
        Usage.require(
                spec, !repeats, "--repeats needs --synthetic: the data say by a column child");
        Fit question = question();
        Path file = data.orElseThrow();
        Path folder = out.orElseGet(() -> OutFolder.usual(spec, file, question));
        Request request = Request.today(Arguments.of(spec), 1);
        List<String> answer = new FitJob(file, question, request).run(folder);
        Answer.print(spec.commandLine().getOut(), answer, "results", folder, json.asked);
        return 0;
    }

    private int make(int rows) {
        Usage.require(
                spec,
                rows >= 1 && rows <= MOST_ROWS,
                "--synthetic must be between 1 and " + MOST_ROWS + ", was " + rows);
        Usage.require(spec, out.isPresent(), "--synthetic needs the file to write: --out FILE");
        Usage.require(spec, data.isEmpty(), "--synthetic takes no DATA.csv");
        if (repeats) {
            FitJob.syntheticJoined(out.orElseThrow(), rows, seed.value);
        } else {
            FitJob.synthetic(out.orElseThrow(), rows, seed.value);
        }
        PrintWriter console = spec.commandLine().getOut();
        console.println("Synthetic records: " + out.orElseThrow());
        console.flush();
        return 0;
    }
}
