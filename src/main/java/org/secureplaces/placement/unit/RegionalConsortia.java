package org.secureplaces.placement.unit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.child.Region;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.evidence.InWords;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.Search;

/**
 * Councils of neighbouring regions act together: for its first days a referral is shared with the
 * homes of the child's own consortium only, then with all, and from then on everything is as under
 * the national unit.
 *
 * @param unit what homes and councils do, as under the national unit
 * @param consortia the regions of each consortium; each region is in exactly one
 * @param ownFirstDays days for which only homes of the own consortium see a referral
 */
public record RegionalConsortia(
        NationalUnit unit, List<List<Region>> consortia, Figure ownFirstDays)
        implements VariantOfUnit {

    public RegionalConsortia {
        consortia = consortia.stream().map(List::copyOf).toList();
        for (Region region : Region.values()) {
            long memberships = consortia.stream().filter(one -> one.contains(region)).count();
            if (memberships != 1) {
                throw new IllegalArgumentException(
                        region.label()
                                + " must be in exactly one consortium, was in "
                                + memberships);
            }
        }
    }

    @Override
    public String inWords() {
        String groups =
                consortia.stream()
                        .map(one -> one.stream().map(Region::label).collect(joining(", ")))
                        .collect(joining("; "));
        return "Regions act together in groups ("
                + groups
                + "): for its first "
                + InWords.value(ownFirstDays)
                + " days a referral is shared with the homes of the child\u2019s own group only, then"
                + " with all; the rest is as under the national unit.";
    }

    @Override
    public Desk desk(Homes homes, Calendar calendar, Dates dates) {
        boolean[][] own = ownHomes(homes);
        double days = ownFirstDays.value();
        Visibility visibility =
                (home, referral) ->
                        own[referral.child().region().ordinal()][home]
                                ? referral.referral().day()
                                : referral.referral().day() + days;
        return new NationalUnitDesk(unit, homes, calendar, visibility);
    }

    @Override
    public RegionalConsortia with(Search other) {
        return new RegionalConsortia(unit.with(other), consortia, ownFirstDays);
    }

    @Override
    public RegionalConsortia map(UnaryOperator<Figure> change) {
        return new RegionalConsortia(unit.map(change), consortia, change.apply(ownFirstDays));
    }

    /** By region of the child, which homes are of its consortium. */
    private boolean[][] ownHomes(Homes homes) {
        boolean[][] own = new boolean[Region.values().length][homes.count()];
        for (List<Region> consortium : consortia) {
            for (Region child : consortium) {
                for (int home = 0; home < homes.count(); home++) {
                    int asked = home;
                    own[child.ordinal()][home] =
                            consortium.stream().anyMatch(region -> homes.isIn(asked, region));
                }
            }
        }
        return own;
    }
}
