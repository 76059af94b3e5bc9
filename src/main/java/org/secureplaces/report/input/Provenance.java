package org.secureplaces.report.input;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.HomeText;
import org.secureplaces.report.content.ReportContent.SourceText;

/** Every assumption, and the places of each home, with the way to its source. */
public final class Provenance {

    /** Tables of the numbers of single homes, which stand in the table of homes. */
    private static final Pattern OF_A_HOME = Pattern.compile("estate\\.homes\\[\\d+]");

    private static final Pattern WITH_RANGE = Pattern.compile("(\\d+) \\((.+)\\)");

    /**
     * An assumption in words; no cell is empty.
     *
     * @param title what it is
     * @param value with its unit
     * @param range or why there is none
     * @param status one of the words that have a badge
     * @param sources where it was read; empty for a judgement
     * @param unsourced why there is no source; empty where there is one
     */
    public record Assumption(
            String key,
            String title,
            String value,
            String range,
            String status,
            List<Link> sources,
            String unsourced,
            String reason) {}

    /** A source id with its grade in a word; the address only where it is listed. */
    public record Link(String id, boolean listed, String grade) {}

    /** A source, with an address that is safe to link to, or none. */
    public record Listed(
            String id,
            String title,
            String publisher,
            String published,
            String address,
            String grade) {}

    /** The places of a home on the first day; no cell is empty. */
    public record HomeRow(
            String home,
            String welfare,
            String range,
            int justice,
            String asOf,
            String note,
            List<Link> sources) {}

    private final List<AssumptionRow> rows;
    private final List<HomeText> homes;
    private final Map<String, SourceText> sources;
    private final List<SourceText> inOrder;

    public Provenance(ReportContent content) {
        rows = content.assumptions();
        homes = content.base().homes();
        inOrder = content.sources();
        sources =
                inOrder.stream()
                        .collect(
                                Collectors.toMap(
                                        SourceText::id,
                                        Function.identity(),
                                        (first, second) -> first));
    }

    /** All of them but the tables of single homes. */
    public List<Assumption> assumptions() {
        return rows.stream()
                .filter(row -> !OF_A_HOME.matcher(row.key()).matches())
                .map(this::assumption)
                .toList();
    }

    /** The assumption of a key, if it is in the table. */
    public Optional<Assumption> of(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().map(this::assumption);
    }

    private Assumption assumption(AssumptionRow row) {
        List<Link> links = links(row.sources());
        return new Assumption(
                row.key(),
                InputWords.asTitle(row.key()),
                value(row),
                range(row),
                row.status(),
                links,
                links.isEmpty() ? unsourced(row.status()) : "",
                row.reason().isBlank() ? "as the source has it" : row.reason());
    }

    private static String value(AssumptionRow row) {
        if (Double.isNaN(row.value())) {
            return "a table of numbers, in the scenario file";
        }
        String value = InputUnits.value(row.key(), row.value());
        return InputUnits.known(row.key()).isEmpty() && !row.unit().isEmpty()
                ? value + " " + row.unit()
                : value;
    }

    private String range(AssumptionRow row) {
        if (Double.isNaN(row.value())) {
            return "no range: tables are not drawn";
        }
        if (row.low() < row.high()) {
            return InputUnits.range(row.key(), row.low(), row.high());
        }
        return switch (row.status()) {
            case "published" ->
                    isOfficial(row) ? "no range: an official figure" : "no range: as published";
            case "derived" -> "no range: follows from the figures named";
            case "scenario" -> "no range: set by the scenario";
            default -> "no range: held at one value";
        };
    }

    private boolean isOfficial(AssumptionRow row) {
        return links(row.sources()).stream().allMatch(link -> link.grade().equals("official"));
    }

    private static String unsourced(String status) {
        return switch (status) {
            case "scenario" -> "the author of the scenario";
            case "calibrated" -> "a judgement, narrowed by published figures";
            default -> "a judgement";
        };
    }

    private List<Link> links(String ids) {
        return Arrays.stream(ids.split(";", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(this::link)
                .toList();
    }

    private Link link(String id) {
        return Optional.ofNullable(sources.get(id))
                .map(source -> new Link(id, true, source.grade().label()))
                .orElseGet(() -> new Link(id, false, ""));
    }

    /** The homes of the first scenario. */
    public List<HomeRow> homes() {
        return homes.stream().map(this::row).toList();
    }

    private HomeRow row(HomeText home) {
        Matcher size = WITH_RANGE.matcher(home.welfare());
        boolean drawn = size.matches();
        List<Link> links = links(home.sources());
        return new HomeRow(
                home.name(),
                drawn ? size.group(1) : home.welfare(),
                drawn ? size.group(2) : "no range: readings agree",
                home.justice(),
                home.asOf().isEmpty() ? "set in a scenario file" : home.asOf(),
                home.note().isEmpty() ? "as the source has it" : home.note(),
                links);
    }

    /** The sources in order. */
    public List<Listed> sources() {
        return inOrder.stream()
                .map(
                        s ->
                                new Listed(
                                        s.id(),
                                        s.title(),
                                        s.publisher(),
                                        s.published(),
                                        safe(s.address()),
                                        s.grade().label()))
                .toList();
    }

    /** Only web addresses become links; anything else could run a script. */
    private static String safe(String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }
}
