package org.secureplaces.report.whatif;

import java.util.Comparator;
import java.util.List;
import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.Measure;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Unit;

/** What several what-ifs cost, where a sentence tells as much as a chart. */
public final class WhatIfCosts {

    private final WhatIfs whatIfs;

    public WhatIfCosts(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    /** That none of them clearly costs more or less; empty where one does, or no cost is told. */
    public String sentence() {
        List<Estimate> costs =
                whatIfs.all().stream()
                        .flatMap(one -> whatIfs.change(one, Measure.COST_POUNDS).stream())
                        .toList();
        if (costs.isEmpty() || costs.stream().anyMatch(Estimate::isClear)) {
            return "";
        }
        if (costs.stream().noneMatch(Estimate::hasRange)) {
            return "Whether any of them costs more or less cannot be told: "
                    + Estimate.TOO_FEW
                    + ".";
        }
        MoreOrFewer words = MoreOrFewer.of(Unit.MILLION_POUNDS);
        Comparator<Estimate> byMean = Comparator.comparingDouble(Estimate::mean);
        return "On average they cost from "
                + words.words(costs.stream().min(byMean).orElseThrow().mean())
                + " to "
                + words.words(costs.stream().max(byMean).orElseThrow().mean())
                + " a year, but each of them may cost more or less: see the last row of the table.";
    }
}
