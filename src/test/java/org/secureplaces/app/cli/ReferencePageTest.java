package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of reference says of each command what its help says. */
class ReferencePageTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "reference.md");
    private static final String BEGIN = "<!-- begin commands -->";
    private static final String END = "<!-- end commands -->";
    private static final Set<String> OF_EVERY_COMMAND = Set.of("--help", "--version");

    @Test
    void the_commands_of_the_page_are_those_of_the_program() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(BEGIN)) + section() + after(page);
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE))
                .as("the page is written anew by -Dreference.write=true")
                .isEqualTo(written);
    }

    private static String after(String page) {
        return page.substring(page.indexOf(END));
    }

    private static String section() {
        return Main.commandLine().getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .map(ReferencePageTest::of)
                .collect(Collectors.joining("\n", BEGIN + "\n\n", "\n"));
    }

    private static String of(CommandSpec command) {
        List<String> lines = new ArrayList<>();
        lines.add("### `" + typed(command) + "`");
        lines.add("");
        lines.add(plain(command.usageMessage().description()));
        lines.add("");
        lines.add("| option | means |");
        lines.add("|---|---|");
        for (PositionalParamSpec word : command.positionalParameters()) {
            lines.add(row(word.paramLabel(), word.description()));
        }
        for (OptionSpec option : command.options()) {
            if (OF_EVERY_COMMAND.stream().noneMatch(List.of(option.names())::contains)) {
                lines.add(row(typed(option), option.description()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String typed(CommandSpec command) {
        Stream<String> words =
                command.positionalParameters().stream()
                        .map(word -> word.paramLabel() + (word.arity().max() > 1 ? "..." : ""));
        Stream<String> needed =
                command.options().stream()
                        .filter(OptionSpec::required)
                        .map(ReferencePageTest::typed);
        return Stream.of(Stream.of(command.name()), words, needed)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private static String typed(OptionSpec option) {
        String name = option.longestName();
        if (option.arity().max() == 0) {
            return name;
        }
        return option.arity().min() == 0
                ? name + "[=" + option.paramLabel() + "]"
                : name + " " + option.paramLabel();
    }

    private static String row(String name, String[] description) {
        return "| `" + name.replace("|", "\\|") + "` | " + plain(description) + " |";
    }

    private static String plain(String[] description) {
        return Arrays.stream(description)
                .collect(Collectors.joining(" "))
                .replace("%%", "%")
                .replace("%n", " ")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .strip();
    }
}
