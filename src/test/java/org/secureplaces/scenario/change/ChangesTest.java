package org.secureplaces.scenario.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.demand.Scaling;
import org.secureplaces.home.Closure;
import org.secureplaces.home.Residents;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.demand.ScaleDemand;
import org.secureplaces.scenario.change.estate.OpenHome;
import org.secureplaces.scenario.change.estate.RebuildHome;
import org.secureplaces.scenario.change.estate.ReopenHome;
import org.secureplaces.scenario.change.estate.StopAdmissions;
import org.secureplaces.scenario.change.places.ConvertPlaces;
import org.secureplaces.scenario.change.places.CutContracts;
import org.secureplaces.scenario.change.places.CutContracts.Become;
import org.secureplaces.scenario.change.places.CutContracts.Cut;
import org.secureplaces.scenario.change.places.LendPlaces;
import org.secureplaces.scenario.change.places.ResizeHome;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.scenario.change.places.SharePlaces;
import org.secureplaces.scenario.change.programme.CapacityBuilding;
import org.secureplaces.scenario.change.programme.MentalHealthModel;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.scenario.change.programme.StaffingRecovery;
import org.secureplaces.simulation.Small;

class ChangesTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        Small.closing("Ash", Residents.MOVE),
                        "Ash closes on 1 July 2024 (notice 1 March 2024, last admission 1 April"
                                + " 2024); its children all move on that day."),
                Arguments.of(
                        Small.closing("Ash", Residents.STAY),
                        "Ash closes on 1 July 2024 (notice 1 March 2024, last admission 1 April"
                                + " 2024); its children stay until they would leave anyway, at"
                                + " most 60 days longer."),
                Arguments.of(
                        Small.opening(MAY),
                        "Gorse (East Midlands) opens on 1 May 2024 with 4 welfare places and 4"
                                + " justice places, which fill up with staff over 3 months."),
                Arguments.of(
                        new ReopenHome("Ash", MAY, 1, 0, 0),
                        "Ash reopens on 1 May 2024 with 1 welfare place."),
                Arguments.of(
                        new ResizeHome("Ash", MAY, 0, 6, 2),
                        "Ash has 6 justice places from 1 May 2024, which fill up with staff over"
                                + " 2 months."),
                Arguments.of(
                        new RestrictHome("Ash", MAY, Optional.of(JUNE), 3),
                        "Ash can use at most 3 places from 1 May 2024 until 30 June 2024."),
                Arguments.of(
                        new ConvertPlaces("Ash", MAY, 2, Route.JUSTICE, Route.WELFARE),
                        "Ash turns 2 justice places into welfare places on 1 May 2024."),
                Arguments.of(
                        new CapacityBuilding(Small.programme(MAY, "Ash", "Elm"), 1.5, 0),
                        "Ash, Elm: the odds of accepting a child with high need are multiplied by"
                                + " 1.5 from 1 May 2024."),
                Arguments.of(
                        new ScaleDemand(
                                Route.WELFARE,
                                new Scaling(
                                        1.1,
                                        MAY,
                                        Optional.of(JUNE.plusDays(1)),
                                        Optional.of(Region.LONDON))),
                        "The number of children from London who need a welfare place is"
                                + " multiplied by 1.1 from 1 May 2024 until 30 June 2024."));
    }

    static Stream<Arguments> ofProgrammes() {
        return Stream.of(
                Arguments.of(
                        new CapacityBuilding(
                                new Programme(List.of(), MAY, 12, new ProgrammeCost(2e6, 5e5)),
                                1.5,
                                0.4),
                        "Every home: the odds of accepting a child with high need are multiplied by"
                                + " 1.5 and 40% of the places left empty for caution can be used"
                                + " from 1 May 2024, in equal steps over 12 months, at a cost of"
                                + " £2,000,000 a year and £500,000 once."),
                Arguments.of(
                        new StaffingRecovery(
                                new Programme(
                                        List.of("Ash"), MAY, 0, new ProgrammeCost(250_000, 0)),
                                0.125),
                        "Ash: 12.5% of the places left empty for want of staff can be used from"
                                + " 1 May 2024, at a cost of £250,000 a year."),
                Arguments.of(
                        new MentalHealthModel(Small.programme(MAY, "Ash"), 1.2, 0.9),
                        "Ash: the odds of accepting a child with a mental-health need are"
                                + " multiplied by 1.2, and the welfare stay of such a child by 0.9,"
                                + " from 1 May 2024."));
    }

    static Stream<Arguments> ofPlaces() {
        return Stream.of(
                Arguments.of(
                        cut(Become.WELFARE),
                        "Contracts for justice places are cut on 1 May 2024 by 2 places at Ash, 1"
                                + " place at Elm; the homes use them as welfare places."),
                Arguments.of(
                        cut(Become.NONE),
                        "Contracts for justice places are cut on 1 May 2024 by 2 places at Ash, 1"
                                + " place at Elm; the homes give them up."),
                Arguments.of(
                        new LendPlaces("Ash", 2, MAY, Optional.of(JUNE)),
                        "Ash lends 2 justice places to welfare from 1 May 2024 until 30 June 2024"
                                + " and then takes them back."),
                Arguments.of(
                        new LendPlaces("Ash", 1, MAY, Optional.empty()),
                        "Ash lends 1 justice place to welfare from 1 May 2024, without an end."),
                Arguments.of(
                        new SharePlaces("Ash", 2, MAY, Optional.of(JUNE)),
                        "Children of either route may use 2 justice places at Ash from 1 May 2024"
                                + " until 30 June 2024."),
                Arguments.of(
                        new SharePlaces("Ash", 1, MAY, Optional.empty()),
                        "Children of either route may use 1 justice place at Ash from 1 May 2024,"
                                + " without an end."),
                Arguments.of(
                        new StopAdmissions("Ash", MAY, Optional.of(JUNE)),
                        "Ash takes no new children from 1 May 2024 until 30 June 2024; those who"
                                + " live there stay until they would leave anyway."),
                Arguments.of(
                        new RebuildHome(
                                Small.closing("Ash", Residents.MOVE),
                                new ReopenHome("Ash", LocalDate.of(2025, 1, 1), 9, 0, 0)),
                        "Ash is rebuilt. Ash closes on 1 July 2024 (notice 1 March 2024, last"
                                + " admission 1 April 2024); its children all move on that day."
                                + " Ash reopens on 1 January 2025 with 9 welfare places."));
    }

    private static CutContracts cut(Become become) {
        return new CutContracts(List.of(new Cut("Ash", 2), new Cut("Elm", 1)), MAY, become);
    }

    @ParameterizedTest
    @MethodSource({"sentences", "ofProgrammes", "ofPlaces"})
    void a_change_reads_as_a_sentence(Change change, String sentence) {
        assertThat(change.inWords()).isEqualTo(sentence);
    }

    @Test
    void a_scenario_lists_its_changes_in_order_and_keeps_its_base() {
        Change first = Small.closing("Ash", Residents.MOVE);
        Change second = Small.opening(MAY);
        assertThat(Small.BASE.with(first).with(second).changes()).containsExactly(first, second);
        assertThat(Small.BASE.changes()).isEmpty();
        assertThat(Small.BASE.homes()).hasSize(6);
    }

    @Test
    void a_restriction_holds_to_the_end_of_its_last_day() {
        var ash =
                Small.BASE.with(new RestrictHome("Ash", MAY, Optional.of(JUNE), 3)).homes().get(0);
        assertThat(ash.on(JUNE).availableCap()).isEqualTo(3);
        assertThat(ash.on(JUNE.plusDays(1)).availableCap()).isGreaterThan(1000);
    }

    @Test
    void converted_places_keep_their_sum() {
        var ash =
                Small.BASE
                        .with(new ConvertPlaces("Ash", MAY, 2, Route.JUSTICE, Route.WELFARE))
                        .homes()
                        .get(0);
        assertThat(ash.on(MAY).approved(Route.WELFARE)).isEqualTo(7);
        assertThat(ash.on(MAY).approved(Route.JUSTICE)).isEqualTo(1);
    }

    @Test
    void a_home_that_opens_late_opens_by_so_many_months_later() {
        OpenHome planned = Small.opening(MAY);
        OpenHome late = new OpenHome(planned.site(), MAY, new OpenHome.Opening(4, 4, 0, 2));
        var gorse = Small.BASE.with(late).homes().get(6);
        assertThat(gorse.on(MAY.plusMonths(2).minusDays(1)).isOpen()).isFalse();
        assertThat(gorse.on(MAY.plusMonths(2)).approved(Route.WELFARE)).isEqualTo(4);
        assertThat(late.inWords()).contains("opens on 1 July 2024, 2 months late");
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason() {
        Scenario closed = Small.BASE.with(Small.closing("Ash", Residents.MOVE));
        assertThatThrownBy(() -> closed.with(Small.closing("Ash", Residents.MOVE)))
                .hasMessageStartingWith("Ash is already closed");
        assertThatThrownBy(() -> closed.with(Small.closing("Holly", Residents.MOVE)))
                .hasMessage("no home is called 'Holly'");
        assertThatThrownBy(
                        () ->
                                closed.with(
                                        new ConvertPlaces(
                                                "Elm", MAY, 9, Route.JUSTICE, Route.WELFARE)))
                .hasMessage(
                        "Elm has only 2 justice places on 2024-05-01, so 9 cannot be converted");
        assertThatThrownBy(() -> new ConvertPlaces("Elm", MAY, 1, Route.WELFARE, Route.WELFARE))
                .hasMessage(
                        "places must be converted from one route to the other, were from welfare to welfare");
        assertThatThrownBy(() -> new RestrictHome("Elm", MAY, Optional.of(MAY.minusDays(1)), 1))
                .hasMessageContaining("must not end before it begins");
        assertThatThrownBy(() -> new CapacityBuilding(Small.programme(MAY, "Elm"), 0, 0))
                .hasMessage("an odds ratio must be positive, was 0.0");
        assertThatThrownBy(() -> new OpenHome.Opening(0, 0, 0, 0))
                .hasMessageStartingWith("a new home must have places");
        assertThatThrownBy(() -> new Scaling(-0.1, MAY, Optional.empty(), Optional.empty()))
                .hasMessage("a factor on demand must not be negative, was -0.1");
    }

    @Test
    void a_closure_counts_from_its_notice() {
        Closure closure = Small.closing("Ash", Residents.MOVE).closure();
        assertThat(Small.closing("Ash", Residents.MOVE).date()).isEqualTo(closure.notice());
    }
}
