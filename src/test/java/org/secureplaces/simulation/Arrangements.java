package org.secureplaces.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Referral;
import org.secureplaces.evidence.Figure;
import org.secureplaces.placement.Acceptance;
import org.secureplaces.placement.Arrangement;
import org.secureplaces.placement.Council;
import org.secureplaces.placement.Search;
import org.secureplaces.placement.YouthCustodyService;
import org.secureplaces.placement.direct.DirectedAllocation;
import org.secureplaces.placement.direct.DirectedAllocation.Direction;
import org.secureplaces.placement.direct.DirectedAllocation.Priority;
import org.secureplaces.placement.phone.PhoneRound;
import org.secureplaces.placement.phone.PhoneRound.Calling;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.placement.unit.ProviderTrust;
import org.secureplaces.placement.unit.RegionalConsortia;
import org.secureplaces.scenario.Scenario;

/** Arrangements of the small estate of {@link Small}. */
final class Arrangements {

    static final LocalDate CHANGE = LocalDate.of(2024, 3, 4);
    static final NationalUnit UNIT = Small.unit(Small.COUNCIL);
    private static final List<List<Region>> ALONE =
            IntStream.range(0, Region.values().length)
                    .mapToObj(number -> List.of(Region.values()[number]))
                    .toList();

    static final Arrangement INSTANT =
            new PhoneRound(Small.unit(Council.FIRST_OFFER), calling(0, 24, 7, 0, 0, 10_000));
    static final Arrangement SLOW = new PhoneRound(UNIT, calling(45, 6, 5, 5, 1, 4));
    static final Arrangement BY_NEED =
            new DirectedAllocation(UNIT, direction(Priority.BY_NEED, 0.2, 3));
    static final Arrangement TRUST =
            new ProviderTrust(UNIT, List.of(Small.BOTH, Small.WELSH, Small.CAUTIOUS));

    private Arrangements() {}

    static Calling calling(
            double minutes, double hours, int daysPerWeek, double knowledge, double... rest) {
        return new Calling(
                Figure.fixed("minutes_per_call", minutes),
                Figure.fixed("hours_per_day", hours),
                daysPerWeek,
                Figure.fixed("knowledge_days", knowledge),
                Figure.fixed("answer_days", rest[0]),
                Figure.fixed("days_between_rounds", rest[1]));
    }

    static Direction direction(Priority order, double cause, double days) {
        return new Direction(
                order,
                Figure.fixed("stated_cause", cause),
                Figure.fixed("days_to_allocate", days),
                Figure.fixed("frees_caution", 0));
    }

    static Arrangement regional(double days) {
        return new RegionalConsortia(UNIT, ALONE, Figure.fixed("own_first_days", days));
    }

    static Model model(Arrangement arrangement) {
        Scenario scenario = Small.BASE.with(arrangement);
        return new Model(scenario);
    }

    static boolean isEnglish(Referral referral) {
        return referral.profile().route() == Route.WELFARE
                && referral.profile().region() != Region.WALES;
    }

    /** A national unit under which every home declines everybody, and thinks again at once. */
    static NationalUnit declining(double pace) {
        Acceptance never =
                Acceptance.ALWAYS.map(
                        figure ->
                                figure.key().equals("intercept")
                                        ? Figure.fixed("intercept", -700)
                                        : figure);
        return new NationalUnit(
                Search.withdrawing(0.01),
                Figure.fixed("pace_per_day", pace),
                Figure.fixed("decline_stands_days", 0),
                never,
                Council.FIRST_OFFER,
                YouthCustodyService.NO_REFUSALS,
                false);
    }
}
