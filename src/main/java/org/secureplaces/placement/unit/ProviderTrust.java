package org.secureplaces.placement.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.secureplaces.engine.Calendar;
import org.secureplaces.engine.Dates;
import org.secureplaces.evidence.Figure;
import org.secureplaces.placement.Desk;
import org.secureplaces.placement.Homes;
import org.secureplaces.placement.Search;

/**
 * Delivery outside council control: an independent trust or provider runs several homes with one
 * list of referrals and one staff, so that a place which is effective at one of them can be used at
 * another that has room; everything else is as under the national unit. Each home still decides for
 * itself whom it accepts, since by regulation its registered manager answers for that (Children's
 * Homes (England) Regulations 2015).
 *
 * @param unit what homes and councils do, as under the national unit
 * @param homes names of the homes that it runs, at least two
 */
public record ProviderTrust(NationalUnit unit, List<String> homes) implements VariantOfUnit {

    public ProviderTrust {
        homes = List.copyOf(homes);
        if (homes.stream().distinct().count() < 2) {
            throw new IllegalArgumentException(
                    "a trust must run at least two homes, was stated with " + homes);
        }
    }

    @Override
    public List<String> sharedStaff(LocalDate date) {
        return homes;
    }

    @Override
    public String inWords() {
        return "One trust runs "
                + String.join(", ", homes)
                + " with one staff, which goes where there is room; the rest is as under the national"
                + " unit.";
    }

    @Override
    public Desk desk(Homes estate, Calendar calendar, Dates dates) {
        return unit.desk(estate, calendar, dates);
    }

    @Override
    public ProviderTrust with(Search other) {
        return new ProviderTrust(unit.with(other), homes);
    }

    @Override
    public ProviderTrust map(UnaryOperator<Figure> change) {
        return new ProviderTrust(unit.map(change), homes);
    }
}
