package org.secureplaces.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.app.cli.command.ask.Asking;
import org.secureplaces.app.cli.option.Arguments;
import org.secureplaces.app.input.Request;
import org.secureplaces.question.Question;
import org.secureplaces.support.Shell;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** However a command is spelt, it asks the same question; and every option is part of it. */
class SpellingTest {

    /**
     * They say where the answer goes, where files lie, or what else a page shows, and are no part
     * of a question.
     */
    private static final List<String> NO_PART =
            List.of(
                    "--shard",
                    "--out",
                    "--threads",
                    "--data",
                    "--json",
                    "--page",
                    "--choices",
                    "--checks",
                    "--synthetic",
                    "--repeats",
                    "--help",
                    "--version");

    @TempDir private static Path folder = Path.of("");

    /** A command with what it is given, options as {@code --x=value} or as bare words. */
    record Spelt(String command, List<String> files, List<String> options) {

        private static Spelt of(String command, String files, String options) {
            return new Spelt(command, List.of(files.split(" ")), List.of(options.split(" ")));
        }

        List<String> words() {
            return all(List.of(command), options, files);
        }

        Spelt without(String option) {
            return new Spelt(
                    command, files, options.stream().filter(one -> !one.equals(option)).toList());
        }

        /** An option and its value apart, and all in a file, bare options as {@code --x=true}. */
        List<List<String>> spellings() throws IOException {
            return List.of(
                    all(List.of(command), apart(), files),
                    List.of(command, "@" + Files.write(folder.resolve("rest.txt"), rest())));
        }

        /** The same words in other places. */
        List<List<String>> otherOrders() throws IOException {
            Path everything = Files.write(folder.resolve("everything.txt"), words());
            return List.of(
                    all(List.of(command), files, options),
                    all(List.of(command), rest()),
                    List.of("@" + everything));
        }

        private List<String> apart() {
            return options.stream().flatMap(option -> Stream.of(option.split("=", 2))).toList();
        }

        private List<String> rest() {
            Stream<String> whole =
                    options.stream()
                            .map(option -> option.contains("=") ? option : option + "=true");
            return Stream.concat(whole, files.stream()).toList();
        }
    }

    static List<Spelt> commands() throws IOException {
        Path small = Shell.writeScenarios(folder);
        Path closed = folder.resolve("closed.yaml");
        Path library = Files.createDirectories(folder.resolve("library"));
        for (String file : List.of("baseline.yaml", "posterior.csv")) {
            Path shipped = Path.of("scenarios", file);
            if (Files.exists(shipped)) {
                Files.copy(shipped, library.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        String some = "--seed=3 --replications=4 --years=1 ";
        String standard = "--route=justice --target=0.7 --within=30 ";
        String data = "scenarios/data/synthetic-records.csv";
        return List.of(
                Spelt.of(
                        "forecast",
                        small + " " + closed,
                        some + "--precision=0.1 --control --detail=headline"),
                Spelt.of("closures", small + "", some + "--on=2023-10-01 --pairs"),
                Spelt.of("closures", small + "", some + "--on=2023-10-01 --sure=0.9 --ahead=2"),
                Spelt.of("places", small + "", some + standard + "--at=North --sure=0.9"),
                Spelt.of("places", small + "", some + standard + "--add=3 --ahead=0.01"),
                Spelt.of("sensitivity", small + "", some + "--method=morris --inputs=a,b --size=3"),
                Spelt.of(
                        "sensitivity",
                        small + "",
                        some + "--method=sobol --inputs=a --inputs=b --size=4 --most=1"),
                Spelt.of("sensitivity", small + " " + closed, some + "--method=waterfall"),
                Spelt.of(
                        "calibrate",
                        "scenarios/checks/prior.yaml",
                        "--seed=3 --particles=20 --points=300 --recover=1"),
                Spelt.of(
                        "backtest",
                        small + "",
                        some
                                + "--from=2005 --to=2006 --facts=src/main/resources/backtest/facts.csv"),
                Spelt.of(
                        "fit",
                        data,
                        "--from=2020-04-01 --until=2023-03-31 --per-year=700 --show-small-counts"),
                Spelt.of("library", library + "", "--seed=3 --replications=4 --caution"),
                Spelt.of("checks", "scenarios/checks", "--seed=3 --replications=4"),
                Spelt.of("solve-acceptance", small + "", "--seed=3 --replications=4 --check"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_spelling_of_a_command_asks_the_same_question(Spelt command) throws IOException {
        Question question = question(command.words());
        for (List<String> spelling : command.spellings()) {
            assertThat(question(spelling)).as(String.join(" ", spelling)).isEqualTo(question);
        }
    }

    @ParameterizedTest
    @Tag("long")
    @MethodSource("commands")
    void so_does_every_order_of_its_words(Spelt command) throws IOException {
        Question question = question(command.words());
        for (List<String> spelling : command.otherOrders()) {
            assertThat(question(spelling)).as(String.join(" ", spelling)).isEqualTo(question);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void leaving_out_an_option_asks_another_question(Spelt command) {
        Question question = question(command.words());
        for (String option : command.options()) {
            Spelt less = command.without(option);
            if (!isRequired(command, option)) {
                assertThat(question(less.words())).as("without " + option).isNotEqualTo(question);
            }
        }
    }

    @Test
    void every_option_of_every_command_that_asks_is_tried_here() throws IOException {
        // the seed of fit is that of --synthetic, which leaves no results
        Set<String> tried = new TreeSet<>(Set.of("fit --seed"));
        for (Spelt command : commands()) {
            command.options()
                    .forEach(option -> tried.add(command.command() + " " + nameOf(option)));
        }
        Set<String> known = new TreeSet<>();
        Main.commandLine()
                .getSubcommands()
                .forEach(
                        (name, command) -> {
                            if (command.getCommand() instanceof Asking) {
                                command.getCommandSpec()
                                        .options()
                                        .forEach(
                                                option ->
                                                        known.add(
                                                                name + " " + option.longestName()));
                            }
                        });
        known.removeIf(option -> NO_PART.contains(option.substring(option.indexOf(' ') + 1)));
        assertThat(tried).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    forecast a.yaml --out x --seed 7           | forecast a.yaml --seed 7
                    forecast --threads=2 a.yaml --json         | forecast a.yaml
                    forecast --json=true --out=x --seed=7 a.yaml | forecast --seed=7 a.yaml
                    """)
    void a_report_tells_what_was_typed_but_for_what_changes_no_number(String typed, String told) {
        Request request = new Request(arguments(List.of(typed.split(" "))), 1);
        assertThat(request.arguments()).containsExactly(told.split(" "));
    }

    @Test
    void words_from_a_file_of_arguments_are_told_as_if_they_were_typed() throws IOException {
        Path file = Files.write(folder.resolve("some.txt"), List.of("--seed", "7", "--out", "x"));
        assertThat(arguments(List.of("forecast", "@" + file, "a.yaml")))
                .containsExactly("forecast", "--seed", "7", "a.yaml");
    }

    /** By itself, or by another option of the command: closures --ahead needs --sure. */
    private static boolean isRequired(Spelt command, String option) {
        if (command.command().equals("closures") && nameOf(option).equals("--sure")) {
            return true;
        }
        CommandLine line =
                Objects.requireNonNull(Main.commandLine().getSubcommands().get(command.command()));
        return line.getCommandSpec().findOption(nameOf(option)).required();
    }

    private static String nameOf(String option) {
        return option.replaceFirst("=.*", "");
    }

    private static Question question(List<String> words) {
        return ((Asking) parsed(words).commandSpec().userObject()).question();
    }

    private static List<String> arguments(List<String> words) {
        return Arguments.of(parsed(words).commandSpec());
    }

    private static ParseResult parsed(List<String> words) {
        return Main.commandLine().parseArgs(words.toArray(String[]::new)).subcommand();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<String> all(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
