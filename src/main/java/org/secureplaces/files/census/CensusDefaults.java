package org.secureplaces.files.census;

import java.time.LocalDate;
import java.util.List;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Home;

/**
 * What a scenario has without a release, for all that a release does not say.
 *
 * @param homes as they are on the day of the release by all that is known besides
 * @param children number on each basis, whose proportions are used
 * @param waiting children with an open welfare referral
 * @param available share of approved places that are available
 */
public record CensusDefaults(
        LocalDate day, List<Home> homes, List<Integer> children, Figure waiting, Figure available) {

    public CensusDefaults {
        homes = List.copyOf(homes);
        children = List.copyOf(children);
    }

    List<String> names() {
        return homes.stream().map(Home::name).toList();
    }

    /** Approved places of each home, open or not. */
    double[] sizes() {
        return homes.stream()
                .map(home -> home.on(day))
                .mapToDouble(state -> state.welfare() + state.justice())
                .toArray();
    }

    int contracted() {
        return homes.stream().mapToInt(home -> home.on(day).justice()).sum();
    }
}
