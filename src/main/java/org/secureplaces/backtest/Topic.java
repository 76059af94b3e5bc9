package org.secureplaces.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.secureplaces.evidence.CountUnit;

/** What a published fact is about. England and Wales where nothing else is said. */
public enum Topic {
    /** Children in secure children's homes on a day. */
    CHILDREN("children_accommodated", CountUnit.CHILD),
    /** Of these, children placed for their welfare. */
    WELFARE_CHILDREN("children_accommodated;route=welfare", CountUnit.CHILD),
    /** Of these, children placed by the Youth Custody Service or its predecessor. */
    PLACED_BY_YCS("placed_by_ycs", CountUnit.CHILD),
    /** Approved places. */
    APPROVED("places_approved", CountUnit.PLACE),
    /** Places contracted to the justice side. */
    CONTRACTED("places_contracted", CountUnit.PLACE),
    /** Available over approved places. */
    AVAILABLE_SHARE("available_share", CountUnit.SHARE),
    /** Welfare referrals a year, England, repeats included. */
    REFERRALS("referrals_per_year", CountUnit.REFERRAL),
    /** Children from Wales on secure orders a year. */
    REFERRALS_WALES("referrals_wales_per_year", CountUnit.CHILD),
    /** Children waiting on a day, England. */
    WAITING("waiting", CountUnit.CHILD),
    /** Searches that end without a place, a day. */
    WITHDRAWAL("withdrawal_per_day", CountUnit.RATE),
    /** Acceptances over considerations. */
    ACCEPTANCE("acceptance_pooled", CountUnit.SHARE),
    /** Mean completed welfare stay, days. */
    WELFARE_STAY("welfare_stay_days", CountUnit.DAYS),
    /** Share of the justice children in homes who are on remand. */
    REMAND_SHARE("remand_share", CountUnit.SHARE),
    /** Children under 18 in custody, all sectors, at a month end. */
    CUSTODY("under_18_custody", CountUnit.CHILD),

    /** Children said to wait on a day, by somebody who did not count them. */
    WAITING_BESIDE("waiting_beside", CountUnit.CHILD, Use.SHOWN),
    /** Children placed for their welfare in homes in England alone. */
    WELFARE_CHILDREN_ENGLAND(
            "children_accommodated;route=welfare;nation=England", CountUnit.CHILD, Use.SHOWN),
    /** Children for whom a court was asked, in a quarter, to allow that they lose their liberty. */
    DEPRIVATION_CHILDREN("deprivation_children_per_quarter", CountUnit.CHILD, Use.SHOWN),
    /** The applications for this in a quarter, repeats among them. */
    DEPRIVATION_APPLICATIONS(
            "deprivation_applications_per_quarter", CountUnit.APPLICATION, Use.SHOWN),
    /** The same in a year. */
    DEPRIVATION_APPLICATIONS_YEAR(
            "deprivation_applications_per_year", CountUnit.APPLICATION, Use.SHOWN),
    /** Applications for secure accommodation orders in a quarter. */
    ORDER_APPLICATIONS("secure_order_applications_per_quarter", CountUnit.APPLICATION, Use.SHOWN),
    /** The same in a year. */
    ORDER_APPLICATIONS_YEAR("secure_order_applications_per_year", CountUnit.APPLICATION, Use.SHOWN);

    private enum Use {
        FORECAST,
        SHOWN
    }

    private final String label;
    private final CountUnit counts;
    private final Use use;

    Topic(String label, CountUnit counts) {
        this(label, counts, Use.FORECAST);
    }

    Topic(String label, CountUnit counts, Use use) {
        this.label = label;
        this.counts = counts;
        this.use = use;
    }

    /** The name in files. */
    public String label() {
        return label;
    }

    /** What every fact of this topic counts. */
    public CountUnit counts() {
        return counts;
    }

    /** Whether its facts are shown beside forecasts and reach none: other things are counted. */
    public boolean isOnlyShown() {
        return use == Use.SHOWN;
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
