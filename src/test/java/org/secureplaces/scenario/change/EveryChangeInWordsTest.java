package org.secureplaces.scenario.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.child.Basis;
import org.secureplaces.child.Need;
import org.secureplaces.child.Region;
import org.secureplaces.child.Route;
import org.secureplaces.child.Sex;
import org.secureplaces.demand.Removal;
import org.secureplaces.demand.Removal.Reason;
import org.secureplaces.demand.Scaling;
import org.secureplaces.demand.Sector;
import org.secureplaces.demand.TargetGroup;
import org.secureplaces.engine.Phase;
import org.secureplaces.evidence.Figure;
import org.secureplaces.home.Residents;
import org.secureplaces.placement.ScotlandPlaces;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.change.demand.DivertFromHomes;
import org.secureplaces.scenario.change.demand.DivertToHomes;
import org.secureplaces.scenario.change.demand.DivertToHomes.Part;
import org.secureplaces.scenario.change.demand.DivertToHomes.Who;
import org.secureplaces.scenario.change.demand.Prevention;
import org.secureplaces.scenario.change.demand.ScaleDemand;
import org.secureplaces.scenario.change.demand.ScotlandTakesFewer;
import org.secureplaces.scenario.change.estate.CloseHome;
import org.secureplaces.scenario.change.estate.OpenHome;
import org.secureplaces.scenario.change.estate.RebuildHome;
import org.secureplaces.scenario.change.estate.ReopenHome;
import org.secureplaces.scenario.change.estate.StopAdmissions;
import org.secureplaces.scenario.change.places.AddPlaces;
import org.secureplaces.scenario.change.places.AddRelevantAccommodation;
import org.secureplaces.scenario.change.places.ConvertPlaces;
import org.secureplaces.scenario.change.places.CutContracts;
import org.secureplaces.scenario.change.places.CutContracts.Become;
import org.secureplaces.scenario.change.places.CutContracts.Cut;
import org.secureplaces.scenario.change.places.LendPlaces;
import org.secureplaces.scenario.change.places.ResizeHome;
import org.secureplaces.scenario.change.places.RestrictHome;
import org.secureplaces.scenario.change.places.SharePlaces;
import org.secureplaces.scenario.change.places.StepDownPlaces;
import org.secureplaces.scenario.change.programme.CapacityBuilding;
import org.secureplaces.scenario.change.programme.MentalHealthModel;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.scenario.change.programme.StaffingRecovery;
import org.secureplaces.simulation.Small;
import org.secureplaces.stay.RelevantAccommodation;
import org.secureplaces.stay.RelevantAccommodation.Asked;
import org.secureplaces.stay.StepDown;

/** Each kind of change says what it is with each of its settings: another setting, other words. */
class EveryChangeInWordsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final Optional<LocalDate> OPEN = Optional.empty();
    private static final Optional<LocalDate> ENDS = Optional.of(JUNE);
    private static final ProgrammeCost FREE = ProgrammeCost.NONE;
    private static final ProgrammeCost DEAR = new ProgrammeCost(1000, 0);
    private static final ProgrammeCost ONCE = new ProgrammeCost(0, 2000);
    private static final Phase SOON = new Phase(MAY, OPEN, 0);
    private static final Phase SLOWLY = new Phase(MAY, ENDS, 6);
    private static final Figure TENTH = Figure.fixed("share", 0.1);
    private static final Figure ABOUT = Small.figure("share", 0.05, 0.1, 0.2);

    /** Changes of one kind, each with a setting that the others do not have. */
    record Kind(List<Change> changes) {
        static Kind of(Change... changes) {
            return new Kind(List.of(changes));
        }

        String name() {
            return changes.get(0).getClass().getSimpleName();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(homes(), places(), programmes(), children()).flatMap(List::stream);
    }

    private static List<Kind> homes() {
        ReopenHome again = new ReopenHome("Ash", LocalDate.of(2025, 1, 1), 9, 0, 0);
        CloseHome moving = Small.closing("Ash", Residents.MOVE);
        return List.of(
                Kind.of(
                        moving,
                        Small.closing("Elm", Residents.MOVE),
                        Small.closing("Ash", Residents.STAY),
                        Small.closing("Ash", Residents.TRANSFER)),
                Kind.of(
                        new RebuildHome(moving, again),
                        new RebuildHome(moving, new ReopenHome("Ash", again.date(), 9, 1, 3))),
                Kind.of(
                        again,
                        new ReopenHome("Ash", MAY, 9, 0, 0),
                        new ReopenHome("Ash", MAY, 9, 0, 4)),
                Kind.of(
                        Small.opening(MAY),
                        Small.opening(JUNE),
                        new OpenHome(
                                Small.opening(MAY).site(), MAY, new OpenHome.Opening(4, 0, 0, 2))),
                Kind.of(
                        new StopAdmissions("Ash", MAY, OPEN),
                        new StopAdmissions("Ash", MAY, ENDS)));
    }

    private static List<Kind> places() {
        return List.of(
                Kind.of(
                        new AddPlaces("Ash", MAY, Route.WELFARE, 2),
                        new AddPlaces("Ash", MAY, Route.WELFARE, -2),
                        new AddPlaces("Ash", MAY, Route.JUSTICE, 2)),
                Kind.of(
                        new ConvertPlaces("Ash", MAY, 2, Route.WELFARE, Route.JUSTICE),
                        new ConvertPlaces("Ash", JUNE, 2, Route.WELFARE, Route.JUSTICE),
                        new ConvertPlaces("Ash", MAY, 2, Route.JUSTICE, Route.WELFARE)),
                Kind.of(
                        new CutContracts(List.of(new Cut("Ash", 2)), MAY, Become.WELFARE),
                        new CutContracts(List.of(new Cut("Ash", 2)), MAY, Become.NONE),
                        new CutContracts(List.of(new Cut("Ash", 1)), MAY, Become.NONE)),
                Kind.of(
                        new LendPlaces("Ash", 2, MAY, OPEN),
                        new LendPlaces("Ash", 2, MAY, ENDS),
                        new LendPlaces("Ash", 1, MAY, ENDS)),
                Kind.of(
                        new SharePlaces("Ash", 2, MAY, OPEN),
                        new SharePlaces("Ash", 2, MAY, ENDS),
                        new SharePlaces("Ash", 1, MAY, ENDS)),
                Kind.of(
                        new ResizeHome("Ash", MAY, 4, 6, 0),
                        new ResizeHome("Ash", MAY, 4, 5, 0),
                        new ResizeHome("Ash", MAY, 4, 6, 2)),
                Kind.of(
                        new RestrictHome("Ash", MAY, OPEN, 3),
                        new RestrictHome("Ash", MAY, ENDS, 3),
                        new RestrictHome("Ash", MAY, ENDS, 2)));
    }

    private static List<Kind> programmes() {
        Programme ash = Small.programme(MAY, "Ash");
        Programme every = new Programme(List.of(), MAY, 12, DEAR);
        return List.of(
                Kind.of(
                        new CapacityBuilding(ash, 1.5, 0),
                        new CapacityBuilding(every, 1.5, 0),
                        new CapacityBuilding(ash, 2, 0),
                        new CapacityBuilding(ash, 1.5, 0.2)),
                Kind.of(
                        new StaffingRecovery(ash, 0.1),
                        new StaffingRecovery(every, 0.1),
                        new StaffingRecovery(ash, 0.2)),
                Kind.of(
                        new MentalHealthModel(ash, 1.5, 0.9),
                        new MentalHealthModel(every, 1.5, 0.9),
                        new MentalHealthModel(ash, 2, 0.9),
                        new MentalHealthModel(ash, 1.5, 0.8)));
    }

    private static List<Kind> children() {
        List<Change> prevented =
                removals().map(one -> (Change) new Prevention(Route.WELFARE, one, FREE)).toList();
        List<Change> sentAway = removals().map(one -> (Change) away(List.of(), one, FREE)).toList();
        Removal plain = removal(TENTH, SOON, TargetGroup.EVERYBODY);
        return List.of(
                new Kind(with(prevented, new Prevention(Route.WELFARE, plain, DEAR))),
                new Kind(
                        with(
                                sentAway,
                                away(List.of(), plain, ONCE),
                                away(List.of(Basis.REMAND), plain, FREE))),
                Kind.of(
                        towards(TENTH, Who.LIKE_OTHERS, SOON, FREE),
                        towards(ABOUT, Who.LIKE_OTHERS, SOON, FREE),
                        towards(TENTH, new Who(Optional.of(TENTH), 0, List.of()), SOON, FREE),
                        towards(TENTH, new Who(Optional.empty(), 12, List.of(1.0)), SOON, FREE),
                        towards(TENTH, Who.LIKE_OTHERS, SLOWLY, FREE),
                        towards(TENTH, Who.LIKE_OTHERS, SOON, DEAR)),
                Kind.of(
                        new ScotlandTakesFewer(new ScotlandPlaces(TENTH, SOON)),
                        new ScotlandTakesFewer(new ScotlandPlaces(ABOUT, SOON)),
                        new ScotlandTakesFewer(new ScotlandPlaces(TENTH, SLOWLY))),
                Kind.of(
                        stepDown(4, TENTH, FREE),
                        stepDown(1, TENTH, FREE),
                        stepDown(StepDown.UNLIMITED, TENTH, FREE),
                        stepDown(4, ABOUT, FREE),
                        stepDown(4, TENTH, ONCE)),
                Kind.of(
                        relevant(4, TENTH, 0, Asked.FIRST),
                        relevant(1, TENTH, 0, Asked.FIRST),
                        relevant(4, ABOUT, 0, Asked.FIRST),
                        relevant(4, TENTH, 6, Asked.FIRST),
                        relevant(4, TENTH, 0, Asked.LAST),
                        new AddRelevantAccommodation(
                                relevant(4, TENTH, 0, Asked.FIRST).accommodation(), 520_000)),
                Kind.of(
                        scaled(Route.WELFARE, Optional.empty(), OPEN, Optional.empty()),
                        scaled(Route.JUSTICE, Optional.empty(), OPEN, Optional.empty()),
                        scaled(Route.JUSTICE, Optional.of(Basis.DTO), OPEN, Optional.empty()),
                        scaled(Route.WELFARE, Optional.empty(), ENDS, Optional.empty()),
                        scaled(Route.WELFARE, Optional.empty(), OPEN, Optional.of(Region.LONDON))));
    }

    private static Stream<Removal> removals() {
        Optional<Need> need = Optional.of(Need.MENTAL_HEALTH);
        return Stream.of(
                removal(TENTH, SOON, TargetGroup.EVERYBODY),
                removal(ABOUT, SOON, TargetGroup.EVERYBODY),
                removal(TENTH, SLOWLY, TargetGroup.EVERYBODY),
                removal(TENTH, SOON, new TargetGroup(List.of(), need, Optional.empty())),
                removal(
                        TENTH,
                        SOON,
                        new TargetGroup(List.of(), Optional.empty(), Optional.of(Sex.GIRL))),
                removal(
                        TENTH,
                        SOON,
                        new TargetGroup(
                                List.of(Region.LONDON), Optional.empty(), Optional.empty())));
    }

    private static Removal removal(Figure share, Phase phase, TargetGroup whom) {
        return new Removal(Reason.PREVENTED, share, phase, whom);
    }

    private static DivertFromHomes away(List<Basis> bases, Removal removal, ProgrammeCost cost) {
        return new DivertFromHomes(Sector.SECURE_SCHOOL, bases, removal, cost);
    }

    private static DivertToHomes towards(Figure many, Who who, Phase phase, ProgrammeCost cost) {
        List<Part> parts = List.of(new Part(Basis.REMAND, 0.6), new Part(Basis.DTO, 0.4));
        return new DivertToHomes(Sector.SECURE_SCHOOL, many, parts, who, phase, cost);
    }

    private static StepDownPlaces stepDown(int places, Figure share, ProgrammeCost cost) {
        return new StepDownPlaces(new StepDown(MAY, places, Figure.fixed("days", 90), share), cost);
    }

    private static AddRelevantAccommodation relevant(
            int places, Figure share, int rampUpMonths, Asked asked) {
        return new AddRelevantAccommodation(
                new RelevantAccommodation(
                        places,
                        share,
                        Figure.fixed("days", 90),
                        asked,
                        new Phase(MAY, OPEN, rampUpMonths)),
                0);
    }

    private static ScaleDemand scaled(
            Route route, Optional<Basis> basis, Optional<LocalDate> until, Optional<Region> where) {
        return new ScaleDemand(route, basis, new Scaling(1.1, MAY, until, where));
    }

    private static List<Change> with(List<Change> changes, Change... more) {
        return Stream.concat(changes.stream(), Stream.of(more)).toList();
    }

    @Test
    void no_kind_of_change_is_forgotten() {
        List<String> all =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.secureplaces")
                                .stream()
                                .filter(type -> type.isAssignableTo(Change.class))
                                .filter(type -> !type.isInterface())
                                .map(JavaClass::getSimpleName)
                                .toList();
        assertThat(kinds().map(Kind::name)).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void another_setting_is_told_in_other_words(Kind kind) {
        assertThat(kind.changes()).hasSizeGreaterThan(1);
        assertThat(kind.changes().stream().map(Change::inWords)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void it_is_a_plain_sentence(Kind kind) {
        assertThat(kind.changes().stream().map(Change::inWords))
                .allSatisfy(
                        words ->
                                assertThat(words)
                                        .matches("[A-Z0-9].+\\.")
                                        .doesNotContain("_", "  ", "null", "Optional", "[", ".."));
    }
}
