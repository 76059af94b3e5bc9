package org.secureplaces.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The arguments of a command as the manifest keeps them: what does not change the result is left
 * out.
 */
final class Arguments {

    private static final List<String> WITHOUT_EFFECT = List.of("--out", "--threads");

    private Arguments() {}

    static List<String> of(CommandSpec command) {
        List<String> original = command.commandLine().getParseResult().originalArgs();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < original.size(); i++) {
            String argument = original.get(i);
            if (WITHOUT_EFFECT.contains(argument)) {
                i++;
            } else if (WITHOUT_EFFECT.stream().noneMatch(name -> argument.startsWith(name + "="))
                    && !argument.equals("--json")) {
                kept.add(argument);
            }
        }
        return List.copyOf(kept);
    }
}
