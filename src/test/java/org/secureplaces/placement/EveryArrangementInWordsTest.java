package org.secureplaces.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secureplaces.child.Region;
import org.secureplaces.evidence.Figure;
import org.secureplaces.placement.DirectedAllocation.Direction;
import org.secureplaces.placement.DirectedAllocation.Order;
import org.secureplaces.placement.FirstComeFirstServed.Choice;
import org.secureplaces.placement.PhoneRound.Calling;
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
                directed(Order.BY_NEED),
                directed(Order.BY_WAITING),
                new RegionalConsortia(UNIT, TOGETHER, ONE),
                new RegionalConsortia(UNIT, TOGETHER, TWO),
                new ProviderTrust(UNIT, List.of("Ash", "Elm")),
                new ProviderTrust(UNIT, List.of("Ash", "Fir")),
                new FirstComeFirstServed(UNIT.search(), Choice.MOST_FREE, true),
                new FirstComeFirstServed(UNIT.search(), Choice.FIRST_LISTED, true),
                new FirstComeFirstServed(UNIT.search(), Choice.NEAREST_REGION, false),
                new Succession(UNIT, ringing, LocalDate.of(2027, 4, 1)));
    }

    private static DirectedAllocation directed(Order order) {
        return new DirectedAllocation(UNIT, new Direction(order, HALF, TWO, HALF));
    }

    @Test
    void no_kind_is_forgotten_and_each_setting_has_words_of_its_own() {
        assertThat(arrangements().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds(Arrangement.class).toList());
        assertThat(arrangements().map(Arrangement::inWords)).doesNotHaveDuplicates();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isInterface()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(EveryArrangementInWordsTest::kinds)
                : Stream.of(type);
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
        Arrangement later = directed(Order.BY_NEED);
        assertThat(new Succession(UNIT, later, LocalDate.of(2027, 4, 1)).inWords())
                .isEqualTo(UNIT.inWords() + " From 1 April 2027: " + later.inWords());
    }
}
