package org.secureplaces.report.content;

import org.secureplaces.report.content.ReportContent.ScenarioText;

/** What the parts of a first page share: the scenario it is about, its years and its numbers. */
public record Told(ReportContent content, Numbers numbers, FullYears years, ScenarioText scenario) {

    private static final int LONGEST_SAID = 40;

    /** The page on a scenario. */
    public static Told of(ReportContent content, Findings findings, ScenarioText scenario) {
        return new Told(
                content,
                new Numbers(content, findings),
                new FullYears(content, findings.periods()),
                scenario);
    }

    public ScenarioText base() {
        return content.base();
    }

    /** Whether there is a base that the scenario is compared with. */
    public boolean isCompared() {
        return scenario != content.base();
    }

    /** The years that numbers are told for. */
    public Span span() {
        Span full = years.of(scenario);
        Span whole = years.whole();
        return numbers.tell(full) ? full : whole;
    }

    /** The scenario supposed, such as "if Atkinson closes". */
    public String condition() {
        String condition = scenario.asked().condition();
        return condition.isEmpty() ? supposed() : condition;
    }

    /** A name that is too long to be read aloud in a sentence stands in the title above it. */
    private String supposed() {
        if (scenario.name().length() <= LONGEST_SAID) {
            return "with \u201c" + scenario.name() + "\u201d";
        }
        return switch (scenario.changes().size()) {
            case 0, 1 -> "with this change";
            case 2 -> "with both changes";
            default -> "with these changes";
        };
    }

    /** The base, as a column is headed. */
    public String today() {
        String name = base().name().replaceFirst("^Baseline: ", "");
        return name.substring(0, 1).toUpperCase(java.util.Locale.UK) + name.substring(1);
    }

    /** The scenario, as a column is headed. */
    public String then() {
        String condition = scenario.asked().condition();
        return condition.isEmpty()
                ? scenario.name().length() <= LONGEST_SAID
                        ? scenario.name()
                        : "W" + supposed().substring(1)
                : condition.substring(0, 1).toUpperCase(java.util.Locale.UK)
                        + condition.substring(1);
    }
}
