package org.secureplaces.backtest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is assumed where nothing was published by the day of a forecast. */
public final class Priors {

    /** The parameters that need a prior. */
    public static final List<String> NEEDED =
            List.of(
                    "welfare_share",
                    "ycs_share",
                    "remand_share",
                    "dto_share_of_sentenced",
                    "available_share",
                    "effective_share",
                    "referrals_per_year",
                    "referrals_wales_per_year",
                    "waiting",
                    "withdrawal_per_day",
                    "acceptance_pooled",
                    "referrals_per_child",
                    "referral_to_end_days",
                    "welfare_stay_days",
                    "remand_stay_days",
                    "dto_stay_days",
                    "other_sentence_stay_days",
                    "others_stay_days",
                    "remand_sentenced",
                    "rate_range",
                    "walk_yearly_sd",
                    "trend_range",
                    "trend_keeps",
                    "together_yearly_sd",
                    "own_change",
                    "own_yearly_sd",
                    "homes_follow",
                    "effective_yearly_sd",
                    "effective_keeps",
                    "withdrawal_yearly_sd",
                    "monthly_cv",
                    "national_year_sd");

    private final Map<String, Prior> byName = new LinkedHashMap<>();

    /**
     * A range with its reason.
     *
     * @param name one of those needed
     */
    public record Prior(String name, Fact.Amount amount, String reason) {}

    /**
     * Priors by name.
     *
     * @throws IllegalArgumentException if one that is needed is missing
     */
    public Priors(List<Prior> priors) {
        priors.forEach(prior -> byName.put(prior.name(), prior));
        List<String> missing = NEEDED.stream().filter(name -> !byName.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no prior for " + String.join(", ", missing));
        }
    }

    /** The same, but some priors replaced by others of their names. */
    Priors with(List<Prior> others) {
        Map<String, Prior> all = new LinkedHashMap<>(byName);
        others.forEach(prior -> all.put(prior.name(), prior));
        return new Priors(List.copyOf(all.values()));
    }

    /** The middle of a prior. */
    double middle(String name) {
        return of(name).amount().value();
    }

    Prior of(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no prior for " + name));
    }
}
