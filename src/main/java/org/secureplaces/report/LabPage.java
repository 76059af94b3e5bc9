package org.secureplaces.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secureplaces.report.answer.PastRecord;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.finding.KeyNumbers;

/** The first page of a report alone, to be printed on one sheet: an answer to take along. */
public final class LabPage {

    private static final String TEMPLATE = "lab_page.html";

    private final ReportContent content;
    private final PastRecord past;

    public LabPage(ReportContent content, PastRecord past) {
        this.content = content;
        this.past = past;
    }

    /** The page, with its style inside: a file of its own. */
    public String html() {
        Findings findings = new Findings(content);
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("content", content);
        words.put("first", FirstPage.of(content, findings, past));
        words.put("lead", new KeyNumbers(content, findings).lead());
        words.put("from", List.of());
        words.put("contact", "");
        words.put("whole", findings.periods().whole());
        words.put("replications", String.format(Locale.UK, "%,d", content.run().replications()));
        return withoutLinks(Template.filled(TEMPLATE, words));
    }

    /** What a link leads to is not on this page. */
    private static String withoutLinks(String page) {
        return page.replaceAll("(?s)<a class=\"from[^>]*>(.*?)</a>", "$1")
                .replaceAll("(?s)<p class=\"print-choice\">.*?</p>", "")
                .replaceAll("(?s)<details class=\"data\"[^>]*>.*?</details>", "")
                .replace("<header class=\"first\">", "<div class=\"first\" role=\"main\">")
                .replace("</header>", "</div>");
    }

    /** The style of the page, as a file. */
    public static String style() {
        return Template.resource("report.css");
    }
}
