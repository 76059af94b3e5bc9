package org.secureplaces.report.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secureplaces.report.content.ReportContent;
import org.secureplaces.report.content.Unit;
import org.secureplaces.report.whatif.WhatIfTable.Cell;
import org.secureplaces.report.whatif.WhatIfTable.Line;

/** Whom several what-ifs touch: the groups of children for whom any of them clearly changes. */
public final class WhatIfGroups {

    private static final List<String> KINDS =
            List.of("route=welfare;sex=", "route=welfare;region=");

    private final WhatIfs whatIfs;
    private final ReportContent content;
    private final List<Line> lines = new ArrayList<>();
    private int unclear;

    public WhatIfGroups(WhatIfs whatIfs, ReportContent content) {
        this.whatIfs = whatIfs;
        this.content = content;
        KINDS.forEach(this::add);
    }

    /**
     * Sexes and regions, children a year without a place; only those of which something is clear.
     */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** What is said of the groups that are not shown; empty where all are. */
    public String others() {
        if (unclear == 0) {
            return "";
        }
        return lines.isEmpty()
                ? "In no single group of children is the change of any of them clear: the numbers are too few to"
                        + " tell who bears it."
                : "In the other groups the numbers are too few to tell.";
    }

    private void add(String kind) {
        Set<String> groups = new LinkedHashSet<>();
        whatIfs.all()
                .forEach(
                        one ->
                                groups.addAll(
                                        content.futures()
                                                .groups(
                                                        one.scenario().name(),
                                                        WhatIfs.WITHOUT,
                                                        kind)));
        groups.stream().filter(group -> group.indexOf(';', kind.length()) < 0).forEach(this::line);
    }

    private void line(String group) {
        List<Cell> cells = new ArrayList<>();
        boolean isTold = false;
        for (WhatIf one : whatIfs.all()) {
            Optional<WhatIfChange> change =
                    content.futures()
                            .difference(
                                    one.scenario().name(),
                                    one.against().name(),
                                    WhatIfs.WITHOUT,
                                    group,
                                    one.span())
                            .map(sample -> WhatIfChange.of(sample.estimate(), Unit.CHILDREN));
            boolean isClear = change.map(WhatIfChange::isClear).orElse(false);
            isTold |= isClear && change.map(by -> !by.range().isEmpty()).orElse(false);
            cells.add(
                    isClear
                            ? new Cell(change.get().number(), change.get().range())
                            : new Cell("too few to tell", ""));
        }
        unclear += isTold ? 0 : 1;
        if (isTold) {
            lines.add(new Line(name(group), "", cells));
        }
    }

    private static String name(String group) {
        String value = group.substring(group.lastIndexOf('=') + 1);
        return group.contains("sex=") ? WhatIfWords.upper(value) + "s" : value;
    }
}
