package org.secureplaces.validation;

import java.util.List;
import org.secureplaces.validation.Check.Published;
import org.secureplaces.validation.Check.Reading;
import org.secureplaces.validation.Check.Unit;
import org.secureplaces.validation.Check.Use;

/** What the first study of the national unit found of the children referred within 18 months. */
final class FirstStudy {

    private static final String ONE_NUMBER_TWICE =
            "The 787 referrals of the 18 months are derived (W020), and the 527 children are also"
                    + " the number of referrals of 2017 (W006): one may stand for the other.";

    private FirstStudy() {}

    static List<Check> all() {
        return List.of(
                check(
                        "referrals per child over 18 months, England",
                        new Published(1.49, 1.3, 1.6, Unit.RATIO, "W020"),
                        Use.FIT,
                        seen -> seen.sightings().referralsPerChild(),
                        ONE_NUMBER_TWICE),
                check(
                        "children referred over 18 months, England",
                        Published.of(527, Unit.CHILDREN, "W017"),
                        Use.FIT,
                        seen -> seen.sightings().childrenReferred(),
                        ONE_NUMBER_TWICE),
                check(
                        "share of children placed over 18 months, England",
                        Published.of(0.605, Unit.SHARE, "W019"),
                        Use.HELD_OUT,
                        seen -> seen.sightings().shareOfChildrenPlaced(),
                        PublishedCounts.EARLIER_HOMES_USED_MORE));
    }

    private static Check check(
            String what, Published published, Use use, Reading reading, String reason) {
        return new Check(
                what, "October 2016 to March 2018", "2016-18", published, use, reading, reason);
    }
}
