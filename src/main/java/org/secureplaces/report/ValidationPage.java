package org.secureplaces.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secureplaces.validation.Check;
import org.secureplaces.validation.Check.Unit;
import org.secureplaces.validation.Check.Use;
import org.secureplaces.validation.CheckResult;

/** The page that says how far the model agrees with what is published, as Markdown. */
public final class ValidationPage {

    private final List<CheckResult> results;
    private final int replications;

    public ValidationPage(List<CheckResult> results, int replications) {
        this.results = List.copyOf(results);
        this.replications = replications;
    }

    /** The whole page. */
    public String text() {
        return template()
                .replace("{replications}", Integer.toString(replications))
                .replace("{summary}", summary())
                .replace("{table}", table())
                .replace("{misfits}", misfits());
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        for (Use use : List.of(Use.HELD_OUT, Use.FIT, Use.START, Use.CODE_ONLY)) {
            long all = results.stream().filter(result -> result.check().use() == use).count();
            long inside =
                    results.stream()
                            .filter(result -> result.check().use() == use && result.isInside())
                            .count();
            parts.add(inside + " of " + all + " marked \"" + use.label() + "\"");
        }
        return "Inside the simulated range lie " + String.join(", ", parts) + ".";
    }

    private String table() {
        StringBuilder table = new StringBuilder();
        line(
                table,
                "Check",
                "Date",
                "Published",
                "Source",
                "Use",
                "Simulated mean",
                "95% of runs",
                "Inside",
                "p");
        line(table, "---", "---", "---:", "---", "---", "---:", "---:", "---", "---:");
        results.forEach(result -> row(table, result));
        return table.toString().stripTrailing();
    }

    private static void row(StringBuilder table, CheckResult result) {
        Check check = result.check();
        Unit unit = check.published().unit();
        boolean judged = check.use() != Use.BESIDE;
        line(
                table,
                check.what(),
                check.when(),
                published(check.published()),
                check.published().source(),
                check.use().label(),
                number(result.mean(), unit),
                number(result.low(), unit) + " to " + number(result.high(), unit),
                !judged ? "" : result.isInside() ? "yes" : "**no**",
                judged ? String.format(Locale.ROOT, "%.3f", result.probability()) : "");
    }

    private static String published(Check.Published published) {
        String value = number(published.value(), published.unit());
        String low = number(published.low(), published.unit());
        String high = number(published.high(), published.unit());
        boolean stated = published.value() != (published.low() + published.high()) / 2;
        String range = low + " to " + high;
        return low.equals(high) ? low : stated ? value + " (" + range + ")" : range;
    }

    /** One sentence for each reason, before the checks that it explains. */
    private String misfits() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (CheckResult result : results) {
            if (!result.isInside()) {
                Check check = result.check();
                String reason =
                        check.reason().isEmpty()
                                ? "No published figure explains the difference."
                                : check.reason();
                byReason.computeIfAbsent(reason, key -> new ArrayList<>())
                        .add(check.what() + ", " + check.when());
            }
        }
        StringBuilder text = new StringBuilder();
        byReason.forEach(
                (reason, checks) ->
                        text.append("- ")
                                .append(reason)
                                .append(" *(")
                                .append(String.join("; ", checks))
                                .append(".)*\n"));
        return byReason.isEmpty() ? "Everything fits." : text.toString().stripTrailing();
    }

    private static void line(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    static String number(double value, Unit unit) {
        return switch (unit) {
            case SHARE -> String.format(Locale.ROOT, "%.1f%%", 100 * value);
            case RATIO -> String.format(Locale.ROOT, "%.2f", value);
            case CHILDREN, DAYS, MILES, PLACES, APPLICATIONS ->
                    value == Math.rint(value) || value >= 100
                            ? String.format(Locale.ROOT, "%.0f", value)
                            : String.format(Locale.ROOT, "%.1f", value);
        };
    }

    private static String template() {
        try (InputStream in = ValidationPage.class.getResourceAsStream("validation.md")) {
            if (in == null) {
                throw new IllegalStateException("validation.md is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("validation.md cannot be read", e);
        }
    }
}
