package org.secureplaces.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;
import org.secureplaces.placement.direct.DirectedAllocation;
import org.secureplaces.placement.direct.DirectedAllocation.Direction;
import org.secureplaces.placement.direct.DirectedAllocation.Priority;
import org.secureplaces.placement.phone.PhoneRound;
import org.secureplaces.placement.phone.PhoneRound.Calling;
import org.secureplaces.placement.queue.FirstComeFirstServed;
import org.secureplaces.placement.queue.FirstComeFirstServed.Choice;
import org.secureplaces.placement.succession.Succession;
import org.secureplaces.placement.unit.NationalUnit;
import org.secureplaces.placement.unit.ProviderTrust;
import org.secureplaces.placement.unit.RegionalConsortia;
import org.secureplaces.simulation.Small;

/** Each arrangement says what it is with its settings. */
class EveryArrangementInWordsTest {

    private static final NationalUnit UNIT = (NationalUnit) Small.BASE.arrangement();
    private static final Figure ONE = Figure.fixed("one", 1);
    private static final Figure TWO = Figure.fixed("two", 2);
    private static final Figure HALF = Figure.fixed("half", 0.5);
    private static final List<List<Region>> TOGETHER = List.of(List.of(Region.values()));

    static Stream<Arrangement> arrangements() {
        Arrangement ringing = new PhoneRound(UNIT, new Calling(ONE, TWO, 5, TWO, ONE, TWO));
        return Stream.of(
                UNIT,
                ringing,
                new PhoneRound(UNIT, new Calling(TWO, TWO, 5, TWO, ONE, TWO)),
                directed(Priority.BY_NEED),
                directed(Priority.BY_WAITING),
                new RegionalConsortia(UNIT, TOGETHER, ONE),
                new RegionalConsortia(UNIT, TOGETHER, TWO),
                new ProviderTrust(UNIT, List.of("Ash", "Elm")),
                new ProviderTrust(UNIT, List.of("Ash", "Fir")),
                new FirstComeFirstServed(UNIT.search(), Choice.MOST_FREE, true),
                new FirstComeFirstServed(UNIT.search(), Choice.FIRST_LISTED, true),
                new FirstComeFirstServed(UNIT.search(), Choice.NEAREST_REGION, false),
                new Succession(UNIT, ringing, LocalDate.of(2027, 4, 1)));
    }

    private static DirectedAllocation directed(Priority order) {
        return new DirectedAllocation(UNIT, new Direction(order, HALF, TWO, HALF));
    }

    @Test
    void no_kind_is_forgotten_and_each_setting_has_words_of_its_own() {
        assertThat(arrangements().map(one -> one.getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds());
        assertThat(arrangements().map(Arrangement::inWords)).doesNotHaveDuplicates();
    }

    /** Every kind of arrangement in the program. */
    private static Set<String> kinds() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.secureplaces.placement")
                        .stream()
                        .filter(type -> type.isAssignableTo(Arrangement.class))
                        .filter(type -> !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void it_is_told_in_sentences(Arrangement arrangement) {
        assertThat(arrangement.inWords())
                .matches("[A-Z].+\\.")
                .doesNotContain("_", "  ", "null", "Figure", "[");
    }

    @Test
    void the_day_of_a_succession_is_told() {
        Arrangement later = directed(Priority.BY_NEED);
        assertThat(new Succession(UNIT, later, LocalDate.of(2027, 4, 1)).inWords())
                .isEqualTo(UNIT.inWords() + " From 1 April 2027: " + later.inWords());
    }
}
