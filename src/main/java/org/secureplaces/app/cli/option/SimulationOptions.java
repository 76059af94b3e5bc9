package org.secureplaces.app.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.secureplaces.app.input.Request;
import org.secureplaces.question.Question;
import org.secureplaces.question.Sampling;
import org.secureplaces.run.Workers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that simulates. */
public final class SimulationOptions {

    private static final int REPLICATIONS = 200;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Mixin OutFolder out;

    @Mixin Futures futures = new Futures(REPLICATIONS);

    @Option(
            names = "--years",
            paramLabel = "N",
            description =
                    "Years to forecast from the scenario's forecast_from; without it as the scenario says.")
    Optional<Integer> years = Optional.empty();

    @Mixin DataFolder data;

    @Mixin AsJson json;

    public Sampling sampling() {
        return sampling(REPLICATIONS, Futures.PER_DRAW);
    }

    /** The same for a command that usually simulates another number of futures. */
    public Sampling sampling(int usual, int perDraw) {
        int number = futures.replications.number(usual);
        return Asked.of(spec, () -> Sampling.ofSeveral(futures.seed.value, number, perDraw, years));
    }

    /** Points that are each the mean of a few futures of one draw. */
    public Sampling points(int usual) {
        int number = futures.replications.number(usual);
        return Asked.of(
                spec, () -> new Sampling(futures.seed.value, number, Math.max(1, number), years));
    }

    /** How it is asked. */
    public Request request() {
        return futures.request();
    }

    /** The folder asked for, or the usual one for a question about a scenario file. */
    public Path folder(Path lastScenario, Question question) {
        return out.folder(spec, lastScenario, question);
    }

    public boolean asJson() {
        return json.asked;
    }

    /** How somebody asks for a part. */
    public ShardOption.Asker asker() {
        return new ShardOption.Asker(request(), progress(), asJson());
    }

    public Workers.Progress progress() {
        return ProgressLines.on(spec.commandLine().getErr());
    }
}
