package org.secureplaces.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secureplaces.report.chart.WhatIfCharts;
import org.secureplaces.report.content.Findings;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.whatif.WhatIfCosts;
import org.secureplaces.report.whatif.WhatIfGroups;
import org.secureplaces.report.whatif.WhatIfTable;
import org.secureplaces.report.whatif.WhatIfWords;
import org.secureplaces.report.whatif.WhatIfs;

/** The part of a page that shows several what-ifs side by side; empty where there are not two. */
final class Several {

    private final ReportContent content;
    private final WhatIfs whatIfs;

    Several(ReportContent content, Findings findings) {
        this.content = content;
        this.whatIfs = new WhatIfs(content, findings);
    }

    boolean isEmpty() {
        return !whatIfs.isSeveral();
    }

    /** The same forecast without the scenarios that have another base than the first. */
    ReportContent withOneBase() {
        List<ReportContent.ScenarioText> some = new ArrayList<>(content.scenarios());
        whatIfs.all().stream()
                .filter(whatIfs::hasOwnBase)
                .forEach(one -> some.remove(one.scenario()));
        return content.with(some);
    }

    /** The answer in plain sentences, a line each. */
    List<String> lines() {
        return new WhatIfWords(whatIfs, content).lines();
    }

    /** What its fragments are filled with. */
    Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        if (isEmpty()) {
            return words;
        }
        WhatIfWords told = new WhatIfWords(whatIfs, content);
        words.put("headline", told.headline());
        words.put("lead", told.lead());
        words.put("years", told.years());
        words.put("order", told.order());
        words.put("apart", told.apart());
        words.put("hasOwnBase", whatIfs.all().stream().anyMatch(whatIfs::hasOwnBase));
        words.put("hasRange", content.run().hasRange());
        tables(words);
        pictures(words);
        return words;
    }

    private void tables(Map<String, Object> words) {
        WhatIfTable table = new WhatIfTable(whatIfs, content);
        WhatIfGroups groups = new WhatIfGroups(whatIfs, content);
        words.put("heads", table.heads());
        words.put("lines", table.lines());
        words.put("groupHeads", table.heads().subList(1, table.heads().size()));
        words.put("groups", groups.lines());
        words.put("otherGroups", groups.others());
    }

    private void pictures(Map<String, Object> words) {
        WhatIfCharts charts = new WhatIfCharts(whatIfs);
        words.put("chart", charts.children());
        words.put("costs", charts.money().stream().toList());
        words.put("costSentence", new WhatIfCosts(whatIfs).sentence());
    }
}
