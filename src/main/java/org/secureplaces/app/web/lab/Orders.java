package org.secureplaces.app.web.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secureplaces.app.web.ask.Limits;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Span;
import org.secureplaces.report.whatif.WhatIf;
import org.secureplaces.report.whatif.WhatIfWords;

/** Which of several answers does more harm, and in how many of the futures that they share. */
public final class Orders {

    private static final String SPAN = "span";

    private Orders() {}

    /** A sentence for each pair of neighbours in order of harm, among those of the same years. */
    public static Map<String, Object> of(List<Answer> answers) {
        List<Map<String, Object>> told =
                answers.stream()
                        .map(Answer::asTold)
                        .filter(one -> numbers(one.get("dots")).length > 0)
                        .toList();
        List<Map<String, Object>> alike =
                told.stream()
                        .filter(one -> same(one, told.get(0), SPAN))
                        .filter(one -> same(one, told.get(0), "years"))
                        .toList();
        int futures =
                alike.stream().mapToInt(one -> numbers(one.get("dots")).length).min().orElse(0);
        return Map.of(
                "futures",
                futures,
                "sentences",
                WhatIfWords.order(alike.stream().map(one -> whatIf(one, futures)).toList()));
    }

    private static boolean same(Map<String, Object> one, Map<String, Object> other, String key) {
        return String.valueOf(one.get(key)).equals(String.valueOf(other.get(key)));
    }

    private static WhatIf whatIf(Map<String, Object> answer, int futures) {
        Sample sample =
                Sample.of(Arrays.copyOf(numbers(answer.get("dots")), futures), Limits.PER_DRAW);
        ScenarioText scenario = named(String.valueOf(answer.get("name")));
        return new WhatIf(
                "",
                scenario,
                named(""),
                new Span(List.of("all"), 1),
                false,
                sample.estimate(),
                Optional.of(sample));
    }

    private static ScenarioText named(String name) {
        return new ScenarioText(
                name,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                ReportContent.Rules.SAME,
                ReportContent.Asked.NOTHING);
    }

    /** The difference of each future: numbers where it was simulated, a list where it was kept. */
    private static double[] numbers(@Nullable Object dots) {
        if (dots instanceof double[] own) {
            return own;
        }
        List<Double> found = new ArrayList<>();
        if (dots instanceof List<?> list) {
            list.forEach(one -> found.add(one instanceof Number n ? n.doubleValue() : Double.NaN));
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
