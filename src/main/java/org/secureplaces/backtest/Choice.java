package org.secureplaces.backtest;

import java.util.ArrayList;
import java.util.List;

/**
 * Another choice of what is assumed about children in custody, to be tried beside the shipped one.
 *
 * @param name as the page shows it
 * @param priors in the place of shipped ones
 * @param settings in the place of those that follow from facts and priors
 */
public record Choice(String name, List<Priors.Prior> priors, List<Setting.Assumed> settings) {

    /** What is shipped. */
    public static final Choice SHIPPED = new Choice("as shipped", List.of(), List.of());

    public Choice {
        priors = List.copyOf(priors);
        settings = List.copyOf(settings);
    }

    /** The priors of this choice. */
    public Priors priors(Priors shipped) {
        return shipped.with(priors);
    }

    /**
     * The settings of this choice.
     *
     * @throws IllegalArgumentException if one of its own is none of those that there are
     */
    public List<Setting> settings(List<Setting> usual) {
        List<Setting> all = new ArrayList<>(usual);
        for (Setting.Assumed own : settings) {
            int place = usual.stream().map(Setting::keys).toList().indexOf(own.keys());
            if (place < 0) {
                throw new IllegalArgumentException(
                        "a choice must change a setting that forecasts of custody have, was "
                                + own.keys());
            }
            all.set(place, own);
        }
        return List.copyOf(all);
    }
}
