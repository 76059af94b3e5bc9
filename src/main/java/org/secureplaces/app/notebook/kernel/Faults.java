package org.secureplaces.app.notebook.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import org.secureplaces.files.InputException;
import org.secureplaces.run.Interruption;

/** Says in the lines of a cell what went wrong in it. */
record Faults(JShell shell, Map<String, Integer> firstLines) {

    /** What went wrong with a piece that begins in a line of its cell; empty where nothing did. */
    Optional<List<String>> of(SnippetEvent event, String source, int line) {
        if (event.status() == Snippet.Status.REJECTED) {
            return Optional.of(mistakes(event.snippet(), source, line));
        }
        JShellException thrown = event.exception();
        return thrown == null ? Optional.empty() : Optional.of(thrown(thrown));
    }

    private List<String> mistakes(Snippet snippet, String source, int line) {
        List<String> lines = new ArrayList<>();
        shell.diagnostics(snippet)
                .filter(Diag::isError)
                .forEach(
                        mistake -> {
                            int start = (int) Math.max(0, mistake.getStartPosition());
                            int at = Math.min(start, source.length());
                            String before = source.substring(0, at);
                            int below = (int) before.chars().filter(c -> c == '\n').count();
                            lines.add(
                                    "line "
                                            + (line + below)
                                            + ": "
                                            + mistake.getMessage(Locale.UK));
                            String faulty = source.lines().skip(below).findFirst().orElse("");
                            lines.add("    " + faulty);
                            int column = at - before.lastIndexOf('\n') - 1;
                            lines.add("    " + " ".repeat(Math.max(0, column)) + "^");
                        });
        return lines.isEmpty() ? List.of("line " + line + ": is not complete") : lines;
    }

    private List<String> thrown(JShellException thrown) {
        if (thrown instanceof EvalException exception) {
            return exception(exception);
        }
        String what =
                thrown instanceof UnresolvedReferenceException unresolved
                        ? "uses what is not there yet: " + unresolved.getSnippet().source().strip()
                        : String.valueOf(thrown.getMessage());
        return List.of(what);
    }

    private List<String> exception(EvalException exception) {
        List<String> lines = new ArrayList<>();
        String name = exception.getExceptionClassName();
        String message = exception.getMessage();
        boolean ours =
                name.equals(InputException.class.getName())
                        || name.equals(Interruption.class.getName());
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String start = ours ? "" : simple + (message == null ? "" : ": ");
        (start + (message == null ? "" : message)).lines().forEach(lines::add);
        for (StackTraceElement element : exception.getStackTrace()) {
            place(element).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<String> place(StackTraceElement element) {
        String file = element.getFileName();
        Integer first = file == null || !file.startsWith("#") ? null : line(file.substring(1));
        return first == null
                ? Optional.empty()
                : Optional.of(
                        "    at line " + (first + element.getLineNumber() - 1) + " of a cell");
    }

    private @org.jspecify.annotations.Nullable Integer line(String snippet) {
        return firstLines.get(snippet);
    }
}
