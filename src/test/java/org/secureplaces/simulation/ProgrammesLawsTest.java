package org.secureplaces.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secureplaces.child.Need;
import org.secureplaces.child.NeedLevel;
import org.secureplaces.child.Profile;
import org.secureplaces.child.Route;
import org.secureplaces.evidence.Figure;
import org.secureplaces.happening.Happening;
import org.secureplaces.scenario.Change;
import org.secureplaces.scenario.Scenario;
import org.secureplaces.scenario.change.ProgrammeCost;
import org.secureplaces.scenario.change.programme.CapacityBuilding;
import org.secureplaces.scenario.change.programme.MentalHealthModel;
import org.secureplaces.scenario.change.programme.Programme;
import org.secureplaces.scenario.change.programme.StaffingRecovery;

/** Capacity building, staffing and mental-health care: what they change and what they leave. */
class ProgrammesLawsTest {

    private static final LocalDate FIRST = Small.COUNT.plusDays(1);
    private static final Programme EVERYWHERE = Small.programme(FIRST);
    private static final Change NOTHING_FREED = new CapacityBuilding(EVERYWHERE, 1, 0);
    private static final Change ALL_FREED = new CapacityBuilding(EVERYWHERE, 1, 1);
    private static final Change ALL_RECOVERED = new StaffingRecovery(EVERYWHERE, 1);
    private static final int PAIRS = 40;

    @ParameterizedTest
    @ValueSource(longs = {7919, 15838, 23757, 31676, 39595, 47514})
    void a_programme_that_does_nothing_gives_identical_bits(long seed) {
        Programme slow = new Programme(List.of(), FIRST, 5, ProgrammeCost.NONE);
        requireIdentical(
                seed,
                Small.BASE,
                Small.BASE
                        .with(NOTHING_FREED)
                        .with(new CapacityBuilding(slow, 1, 0))
                        .with(new StaffingRecovery(slow, 0))
                        .with(new MentalHealthModel(slow, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {7919, 15838, 23757, 31676, 39595, 47514})
    void training_frees_nothing_where_no_place_is_empty_for_caution(long seed) {
        Scenario staffing = caution(0);
        requireIdentical(seed, staffing, staffing.with(ALL_FREED));
    }

    @ParameterizedTest
    @ValueSource(longs = {7919, 15838, 23757, 31676, 39595, 47514})
    void staff_recover_nothing_where_no_place_is_empty_for_want_of_them(long seed) {
        Scenario caution = caution(1);
        requireIdentical(seed, caution, caution.with(ALL_RECOVERED));
    }

    private static void requireIdentical(long seed, Scenario one, Scenario other) {
        Pair pair = new Pair(one, other);
        assertThat(pair.second(seed).bits()).isEqualTo(pair.first(seed).bits());
    }

    @Test
    void all_freed_makes_every_available_place_effective_where_caution_is_the_only_reason() {
        requireAllEffective(steady(caution(1)).with(ALL_FREED));
        requireAllEffective(steady(caution(0)).with(ALL_RECOVERED));
        requireAllEffective(steady(caution(0.5)).with(ALL_FREED).with(ALL_RECOVERED));
        assertThat(effective(steady(caution(0)).with(ALL_FREED))).isLessThan(22);
        assertThat(effective(steady(caution(1)).with(ALL_RECOVERED))).isLessThan(22);
    }

    /** Of 25 approved welfare places nine tenths are available: 22.5, 23 whole places. */
    private static void requireAllEffective(Scenario scenario) {
        assertThat(effective(scenario)).isEqualTo(23);
    }

    private static int effective(Scenario scenario) {
        return Small.only(Happening.PlacesSet.class, Small.happenings(new Model(scenario), 7919))
                .stream()
                .filter(set -> set.route() == Route.WELFARE && set.day() == 0)
                .mapToInt(Happening.PlacesSet::effective)
                .sum();
    }

    @Test
    void a_programme_at_one_home_changes_the_effective_places_of_that_home_alone() {
        Scenario half = with("effective", 0.4, with("effective_if_others_in_welfare", 0.4, BASE));
        Scenario trained =
                half.with(new CapacityBuilding(Small.programme(FIRST, Small.WELSH), 1, 1));
        assertThat(shares(half)).containsExactly(2, 2, 2, 1, 2, 1);
        assertThat(shares(trained)).containsExactly(2, 2, 5, 1, 2, 1);
    }

    /** Places for caution alone, all available, without chance. */
    private static final Scenario BASE = with("available", 1, steady(caution(1)));

    private static double[] shares(Scenario scenario) {
        double[] effective = new double[scenario.homes().size()];
        Small.only(Happening.PlacesSet.class, Small.happenings(new Model(scenario), 7919)).stream()
                .filter(set -> set.route() == Route.WELFARE && set.day() == 0)
                .forEach(set -> effective[set.home()] = set.effective());
        return effective;
    }

    @Test
    void freed_and_recovered_places_let_more_children_in() {
        assertThat(placed(Small.BASE.with(ALL_FREED), child -> true))
                .isGreaterThan(placed(Small.BASE, child -> true) + PAIRS);
        assertThat(placed(Small.BASE.with(ALL_RECOVERED), child -> true))
                .isGreaterThan(placed(Small.BASE, child -> true) + PAIRS);
    }

    @Test
    void training_places_more_children_with_high_need() {
        Predicate<Profile> high = child -> child.needs().level() == NeedLevel.HIGH;
        assertThat(placed(Small.BASE.with(new CapacityBuilding(EVERYWHERE, 4, 0)), high))
                .isGreaterThan(placed(Small.BASE, high) + PAIRS);
    }

    @Test
    void a_mental_health_model_places_more_children_with_that_need() {
        Predicate<Profile> need = child -> child.needs().has(Need.MENTAL_HEALTH);
        assertThat(placed(Small.BASE.with(new MentalHealthModel(EVERYWHERE, 4, 1)), need))
                .isGreaterThan(placed(Small.BASE, need) + PAIRS);
    }

    /** Children of the welfare route who were placed, over paired runs. */
    private static long placed(Scenario scenario, Predicate<Profile> who) {
        Model model = new Model(scenario);
        return LongStream.range(0, PAIRS)
                .mapToObj(seed -> Small.only(Happening.Placed.class, Small.happenings(model, seed)))
                .flatMap(List::stream)
                .map(placed -> placed.referral().profile())
                .filter(child -> child.route() == Route.WELFARE && who.test(child))
                .count();
    }

    @Seeds
    void nobody_stays_beyond_the_18th_birthday_however_long_the_model_keeps_them(long seed) {
        List<Happening> happenings = Small.happenings(LONG_STAYS, seed);
        assertThat(Small.only(Happening.Discharged.class, happenings))
                .allMatch(left -> left.referral().ageOn(left.day()) <= 18 + 1e-9);
    }

    private static final Model LONG_STAYS =
            new Model(Small.BASE.with(new MentalHealthModel(EVERYWHERE, 1, 4)));

    /** No cut, no orders, no delays, a place for everybody: the factor is on each single stay. */
    @Test
    void a_stay_factor_of_a_half_halves_each_stay_that_begins_after_the_model_did() {
        LocalDate begins = Textbook.BEGIN.plusYears(2);
        Scenario base = uncapped();
        Scenario halved = base.with(new MentalHealthModel(Small.programme(begins), 1, 0.5));
        double day = base.horizon().dates().dayOf(begins);
        Map<Long, Double> usual = daysInHome(base);
        Map<Long, Double> shorter = daysInHome(halved);
        int compared = 0;
        for (Happening.Placed placed : placements(halved)) {
            long child = placed.referral().key();
            double then = shorter.getOrDefault(child, Double.NaN);
            double before = usual.getOrDefault(child, Double.NaN);
            if (then > 0 && before > 0) {
                double factor = placed.day() < day ? 1 : 0.5;
                assertThat(then).isCloseTo(factor * before, within(1e-8));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    static Scenario uncapped() {
        Scenario queue = Textbook.queue(120, Textbook.exponential(60), Textbook.waiting(0), 1000);
        return queue.with(
                queue.demand()
                        .map(
                                figure ->
                                        figure.key().equals("need")
                                                ? Figure.fixed("need", 1)
                                                : figure));
    }

    private static List<Happening.Placed> placements(Scenario scenario) {
        return Small.only(Happening.Placed.class, Small.happenings(new Model(scenario), 7919));
    }

    /** Completed stays by the child's key. */
    private static Map<Long, Double> daysInHome(Scenario scenario) {
        Map<Long, Double> days = new LinkedHashMap<>();
        for (Happening happening : Small.happenings(new Model(scenario), 7919)) {
            if (happening instanceof Happening.Placed placed) {
                days.put(placed.referral().key(), -placed.day());
            } else if (happening instanceof Happening.Discharged left) {
                days.merge(left.referral().key(), left.day(), Double::sum);
            }
        }
        return days;
    }

    private static Scenario caution(double share) {
        return with("caution_share", share, Small.BASE);
    }

    private static Scenario steady(Scenario scenario) {
        return with("national_year_sd", 0, with("home_quarter_sd", 0, scenario));
    }

    private static Scenario with(String key, double value, Scenario scenario) {
        return scenario.map(figure -> figure.key().equals(key) ? Figure.fixed(key, value) : figure);
    }
}
