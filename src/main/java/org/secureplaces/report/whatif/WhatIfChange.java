package org.secureplaces.report.whatif;

import org.secureplaces.report.content.Estimate;
import org.secureplaces.report.content.MoreOrFewer;
import org.secureplaces.report.content.Unit;

/**
 * A paired difference in the words of a table.
 *
 * @param number such as "7.2 more" or "no clear change"
 * @param range where 95 of 100 futures lie, or what stands for it
 * @param reach the same in fewer words
 */
public record WhatIfChange(String number, String range, String reach) {

    private static final String NOT_CLEAR = "no clear change";

    /** What nobody knows. */
    static final WhatIfChange UNTOLD = new WhatIfChange("\u2013", "", "");

    /** Of children a decimal, of money millions. */
    public static WhatIfChange of(Estimate difference, Unit unit) {
        MoreOrFewer words = MoreOrFewer.of(unit);
        String mean = words.words(difference.mean());
        if (!difference.hasRange()) {
            return difference.mean() == 0
                    ? new WhatIfChange("no change", "", "")
                    : new WhatIfChange(mean, Estimate.TOO_FEW, "no range yet");
        }
        if (difference.low() == 0 && difference.high() == 0) {
            return new WhatIfChange("no change", "", "");
        }
        String range = words.range(difference);
        if (difference.isClear()) {
            String side = mean.substring(mean.lastIndexOf(' '));
            String reach = range.endsWith(side) ? cut(range, side) : range;
            return new WhatIfChange(mean, reach, reach);
        }
        return new WhatIfChange(
                NOT_CLEAR, (mean.equals("none") ? "none" : mean) + " on average, " + range, range);
    }

    /** Of pounds, in millions that whoever shows it names. */
    public static WhatIfChange ofMillions(Estimate pounds) {
        WhatIfChange change = of(pounds, Unit.MILLION_POUNDS);
        return new WhatIfChange(bare(change.number), bare(change.range), bare(change.reach));
    }

    private static String bare(String money) {
        return money.replace("\u00a3", "").replace(" million", "");
    }

    private static String cut(String range, String side) {
        return range.substring(0, range.length() - side.length());
    }

    /** In one line, such as "7.2 more (3.1 to 11)". */
    public String sentence() {
        return range.isEmpty() ? number : number + " (" + range + ")";
    }

    public boolean isClear() {
        return !number.equals(NOT_CLEAR);
    }
}
