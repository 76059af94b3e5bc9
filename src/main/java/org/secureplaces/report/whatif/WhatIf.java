package org.secureplaces.report.whatif;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.ReportContent.ScenarioText;
import org.secureplaces.report.content.Sample;
import org.secureplaces.report.content.Span;

/**
 * A scenario beside the one that it is compared with.
 *
 * @param letter by which charts and tables name it, A for the one that harms most
 * @param against the scenario that it is compared with
 * @param span the years that it is told for
 * @param isApart whether it has another base or other years than most, so that it is not to be read
 *     against the others
 * @param difference children a year without a place, more than in the other scenario
 * @param futures the difference in each future, where they are kept
 */
public record WhatIf(
        String letter,
        ScenarioText scenario,
        ScenarioText against,
        Span span,
        boolean isApart,
        Estimate difference,
        Optional<Sample> futures) {

    private static final Pattern DATED =
            Pattern.compile(
                    "(.+?),? ((?:in|from|on) (?:\\d+ )?(?:January|February|March|April|May|June|July"
                            + "|August|September|October|November|December) \\d{4})");
    private static final Pattern ORDER = Pattern.compile("(Close|Open) (.+)");
    private static final Pattern STORY = Pattern.compile("(.+?) (closes|opens)( .+)?");

    WhatIf lettered(String other) {
        return new WhatIf(other, scenario, against, span, isApart, difference, futures);
    }

    /** Its name without the date, such as "Close Clare Lodge". */
    public String title() {
        Matcher dated = DATED.matcher(scenario.name());
        return dated.matches() ? dated.group(1) : scenario.name();
    }

    /** The letter and the name. */
    public String heading() {
        return letter + " \u00b7 " + title();
    }

    /** The date in its name, such as "in April 2027"; may be empty. */
    public String when() {
        Matcher dated = DATED.matcher(scenario.name());
        return dated.matches() ? dated.group(2) : "";
    }

    /** What is done, as the subject of a sentence, such as "closing Clare Lodge". */
    String doing() {
        Matcher order = ORDER.matcher(title());
        if (order.matches()) {
            return (order.group(1).equals("Close") ? "closing " : "opening ") + order.group(2);
        }
        Matcher story = STORY.matcher(title());
        if (!story.matches()) {
            return "\u201c" + title() + "\u201d";
        }
        String rest = story.group(3) == null ? "" : story.group(3);
        return (story.group(2).equals("closes") ? "closing " : "opening ") + story.group(1) + rest;
    }

    /** Whether more children are without a place in nearly every future, or fewer. */
    public boolean isClear() {
        return difference.isClear();
    }

    public boolean isHarm() {
        return difference.mean() > 0;
    }
}
