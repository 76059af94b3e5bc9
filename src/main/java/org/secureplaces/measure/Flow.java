package org.secureplaces.measure;

/** What is added up over time, from which measures are made. */
enum Flow {
    REFERRED,
    PLACED,
    /** Welfare referrals only. */
    SOUGHT,
    /** Welfare placements only. */
    FOUND,
    UNPLACED,
    /** Children first referred in the run, by the day of that referral. */
    CHILDREN_REFERRED,
    /** Those of them who got no place within a year. */
    CHILDREN_WITHOUT_PLACE,
    /** Stays that ended, but for moves to another home. */
    DISCHARGED,
    /** Days that they had stayed. */
    STAYED_DAYS,
    TRANSFERRED_IN,
    OVERFLOWED,
    TRANSFERRED,
    MOVED_ELSEWHERE,
    DELAYED_DAYS,
    ORDERS,
    CALLS,
    STAFF_HOURS,
    /** First calls of a council to a home about a child. */
    ENQUIRIES,
    NEVER_HEARD,
    /** Pounds for what children have instead of a place. */
    SPENT_ELSEWHERE,
    CONSIDERED,
    ACCEPTED,
    MILES,
    FAR,
    OUT_OF_REGION,
    WAITED_DAYS,
    /** Referrals that are followed for all the days of the layout, by the day of the referral. */
    FOLLOWED,
    /** Of these, placed within those days. */
    PLACED_IN_TIME,
    /** Sum of days to a place, at most those days each. */
    RESTRICTED_DAYS
}
