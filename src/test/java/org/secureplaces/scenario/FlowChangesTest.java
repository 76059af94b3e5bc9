package org.secureplaces.scenario;

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
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Scaling;
import org.secureplaces.demand.Sector;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.demand.DivertFromHomes;
import org.secureplaces.scenario.change.demand.DivertToHomes;
import org.secureplaces.scenario.change.demand.Prevention;
import org.secureplaces.scenario.change.demand.ScaleDemand;
import org.secureplaces.scenario.change.demand.ScotlandTakesFewer;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.simulation.Small;
import org.secureplaces.stay.StepDown;

/** Changes of who comes to homes and who can leave them, as sentences and as values. */
class FlowChangesTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final Phase PHASE = new Phase(MAY, Optional.of(LocalDate.of(2025, 5, 1)), 6);
    private static final Scaling FEWER = new Scaling(0.75, MAY, Optional.empty(), Optional.empty());

    static Stream<Arguments> sentences() {
        TargetGroup exploited =
                new TargetGroup(
                        List.of(Region.LONDON, Region.WALES),
                        Optional.of(Need.EXPLOITATION),
                        Optional.empty());
        TargetGroup girls = new TargetGroup(List.of(), Optional.empty(), Optional.of(Sex.GIRL));
        return Stream.of(
                Arguments.of(
                        new Prevention(
                                Route.WELFARE,
                                removal(Removal.Reason.PREVENTED, PHASE, exploited),
                                ProgrammeCost.NONE),
                        "Earlier help meets the need of 20% of the children who would first be"
                                + " referred for a welfare place with need exploitation in London,"
                                + " Wales, from 1 May 2024 until 30 April 2025, in full after 6"
                                + " months."),
                Arguments.of(
                        new DivertFromHomes(
                                Sector.SECURE_SCHOOL,
                                List.of(Basis.REMAND, Basis.DTO),
                                removal(Removal.Reason.SENT_ELSEWHERE, Phase.from(MAY), girls),
                                ProgrammeCost.NONE),
                        "20% of the justice children on remand or with a detention and training"
                                + " order who are girls for whom homes would be asked go to the"
                                + " secure school instead, from 1 May 2024."),
                Arguments.of(
                        sent(Basis.REMAND),
                        "Homes are asked for 40 children a year (100% on remand) whom a"
                                + " secure training centre no longer takes, from 1 May 2024."),
                Arguments.of(
                        new ScotlandTakesFewer(
                                new ScotlandPlaces(
                                        Figure.fixed("places_share", 0.5), Phase.from(MAY))),
                        "Secure homes in Scotland take 50% of the children who would go there"
                                + " today, from 1 May 2024."),
                Arguments.of(
                        stepDown(MAY, 1),
                        "From 1 May 2024 there is 1 step-down place for the 50% of welfare"
                                + " children who need one before they can leave, for 90 days on"
                                + " average."),
                Arguments.of(
                        new ScaleDemand(Route.JUSTICE, Optional.of(Basis.REMAND), FEWER),
                        "The number of children on remand who need a justice place is"
                                + " multiplied by 0.75 from 1 May 2024."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_change_reads_as_a_sentence(Change change, String sentence) {
        assertThat(change.inWords()).isEqualTo(sentence);
        assertThat(change.date()).isEqualTo(MAY);
    }

    @Test
    void scaling_one_legal_basis_leaves_the_others_alone() {
        Scenario fewer =
                Small.BASE.with(new ScaleDemand(Route.JUSTICE, Optional.of(Basis.REMAND), FEWER));
        assertThat(fewer.demand().arrivals())
                .allMatch(
                        stream ->
                                stream.scalings().isEmpty()
                                        == (stream.stream().basis() != Basis.REMAND));
    }

    @Test
    void children_whom_another_sector_sends_are_scaled_by_no_other_change() {
        Scenario both =
                Small.BASE.with(sent(Basis.REMAND)).with(new ScaleDemand(Route.JUSTICE, FEWER));
        assertThat(both.demand().arrivals())
                .filteredOn(stream -> stream.stream().isDiverted())
                .hasSize(1)
                .allMatch(stream -> stream.scalings().isEmpty());
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason() {
        assertThatThrownBy(() -> new ScaleDemand(Route.WELFARE, Optional.of(Basis.DTO), FEWER))
                .hasMessage("nobody comes on basis dto by the route welfare");
        assertThatThrownBy(() -> Small.BASE.with(sent(Basis.OTHERS)))
                .hasMessage("no sector of custody but homes holds children on basis others");
        assertThatThrownBy(() -> Small.BASE.with(sent(Basis.DTO)).with(sent(Basis.DTO)))
                .hasMessage("children on basis dto come from a secure training centre already");
        assertThatThrownBy(() -> Small.BASE.with(stepDown(MAY, 3)))
                .hasMessage("delayed_share must be 0 where step-down places are counted, was 0.2");
        assertThatThrownBy(() -> new Phase(MAY, Optional.of(MAY), 0))
                .hasMessage("what begins on 2024-05-01 must end after it");
    }

    private static Removal removal(Removal.Reason reason, Phase phase, TargetGroup whom) {
        return new Removal(reason, Figure.fixed("share", 0.2), phase, whom);
    }

    private static Change sent(Basis basis) {
        return new DivertToHomes(
                Sector.SECURE_TRAINING_CENTRE,
                Figure.fixed("children_per_year", 40),
                List.of(new DivertToHomes.Part(basis, 1)),
                DivertToHomes.Who.LIKE_OTHERS,
                Phase.from(MAY),
                ProgrammeCost.NONE);
    }

    private static Change stepDown(LocalDate from, int places) {
        return new StepDownPlaces(
                new StepDown(
                        from,
                        places,
                        Figure.fixed("mean_days", 90),
                        Figure.fixed("share_needing", 0.5)),
                ProgrammeCost.NONE);
    }
}
