package org.secureplaces.app.cli.option;

import java.util.Optional;
import org.secureplaces.app.input.Request;
import org.secureplaces.question.Sampling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The options of how many futures are simulated, and of which random numbers. */
public final class Futures {

    /** Two tell chance from ignorance; more would leave fewer draws of what is not known. */
    public static final int PER_DRAW = 2;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Mixin Seed seed;

    @Mixin Cores cores;

    @Mixin Replications replications;

    /** Options of a command that usually simulates so many. */
    public Futures(int usual) {
        this.replications = new Replications(usual);
    }

    /** The futures of a command that simulates as long as its scenarios say. */
    public Sampling sampling(int perDraw) {
        int number = replications.number();
        return Asked.of(
                spec, () -> Sampling.ofSeveral(seed.value, number, perDraw, Optional.empty()));
    }

    public Request request() {
        return Arguments.request(spec, cores);
    }
}
