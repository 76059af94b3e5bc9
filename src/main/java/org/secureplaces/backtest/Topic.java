package org.secureplaces.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a published fact is about. England and Wales where nothing else is said. */
public enum Topic {
    /** Children in secure children's homes on a day. */
    CHILDREN("children_accommodated"),
    /** Of these, children placed for their welfare. */
    WELFARE_CHILDREN("children_accommodated;route=welfare"),
    /** Of these, children placed by the Youth Custody Service or its predecessor. */
    PLACED_BY_YCS("placed_by_ycs"),
    /** Approved places. */
    APPROVED("places_approved"),
    /** Places contracted to the justice side. */
    CONTRACTED("places_contracted"),
    /** Available over approved places. */
    AVAILABLE_SHARE("available_share"),
    /** Welfare referrals a year, England, repeats included. */
    REFERRALS("referrals_per_year"),
    /** Children from Wales on secure orders a year. */
    REFERRALS_WALES("referrals_wales_per_year"),
    /** Children waiting on a day, England. */
    WAITING("waiting"),
    /** Searches that end without a place, a day. */
    WITHDRAWAL("withdrawal_per_day"),
    /** Acceptances over considerations. */
    ACCEPTANCE("acceptance_pooled"),
    /** Mean completed welfare stay, days. */
    WELFARE_STAY("welfare_stay_days"),
    /** Share of the justice children in homes who are on remand. */
    REMAND_SHARE("remand_share"),
    /** Children under 18 in custody, all sectors, at a month end. */
    CUSTODY("under_18_custody");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    /** The name in files. */
    public String label() {
        return label;
    }

    /** The topic of a name in files. */
    public static Optional<Topic> of(String label) {
        return Arrays.stream(values()).filter(topic -> topic.label.equals(label)).findFirst();
    }

    /** All names in files. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Topic::label).toList();
    }
}
