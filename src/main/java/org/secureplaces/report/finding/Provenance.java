package org.secureplaces.report.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.report.finding.ReportContent.SourceText;

/** Every assumption with the way to its source. */
public final class Provenance {
    /**
     * An assumption in words.
     *
     * @param known whether the status is one of the four that have a badge
     */
    record Assumption(
            String key,
            String value,
            String range,
            String unit,
            String status,
            List<Link> sources,
            String reason) {}

    /** A source id, with the address only where it is listed. */
    record Link(String id, boolean listed) {}

    /** A source, with an address that is safe to link to, or none. */
    record Listed(String id, String title, String publisher, String published, String address) {}

    private final List<AssumptionRow> rows;
    private final Map<String, SourceText> sources;
    private final List<SourceText> inOrder;

    public Provenance(ReportContent content) {
        rows = content.assumptions();
        inOrder = content.sources();
        sources =
                inOrder.stream()
                        .collect(
                                Collectors.toMap(
                                        SourceText::id,
                                        Function.identity(),
                                        (first, second) -> first));
    }

    public List<Assumption> assumptions() {
        return rows.stream().map(this::assumption).toList();
    }

    private Assumption assumption(AssumptionRow row) {
        boolean fixed = row.low() == row.high();
        return new Assumption(
                row.key(),
                plain(row.value()),
                fixed ? "fixed" : plain(row.low()) + " to " + plain(row.high()),
                row.unit(),
                row.status(),
                links(row.sources()),
                row.reason());
    }

    private List<Link> links(String ids) {
        return Arrays.stream(ids.split(";", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(id -> new Link(id, sources.containsKey(id)))
                .toList();
    }

    public List<Listed> sources() {
        return inOrder.stream()
                .map(
                        s ->
                                new Listed(
                                        s.id(),
                                        s.title(),
                                        s.publisher(),
                                        s.published(),
                                        safe(s.address())))
                .toList();
    }

    /** Only web addresses become links; anything else could run a script. */
    private static String safe(String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }

    /** Up to four significant digits, whole thousands with separators. */
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        BigDecimal short4 = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
        return Math.abs(value) >= 10_000
                ? String.format(java.util.Locale.UK, "%,.0f", value)
                : short4.toPlainString();
    }
}
