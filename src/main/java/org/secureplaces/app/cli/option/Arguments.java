package org.secureplaces.app.cli.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secureplaces.app.input.Request;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The arguments of a command as they were typed, for readers: what does not change the result is
 * left out, and files of arguments are replaced by what stands in them.
 */
public final class Arguments {

    private static final List<String> WITHOUT_EFFECT = List.of("--out", "--threads", "--shard");
    private static final String JSON = "--json";

    private Arguments() {}

    public static List<String> of(CommandSpec command) {
        List<String> typed = outermost(command.commandLine()).getParseResult().expandedArgs();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String argument = typed.get(i);
            if (WITHOUT_EFFECT.contains(argument)) {
                i++;
            } else if (WITHOUT_EFFECT.stream().noneMatch(name -> argument.startsWith(name + "="))
                    && !argument.equals(JSON)
                    && !argument.startsWith(JSON + "=")) {
                kept.add(withoutFolders(argument));
            }
        }
        return List.copyOf(kept);
    }

    /** Of an absolute path its name: nobody learns how the machine is laid out. */
    private static String withoutFolders(String argument) {
        int value = argument.startsWith("--") ? argument.indexOf('=') + 1 : 0;
        String text = argument.substring(value);
        try {
            Path path = Path.of(text);
            Path name = path.getFileName();
            return path.isAbsolute() && name != null
                    ? argument.substring(0, value) + name
                    : argument;
        } catch (InvalidPathException e) {
            return argument;
        }
    }

    /** The program itself, whose words begin with the name of the command. */
    private static CommandLine outermost(CommandLine line) {
        return line.getParent() == null ? line : outermost(line.getParent());
    }

    /** How a command was asked. */
    public static Request request(CommandSpec command, Cores cores) {
        return Request.today(of(command), cores.threads());
    }
}
