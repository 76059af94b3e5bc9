package org.secureplaces.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secureplaces.app.output.Writing;
import org.secureplaces.forecast.row.AssumptionRow;
import org.secureplaces.report.content.ReportContent.SourceText;

/** The list of sources that a report ends with. */
class ListedSourcesTest {

    private static SourceText listed(String id) {
        AssumptionRow row = new AssumptionRow("key", 1, 1, 1, "", "published", id, "");
        List<SourceText> sources = Writing.sources(List.of(row));
        assertThat(sources).hasSize(1);
        return sources.get(0);
    }

    /** Both sources were called S01 once; each fact is listed with its own. */
    @Test
    void a_fact_of_either_side_is_listed_with_the_source_of_its_side() {
        assertThat(listed("W001").title())
                .contains("referrals received: 569")
                .contains("In: Written answer: Secure Accommodation");
        assertThat(listed("W001").publisher()).startsWith("House of Commons");
        assertThat(listed("J001").title())
                .contains("under-18s in custody, end of month: 355")
                .contains("In: Youth custody data");
        assertThat(listed("J001").publisher()).startsWith("HMPPS");
    }

    @Test
    void a_source_of_either_side_may_be_cited_by_itself() {
        assertThat(listed("WS86").title()).startsWith("Contractor given green light");
        assertThat(listed("JS86").title()).startsWith("Accommodation for children in police");
    }
}
