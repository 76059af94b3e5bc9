package org.secureplaces.app.cli.command.keep;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.secureplaces.app.cli.option.Answer;
import org.secureplaces.app.cli.option.AsJson;
import org.secureplaces.app.cli.option.HubOption;
import org.secureplaces.app.cli.option.Results;
import org.secureplaces.app.output.ReportCopies;
import org.secureplaces.app.output.ReportCopies.Pages;
import org.secureplaces.app.stored.StoredResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds a report anew, and makes copies of it that travel. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Builds the report of a folder of results anew from its tables, and on request copies of it to send"
                        + " on: they go into the same folder.")
public final class ReportCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Mixin AsJson json;

    @Option(
            names = "--pdf",
            paramLabel = "PAGES",
            arity = "0..1",
            parameterConsumer = PagesIfNamed.class,
            description =
                    "Also report.pdf: its first page, or with --pdf=all all of it. Needs Chromium or Chrome.")
    Optional<Pages> pdf = Optional.empty();

    @Option(
            names = "--png",
            description =
                    "Also each chart as a picture, in the folder report_charts. Needs Chromium or Chrome.")
    boolean png;

    @Option(
            names = "--xlsx",
            description =
                    "Also results.xlsx: the tables as a workbook for Excel, without the months of forecast.csv.")
    boolean xlsx;

    @Mixin Results results;

    @Mixin HubOption hub;

    @Override
    public Integer call() {
        StoredResults stored = StoredResults.read(results.folder);
        try (ReportCopies copies =
                ReportCopies.of(results.folder, new ReportCopies.Asked(pdf, png, xlsx))) {
            List<String> answer = stored.rebuildReport(copies);
            hub.write(results.folder);
            Map<String, Path> rest = new LinkedHashMap<>();
            rest.put("report", results.folder.resolve("report.html"));
            rest.putAll(copies.written());
            Answer.print(spec.commandLine().getOut(), answer, rest, json.asked);
        }
        return 0;
    }

    /** Takes the next word for pages only if it names some: it may be the folder of results. */
    static final class PagesIfNamed implements IParameterConsumer {

        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            Optional<Pages> named = words.isEmpty() ? Optional.empty() : named(words.peek());
            named.ifPresent(pages -> words.pop());
            option.setValue(Optional.of(named.orElse(Pages.FIRST)));
        }

        private static Optional<Pages> named(String word) {
            return Stream.of(Pages.values())
                    .filter(pages -> pages.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }
}
