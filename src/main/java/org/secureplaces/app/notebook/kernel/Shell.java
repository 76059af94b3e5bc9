package org.secureplaces.app.notebook.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Java that is typed piece by piece, with this library at hand. */
final class Shell implements AutoCloseable {

    private static final List<String> AT_HAND =
            List.of(
                    "import java.util.*;",
                    "import java.util.stream.*;",
                    "import java.time.*;",
                    "import java.nio.file.*;",
                    "import org.secureplaces.app.notebook.*;",
                    "import org.secureplaces.app.notebook.HomeChanges.Places;",
                    "import tech.tablesaw.api.*;",
                    "import tech.tablesaw.plotly.components.Figure;",
                    "import static tech.tablesaw.aggregate.AggregateFunctions.*;",
                    "import static org.secureplaces.app.notebook.kernel.Kernel.display;");

    private final ObjectControl control = new ObjectControl();
    private final JShell shell;
    private final Map<String, Integer> firstLines = new LinkedHashMap<>();

    Shell() {
        shell =
                JShell.builder()
                        .executionEngine(control.provider(), Map.of())
                        .compilerOptions("-classpath", System.getProperty("java.class.path", ""))
                        .build();
        AT_HAND.forEach(shell::eval);
    }

    /**
     * Runs a cell, piece after piece.
     *
     * @return what its last piece yields, if that is an expression without a semicolon
     * @throws CellFailure at the first piece that cannot be run
     */
    public Optional<Object> run(String cell) {
        String rest = cell;
        Optional<Object> value = Optional.empty();
        while (!rest.isBlank()) {
            CompletionInfo piece = analysis().analyzeCompletion(rest);
            if (piece.completeness() == Completeness.EMPTY) {
                break;
            }
            int line = 1 + (int) before(cell, rest).chars().filter(c -> c == '\n').count();
            value = piece(source(piece, rest), line + leadingLines(rest));
            rest = piece.completeness().isComplete() ? piece.remaining() : "";
        }
        return cell.stripTrailing().endsWith(";") ? Optional.empty() : value;
    }

    private static String source(CompletionInfo piece, String rest) {
        return piece.completeness().isComplete() ? piece.source() : rest;
    }

    private static String before(String cell, String rest) {
        return cell.substring(0, cell.length() - rest.length());
    }

    /** Lines above the first that holds something; JShell strips them. */
    private static int leadingLines(String text) {
        String leading = text.substring(0, text.length() - text.stripLeading().length());
        return (int) leading.chars().filter(c -> c == '\n').count();
    }

    private Optional<Object> piece(String source, int line) {
        String stripped = source.stripLeading();
        Optional<Object> value = Optional.empty();
        for (SnippetEvent event : shell.eval(stripped)) {
            if (event.causeSnippet() != null) {
                continue;
            }
            firstLines.put(event.snippet().id(), line);
            Faults faults = new Faults(shell, firstLines);
            faults.of(event, stripped, line).ifPresent(Shell::fail);
            value = yields(event.snippet()) ? control.last() : Optional.empty();
        }
        return value;
    }

    /** A value that nobody named, or the value of a name; not what a declaration begins with. */
    private static boolean yields(Snippet snippet) {
        return snippet.kind() == Snippet.Kind.EXPRESSION
                || snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    }

    private static void fail(List<String> lines) {
        throw new CellFailure(lines);
    }

    /** What could stand at a place of a cell. */
    Continuations continuations(String cell, int at) {
        int[] anchor = {at};
        List<String> words = new ArrayList<>();
        analysis().completionSuggestions(cell, at, anchor).stream()
                .map(SourceCodeAnalysis.Suggestion::continuation)
                .distinct()
                .forEach(words::add);
        return new Continuations(words, anchor[0]);
    }

    /** Words that could stand at a place, and where they begin. */
    record Continuations(List<String> words, int start) {
        Continuations {
            words = List.copyOf(words);
        }
    }

    /** What the thing at a place of a cell is: signatures, a line each. */
    List<String> signatures(String cell, int at) {
        return analysis().documentation(cell, at, false).stream()
                .map(SourceCodeAnalysis.Documentation::signature)
                .toList();
    }

    /** Whether a cell could be run as it is. */
    Completeness completeness(String cell) {
        return analysis().analyzeCompletion(cell).completeness();
    }

    private SourceCodeAnalysis analysis() {
        return shell.sourceCodeAnalysis();
    }

    @Override
    public void close() {
        shell.close();
    }
}
